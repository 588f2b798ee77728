// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// Chart "novelty-by-origin": candidates by country of origin, stacked by novelty, with the share that is first in class; beside it
/// the published world figures.
figure::ChartData noveltyByOriginChart(const ChartRequest &request);

} // namespace analytics
