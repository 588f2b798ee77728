// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/phase_transitions.h"

#include "analytics/areas.h"
#include "analytics/chart_frame.h"
#include "analytics/groups.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Activity;
using domain::Id;
using domain::PartialDate;
using domain::Phase;
using domain::Program;
using domain::StatusEvent;

namespace {

constexpr int kNoStage = -1;
constexpr int kApproved = kTransitions;

/// 0 = Phase 1 … 3 = filed, 4 = approved or launched; combined phases count as the lower one.
int stageOf(Phase phase)
{
    switch (phase) {
    case Phase::EarlyPhase1:
    case Phase::Phase1:
    case Phase::Phase1_2: return 0;
    case Phase::Phase2:
    case Phase::Phase2_3: return 1;
    case Phase::Phase3: return 2;
    case Phase::Filed: return 3;
    case Phase::Approved:
    case Phase::Launched: return kApproved;
    default: return kNoStage;
    }
}

bool isStop(Activity activity)
{
    return activity == Activity::Discontinued || activity == Activity::Withdrawn;
}

/// A program's way through the phases.
struct Way
{
    std::array<PartialDate, kTransitions + 1> entered; ///< Empty: never recorded there.
    int highest = kNoStage;
    PartialDate stopped; ///< Empty: not stopped.
};

Way wayOf(const QList<StatusEvent> &events)
{
    Way way;
    for (const StatusEvent &event : events) {
        const int stage = stageOf(event.phase);
        if (stage != kNoStage && way.entered[size_t(stage)].isEmpty())
            way.entered[size_t(stage)] = event.date;
        way.highest = std::max(way.highest, stage);
        if (isStop(event.activity))
            way.stopped = event.date;
        else if (event.activity == Activity::Active)
            way.stopped = {};
    }
    return way;
}

/// When the next recorded phase after one was entered.
PartialDate leftFor(const Way &way, int stage)
{
    for (int later = stage + 1; later <= kApproved; ++later) {
        if (!way.entered[size_t(later)].isEmpty())
            return way.entered[size_t(later)];
    }
    return {};
}

void addProgram(PhaseTransitions &sums, std::array<QList<Lifetime>, kTransitions> &times, const Way &way, qint64 id, QDate asOf)
{
    for (int stage = 0; stage < kTransitions; ++stage) {
        const PartialDate from = way.entered[size_t(stage)];
        if (from.isEmpty())
            continue;
        PhaseTransition &phase = sums.phases[size_t(stage)];
        PartialDate to = PartialDate::day(asOf);
        bool ended = true;
        if (way.highest > stage) {
            phase.advanced.append(id);
            to = leftFor(way, stage);
        } else if (!way.stopped.isEmpty()) {
            phase.stopped.append(id);
            to = way.stopped;
        } else {
            phase.open.append(id);
            ended = false;
        }
        times[size_t(stage)].append({domain::monthsBetween(from, to), ended});
    }
}

} // namespace

std::optional<double> PhaseTransitions::likelihood() const
{
    double product = 1.0;
    for (const PhaseTransition &phase : phases) {
        if (phase.decided() == 0)
            return std::nullopt;
        product *= double(phase.advanced.size()) / double(phase.decided());
    }
    return product;
}

PhaseTransitions phaseTransitions(const ChartRequest &request)
{
    PhaseTransitions result;
    std::array<QList<Lifetime>, kTransitions> times;
    for (const qint64 id : cutIds(request, countedIds(request))) {
        const Way way = wayOf(domain::statusEvents(*request.snapshot, Id<Program>{id}, request.asOf));
        const bool isClinical = std::ranges::any_of(std::span(way.entered).first(kTransitions), [](const PartialDate &date) { return !date.isEmpty(); });
        if (!isClinical) {
            result.without.append(id);
            continue;
        }
        addProgram(result, times, way, id, request.asOf.date);
    }
    for (size_t stage = 0; stage < kTransitions; ++stage)
        result.phases[stage].inPhase = kaplanMeier(times[stage]);
    return result;
}

std::optional<PublishedRates> fittingBenchmark(const ChartRequest &request, const QList<qint64> &programs)
{
    switch (request.options.cut) {
    case Cut::Rare: return publishedRates(u"Prevalence", u"Rare disease");
    case Cut::Solid: return publishedRates(u"Oncology subset", u"solid tumour");
    case Cut::Hematologic: return publishedRates(u"Oncology subset", u"haematologic");
    case Cut::All: break;
    }
    QString only;
    for (const qint64 id : programs) {
        const QString code = areaCode(*request.snapshot, areaOfUnit(request, domain::RecordKind::Program, id));
        if (!only.isEmpty() && code != only)
            return publishedRates(u"Overall", u"All indications");
        only = code;
    }
    return publishedRatesOfArea(only);
}

} // namespace analytics
