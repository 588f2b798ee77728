// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/groups.h"
#include "analytics/money/deal_amounts.h"

namespace analytics {

/// The deals of one step of the time axis.
struct ValuePeriod
{
    QString key;            ///< "2025", "2025-Q2", "2025-05".
    QDate first;            ///< First day.
    AmountSum all;
    AmountSum window;       ///< Years only: deals of the days up to the as-of date's day of the year.
    QList<AmountSum> parts; ///< One per group of the split.
};

/// The sums from the first day of the year, as the portfolio defines it, to the as-of date, and what they are compared with.
struct YearToDate
{
    QDate first;
    int year = 0; ///< Of the first day.
    AmountSum now;
    AmountSum sameDaysBefore; ///< The same days of the year before: like for like.
    AmountSum fullYearBefore;

    /// now ÷ same days before; empty where either discloses nothing.
    std::optional<double> ratio() const;
    /// now ÷ all of the year before; empty where either discloses nothing.
    std::optional<double> ratioToFullYear() const;
};

/// What deals announced, paid upfront or paid, over time.
struct DealValue
{
    QList<ValuePeriod> periods; ///< From the first to the last period with deals, empty ones included.
    QList<Group> groups;        ///< Of the split, in stack order; empty without one.
    YearToDate yearToDate;
    AmountSum all;              ///< All dated deals.
    QList<qint64> undated;
    qsizetype leftOut = 0;      ///< Earlier periods that are not shown.
};
DealValue dealValue(const ChartRequest &request);

/// How much of the headline is paid upfront, over deals that disclose both exactly.
struct UpfrontShare
{
    std::optional<double> ofSums;        ///< Σ upfront ÷ Σ headline.
    std::optional<double> medianOfDeals; ///< Median of upfront ÷ headline.
    QList<qint64> ids;
    qint64 partly = 0;                   ///< Deals left out because one of the two is only a bound or a range.
};
UpfrontShare upfrontShare(const ChartRequest &request, const QList<qint64> &deals);

/// Chart "deal-value": deal value by year, quarter or month, or cumulative.
figure::ChartData dealValueChart(const ChartRequest &request);

} // namespace analytics
