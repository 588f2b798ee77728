// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/groups.h"
#include "figure/chart_data.h"

namespace analytics {

/// The disclosed amounts of one group of deals, of which only these have one.
struct TermsGroup
{
    Group group;
    bool other = false;
    QList<double> values;          ///< One per deal that disclosed it, in the order of `ids`.
    QList<qint64> ids;             ///< Ascending.
    QList<qint64> undisclosed;     ///< Ascending.
    std::optional<double> lower;   ///< First quartile, type 7.
    std::optional<double> median;
    std::optional<double> upper;   ///< Third quartile.

    bool isComparable() const;
};
/// By group of the split, those in their own order (stage, year) first, else by median with the small groups last.
QList<TermsGroup> dealTerms(const ChartRequest &request);

/// The middle of a deal's royalty rates, as a fraction; empty without a disclosed rate.
std::optional<double> royaltyRate(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal);

/// Chart "deal-terms": median and quartiles of total, upfront, upfront share or royalty by stage, area, modality or year.
figure::ChartData dealTermsChart(const ChartRequest &request);

} // namespace analytics
