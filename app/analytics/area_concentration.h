// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/statistics.h"

namespace analytics {

/// The records of one area.
struct AreaShare
{
    domain::Id<domain::Term> area;
    QList<qint64> ids;  ///< Ascending; never empty.
    double share = 0.0; ///< Of the records with a known area; all shares sum to 1.
};

/// How the counted records spread over therapeutic areas. With `everyArea` a record stands in each of its areas.
struct AreaConcentration
{
    QList<AreaShare> areas;  ///< Largest first, BIO's "Others" last; equal ones by the vocabulary's order.
    QList<qint64> undisclosed;       ///< By value only: deals without a disclosed amount; in no share.
    QList<qint64> unknown;   ///< Records whose area is not known; part of no share.
    qint64 known = 0;        ///< Denominator of the shares.
    std::optional<Concentration> figures; ///< Over all areas; empty where no area is known.
};
AreaConcentration areaConcentration(const ChartRequest &request);

/// Chart "therapeutic-area-concentration": one bar per area, and one without a bar for the records outside the shares.
figure::ChartData areaConcentrationChart(const ChartRequest &request);

} // namespace analytics
