// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/deal_amounts.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/exchange_rates.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::Datum;
using figure::DatumState;

namespace {

constexpr QLatin1StringView kDollar("USD");
constexpr qint64 kOldestRateDays = 10; ///< Over holidays; an older rate says nothing about the deal's day.

DealAmount inDollars(const ChartRequest &request, const domain::AmountInterval &amount, QDate day)
{
    const auto figure = amount.figure();
    if (!figure)
        return {};
    DealAmount result{dollarsOf(*request.snapshot, double(*figure), amount.currency, day), !amount.high.has_value(), false};
    result.isUnconverted = !result.dollars.has_value();
    return result;
}

void addPaid(DealAmount &sum, const ChartRequest &request, const std::optional<qint64> &amount, const QString &currency, QDate day)
{
    const auto dollars = amount ? dollarsOf(*request.snapshot, double(*amount), currency, day) : std::nullopt;
    if (dollars)
        sum.dollars = sum.dollars.value_or(0.0) + *dollars;
    sum.isUnconverted = sum.isUnconverted || (amount && !dollars);
}

bool isUpfrontTerm(const domain::Portfolio &portfolio, Id<domain::DealTerm> id)
{
    const auto *term = portfolio.find(id);
    return term && (term->type == domain::TermType::UpfrontCash || term->type == domain::TermType::UpfrontEquity);
}

/// Recorded payments and paid events; the disclosed upfront too, unless a payment stands for it or the deal never took effect.
DealAmount paidAmount(const ChartRequest &request, Id<Deal> deal)
{
    const auto &portfolio = *request.snapshot;
    DealAmount sum;
    bool hasUpfrontPayment = false;
    portfolio.forEachOf<&domain::Payment::deal>(deal, [&](const domain::Payment &payment) {
        if (payment.kind != domain::PaymentKind::Paid || payment.forecast || !domain::counts(payment.actual, request.asOf))
            return;
        hasUpfrontPayment = hasUpfrontPayment || isUpfrontTerm(portfolio, payment.term);
        addPaid(sum, request, payment.amount, payment.currency, payment.actual.latestDay());
    });
    for (const domain::DealEvent &event : domain::dealEvents(portfolio, deal, request.asOf)) {
        const bool isPaid = event.type == domain::DealEventType::PaymentMade || event.type == domain::DealEventType::MilestoneAchieved;
        if (isPaid)
            addPaid(sum, request, event.amount, event.currency, domain::effectDate(event).latestDay());
    }
    const auto status = domain::dealStatus(portfolio, deal, request.asOf);
    if (!hasUpfrontPayment && status != domain::DealStatus::Pending && status != domain::DealStatus::Canceled) {
        const DealAmount upfront = dealAmount(request, deal, Measure::Upfront);
        if (upfront.dollars)
            sum.dollars = sum.dollars.value_or(0.0) + *upfront.dollars;
    }
    sum.isLowerBound = sum.dollars.has_value();
    return sum;
}

} // namespace

std::optional<double> dollarsOf(const domain::Portfolio &portfolio, double amount, const QString &currency, QDate day)
{
    if (currency == kDollar)
        return amount;
    if (currency.isEmpty() || !day.isValid())
        return std::nullopt;
    const auto conversion = domain::converted(portfolio, qRound64(amount), currency, kDollar, day);
    if (!conversion || conversion.value().daysBefore > kOldestRateDays)
        return std::nullopt;
    return double(conversion.value().amount);
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
    case Measure::Announced: return inDollars(request, domain::headlineTotal(portfolio, deal), day);
    case Measure::Upfront: return inDollars(request, domain::upfront(portfolio, deal), day);
    case Measure::Paid: return paidAmount(request, deal);
    case Measure::Deals: return {1.0, false, false};
    case Measure::UpfrontShare:
    case Measure::Royalty: break;
    }
    return {};
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
    isLowerBound = isLowerBound || amount.isLowerBound;
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
    if (sum.disclosed.isEmpty()) {
        datum.state = sum.undisclosed.isEmpty() ? DatumState::Absent : DatumState::Undisclosed;
        return datum;
    }
    datum.value = sum.dollars;
    datum.state = sum.undisclosed.isEmpty() && !sum.isLowerBound ? DatumState::Known : DatumState::AtLeast;
    datum.label = amountText(sum, measure, words);
    return datum;
}

QString amountText(const AmountSum &sum, Measure measure, const figure::Phrases &words)
{
    if (measure == Measure::Deals)
        return words.count(sum.disclosed.size());
    if (sum.disclosed.isEmpty())
        return sum.undisclosed.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("figure", "not disclosed"));
    const QString text = words.money(sum.dollars, kDollar);
    return sum.undisclosed.isEmpty() && !sum.isLowerBound ? text : QStringLiteral("≥ ") + text;
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
