// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "domain/derived/deal_money.h"
#include "figure/chart_data.h"
#include "figure/phrases.h"

namespace analytics {

/// An amount in whole US dollars, and why it is missing where it is.
struct DealAmount
{
    std::optional<double> dollars;
    bool isLowerBound = false;  ///< At least this much.
    bool isExact = true;        ///< Known to the unit; a headline of "up to" is. A bound or a range is good for sums, not for ratios and medians.
    bool isUnconverted = false; ///< Disclosed in a currency without a rate for the deal's date: counted as not disclosed, said apart.
};

/// Announced total, upfront, or what was paid by the as-of date; Measure::Deals counts 1. Dollars as announced win over conversion.
DealAmount dealAmount(const ChartRequest &request, domain::Id<domain::Deal> deal, Measure measure);

/// The dollars of an amount in its currency on a day, by the last published rate of that day or the ten days before it; empty where there
/// is none.
std::optional<double> dollarsOf(const domain::Portfolio &portfolio, double amount, const QString &currency, QDate day);

/// Upfront ÷ announced total of a deal that discloses both exactly; empty otherwise.
std::optional<double> upfrontShareOf(const ChartRequest &request, domain::Id<domain::Deal> deal);

/// The deals of a mark with what they add up to.
struct AmountSum
{
    double dollars = 0.0;
    QList<qint64> disclosed;   ///< Ascending.
    QList<qint64> undisclosed; ///< Ascending; unconverted ones included.
    qint64 unconverted = 0;
    bool isLowerBound = false; ///< A disclosed amount is itself a lower bound.

    void add(qint64 id, const DealAmount &amount);
    qint64 all() const { return disclosed.size() + undisclosed.size(); }
    /// Those of which nothing was disclosed in any currency.
    qint64 withheld() const { return undisclosed.size() - unconverted; }
};
AmountSum amountSum(const ChartRequest &request, const QList<qint64> &deals, Measure measure);

/// Its mark: at least, where something was not disclosed; undisclosed, where everything was; with all ids.
figure::Datum amountDatum(const AmountSum &sum, Measure measure, const figure::Phrases &words);
/// What a chart says that has no amount to show: none was disclosed, or none could be converted.
QString noAmountText(const AmountSum &sum, const QString &countedDeals, const figure::Phrases &words);
/// "Disclosed in a currency without a rate …: 3.", where there are such.
void appendUnconverted(QStringList &notes, qint64 unconverted, const figure::Phrases &words);
/// "≥ $4.2 B", or a count.
QString amountText(const AmountSum &sum, Measure measure, const figure::Phrases &words);
/// "Announced value", "Upfront", "Paid so far", "Number of deals"
QString measureName(Measure measure, const figure::Phrases &words);
figure::Unit measureUnit(Measure measure);

/// The day that decides about a deal's rate and period; empty for an undated deal.
domain::PartialDate dealDate(const ChartRequest &request, qint64 deal);

} // namespace analytics
