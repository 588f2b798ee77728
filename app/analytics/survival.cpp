// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/survival.h"

#include <algorithm>
#include <cmath>

namespace analytics {

using figure::Interval;

namespace {

constexpr double kHalfTolerance = 1e-9;

/// The interval on the scale of log(−log S), which stays inside 0..1.
std::optional<Interval> logLogInterval(double survival, double greenwoodSum)
{
    if (survival <= 0.0 || survival >= 1.0)
        return std::nullopt;
    const double spread = kZ95 * std::sqrt(greenwoodSum) / std::abs(std::log(survival));
    return Interval{std::pow(survival, std::exp(spread)), std::pow(survival, std::exp(-spread)), 0.95};
}

/// The first time at which a curve is below a half; where it is a half exactly, the middle to its next drop.
template <class Height>
std::optional<double> firstBelowHalf(const QList<SurvivalStep> &steps, Height heightOf)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto height = heightOf(steps[i]);
        if (height && std::abs(*height - 0.5) < kHalfTolerance)
            return i + 1 < steps.size() ? (steps[i].time + steps[i + 1].time) / 2.0 : steps[i].time;
        if (height && *height < 0.5)
            return steps[i].time;
    }
    return std::nullopt;
}

} // namespace

SurvivalCurve kaplanMeier(QList<Lifetime> lifetimes)
{
    std::ranges::sort(lifetimes, {}, &Lifetime::time);
    SurvivalCurve curve;
    curve.n = lifetimes.size();
    double survival = 1.0;
    double greenwoodSum = 0.0;
    for (const Lifetime &lifetime : std::as_const(lifetimes))
        curve.times.append(lifetime.time);
    for (qsizetype i = 0; i < lifetimes.size();) {
        const double time = lifetimes[i].time;
        const qint64 atRisk = lifetimes.size() - i;
        qint64 ended = 0;
        for (; i < lifetimes.size() && lifetimes[i].time == time; ++i) {
            ended += lifetimes[i].ended;
            if (!lifetimes[i].ended)
                curve.censored.append(time);
        }
        if (ended == 0)
            continue;
        survival *= double(atRisk - ended) / double(atRisk);
        if (ended < atRisk)
            greenwoodSum += double(ended) / (double(atRisk) * double(atRisk - ended));
        curve.steps.append({time, atRisk, ended, survival, survival * std::sqrt(greenwoodSum), logLogInterval(survival, greenwoodSum)});
    }
    return curve;
}

double SurvivalCurve::at(double time) const
{
    const auto after = std::ranges::upper_bound(steps, time, {}, &SurvivalStep::time);
    return after == steps.begin() ? 1.0 : std::prev(after)->survival;
}

std::optional<double> SurvivalCurve::median() const
{
    return firstBelowHalf(steps, [](const SurvivalStep &step) { return std::optional(step.survival); });
}

SurvivalCurve::MedianBounds SurvivalCurve::medianBounds() const
{
    const auto bound = [](double figure::Interval::*end) {
        return [end](const SurvivalStep &step) { return step.interval ? std::optional((*step.interval).*end) : std::nullopt; };
    };
    return {firstBelowHalf(steps, bound(&Interval::low)), firstBelowHalf(steps, bound(&Interval::high))};
}

qint64 SurvivalCurve::atRisk(double time) const
{
    return std::distance(std::ranges::lower_bound(times, time), times.end());
}

std::optional<LogRank> logRank(const QList<Lifetime> &first, const QList<Lifetime> &second)
{
    return logRank(QList<QList<Lifetime>>{first, second});
}

} // namespace analytics
