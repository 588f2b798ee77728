// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/phase_distribution.h"

#include "analytics/areas.h"
#include "analytics/chart_frame.h"
#include "analytics/groups.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>
#include <array>

namespace analytics {

using domain::Candidate;
using domain::CandidatePhase;
using domain::Id;
using domain::Phase;
using domain::Program;
using domain::RecordKind;
using domain::Trial;

namespace {

/// Where a record stands; the first two have no bar.
struct Place
{
    enum class Kind : quint8 { NoLongerActive, PhaseUnknown, InPhase };
    Kind kind = Kind::PhaseUnknown;
    Phase phase = Phase::Unknown;
};

Place placeOfCandidate(const ChartRequest &request, qint64 id)
{
    const auto place = domain::highestActivePhase(*request.snapshot, Id<Candidate>{id}, request.asOf);
    switch (place.state) {
    case CandidatePhase::State::InPhase: return {Place::Kind::InPhase, place.phase};
    case CandidatePhase::State::NoActiveProgram: return {Place::Kind::NoLongerActive, Phase::Unknown};
    case CandidatePhase::State::PhaseUnknown: break;
    }
    return {};
}

Place placeOfProgram(const ChartRequest &request, qint64 id)
{
    const auto status = domain::programStatus(*request.snapshot, Id<Program>{id}, request.asOf);
    if (status && !domain::isActive(status->activity))
        return {Place::Kind::NoLongerActive, Phase::Unknown};
    if (!status || status->phase == Phase::Unknown)
        return {};
    return {Place::Kind::InPhase, status->phase};
}

/// Unlike the others, a trial without a phase has a bar, at the end of the axis (DECISIONS 8).
Place placeOfTrial(const ChartRequest &request, qint64 id)
{
    const Trial *trial = request.snapshot->find(Id<Trial>{id});
    if (!trial)
        return {};
    return {Place::Kind::InPhase, phaseOfTrial(*trial)};
}

Place placeOf(const ChartRequest &request, qint64 id)
{
    switch (request.options.unit) {
    case RecordKind::Candidate: return placeOfCandidate(request, id);
    case RecordKind::Program: return placeOfProgram(request, id);
    case RecordKind::Trial: return placeOfTrial(request, id);
    default: return {};
    }
}

constexpr std::array kTrialPhases{Phase::EarlyPhase1, Phase::Phase1, Phase::Phase1_2, Phase::Phase2, Phase::Phase2_3, Phase::Phase3, Phase::Phase4};

QList<Phase> axisOf(const ChartOptions &options)
{
    QList<Phase> phases(kTrialPhases.begin(), kTrialPhases.end());
    if (options.unit != RecordKind::Trial)
        phases = {Phase::Discovery, Phase::Preclinical, Phase::Ind, Phase::EarlyPhase1, Phase::Phase1, Phase::Phase1_2,
                  Phase::Phase2, Phase::Phase2_3, Phase::Phase3, Phase::Filed, Phase::Approved, Phase::Launched};
    if (options.combinedUnderLower) {
        phases.removeOne(Phase::Phase1_2);
        phases.removeOne(Phase::Phase2_3);
    }
    return phases;
}

/// The phases after the axis proper; a candidate's clinical phase can be unknown, a trial's phase also not applicable.
QList<Phase> lastPhases(RecordKind unit)
{
    return unit == RecordKind::Trial ? QList<Phase>{Phase::NotApplicable, Phase::Unknown} : QList<Phase>{Phase::ClinicalUnknown};
}

Phase shownPhase(Phase phase, const ChartOptions &options)
{
    if (options.combinedUnderLower && phase == Phase::Phase1_2)
        return Phase::Phase1;
    return options.combinedUnderLower && phase == Phase::Phase2_3 ? Phase::Phase2 : phase;
}

QList<PhaseBar> emptyBars(const ChartOptions &options)
{
    QList<PhaseBar> bars;
    for (const Phase phase : axisOf(options))
        bars.append({phase, false, {}, {}});
    for (const Phase phase : lastPhases(options.unit))
        bars.append({phase, true, {}, {}});
    return bars;
}

} // namespace

Phase phaseOfTrial(const Trial &trial)
{
    if (trial.phase == Phase::Unknown && trial.studyType == domain::StudyType::Observational)
        return Phase::NotApplicable;
    const bool isTrialPhase = trial.phase == Phase::NotApplicable || std::ranges::find(kTrialPhases, trial.phase) != kTrialPhases.end();
    return isTrialPhase ? trial.phase : Phase::Unknown;
}

QString phaseKey(Phase phase)
{
    return phase == Phase::Unknown ? QStringLiteral("PHASE_UNKNOWN") : domain::codeOf(phase);
}

PhaseDistribution phaseDistribution(const ChartRequest &request, AreaDetail detail)
{
    PhaseDistribution result;
    result.bars = emptyBars(request.options);
    for (const qint64 id : cutIds(request, countedIds(request))) {
        const Place place = placeOf(request, id);
        if (place.kind == Place::Kind::NoLongerActive) {
            result.noLongerActive.append(id);
            continue;
        }
        const Phase phase = shownPhase(place.phase, request.options);
        auto bar = std::ranges::find(result.bars, phase, &PhaseBar::phase);
        if (bar == result.bars.end()) {
            result.phaseUnknown.append(id);
            continue;
        }
        bar->ids.append(id);
        result.inPhase += bar->outside ? 0 : 1;
        if (detail == AreaDetail::Without)
            continue;
        const auto area = areaOfUnit(request, id);
        if (!area.isValid())
            result.areaUnknown.append(id);
        bar->idsOfGroup[areaGroup(*request.snapshot, area)].append(id);
    }
    return result;
}

} // namespace analytics
