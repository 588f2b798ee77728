// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"

namespace domain {

Portfolio::Portfolio() = default;
Portfolio::Portfolio(const Portfolio &other) = default;
Portfolio::Portfolio(Portfolio &&other) noexcept = default;
Portfolio &Portfolio::operator=(const Portfolio &other) = default;
Portfolio &Portfolio::operator=(Portfolio &&other) noexcept = default;
Portfolio::~Portfolio() = default;

QString Portfolio::setting(QStringView key, const QString &fallback) const
{
    for (const Setting &setting : rows<Setting>()) {
        if (setting.key == key)
            return setting.value;
    }
    return fallback;
}

Snapshot applied(const Snapshot &now, const ChangeSet &changes)
{
    auto next = std::make_shared<Portfolio>(*now);
    forEachRecordKind([&]<class Record>() {
        if (const auto &edits = changes.of<Record>(); !edits.isEmpty())
            next->set(now->of<Record>().patched(edits));
    });
    return next;
}

bool isStale(const Portfolio &now, const ChangeSet &changes)
{
    bool stale = false;
    forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>()) {
            const Record *present = now.find(edit.id());
            stale = stale || (edit.before ? !present || !(*present == *edit.before) : present != nullptr);
        }
    });
    return stale;
}

} // namespace domain
