// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// The deals that ended early for one reason.
struct ReasonCount
{
    QString key;       ///< The reason's code.
    QString label;
    QList<qint64> ids; ///< Ascending.
};

/// Why deals ended early. Every deal that ended early stands in exactly one list.
struct TerminationReasons
{
    QList<ReasonCount> reasons;   ///< Largest first.
    QList<qint64> undisclosed;    ///< No reason was made public; part of no share.
    qint64 disclosed = 0;
};
TerminationReasons terminationReasons(const ChartRequest &request);

/// Chart "termination-reasons": deals that ended early by their first reason.
figure::ChartData terminationReasonsChart(const ChartRequest &request);

/// Chart "returned-candidates": what became of the candidates whose rights came back.
figure::ChartData returnedCandidatesChart(const ChartRequest &request);

} // namespace analytics
