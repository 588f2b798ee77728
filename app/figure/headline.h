// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QStringList>

namespace figure {

/// A headline stays under 90 characters (LOOK, headline sentence).
inline constexpr qsizetype kLongestHeadline = 89;

/// The first wording that is neither empty nor too long; the shortest one where all are too long.
QString chosenHeadline(const QStringList &wordings);

/// The numbers of the headline that nothing in the chart shows: neither a mark, a key figure, a category nor n.
/// Empty for every generated headline. Percentages may be rounded to whole ones.
QStringList unsupportedFigures(const ChartData &chart);

} // namespace figure
