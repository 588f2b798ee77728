// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"

#include "domain/tables/shared_table.h"

namespace domain {

Portfolio::Tables Portfolio::emptyTables()
{
    Tables tables;
    forEachRecordKind([&]<class Record>() { tables[kPosition<Record>] = sharedTable(Table<Record>()); });
    return tables;
}

Portfolio::Portfolio()
{
    static const Tables empty = emptyTables();
    m_tables = empty;
}

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
