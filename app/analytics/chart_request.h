// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/filter_spec.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace analytics {

/// What a reader may choose about a chart. Options that a chart does not know are without effect.
struct ChartOptions
{
    domain::RecordKind unit = domain::RecordKind::Unset; ///< What is counted; Unset: the chart's default.
    bool everyArea = false;          ///< Count candidate–area pairs instead of the lead area.
    bool combinedUnderLower = false; ///< Count Phase 1/2 as 1 and 2/3 as 2.
    bool countPartialReturns = false;///< Partly terminated deals count as returned.
    bool licenseOutOnly = false;     ///< Only license-outs, as the portfolio defines them.

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

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
