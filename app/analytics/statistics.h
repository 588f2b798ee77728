// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QList>

#include <optional>

namespace analytics {

/// The two-sided 95 % point of the normal distribution, as the published tables round it.
inline constexpr double kZ95 = 1.959964;

/// A count out of a count. `part` is never above `whole`.
struct Proportion
{
    qint64 part = 0;
    qint64 whole = 0;

    double rate() const { return whole > 0 ? double(part) / double(whole) : 0.0; }
};

/// Wilson's score interval without continuity correction; empty where `whole` is 0. E. B. Wilson, JASA 22 (1927).
std::optional<figure::Interval> wilson(Proportion proportion, double z = kZ95);
/// The interval of first minus second, from the two Wilson intervals; empty where a whole is 0.
/// R. G. Newcombe, Statistics in Medicine 17 (1998), method 10, no continuity correction.
std::optional<figure::Interval> newcombeDifference(Proportion first, Proportion second, double z = kZ95);

/// How evenly a whole is divided.
struct Concentration
{
    double hhi = 0.0;             ///< Σ(share in percent)², 0..10,000.
    double effectiveNumber = 0.0; ///< 10,000 ÷ HHI: as many equal parts would be as concentrated.
    double top1 = 0.0;            ///< Share of the largest part, 0..1.
    double top3 = 0.0;            ///< Share of the three largest together, 0..1.
    double shannon = 0.0;         ///< −Σ share·ln(share), in nats.
};
/// Empty where the counts sum to 0. Zero counts change nothing; the order does not matter.
std::optional<Concentration> concentration(const QList<qint64> &counts);

/// Quantile of type 7 (R's default, Excel's QUARTILE.INC); `p` in 0..1; empty without values.
std::optional<double> quantile(QList<double> values, double p);

} // namespace analytics
