// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/deal_amounts.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/deal_totals.h"
#include "domain/derived/whole_dollars.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::Datum;
using figure::DatumState;

namespace {

constexpr QLatin1StringView kDollar("USD");

DealAmount inDollars(const domain::Portfolio &portfolio, const domain::AmountInterval &amount, QDate day)
{
    const bool saysNothing = !amount.high && amount.low.value_or(0) == 0;
    if (saysNothing)
        return {};
    DealAmount result;
    result.dollars = dollarsOf(portfolio, double(amount.low.value_or(0)), amount.currency, day);
    if (amount.high)
        result.most = amount.isKnown() ? result.dollars : dollarsOf(portfolio, double(*amount.high), amount.currency, day);
    result.isUnconverted = !result.dollars.has_value();
    return result;
}

/// A payment stands for the upfront where it says so, or where it says nothing and is just as much.
bool isOfUpfront(const domain::Portfolio &portfolio, const domain::PaidAmount &paid, const domain::AmountInterval &upfront)
{
    const auto *term = portfolio.find(paid.term);
    if (!term)
        return paid.amount && upfront.isKnown() && paid.amount == upfront.low && paid.currency == upfront.currency;
    return term->type == domain::TermType::UpfrontCash || term->type == domain::TermType::UpfrontEquity;
}

/// What was paid by the as-of date, and the disclosed upfront, unless a payment stands for it or the deal never took effect. Open above,
/// as not every payment is made public.
DealAmount paidAmount(const ChartRequest &request, Id<Deal> deal)
{
    const auto &portfolio = *request.snapshot;
    const auto upfront = domain::upfront(portfolio, deal);
    DealAmount sum;
    bool hasUpfrontPayment = false;
    for (const domain::PaidAmount &paid : domain::paidAmounts(portfolio, deal, request.asOf).parts) {
        hasUpfrontPayment = hasUpfrontPayment || isOfUpfront(portfolio, paid, upfront);
        const auto dollars = paid.amount ? dollarsOf(portfolio, double(*paid.amount), paid.currency, paid.date.latestDay()) : std::nullopt;
        if (dollars)
            sum.dollars = sum.dollars.value_or(0.0) + *dollars;
        sum.isUnconverted = sum.isUnconverted || (paid.amount && !dollars);
    }
    const auto status = domain::dealStatus(portfolio, deal, request.asOf);
    if (!hasUpfrontPayment && status != domain::DealStatus::Pending && status != domain::DealStatus::Canceled) {
        const DealAmount first = inDollars(portfolio, upfront, dealDate(request, deal.value).latestDay());
        if (first.dollars && !first.isUpTo())
            sum.dollars = sum.dollars.value_or(0.0) + *first.dollars;
    }
    return sum;
}

} // namespace

std::optional<double> dollarsOf(const domain::Portfolio &portfolio, double amount, const QString &currency, QDate day)
{
    const auto dollars = domain::wholeDollars(portfolio, qRound64(amount), currency, day);
    return dollars ? std::optional(double(*dollars)) : std::nullopt;
}

domain::PartialDate dealDate(const ChartRequest &request, qint64 id)
{
    const Deal *deal = request.snapshot->find(Id<Deal>{id});
    return deal ? domain::cohortDate(*request.snapshot, *deal) : domain::PartialDate();
}

DealAmount dealAmount(const ChartRequest &request, Id<Deal> deal, Measure measure)
{
    const auto &portfolio = *request.snapshot;
    const QDate day = dealDate(request, deal.value).latestDay();
    switch (measure) {
    case Measure::Announced: return inDollars(portfolio, domain::headlineTotal(portfolio, deal), day);
    case Measure::Upfront: return inDollars(portfolio, domain::upfront(portfolio, deal), day);
    case Measure::Paid: return paidAmount(request, deal);
    case Measure::Deals: return {1.0, 1.0, false};
    case Measure::UpfrontShare:
    case Measure::Royalty: break;
    }
    return {};
}

std::optional<double> upfrontShareOf(const DealAmount &total, const DealAmount &upfront)
{
    const bool isDisclosed = total.isExact() && upfront.isExact() && *total.dollars > 0.0;
    return isDisclosed ? std::optional(*upfront.dollars / *total.dollars) : std::nullopt;
}

void AmountSum::add(qint64 id, const DealAmount &amount)
{
    unconverted += amount.isUnconverted && !amount.dollars;
    if (!amount.dollars) {
        undisclosed.append(id);
        return;
    }
    disclosed.append(id);
    dollars += *amount.dollars;
    isOpen = isOpen || !amount.most;
    bounded += amount.most && !amount.isExact();
    more += amount.most.value_or(*amount.dollars) - *amount.dollars;
}

void AmountSum::add(const AmountSum &other)
{
    dollars += other.dollars;
    more += other.more;
    disclosed += other.disclosed;
    undisclosed += other.undisclosed;
    unconverted += other.unconverted;
    bounded += other.bounded;
    isOpen = isOpen || other.isOpen;
}

AmountSum amountSum(const ChartRequest &request, const QList<qint64> &deals, Measure measure)
{
    AmountSum sum;
    for (const qint64 id : deals)
        sum.add(id, dealAmount(request, Id<Deal>{id}, measure));
    return sum;
}

Datum amountDatum(const AmountSum &sum, Measure measure, const figure::Phrases &words)
{
    Datum datum;
    datum.ids = sum.disclosed + sum.undisclosed;
    std::ranges::sort(datum.ids);
    datum.n = sum.disclosed.size();
    datum.denominator = sum.all();
    datum.undisclosed = sum.undisclosed.size();
    if (!sum.hasAmount()) {
        datum.state = sum.all() == 0 ? DatumState::Absent : DatumState::Undisclosed;
        datum.label = amountText(sum, measure, words);
        return datum;
    }
    datum.value = sum.dollars;
    datum.state = sum.undisclosed.isEmpty() && !sum.isLowerBound() ? DatumState::Known : DatumState::AtLeast;
    datum.label = amountText(sum, measure, words);
    return datum;
}

QString amountText(const AmountSum &sum, Measure measure, const figure::Phrases &words)
{
    if (measure == Measure::Deals)
        return words.count(sum.disclosed.size());
    if (sum.disclosed.isEmpty() && sum.unconverted > 0)
        return words(QT_TRANSLATE_NOOP("figure", "no exchange rate"));
    if (sum.disclosed.isEmpty())
        return sum.undisclosed.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("figure", "not disclosed"));
    if (!sum.hasAmount())
        return sum.undisclosed.isEmpty() ? words(QT_TRANSLATE_NOOP("figure", "up to %1")).arg(words.money(sum.more, kDollar))
                                         : words(QT_TRANSLATE_NOOP("figure", "not known"));
    const QString text = words.money(sum.dollars, kDollar);
    return sum.undisclosed.isEmpty() && !sum.isLowerBound() ? text : QStringLiteral("≥ ") + text;
}

QString noAmountText(const AmountSum &sum, const QString &countedDeals, const figure::Phrases &words)
{
    if (sum.bounded > 0)
        return words(QT_TRANSLATE_NOOP("figure", "No amount of %1 is known from below; %2 stated as “up to”")).arg(countedDeals, words.count(sum.bounded));
    if (sum.unconverted == 0)
        return words(QT_TRANSLATE_NOOP("figure", "No amount was disclosed for %1")).arg(countedDeals);
    return words(QT_TRANSLATE_NOOP("figure", "No amount of %1 is known in US dollars; %2 disclosed in a currency without an exchange rate for the date"))
        .arg(countedDeals, words.count(sum.unconverted));
}

void appendAmountNotes(QStringList &notes, const AmountSum &sum, const figure::Phrases &words)
{
    if (sum.unconverted > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Disclosed in a currency without a rate for the date: %1.")).arg(words.count(sum.unconverted)));
    if (sum.bounded > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Stated as “up to” or as a range: %1. Sums count the least that is known; these may add up to %2."))
                         .arg(words.count(sum.bounded), words.money(sum.more, kDollar)));
}

QString measureName(Measure measure, const figure::Phrases &words)
{
    switch (measure) {
    case Measure::Announced: return words(QT_TRANSLATE_NOOP("figure", "Announced value"));
    case Measure::Upfront: return words(QT_TRANSLATE_NOOP("figure", "Upfront"));
    case Measure::Paid: return words(QT_TRANSLATE_NOOP("figure", "Paid so far"));
    case Measure::Deals: return words(QT_TRANSLATE_NOOP("figure", "Number of deals"));
    case Measure::UpfrontShare: return words(QT_TRANSLATE_NOOP("figure", "Upfront share"));
    case Measure::Royalty: return words(QT_TRANSLATE_NOOP("figure", "Royalty rate"));
    }
    return {};
}

figure::Unit measureUnit(Measure measure)
{
    switch (measure) {
    case Measure::Deals: return figure::Unit::Count;
    case Measure::UpfrontShare:
    case Measure::Royalty: return figure::Unit::Percent;
    default: return figure::Unit::Money;
    }
}

} // namespace analytics
