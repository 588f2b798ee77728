// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// Chart "trial-status": trials by the registry's status at the as-of date.
figure::ChartData trialStatusChart(const ChartRequest &request);
/// Chart "trial-timeline": trials from start to completion, actual solid and estimated pale, primary completion marked.
figure::ChartData trialTimelineChart(const ChartRequest &request);
/// Chart "enrollment": participants per trial by phase: median and quartiles, actual and planned apart.
figure::ChartData enrollmentChart(const ChartRequest &request);
/// Chart "trial-starts": trials by start year and area, with the rare-disease share.
figure::ChartData trialStartsChart(const ChartRequest &request);

} // namespace analytics
