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
    /// Where the band's bounds cross a half, by the same rule, as R's `survfit`; an empty bound is never reached.
    struct MedianBounds
    {
        std::optional<double> low;
        std::optional<double> high;
    };
    MedianBounds medianBounds() const;
    /// Still observed just before a time, counting what ends or is censored at it.
    qint64 atRisk(double time) const;

    QList<double> times; ///< All times, ascending: what `atRisk` counts.
};
/// E. L. Kaplan and P. Meier, JASA 53 (1958); M. Greenwood (1926). A tie of ending and censoring counts the ending first.
SurvivalCurve kaplanMeier(QList<Lifetime> lifetimes);

/// A test of whether two groups end at the same rate.
struct LogRank
{
    double chiSquared = 0.0;
    double p = 1.0;
    int degreesOfFreedom = 1;
};
/// Mantel's log-rank test with the hypergeometric variance; empty where a group is empty or the variance is 0.
std::optional<LogRank> logRank(const QList<Lifetime> &first, const QList<Lifetime> &second);
/// The same for any number of groups, one less degree of freedom; empty where fewer than two groups have records or nothing ended.
/// J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980).
std::optional<LogRank> logRank(const QList<QList<Lifetime>> &groups);

/// How long something was observed and how it ended: 0 still running, else the number of the kind of end.
struct CompetingLifetime
{
    double time = 0.0;
    int cause = 0;
};

/// How likely an end of each kind had happened by a time, each end excluding the others.
struct IncidenceStep
{
    double time = 0.0;
    qint64 atRisk = 0;
    QList<qint64> ended;      ///< By cause, from cause 1.
    QList<double> incidence;  ///< By cause; with `running` they sum to 1.
    double running = 1.0;
};
/// O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978). One step per time at which something ended.
QList<IncidenceStep> aalenJohansen(QList<CompetingLifetime> lifetimes, int causes);
/// The incidence of a cause (from 1) at a time; 0 before the first step.
double incidenceAt(const QList<IncidenceStep> &steps, int cause, double time);

/// The upper tail of the χ² distribution.
double chiSquaredTail(double chiSquared, int degreesOfFreedom);

} // namespace analytics
