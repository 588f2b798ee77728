// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"

namespace domain {

/// What deals are worth together as far as it was disclosed: the sum of their headline totals in US dollars, as announced, else by the
/// rate of the deal's date, as the deal charts count them. "Up to X" is the total itself,
/// since a headline is the most that can be paid; of "over X" and of a range the least counts; terms are not added up where no headline was
/// announced. Home, the totals of an import and reports all say this one figure.
struct DisclosedValue
{
    qint64 dollars = 0;
    QList<qint64> ids;      ///< The deals whose headline is known, in dollars.
    qint64 undisclosed = 0; ///< The others, those without a rate among them.
    bool hasBounds = false; ///< A headline was stated as "over X" or as a range.

    bool isLowerBound() const { return undisclosed > 0 || hasBounds; }
};

DisclosedValue disclosedValue(const Portfolio &portfolio, const QList<qint64> &deals);
/// Of every deal.
DisclosedValue disclosedValue(const Portfolio &portfolio);

} // namespace domain
