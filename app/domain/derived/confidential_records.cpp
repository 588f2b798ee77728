// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/confidential_records.h"

#include "domain/edits.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

template <class Record>
QList<qint64> confidentialIds(const Portfolio &portfolio, const Portfolio *now)
{
    QSet<qint64> ids;
    for (const Portfolio *one : {&portfolio, now}) {
        for (const Record &record : one ? one->rows<Record>() : portfolio.rows<Record>()) {
            if (record.confidential && portfolio.find(record.id))
                ids.insert(record.id.value);
        }
    }
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    return sorted;
}

Snapshot without(const Snapshot &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    return ids.isEmpty() ? portfolio : applied(portfolio, edits::removeRecords(*portfolio, kind, ids));
}

QSet<qint64> citedSources(const Portfolio &portfolio)
{
    QSet<qint64> cited;
    for (const Citation &citation : portfolio.rows<Citation>())
        cited.insert(citation.source.value);
    return cited;
}

/// The title of a press release about a confidential deal tells of the deal.
Snapshot withoutTheirSources(const Snapshot &without, const Portfolio &whole)
{
    QList<qint64> ids = (citedSources(whole) - citedSources(*without)).values();
    std::ranges::sort(ids);
    return domain::without(without, RecordKind::Source, ids);
}

} // namespace

PublicPortfolio publicPortfolio(const Snapshot &portfolio, const Snapshot &now)
{
    const Portfolio *present = now && now != portfolio ? now.get() : nullptr;
    PublicPortfolio result{portfolio, confidentialIds<Candidate>(*portfolio, present), confidentialIds<Deal>(*portfolio, present)};
    result.snapshot = without(result.snapshot, RecordKind::Candidate, result.candidates);
    result.snapshot = without(result.snapshot, RecordKind::Deal, result.deals);
    if (!result.isWhole())
        result.snapshot = withoutTheirSources(result.snapshot, *portfolio);
    return result;
}

} // namespace domain
