// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/statistics.h"

namespace analytics {

/// A return rate is compared only where the median deal of the cohort was followed this long (LOOK, chart grammar 6).
inline constexpr double kMonthsToMature = 36.0;

/// The deals signed in one year, or in neighboring years taken together.
struct Cohort
{
    int firstYear = 0;
    int lastYear = 0;
    QList<qint64> ids;         ///< Ascending.
    QHash<domain::OutcomeGroup, QList<qint64>> idsOfOutcome; ///< Every deal stands in exactly one group.
    QList<qint64> returned;    ///< Numerator of the return rate, ascending.
    QList<double> followUps;   ///< Months from signing to the as-of date, one per deal.

    Proportion returnRate() const { return {returned.size(), ids.size()}; }
    double medianFollowUp() const { return quantile(followUps, 0.5).value_or(0.0); }
    /// Large enough and followed long enough to be compared.
    bool isMature() const;
};

/// The counted deals by signing year.
struct PartnershipOutcomes
{
    QList<Cohort> years;     ///< From the first to the last year with deals, empty years included.
    QList<Cohort> merged;    ///< The same deals; neighboring years taken together until each has 20 deals (DECISIONS 25).
    Cohort all;              ///< All dated deals.
    QList<qint64> undated;   ///< Neither signed nor announced on a known date: in no cohort.
};
PartnershipOutcomes partnershipOutcomes(const ChartRequest &request);

/// Chart "partnership-outcomes": deals by signing year and state; below, the return rate with its interval.
figure::ChartData partnershipOutcomesChart(const ChartRequest &request);

} // namespace analytics
