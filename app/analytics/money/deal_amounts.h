// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "domain/derived/deal_money.h"
#include "figure/chart_data.h"
#include "figure/phrases.h"

namespace analytics {

/// An amount in whole US dollars, and why it is missing where it is. A headline of "up to" is the total itself, hence exact.
struct DealAmount
{
    std::optional<double> dollars; ///< The least that is known: nothing of what was stated as "up to". Empty: not disclosed, or no rate.
    std::optional<double> most;    ///< The most; empty where it is open above.
    bool isUnconverted = false;    ///< Disclosed in a currency without a rate for the deal's date: counted as not disclosed, said apart.

    /// Known to the unit. Anything else is good for sums, not for ratios, ranks and medians.
    bool isExact() const { return dollars && dollars == most; }
    /// Known from above only.
    bool isUpTo() const { return dollars && *dollars <= 0.0 && !isExact(); }
};

/// Announced total, upfront, or what was paid by the as-of date; Measure::Deals counts 1. Dollars as announced win over conversion.
DealAmount dealAmount(const ChartRequest &request, domain::Id<domain::Deal> deal, Measure measure);

/// The dollars of an amount in its currency on a day, by the last published rate of that day or the ten days before it; empty where there
/// is none.
std::optional<double> dollarsOf(const domain::Portfolio &portfolio, double amount, const QString &currency, QDate day);

/// Upfront ÷ announced total of a deal that discloses both exactly; empty otherwise.
std::optional<double> upfrontShareOf(const DealAmount &total, const DealAmount &upfront);

/// The deals of a mark with what they add up to, at least.
struct AmountSum
{
    double dollars = 0.0;      ///< The least: "up to X" adds nothing, a range its lower end.
    double more = 0.0;         ///< What the bounded amounts may add to it at most.
    QList<qint64> disclosed;   ///< Ascending; bounded ones included.
    QList<qint64> undisclosed; ///< Ascending; unconverted ones included.
    qint64 unconverted = 0;
    qint64 bounded = 0;        ///< Deals whose amount was stated as "up to" or as a range.
    bool isOpen = false;       ///< A disclosed amount is known from below only.

    void add(qint64 id, const DealAmount &amount);
    void add(const AmountSum &other);
    qint64 all() const { return disclosed.size() + undisclosed.size(); }
    /// Those of which nothing was disclosed in any currency.
    qint64 withheld() const { return undisclosed.size() - unconverted; }
    bool isLowerBound() const { return isOpen || bounded > 0; }
    /// Whether something is known to have been agreed: neither all undisclosed nor all "up to".
    bool hasAmount() const { return !disclosed.isEmpty() && (dollars > 0.0 || !isLowerBound()); }
};
AmountSum amountSum(const ChartRequest &request, const QList<qint64> &deals, Measure measure);

/// Its mark: at least, where something was not disclosed; undisclosed, where everything was; with all ids.
figure::Datum amountDatum(const AmountSum &sum, Measure measure, const figure::Phrases &words);
/// What a chart says that has no amount to show: none was disclosed, or none could be converted.
QString noAmountText(const AmountSum &sum, const QString &countedDeals, const figure::Phrases &words);
/// What a footnote says of amounts that are not simply in the sum: those without a rate, and those stated as "up to" or as a range.
void appendAmountNotes(QStringList &notes, const AmountSum &sum, const figure::Phrases &words);
/// "≥ $4.2 B", "up to $300 M" where nothing more is known, or a count.
QString amountText(const AmountSum &sum, Measure measure, const figure::Phrases &words);
/// "Announced value", "Upfront", "Paid so far", "Number of deals"
QString measureName(Measure measure, const figure::Phrases &words);
figure::Unit measureUnit(Measure measure);

/// The day that decides about a deal's rate and period; empty for an undated deal.
domain::PartialDate dealDate(const ChartRequest &request, qint64 deal);

} // namespace analytics
