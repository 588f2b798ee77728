// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/not_the_same.h"

#include "domain/value_text.h"

namespace domain {

namespace {

constexpr QStringView kPrefix = u"distinct";

} // namespace

namespace rules {

QString DistinctPair::key() const
{
    return QStringLiteral("%1/%2/%3/%4").arg(kPrefix, codeOf(kind)).arg(std::min(first, second)).arg(std::max(first, second));
}

std::optional<DistinctPair> distinctPair(QStringView key)
{
    const auto parts = key.split(u'/');
    if (parts.size() != 4 || parts[0] != kPrefix)
        return std::nullopt;
    DistinctPair pair;
    forEachRecordKind([&]<class Record>() {
        if (codeOf(recordKindOf<Record>()) == parts[1])
            pair.kind = recordKindOf<Record>();
    });
    pair.first = parts[2].toLongLong();
    pair.second = parts[3].toLongLong();
    if (pair.kind == RecordKind::Unset || pair.first <= 0 || pair.second <= 0)
        return std::nullopt;
    return pair;
}

} // namespace rules

ChangeSet edits::markDistinct(const Portfolio &portfolio, const rules::DistinctPair &pair, IdSource &ids)
{
    ChangeSet changes;
    const QString key = pair.key();
    for (const Setting &setting : portfolio.rows<Setting>()) {
        if (setting.key == key)
            return changes;
    }
    changes.insert(Setting{ids.next<Setting>(), key, QStringLiteral("1")});
    changes.label = {StepLabel::Action::Add, RecordKind::Setting, {},
                     QStringLiteral("%1 ≠ %2").arg(recordName(portfolio, pair.kind, pair.first, Language::English),
                                                   recordName(portfolio, pair.kind, pair.second, Language::English)), 1};
    return changes;
}

} // namespace domain
