// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/phase_status.h"

#include "domain/derived/dated_facts.h"
#include "domain/derived/existence.h"

#include <algorithm>

namespace domain {

namespace {

bool isEarlier(const StatusEvent &a, const StatusEvent &b)
{
    if (const auto order = a.date <=> b.date; order != 0)
        return order < 0;
    return std::pair(rank(a.phase), a.id.value) < std::pair(rank(b.phase), b.id.value);
}

/// Whether `a` goes before `b` as a lead program when none is flagged.
struct LeadOrder
{
    int negativeRank = 0;
    PartialDate since;
    qint64 id = 0;
    auto operator<=>(const LeadOrder &) const = default;
};

/// The events themselves, in order: a program's status is asked for by every row and chart, so nothing is copied.
std::vector<const StatusEvent *> eventsInOrder(const Portfolio &portfolio, Id<Program> program, const AsOf &asOf)
{
    std::vector<const StatusEvent *> events;
    portfolio.forEachOf<&StatusEvent::program>(program, [&](const StatusEvent &event) {
        if (counts(event.date, asOf))
            events.push_back(&event);
    });
    std::ranges::sort(events, [](const StatusEvent *a, const StatusEvent *b) { return isEarlier(*a, *b); });
    return events;
}

LeadOrder leadOrder(const Portfolio &portfolio, const Program &program, const AsOf &asOf)
{
    const auto status = programStatus(portfolio, program.id, asOf);
    // Programs that stopped come after every active one, by the phase they had reached.
    const int height = !status ? -200 : isActive(status->activity) ? rank(status->phase) : rank(status->phase) - 100;
    PartialDate first;
    if (status)
        first = eventsInOrder(portfolio, program.id, asOf).front()->date;
    return {-height, first, program.id.value};
}

} // namespace

bool counts(const PartialDate &date, const AsOf &asOf)
{
    return !date.isEmpty() && date.latestDay() <= asOf.date;
}

QList<StatusEvent> statusEvents(const Portfolio &portfolio, Id<Program> program, const AsOf &asOf)
{
    QList<StatusEvent> events;
    for (const StatusEvent *event : eventsInOrder(portfolio, program, asOf))
        events.append(*event);
    return events;
}

std::optional<PhaseStatus> programStatus(const Portfolio &portfolio, Id<Program> program, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, program, asOf))
        return known->status;
    std::optional<PhaseStatus> status;
    for (const StatusEvent *event : eventsInOrder(portfolio, program, asOf)) {
        PhaseStatus next = status.value_or(PhaseStatus{Phase::Unknown, Activity::Active, {}});
        if (event->phase != Phase::Unknown)
            next.phase = event->phase;
        if (event->activity != Activity::Unset)
            next.activity = event->activity;
        if (!status || next.phase != status->phase || next.activity != status->activity)
            next.since = event->date;
        status = next;
    }
    return status;
}

bool isActive(Activity activity)
{
    return activity == Activity::Active || activity == Activity::Suspended || activity == Activity::NoDevelopmentReported;
}

Phase highestPhaseReached(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    Phase highest = Phase::Unknown;
    portfolio.forEachOf<&Program::candidate>(candidate, [&](const Program &program) {
        portfolio.forEachOf<&StatusEvent::program>(program.id, [&](const StatusEvent &event) {
            if (rank(event.phase) > rank(highest) && counts(event.date, asOf))
                highest = event.phase;
        });
    });
    return highest;
}

CandidatePhase highestActivePhase(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, candidate, asOf))
        return known->phase;
    bool anyStatus = false;
    bool anyActive = false;
    Phase highest = Phase::Unknown;
    portfolio.forEachOf<&Program::candidate>(candidate, [&](const Program &program) {
        const auto status = programStatus(portfolio, program.id, asOf);
        anyStatus = anyStatus || status;
        if (!status || !isActive(status->activity))
            return;
        anyActive = true;
        if (rank(status->phase) > rank(highest))
            highest = status->phase;
    });
    if (highest != Phase::Unknown)
        return {CandidatePhase::State::InPhase, highest};
    return {anyStatus && !anyActive ? CandidatePhase::State::NoActiveProgram : CandidatePhase::State::PhaseUnknown, Phase::Unknown};
}

Activity activityOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, candidate, asOf))
        return known->activity;
    const Program *lead = leadProgram(portfolio, candidate, asOf);
    const auto status = lead ? programStatus(portfolio, lead->id, asOf) : std::nullopt;
    return status ? status->activity : Activity::Unset;
}

const Program *leadProgram(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, candidate, asOf))
        return known->lead;
    std::vector<const Program *> programs;
    portfolio.forEachOf<&Program::candidate>(candidate, [&](const Program &program) {
        if (existsAt(portfolio, program, asOf))
            programs.push_back(&program);
    });
    const auto flagged = std::ranges::find_if(programs, &Program::lead);
    if (flagged != programs.end())
        return *flagged;
    if (programs.size() < 2)
        return programs.empty() ? nullptr : programs.front();
    const auto first = std::ranges::min_element(programs, {}, [&](const Program *program) { return leadOrder(portfolio, *program, asOf); });
    return *first;
}

} // namespace domain
