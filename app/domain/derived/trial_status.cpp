// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/trial_status.h"

#include "domain/derived/dated_facts.h"
#include "domain/derived/phase_status.h"

namespace domain {

namespace {

bool hasPassed(const PartialDate &date, DateBasis basis, const AsOf &asOf)
{
    return basis == DateBasis::Actual && counts(date, asOf);
}

/// What the dates prove of the time before the first status event. An actual completion proves the end, an actual start in the
/// future that nobody recruited yet; a start in the past proves that the trial ran, but not whether it was still recruiting.
TrialStatus provenByDates(const Trial &trial, const AsOf &asOf)
{
    if (trial.startBasis == DateBasis::Actual && trial.start.earliestDay() > asOf.date)
        return TrialStatus::NotYetRecruiting;
    const bool endedEarly = trial.status == TrialStatus::Terminated || trial.status == TrialStatus::Withdrawn;
    if (!hasPassed(trial.completion, trial.completionBasis, asOf))
        return TrialStatus::Unset;
    return endedEarly ? trial.status : TrialStatus::Completed;
}

} // namespace

TrialStatus trialStatusAt(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, trial.id, asOf))
        return known->status;
    bool hasEvents = false;
    const TrialStatusEvent *last = nullptr;
    portfolio.forEachOf<&TrialStatusEvent::trial>(trial.id, [&](const TrialStatusEvent &event) {
        hasEvents = true;
        if (counts(event.date, asOf) && (!last || !(event.date < last->date)))
            last = &event;
    });
    if (last)
        return last->status;
    return hasEvents ? provenByDates(trial, asOf) : trial.status;
}

TrialGroup trialGroup(TrialStatus status)
{
    switch (status) {
    case TrialStatus::Unset: return TrialGroup::Unset;
    case TrialStatus::NotYetRecruiting: return TrialGroup::Planned;
    case TrialStatus::Recruiting:
    case TrialStatus::EnrollingByInvitation:
    case TrialStatus::ActiveNotRecruiting: return TrialGroup::Ongoing;
    case TrialStatus::Completed: return TrialGroup::Completed;
    case TrialStatus::Suspended: return TrialGroup::Paused;
    case TrialStatus::Terminated:
    case TrialStatus::Withdrawn: return TrialGroup::Stopped;
    case TrialStatus::Available:
    case TrialStatus::NoLongerAvailable:
    case TrialStatus::TemporarilyNotAvailable:
    case TrialStatus::ApprovedForMarketing: return TrialGroup::ExpandedAccess;
    case TrialStatus::Unknown:
    case TrialStatus::Withheld: return TrialGroup::Unknown;
    }
    return TrialGroup::Unset;
}

} // namespace domain
