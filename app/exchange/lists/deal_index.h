// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/lists/list_plan.h"

#include <QSet>

namespace exchange {

/// What tells deals apart.
struct DealTraits
{
    qint64 record = 0;
    qint64 line = 0; ///< Of the row that adds it; 0 for a deal that is here already.
    QString title;
    QSet<qint64> principals;
    QSet<qint64> partners;
    QSet<qint64> candidates;
    QString description; ///< Normalized words of an asset without a name.
    domain::PartialDate date;
    std::optional<qint64> headline; ///< Best known figure.
    std::optional<qint64> upfront;
};

/// The deals that are here and those of the rows read so far, to be asked which of them a row may be about. One thread.
class DealIndex
{
public:
    explicit DealIndex(const domain::Portfolio &now);

    void add(const DealTraits &deal);
    /// The same parties, dated within 31 days of each other; best first. The score is 100 · (1 − Π(1 − weight)), halved where
    /// both name candidates and none is the same; weights: parties and date 0.75, same asset 0.5, same amounts 0.6.
    QList<LikelySame> likely(const DealTraits &deal) const;

    /// What of a candidate, parties, date and amounts is known of a deal that is here.
    static DealTraits traitsOf(const domain::Portfolio &now, const domain::Deal &deal);

private:
    static QString partiesKey(const DealTraits &deal);

    QHash<QString, QList<DealTraits>> m_deals;
};

} // namespace exchange
