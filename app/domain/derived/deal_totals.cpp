// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_totals.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"

#include <QMap>

namespace domain {

namespace {

/// Money that a headline counts: no royalties, shares of profit or cost, loans, prices.
bool isCounted(TermType type)
{
    switch (type) {
    case TermType::UpfrontCash:
    case TermType::UpfrontEquity:
    case TermType::ContingentEquity:
    case TermType::NearTerm:
    case TermType::OptionFee:
    case TermType::OptionExerciseFee:
    case TermType::RdSupport:
    case TermType::ResearchMilestone:
    case TermType::DevelopmentMilestone:
    case TermType::RegulatoryMilestone:
    case TermType::CommercialMilestone:
    case TermType::MilestonesNotSplit:
    case TermType::Cvr:
    case TermType::MaintenanceFee: return true;
    default: return false;
    }
}

void add(DealSum &sum, const AmountInterval &part)
{
    if (!part.low && !part.high) {
        ++sum.withheld;
        return;
    }
    sum.mixed = sum.mixed || (sum.disclosed > 0 && sum.amount.currency != part.currency);
    const bool isFirst = sum.disclosed++ == 0;
    sum.amount.currency = part.currency;
    sum.amount.low = part.low || sum.amount.low ? std::optional(sum.amount.low.value_or(0) + part.low.value_or(0)) : std::nullopt;
    const bool hasHigh = part.high && (isFirst || sum.amount.high);
    sum.amount.high = hasHigh ? std::optional(sum.amount.high.value_or(0) + *part.high) : std::nullopt;
}

/// With a part withheld only a lower bound is left; over several currencies nothing.
DealSum settled(DealSum sum)
{
    if (sum.withheld > 0 && sum.disclosed > 0) {
        if (!sum.amount.low && sum.amount.high)
            sum.amount.low = 0;
        sum.amount.high.reset();
    }
    if (sum.mixed)
        sum.amount = {};
    return sum;
}

AmountInterval amountOf(const Payment &payment)
{
    return payment.amount ? AmountInterval{payment.amount, payment.amount, payment.currency} : AmountInterval();
}

bool hasHappened(const Payment &payment, const AsOf &asOf)
{
    const auto &day = payment.actual.isEmpty() ? payment.due : payment.actual;
    return payment.kind != PaymentKind::Expected && !payment.forecast && (day.isEmpty() || counts(day, asOf));
}

DealSum announcedSum(const Portfolio &portfolio, Id<Deal> deal, bool &fromHeadline)
{
    DealSum sum;
    const auto headline = statedHeadline(portfolio, deal);
    fromHeadline = headline.low || headline.high;
    if (fromHeadline) {
        add(sum, headline);
        return sum;
    }
    portfolio.forEachOf<&DealTerm::deal>(deal, [&](const DealTerm &term) {
        if (isCounted(term.type))
            add(sum, domain::amountOf(term));
    });
    return settled(sum);
}

DealSum paidSum(const PaidAmounts &paid)
{
    DealSum sum;
    for (const PaidAmount &part : paid.parts)
        add(sum, part.amount ? AmountInterval{part.amount, part.amount, part.currency} : AmountInterval());
    return settled(sum);
}

/// By term the largest of what was achieved, invoiced and paid.
DealSum fallenDue(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    QMap<qint64, QMap<PaymentKind, DealSum>> stages;
    portfolio.forEachOf<&Payment::deal>(deal, [&](const Payment &payment) {
        if (hasHappened(payment, asOf))
            add(stages[payment.term.value][payment.kind], amountOf(payment));
    });
    DealSum sum;
    for (const auto &ofTerm : stages) {
        DealSum largest;
        for (const auto &stage : ofTerm) {
            if (largest.isEmpty() || stage.amount.low.value_or(-1) > largest.amount.low.value_or(-1))
                largest = stage;
        }
        add(sum, settled(largest).amount);
        sum.mixed = sum.mixed || largest.mixed;
    }
    return settled(sum);
}

bool isOver(DealStatus status)
{
    const auto group = outcomeGroup(status);
    return group == OutcomeGroup::EndedEarly || status == DealStatus::Expired;
}

PartialDate endDate(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    PartialDate day;
    for (const auto &event : dealEvents(portfolio, deal, asOf)) {
        switch (event.type) {
        case DealEventType::Terminated:
        case DealEventType::RightsReturned:
        case DealEventType::PartlyTerminated:
        case DealEventType::OptionLapsed:
        case DealEventType::Canceled:
        case DealEventType::Expired: day = effectDate(event); break;
        default: break;
        }
    }
    return day;
}

} // namespace

DealSum paymentSum(const Portfolio &portfolio, Id<Deal> deal, PaymentKind kind, const AsOf &asOf)
{
    DealSum sum;
    portfolio.forEachOf<&Payment::deal>(deal, [&](const Payment &payment) {
        if (payment.kind == kind && (kind == PaymentKind::Expected || hasHappened(payment, asOf)))
            add(sum, amountOf(payment));
    });
    return settled(sum);
}

PaidAmounts paidAmounts(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    PaidAmounts paid;
    portfolio.forEachOf<&Payment::deal>(deal, [&](const Payment &payment) {
        if (payment.kind == PaymentKind::Paid && hasHappened(payment, asOf))
            paid.parts.append({payment.amount, payment.currency, payment.actual.isEmpty() ? payment.due : payment.actual, payment.term});
    });
    if (!paid.parts.isEmpty())
        return paid;
    for (const auto &event : dealEvents(portfolio, deal, asOf)) {
        if (event.type == DealEventType::PaymentMade)
            paid.parts.append({event.amount, event.currency, effectDate(event), {}});
    }
    paid.fromEvents = !paid.parts.isEmpty();
    return paid;
}

DealTotals dealTotals(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    DealTotals totals;
    totals.announced = announcedSum(portfolio, deal, totals.fromHeadline);
    const PaidAmounts paid = paidAmounts(portfolio, deal, asOf);
    totals.paid = paidSum(paid);
    totals.fromEvents = paid.fromEvents;
    totals.hasEnded = isOver(dealStatus(portfolio, deal, asOf));
    totals.endedOn = totals.hasEnded ? endDate(portfolio, deal, asOf) : PartialDate();
    auto due = fallenDue(portfolio, deal, asOf);
    if (due.isEmpty())
        due = totals.paid;
    const bool isMore = due.amount.low && due.amount.currency == totals.announced.amount.currency
        && due.amount.low > totals.announced.amount.figure().value_or(0);
    totals.projected = totals.hasEnded || totals.announced.isEmpty() || isMore ? due : totals.announced;
    return totals;
}

} // namespace domain
