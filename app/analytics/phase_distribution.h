// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"


namespace analytics {

/// Where a trial stands on the trials' axis: its registered phase; without one, an observational study is "not applicable" and all else
/// unknown; and a phase that trials do not have (a filed trial) is as good as unknown (DECISIONS 8).
domain::Phase phaseOfTrial(const domain::Trial &trial);
/// The stable word of a phase in charts; the unknown one has none in the vocabulary.
QString phaseKey(domain::Phase phase);

/// The records in one phase, by area group.
struct PhaseBar
{
    domain::Phase phase = domain::Phase::Unknown;
    bool outside = false; ///< Not applicable or unknown: shown last and part of no share.
    QHash<QString, QList<qint64>> idsOfGroup; ///< Area group code → ids, ascending.
    QList<qint64> ids;                        ///< All of them, ascending.
};

/// How the counted records spread over the phases.
struct PhaseDistribution
{
    QList<PhaseBar> bars;           ///< Every phase of the unit's axis in axis order, also when it is empty.
    QList<qint64> noLongerActive;   ///< Without an active program, or an inactive program: no bar.
    QList<qint64> phaseUnknown;     ///< No bar.
    QList<qint64> areaUnknown;      ///< In a bar, in the group OTHER.
    qint64 inPhase = 0;             ///< Denominator of the shares: all records in bars that are not outside.
};
/// Looking up the area of each record takes most of the time; charts that do not stack by area do without.
enum class AreaDetail : quint8 { ByArea, Without };
PhaseDistribution phaseDistribution(const ChartRequest &request, AreaDetail detail = AreaDetail::ByArea);

/// Chart "phase-distribution": phases in order, stacked by area.
figure::ChartData phaseDistributionChart(const ChartRequest &request);

} // namespace analytics
