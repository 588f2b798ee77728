// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/changes/standing.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "domain/records.h"

namespace analytics {

using domain::Activity;
using domain::AsOf;
using domain::Language;
using domain::Portfolio;
using Course = Stand::Course;

namespace {

Course courseOf(Activity activity)
{
    if (domain::isActive(activity))
        return Course::GoesOn;
    return activity == Activity::Completed ? Course::Completed : Course::EndedEarly;
}

/// "Phase 2", "Phase 2, suspended"
QString programText(const domain::PhaseStatus &status, Language language)
{
    const QString phase = domain::labelOf(status.phase, language);
    if (status.activity == Activity::Active)
        return phase;
    const QString activity = domain::labelOf(status.activity, language);
    return language == Language::Chinese ? phase + u'，' + activity : phase + QStringLiteral(", ") + activity.toLower();
}

Course courseOf(domain::OutcomeGroup group)
{
    switch (group) {
    case domain::OutcomeGroup::Unset: return Course::Unknown;
    case domain::OutcomeGroup::Completed: return Course::Completed;
    case domain::OutcomeGroup::EndedEarly: return Course::EndedEarly;
    default: return Course::GoesOn;
    }
}

Course courseOf(domain::TrialGroup group)
{
    switch (group) {
    case domain::TrialGroup::Unset: return Course::Unknown;
    case domain::TrialGroup::Completed: return Course::Completed;
    case domain::TrialGroup::Stopped: return Course::EndedEarly;
    default: return Course::GoesOn;
    }
}

/// Nothing happened: for too long nobody has heard of the deal (DECISIONS 10), which is so from the day after the last that still counted.
Standing silence(const Portfolio &portfolio, const domain::Deal &deal, const AsOf &asOf, Language language)
{
    const int months = domain::unverifiedAfterMonths(portfolio);
    const QString text = domain::labelOf(domain::DealStatus::Unknown, language)
        + (language == Language::Chinese ? QStringLiteral("（%1个月无消息）") : QStringLiteral(" (no news for %1 months)")).arg(months);
    const QDate last = domain::lastEvidence(portfolio, deal.id, asOf).latestDay();
    return {text, last.isValid() ? domain::PartialDate::day(last.addMonths(months).addDays(1)) : domain::PartialDate()};
}

} // namespace

Stand standOf(const Portfolio &portfolio, const domain::Program &program, const AsOf &asOf)
{
    constexpr int kActivities = 16;
    const auto status = domain::programStatus(portfolio, program.id, asOf);
    return status ? Stand{courseOf(status->activity), int(status->phase) * kActivities + int(status->activity)} : Stand{Course::GoesOn, 0};
}

Standing standingOf(const Portfolio &portfolio, const domain::Program &program, const AsOf &asOf, Language language)
{
    const auto status = domain::programStatus(portfolio, program.id, asOf);
    return status ? Standing{programText(*status, language), status->since} : Standing{domain::labelOf(domain::Phase::Unknown, language), {}};
}

Stand standOf(const Portfolio &portfolio, const domain::Candidate &candidate, const AsOf &asOf)
{
    const auto phase = domain::highestActivePhase(portfolio, candidate.id, asOf);
    if (phase.state != domain::CandidatePhase::State::NoActiveProgram)
        return {Course::GoesOn, int(phase.phase)};
    bool completed = false;
    portfolio.forEachOf<&domain::Program::candidate>(candidate.id, [&](const domain::Program &program) {
        const auto status = domain::programStatus(portfolio, program.id, asOf);
        completed = completed || (status && status->activity == Activity::Completed);
    });
    return {completed ? Course::Completed : Course::EndedEarly, int(phase.phase)};
}

Standing standingOf(const Portfolio &portfolio, const domain::Candidate &candidate, const AsOf &asOf, Language language)
{
    const auto phase = domain::highestActivePhase(portfolio, candidate.id, asOf);
    const bool hasEnded = phase.state == domain::CandidatePhase::State::NoActiveProgram;
    Standing standing{domain::labelOf(phase.phase, language), {}};
    if (hasEnded)
        standing.text = domain::labelOf(domain::activityOf(portfolio, candidate.id, asOf), language);
    portfolio.forEachOf<&domain::Program::candidate>(candidate.id, [&](const domain::Program &program) {
        const auto status = domain::programStatus(portfolio, program.id, asOf);
        if (!status)
            return;
        // The phase was reached by the program that reached it first; the end came with the last one that ended.
        const bool isInPhase = phase.state == domain::CandidatePhase::State::InPhase && status->phase == phase.phase && domain::isActive(status->activity);
        if (isInPhase && (standing.since.isEmpty() || status->since < standing.since))
            standing.since = status->since;
        if (hasEnded && standing.since < status->since)
            standing.since = status->since;
    });
    return standing;
}

Stand standOf(const Portfolio &portfolio, const domain::Trial &trial, const AsOf &asOf)
{
    const auto status = domain::trialStatusAt(portfolio, trial, asOf);
    return {courseOf(domain::trialGroup(status)), int(status)};
}

Standing standingOf(const Portfolio &portfolio, const domain::Trial &trial, const AsOf &asOf, Language language)
{
    const auto status = domain::trialStatusAt(portfolio, trial, asOf);
    Standing standing{domain::labelOf(status, language), {}};
    portfolio.forEachOf<&domain::TrialStatusEvent::trial>(trial.id, [&](const domain::TrialStatusEvent &event) {
        if (domain::counts(event.date, asOf) && event.status == status && standing.since < event.date)
            standing.since = event.date;
    });
    return standing;
}

Stand standOf(const Portfolio &portfolio, const domain::Deal &deal, const AsOf &asOf)
{
    const auto status = domain::dealStatus(portfolio, deal.id, asOf);
    return {courseOf(domain::outcomeGroup(status)), int(status)};
}

Standing standingOf(const Portfolio &portfolio, const domain::Deal &deal, const AsOf &asOf, Language language)
{
    const auto status = domain::dealStatus(portfolio, deal.id, asOf);
    if (status == domain::DealStatus::Unknown)
        return silence(portfolio, deal, asOf, language);
    Standing standing{domain::labelOf(status, language), {}};
    const auto events = domain::dealEvents(portfolio, deal.id, asOf);
    if (!events.isEmpty())
        standing.since = domain::effectDate(events.last());
    else if (domain::counts(domain::cohortDate(portfolio, deal), asOf))
        standing.since = domain::cohortDate(portfolio, deal);
    return standing;
}

} // namespace analytics
