// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/groups.h"
#include "analytics/survival.h"
#include "figure/chart_data.h"

namespace analytics {

/// How a partnership ended; each end excludes the others.
enum class PartnershipFate : quint8 { Running, Returned, Acquired, Completed, Dropped };
inline constexpr int kPartnershipEnds = 4;

/// One deal from signing to its end, or as far as it was followed.
struct PartnershipLife
{
    qint64 id = 0;
    double months = 0.0;
    PartnershipFate fate = PartnershipFate::Running;
    bool isCoarse = false; ///< Signing or end is known to no better than a quarter.
};

/// Deals whose survival is shown as one curve.
struct PartnershipGroup
{
    Group group;
    bool other = false;
    QList<PartnershipLife> lives;  ///< By months, then id.
    SurvivalCurve curve;           ///< Until a return; other ends stop the observation.
    double medianFollowUp = 0.0;   ///< Months from signing to the as-of date.

    QList<qint64> idsOf(PartnershipFate fate) const; ///< Ascending.
    /// At least 20 deals, followed for at least three years in the middle (DECISIONS 25); others are drawn gray and compared with nothing.
    bool isComparable() const;
};

/// How long partnerships last (DECISIONS 12).
struct PartnershipSurvival
{
    PartnershipGroup all;
    QList<PartnershipGroup> groups;  ///< Empty unless split.
    QList<IncidenceStep> incidence;  ///< Of all, by fate from Returned.
    std::optional<LogRank> test;     ///< Between the comparable groups that are not "other".
    QList<qint64> undated;           ///< Neither signed nor announced on a known date.
    QList<qint64> leftOut;           ///< Acquisitions and asset purchases.
};
PartnershipSurvival partnershipSurvival(const ChartRequest &request);

/// Chart "partnership-survival": the share of partnerships not returned, by months since signing, with those at risk.
figure::ChartData partnershipSurvivalChart(const ChartRequest &request);

} // namespace analytics
