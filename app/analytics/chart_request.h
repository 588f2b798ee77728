// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_options.h"
#include "domain/as_of.h"
#include "domain/filter_spec.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace analytics {

/// Everything a chart is made from. A plain value that any thread may use; two equal requests give equal charts.
struct ChartRequest
{
    domain::Snapshot snapshot;      ///< Never null.
    domain::VisibleRecords visible; ///< `domain::evaluate` of the filter on the snapshot at `asOf`.
    domain::AsOf asOf;
    QString filter;                 ///< The filter's text line, as printed; empty: none.
    QString source;                 ///< Where the records come from, e.g. "demo portfolio"; empty: not printed.
    domain::Language language = domain::Language::English;
    ChartOptions options;
};

} // namespace analytics
