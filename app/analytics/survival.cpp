// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/survival.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace analytics {

using figure::Interval;

namespace {

constexpr double kHalfTolerance = 1e-9;

struct Tally
{
    qint64 atRisk = 0;
    qint64 ended = 0;
};

Tally tallyAt(const QList<Lifetime> &lifetimes, double time)
{
    Tally tally;
    for (const Lifetime &lifetime : lifetimes) {
        tally.atRisk += lifetime.time >= time;
        tally.ended += lifetime.ended && lifetime.time == time;
    }
    return tally;
}

/// The interval on the scale of log(−log S), which stays inside 0..1.
std::optional<Interval> logLogInterval(double survival, double greenwoodSum)
{
    if (survival <= 0.0 || survival >= 1.0)
        return std::nullopt;
    const double spread = kZ95 * std::sqrt(greenwoodSum) / std::abs(std::log(survival));
    return Interval{std::pow(survival, std::exp(spread)), std::pow(survival, std::exp(-spread)), 0.95};
}

} // namespace

SurvivalCurve kaplanMeier(QList<Lifetime> lifetimes)
{
    std::ranges::sort(lifetimes, {}, &Lifetime::time);
    SurvivalCurve curve;
    curve.n = lifetimes.size();
    double survival = 1.0;
    double greenwoodSum = 0.0;
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
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double survival = steps[i].survival;
        if (std::abs(survival - 0.5) < kHalfTolerance)
            return i + 1 < steps.size() ? (steps[i].time + steps[i + 1].time) / 2.0 : steps[i].time;
        if (survival < 0.5)
            return steps[i].time;
    }
    return std::nullopt;
}

std::optional<LogRank> logRank(const QList<Lifetime> &first, const QList<Lifetime> &second)
{
    std::set<double> times;
    for (const auto *group : {&first, &second}) {
        for (const Lifetime &lifetime : *group) {
            if (lifetime.ended)
                times.insert(lifetime.time);
        }
    }
    double observedLessExpected = 0.0;
    double variance = 0.0;
    for (const double time : times) {
        const Tally a = tallyAt(first, time);
        const Tally b = tallyAt(second, time);
        const double n = double(a.atRisk + b.atRisk);
        const double d = double(a.ended + b.ended);
        const double part = double(a.atRisk) / n;
        observedLessExpected += double(a.ended) - d * part;
        if (n > 1.0)
            variance += d * part * (1.0 - part) * (n - d) / (n - 1.0);
    }
    if (variance <= 0.0)
        return std::nullopt;
    const double chiSquared = observedLessExpected * observedLessExpected / variance;
    return LogRank{chiSquared, std::erfc(std::sqrt(chiSquared / 2.0))};
}

} // namespace analytics
