// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"

namespace analytics {

/// How long something was observed and whether it ended then; otherwise it is censored: still running when last seen.
struct Lifetime
{
    double time = 0.0; ///< Any unit, never negative.
    bool ended = false;
};

/// The survival curve just after one time at which something ended.
struct SurvivalStep
{
    double time = 0.0;
    qint64 atRisk = 0; ///< Just before the time; what is censored at the time itself still counts.
    qint64 ended = 0;
    double survival = 1.0;
    double standardError = 0.0; ///< Greenwood.
    std::optional<figure::Interval> interval; ///< Log-log, 95 %; empty where survival is 0.
};

/// A Kaplan–Meier estimate: one step per time with endings, in time order.
struct SurvivalCurve
{
    QList<SurvivalStep> steps;
    QList<double> censored; ///< Times of the censored, ascending.
    qint64 n = 0;

    /// The survival at a time; 1 before the first step.
    double at(double time) const;
    /// The first time with S < 0.5; where S is 0.5 exactly, the midpoint to the next step, as R's `survfit`. Empty if never reached.
    std::optional<double> median() const;
};
/// E. L. Kaplan and P. Meier, JASA 53 (1958); M. Greenwood (1926). A tie of ending and censoring counts the ending first.
SurvivalCurve kaplanMeier(QList<Lifetime> lifetimes);

/// A test of whether two groups end at the same rate.
struct LogRank
{
    double chiSquared = 0.0; ///< One degree of freedom.
    double p = 1.0;
};
/// Mantel's log-rank test with the hypergeometric variance; empty where a group is empty or the variance is 0.
std::optional<LogRank> logRank(const QList<Lifetime> &first, const QList<Lifetime> &second);

} // namespace analytics
