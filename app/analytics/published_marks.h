// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

namespace analytics {

/// Published return rates of single cohorts (benchmarks `return_rate_YYYY` with numerator and denominator) that were public at the
/// as-of date and whose year is on the axis. Marks of panel 1, beside the portfolio's own points, never among them.
QList<figure::ReferenceMark> publishedReturnRates(const ChartRequest &request, const QList<figure::Category> &years);

/// Published market values and counts of license-outs (benchmarks `outlicensing_…_YYYY`) for the years on the axis, for the measures
/// announced value, upfront and number of deals. A year without a full-year figure at the as-of date shows the latest part of it, and says so.
QList<figure::ReferenceMark> publishedDealValues(const ChartRequest &request, const QList<figure::Category> &years);

/// The published share of an area among trials (benchmarks `AREA_trial_share`); only where trials are counted.
QList<figure::ReferenceMark> publishedAreaShares(const ChartRequest &request, const QList<figure::Category> &areas);

} // namespace analytics
