// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QHash>

#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace domain {

/// A positive rate as a fraction of whole numbers: what one unit costs.
struct RateCost
{
    qint64 over = 0;
    qint64 under = 1;

    RateCost turned() const { return {under, over}; }
};

/// A record whose text is a rate, and what one unit of its base costs in its quote.
struct PublishedRate
{
    const FxRate *rate = nullptr;
    RateCost cost;
};

/// The usable rates by pair, either way round, oldest first (of one day the one recorded later last). Points into the table it was made from.
class RateIndex
{
public:
    explicit RateIndex(const Table<FxRate> &rates);

    /// The rates between two currencies whose latest day is not after `day`.
    std::span<const PublishedRate> between(const QString &one, const QString &other, QDate day) const;
    /// The currencies that stand in a rate with this one, in alphabetical order.
    QStringList partners(const QString &currency) const { return m_partners.value(currency); }
    /// True where the currency stands in any rate up to the day.
    bool occurs(const QString &currency, QDate day) const;

private:
    QHash<std::pair<QString, QString>, std::vector<PublishedRate>> m_pairs; ///< The key's first sorts before its second.
    QHash<QString, QStringList> m_partners;
};

/// The rates of a portfolio with their index, which the first question builds, on whichever thread asks it. Every portfolio holds its rates
/// in one of these, so that snapshots with the same rates share one index.
class RateTable : public Table<FxRate>
{
public:
    RateTable() = default;
    explicit RateTable(Table<FxRate> table) : Table<FxRate>(std::move(table)) {}

    const RateIndex &index() const;

private:
    mutable std::once_flag m_once;
    mutable std::optional<RateIndex> m_index;
};

const RateIndex &rateIndex(const Portfolio &portfolio);

} // namespace domain
