// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace analytics {

using figure::Interval;

std::optional<Interval> wilson(Proportion proportion, double z)
{
    if (proportion.whole <= 0)
        return std::nullopt;
    const double n = double(proportion.whole);
    const double p = proportion.rate();
    const double scale = 1.0 + z * z / n;
    const double center = (p + z * z / (2.0 * n)) / scale;
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / scale;
    // At both ends the bound is exact; rounding must not push it past.
    const double low = proportion.part == 0 ? 0.0 : center - half;
    const double high = proportion.part == proportion.whole ? 1.0 : center + half;
    return Interval{low, high, 0.95};
}

std::optional<Interval> newcombeDifference(Proportion first, Proportion second, double z)
{
    const auto a = wilson(first, z);
    const auto b = wilson(second, z);
    if (!a || !b)
        return std::nullopt;
    const double difference = first.rate() - second.rate();
    const double below = std::hypot(first.rate() - a->low, b->high - second.rate());
    const double above = std::hypot(a->high - first.rate(), second.rate() - b->low);
    return Interval{difference - below, difference + above, 0.95};
}

std::optional<Concentration> concentration(const QList<qint64> &counts)
{
    // Sorted, so that the sums do not depend on the order of the parts.
    QList<qint64> sorted = counts;
    std::ranges::sort(sorted, std::greater<>());
    const double total = double(std::accumulate(sorted.begin(), sorted.end(), qint64(0)));
    if (total <= 0.0)
        return std::nullopt;
    Concentration result;
    qint64 topThree = 0;
    for (qsizetype i = 0; i < sorted.size() && sorted[i] > 0; ++i) {
        const double share = double(sorted[i]) / total;
        result.hhi += 10'000.0 * share * share;
        result.shannon -= share * std::log(share);
        if (i < 3)
            topThree += sorted[i];
    }
    result.effectiveNumber = 10'000.0 / result.hhi;
    result.top1 = double(sorted.first()) / total;
    result.top3 = double(topThree) / total;
    return result;
}

std::optional<double> quantile(QList<double> values, double p)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const double position = std::clamp(p, 0.0, 1.0) * double(values.size() - 1);
    const auto below = qsizetype(std::floor(position));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - double(below)) * (values[above] - values[below]);
}

} // namespace analytics
