// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/groups.h"
#include "figure/chart_data.h"

namespace analytics {

/// One row of the pipeline: a candidate in one indication, over all regions.
struct PipelineRow
{
    domain::Id<domain::Candidate> candidate;
    domain::Id<domain::Indication> indication;
    domain::Phase phase = domain::Phase::Unknown; ///< The highest of its active programs.
    QList<qint64> programs;                       ///< Active ones, ascending.
    QStringList regions;                          ///< Without repetition, in program order.
    bool isReturned = false;                      ///< Rights came back and nobody else holds them.
};

/// The rows of all visible programs that are active in a known phase, with what was left out.
struct PipelineRows
{
    QList<PipelineRow> rows;
    QList<qint64> inactive; ///< Programs without an active status.
    QList<qint64> unknown;  ///< Active programs without a phase.
};
PipelineRows pipelineRows(const ChartRequest &request);

/// Chart "pipeline": bars that reach their phase, grouped, with partner and region.
figure::ChartData pipelineChart(const ChartRequest &request);
/// The same chart with every row, however many: for a view that paints only those it shows.
figure::ChartData wholePipelineChart(const ChartRequest &request);
/// Chart "pipeline-matrix": groups down, phases across, with the number of records in each cell.
figure::ChartData pipelineMatrixChart(const ChartRequest &request);

} // namespace analytics
