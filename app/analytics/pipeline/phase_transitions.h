// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/pipeline/success_rates.h"
#include "analytics/survival.h"
#include "figure/chart_data.h"

namespace analytics {

/// The programs that were in one phase. Every one stands in exactly one list.
struct PhaseTransition
{
    QList<qint64> advanced; ///< Reached a later phase.
    QList<qint64> stopped;  ///< Discontinued or withdrawn before that.
    QList<qint64> open;     ///< Still in it, or nothing known of an end: censored.
    SurvivalCurve inPhase;  ///< Months in the phase, until it was left either way.

    qint64 decided() const { return advanced.size() + stopped.size(); }
};

/// The portfolio's own transitions from its dated events.
struct PhaseTransitions
{
    std::array<PhaseTransition, kTransitions> phases;
    QList<qint64> without; ///< Programs that were in none of the phases.

    /// Product of the rates from Phase 1; empty where a phase has none.
    std::optional<double> likelihood() const;
};
PhaseTransitions phaseTransitions(const ChartRequest &request);

/// The published row that fits the counted programs: the cut's, else that of their one area, else the overall one. Empty: no benchmark.
std::optional<PublishedRates> fittingBenchmark(const ChartRequest &request, const QList<qint64> &programs);

/// Chart "phase-transitions": what became of the programs of each phase, the rates with their intervals, and the published rates.
figure::ChartData phaseTransitionsChart(const ChartRequest &request);

} // namespace analytics
