// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"
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
    domain::AmountInterval headline;
    domain::AmountInterval upfront; ///< Cash and equity.
    QStringList included; ///< Territory labels of the deal as a whole.
    QStringList excluded;
};

/// The deals that are here and those of the rows read so far, to be asked which of them a row may be about. One thread.
class DealIndex
{
public:
    explicit DealIndex(const domain::Portfolio &now);

    void add(const DealTraits &deal);
    /// The same parties, dated within 31 days of each other; best first. The score is 100 · (1 − Π(1 − weight)), halved for each of:
    /// both name candidates and none is the same, other territories (but for the same asset and amounts), total and upfront both
    /// differ; weights: parties and date 0.75,
    /// same asset 0.5, same amounts 0.6.
    QList<LikelySame> likely(const DealTraits &deal) const;
    /// The deal that is here and is certainly meant: the same asset, on one day or with the same amounts, and nothing that speaks
    /// against it; 0 where none is.
    static qint64 certain(const QList<LikelySame> &likely);

    /// What of a candidate, parties, date and amounts is known of a deal that is here.
    static DealTraits traitsOf(const domain::Portfolio &now, const domain::Deal &deal);

private:
    static QString partiesKey(const DealTraits &deal);

    QHash<QString, QList<DealTraits>> m_deals;
};

} // namespace exchange
