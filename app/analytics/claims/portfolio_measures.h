// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/claims/published_claims.h"

namespace analytics {

/// A figure of the portfolio that a statement can be laid beside. Either a rate, or a sum of US dollars, or a number of records.
struct PortfolioMeasure
{
    QString key;   ///< Stable word: "return_rate:2020", "license_out_value:2024", "trial_area:ONCOLOGY".
    QString label; ///< In the asked language.
    std::optional<Proportion> rate;
    std::optional<double> dollars; ///< A lower bound where `isLowerBound`.
    bool isLowerBound = false;
    qint64 count = 0;              ///< Records behind it; the measure itself where it is neither rate nor dollars.
};

/// What the visible records offer for comparison: return rate by cohort, license-out value, upfront and number by year, first-in-class
/// shares, area shares of trials, upfront share. Pure; the filter and the as-of date hold.
QList<PortfolioMeasure> portfolioMeasures(const ChartRequest &request);
/// The measure that a published figure is laid beside; empty where the portfolio has none like it.
QString measureKeyOf(const PublishedClaim &published);

/// How the portfolio compares with a statement, in a sentence with both figures. `dollars` is the stated amount, where it is money.
QString comparedWithPortfolio(const Claim &claim, const std::optional<double> &dollars, const PortfolioMeasure &measure, domain::Language language);

} // namespace analytics
