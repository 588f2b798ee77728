// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_status.h"

#include "domain/derived/deal_end.h"
#include "domain/derived/phase_status.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kDefaultUnverifiedMonths = 24;

bool closesOnce(DealType type)
{
    return type == DealType::Acquisition || type == DealType::AssetPurchase;
}

DealStatus statusOfReturn(RightsReturn rights)
{
    switch (rights) {
    case RightsReturn::Unset:
    case RightsReturn::All: return DealStatus::Terminated;
    case RightsReturn::Partial: return DealStatus::PartTerminated;
    case RightsReturn::None:
    case RightsReturn::Unknown: return DealStatus::Unset;
    }
    return DealStatus::Unset;
}

/// What the deal's own dates say before any event does.
DealStatus statusOfDates(const Deal &deal, const AsOf &asOf)
{
    if (closesOnce(deal.type) && counts(deal.effective, asOf))
        return DealStatus::Completed;
    if (counts(cohortDate(deal), asOf) || counts(deal.announced, asOf) || counts(deal.effective, asOf))
        return closesOnce(deal.type) ? DealStatus::Pending : DealStatus::Active;
    return DealStatus::Unset;
}

bool isUnended(DealStatus status)
{
    return status == DealStatus::Pending || status == DealStatus::Active || status == DealStatus::PartTerminated;
}

} // namespace

DealStatus decisionOf(const DealEvent &event, DealType type)
{
    switch (event.type) {
    case DealEventType::Announced:
    case DealEventType::Signed: return closesOnce(type) ? DealStatus::Pending : DealStatus::Active;
    case DealEventType::Closed: return closesOnce(type) ? DealStatus::Completed : DealStatus::Active;
    case DealEventType::OptionExercised: return closesOnce(type) ? DealStatus::Unset : DealStatus::Active;
    case DealEventType::PartlyTerminated:
        return event.rightsReturn == RightsReturn::All ? DealStatus::Terminated : DealStatus::PartTerminated;
    case DealEventType::Terminated: return DealStatus::Terminated;
    case DealEventType::RightsReturned: return statusOfReturn(event.rightsReturn);
    case DealEventType::OptionLapsed: return DealStatus::Lapsed;
    case DealEventType::AcquiredByCounterparty:
    case DealEventType::Completed: return DealStatus::Completed;
    case DealEventType::Expired: return DealStatus::Expired;
    case DealEventType::Canceled: return DealStatus::Canceled;
    default: return DealStatus::Unset;
    }
}

PartialDate cohortDate(const Deal &deal)
{
    return deal.signedOn.isEmpty() ? deal.announced : deal.signedOn;
}

PartialDate effectDate(const DealEvent &event)
{
    return event.effective.isEmpty() ? event.date : event.effective;
}

QList<DealEvent> dealEvents(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    QList<DealEvent> events;
    portfolio.forEachOf<&DealEvent::deal>(deal, [&](const DealEvent &event) {
        if (counts(effectDate(event), asOf))
            events.append(event);
    });
    std::ranges::stable_sort(events, {}, [](const DealEvent &event) { return std::pair(effectDate(event), event.id.value); });
    return events;
}

DealStatus dealStatus(const Portfolio &portfolio, Id<Deal> id, const AsOf &asOf)
{
    const Deal *deal = portfolio.find(id);
    if (!deal)
        return DealStatus::Unset;
    DealStatus status = statusOfDates(*deal, asOf);
    for (const auto &event : dealEvents(portfolio, id, asOf)) {
        const auto decision = decisionOf(event, deal->type);
        // The announcement of a deal already closed by its own date, entered as an event on the same ground, does not reopen it.
        const bool reopens = decision == DealStatus::Pending && status == DealStatus::Completed && !(deal->effective < effectDate(event));
        if (decision != DealStatus::Unset && !reopens)
            status = decision;
    }
    if (!isUnended(status))
        return status;
    const auto evidence = lastEvidence(portfolio, id, asOf);
    const QDate oldest = asOf.date.addMonths(-unverifiedAfterMonths(portfolio));
    return evidence.latestDay() < oldest ? DealStatus::Unknown : status;
}

OutcomeGroup outcomeGroup(DealStatus status)
{
    switch (status) {
    case DealStatus::Unset: return OutcomeGroup::Unset;
    case DealStatus::Active:
    case DealStatus::PartTerminated: return OutcomeGroup::Active;
    case DealStatus::Completed:
    case DealStatus::Expired: return OutcomeGroup::Completed;
    case DealStatus::Terminated:
    case DealStatus::Lapsed:
    case DealStatus::Canceled: return OutcomeGroup::EndedEarly;
    case DealStatus::Pending: return OutcomeGroup::Pending;
    case DealStatus::Unknown: return OutcomeGroup::Unknown;
    }
    return OutcomeGroup::Unset;
}

bool isReturned(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    return dealStatus(portfolio, deal, asOf) == DealStatus::Terminated;
}

PartialDate lastEvidence(const Portfolio &portfolio, Id<Deal> id, const AsOf &asOf)
{
    const Deal *deal = portfolio.find(id);
    if (!deal)
        return {};
    // A verification says that nothing had ended the deal until then, so one after the as-of date speaks for that date too.
    PartialDate last = deal->lastVerified;
    const auto consider = [&](const PartialDate &date) {
        if (counts(date, asOf) && (last.isEmpty() || last < date))
            last = date;
    };
    consider(deal->announced);
    consider(deal->signedOn);
    consider(deal->effective);
    portfolio.forEachOf<&DealEvent::deal>(id, [&](const DealEvent &event) {
        consider(event.date);
        consider(event.effective);
        consider(event.notice);
    });
    return last;
}

int unverifiedAfterMonths(const Portfolio &portfolio)
{
    const int months = portfolio.setting(settings::kUnverifiedAfterMonths).toInt();
    return months > 0 ? months : kDefaultUnverifiedMonths;
}

} // namespace domain
