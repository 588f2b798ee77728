// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// Chart "top-deals": the deals with the largest announced value or upfront.
figure::ChartData topDealsChart(const ChartRequest &request);
/// Chart "partner-league": partners by number of deals, or by what was announced with them.
figure::ChartData partnerLeagueChart(const ChartRequest &request);
/// Chart "headline-to-paid": what was announced, what was paid upfront, and what was paid by the as-of date.
figure::ChartData headlineToPaidChart(const ChartRequest &request);
/// Chart "deal-flow": from the licensors' countries to the licensees'.
figure::ChartData dealFlowChart(const ChartRequest &request);

} // namespace analytics
