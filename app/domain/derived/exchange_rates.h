// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// An amount in another currency, with all that a reader needs to check it. Computed, never stored (DECISIONS 14).
struct Conversion
{
    qint64 amount = 0; ///< Whole units of `currency`, rounded half away from zero.
    QString currency;
    QString rate;      ///< What one unit of the original costs, at most 8 decimals, rounded half away from zero.
    PartialDate date;  ///< The rate's own date.
    qint64 daysBefore = 0; ///< How much older the rate is than the day asked for.
    QList<Id<FxRate>> rates; ///< One published rate, or two over a third currency.
    QString via;       ///< The third currency; empty where the rate is published for the pair itself.

    friend bool operator==(const Conversion &, const Conversion &) = default;
};

/// Converts with the most recent published rate not after `day`: of the pair, of the pair turned round, or over a third currency whose
/// two rates have one date; of equal age the pair's own. The portfolio's rates are indexed once. Exact decimal arithmetic. Error::NotFound where there is no such rate: detail is the currency that lacks
/// one, `where` the day in ISO form.
Result<Conversion> converted(const Portfolio &portfolio, qint64 amount, const QString &from, const QString &to, QDate day);

} // namespace domain
