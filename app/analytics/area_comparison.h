// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/area_concentration.h"
#include "figure/chart_data.h"

namespace analytics {

/// The concentration as a Lorenz curve instead of bars: areas from smallest to largest against their summed shares, beside even division,
/// with Gini's coefficient. M. O. Lorenz (1905), C. Gini (1912).
void appendLorenz(figure::ChartData &chart, const AreaConcentration &sums);
/// 1 − twice the area under the Lorenz curve; 0 where all areas are equal.
double gini(const AreaConcentration &sums);

/// Each area's share one year earlier as a mark on its bar, and the change of HHI. The same filter, evaluated then.
void appendYearAgo(figure::ChartData &chart, const ChartRequest &request, const AreaConcentration &sums);

/// The request as it would have been asked at another date, its filter evaluated anew.
ChartRequest requestAt(const ChartRequest &request, QDate asOf);

} // namespace analytics
