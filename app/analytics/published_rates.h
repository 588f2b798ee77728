// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// Published return rates of single cohorts (benchmarks `return_rate_YYYY` with numerator and denominator) that were public at the
/// as-of date and whose year is on the axis. Marks of panel 1, beside the portfolio's own points, never among them.
QList<figure::ReferenceMark> publishedReturnRates(const ChartRequest &request, const QList<figure::Category> &years);

} // namespace analytics
