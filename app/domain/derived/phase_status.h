// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

#include <optional>

namespace domain {

/// Where a program stands: phase, activity, and since when both hold without interruption.
struct PhaseStatus
{
    Phase phase = Phase::Unknown;
    Activity activity = Activity::Unset;
    PartialDate since;

    friend bool operator==(const PhaseStatus &, const PhaseStatus &) = default;
};

/// A candidate's place in a distribution. Only InPhase is a bar; the other two are counted in the footnote (DECISIONS 7).
struct CandidatePhase
{
    enum class State : quint8 { InPhase, NoActiveProgram, PhaseUnknown };
    State state = State::PhaseUnknown;
    Phase phase = Phase::Unknown; ///< Unknown unless InPhase.

    friend bool operator==(const CandidatePhase &, const CandidatePhase &) = default;
};

/// True when all of the date has passed at the as-of date (DECISIONS 5); an empty date never counts.
bool counts(const PartialDate &date, const AsOf &asOf);

/// The events of a program that count, ordered by latest day, finer precision, phase rank, id.
QList<StatusEvent> statusEvents(const Portfolio &portfolio, Id<Program> program, const AsOf &asOf);
/// Empty when no event counts yet. An event without phase or activity keeps the earlier one; a first event without activity is Active.
std::optional<PhaseStatus> programStatus(const Portfolio &portfolio, Id<Program> program, const AsOf &asOf);
/// Active, Suspended and No development reported.
bool isActive(Activity activity);

/// Maximum over all counting events of all programs; Unknown when there is none.
Phase highestPhaseReached(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// Maximum over the programs that are active at the as-of date.
CandidatePhase highestActivePhase(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// The activity of the lead program; Unset when it is not known.
Activity activityOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// The flagged program; else highest active phase, then earliest date, then lowest id (DECISIONS 9), among the programs that exist
/// at the as-of date (DECISIONS 3). nullptr without one.
const Program *leadProgram(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);

} // namespace domain
