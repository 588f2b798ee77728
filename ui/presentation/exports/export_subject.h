// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/changes/portfolio_changes.h"
#include "analytics/chart_request.h"
#include "domain/filter_spec.h"
#include "figure/provenance.h"

#include <QHash>

#include <functional>

namespace presentation {

/// What is exported: a chart that can be made again in each language, with or without confidential records, and where it comes from.
/// A value; `make` may be called on any thread.
struct ExportSubject
{
    std::function<figure::ChartData(domain::Language, figure::ConfidentialChoice)> make;
    figure::ExportOrigin origin;
    qint64 confidential = 0; ///< Confidential candidates and deals of the portfolio: they stay here unless the user lets them go.
    std::function<QString(domain::Language, figure::ConfidentialChoice)> notice = {}; ///< What the footnotes of `make` say of them.
};

/// The filter and the chart as they are shown, to be made for an export.
struct ShownChart
{
    analytics::ChartRequest request;
    domain::FilterSpec filter;
    domain::Snapshot now; ///< What is confidential now stays here, whatever was marked on the day looked back to.
    QHash<domain::Language, QString> sources; ///< Where the records come from, in words.
    std::function<figure::ChartData(const analytics::ChartRequest &)> make;
};

/// `origin` as of `exportOrigin`, with the chart's options.
ExportSubject exportSubject(const ShownChart &shown, const figure::ExportOrigin &origin);
/// The waterfall between two days.
ExportSubject exportSubject(const analytics::ChangesRequest &request, const domain::Snapshot &now, const figure::ExportOrigin &origin);

} // namespace presentation
