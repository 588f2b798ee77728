// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/changes/portfolio_changes.h"
#include "analytics/chart_request.h"
#include "figure/chart_data.h"
#include "figure/phrases.h"

namespace analytics {

/// Chart "what-changed": a waterfall from the opening to the closing count, one step for each type of change that occurs. The series
/// "total" are columns; the steps (added, taken, corrected) are spans from the count before the step to the count after it.
figure::ChartData changesChart(const ChangesRequest &request, const PortfolioChanges &changes);

/// Chart "change-waterfall": the same within a year, quarter or month up to the as-of date, with the knowledge of the request. What was
/// learned meanwhile is told by changesChart, which knows both days' records.
figure::ChartData changeWaterfallChart(const ChartRequest &request);

/// How a type of change is called for a kind: what ends early is discontinued, stopped, or terminated and returned.
QString changeWord(ChangeType type, domain::RecordKind kind, const figure::Phrases &words);

} // namespace analytics
