// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_status.h"

#include "domain/derived/dated_facts.h"
#include "domain/derived/deal_end.h"
#include "domain/derived/phase_status.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kDefaultUnverifiedMonths = 24;

bool isChosen(const Portfolio &portfolio, const char16_t *setting, const QString &code, const QString &fallback)
{
    return portfolio.setting(setting, fallback).split(u'|').contains(code);
}

/// Whether events of this kind terminate a deal, as the portfolio defines it (DECISIONS 10: a notice does not, a return of all rights does).
bool terminates(const Portfolio &portfolio, DealEventType type)
{
    return isChosen(portfolio, settings::kTerminatingEvents, codeOf(type), QStringLiteral("TERMINATED|RIGHTS_RETURNED"));
}

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
    if (counts(deal.signedOn, asOf) || counts(deal.announced, asOf) || counts(deal.effective, asOf))
        return closesOnce(deal.type) ? DealStatus::Pending : DealStatus::Active;
    return DealStatus::Unset;
}

bool isUnended(DealStatus status)
{
    return status == DealStatus::Pending || status == DealStatus::Active || status == DealStatus::PartTerminated;
}

} // namespace

DealStatus decisionOf(const Portfolio &portfolio, const DealEvent &event, DealType type)
{
    switch (event.type) {
    case DealEventType::Announced:
    case DealEventType::Signed: return closesOnce(type) ? DealStatus::Pending : DealStatus::Active;
    case DealEventType::Closed: return closesOnce(type) ? DealStatus::Completed : DealStatus::Active;
    case DealEventType::OptionExercised: return closesOnce(type) ? DealStatus::Unset : DealStatus::Active;
    case DealEventType::PartlyTerminated:
        return event.rightsReturn == RightsReturn::All ? DealStatus::Terminated : DealStatus::PartTerminated;
    case DealEventType::Terminated: return DealStatus::Terminated;
    case DealEventType::TerminationNotice: return terminates(portfolio, event.type) ? DealStatus::Terminated : DealStatus::Unset;
    case DealEventType::RightsReturned: {
        const DealStatus status = statusOfReturn(event.rightsReturn);
        return status != DealStatus::Terminated || terminates(portfolio, event.type) ? status : DealStatus::Unset;
    }
    case DealEventType::OptionLapsed: return DealStatus::Lapsed;
    case DealEventType::AcquiredByCounterparty:
    case DealEventType::Completed: return DealStatus::Completed;
    case DealEventType::Expired: return DealStatus::Expired;
    case DealEventType::Canceled: return DealStatus::Canceled;
    default: return DealStatus::Unset;
    }
}

PartialDate agreedOn(const Deal &deal)
{
    return deal.signedOn.isEmpty() ? deal.announced : deal.signedOn;
}

PartialDate cohortDate(const Portfolio &portfolio, const Deal &deal)
{
    const bool hasBoth = !deal.signedOn.isEmpty() && !deal.announced.isEmpty();
    if (hasBoth && deal.signedOn != deal.announced && portfolio.setting(settings::kCohortBasis) == u"ANNOUNCED")
        return deal.announced;
    return agreedOn(deal);
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
    if (const auto *known = factsOf(portfolio, id, asOf))
        return known->status;
    const Deal *deal = portfolio.find(id);
    if (!deal)
        return DealStatus::Unset;
    DealStatus status = statusOfDates(*deal, asOf);
    for (const auto &event : dealEvents(portfolio, id, asOf)) {
        const auto decision = decisionOf(portfolio, event, deal->type);
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
    const DealStatus status = dealStatus(portfolio, deal, asOf);
    if (status == DealStatus::Terminated || portfolio.setting(settings::kReturnedStates).isEmpty())
        return status == DealStatus::Terminated;
    // Asked of the events, as the status of a partly terminated deal is unknown once nobody has verified it for long.
    return countsAsReturned(portfolio, status) || (countsAsReturned(portfolio, DealStatus::PartTerminated) && firstPartialReturn(portfolio, deal, asOf));
}

bool countsAsReturned(const Portfolio &portfolio, DealStatus status)
{
    return status == DealStatus::Terminated || isChosen(portfolio, settings::kReturnedStates, codeOf(status), codeOf(DealStatus::Terminated));
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
