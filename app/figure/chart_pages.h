// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

namespace figure {

/// As many rows as can be read on one page or slide.
inline constexpr qsizetype kRowsOfPage = 40;

/// A chart of rows in charts that a page can hold each, with a sentence that says which of how many rows stand there ("Rows 41 to 80 of
/// 300."). A chart that fits, and one whose categories are no rows, is one page and unchanged. Figures, n and footnotes are those of the whole,
/// and so is the value axis: a tick without words marks the ends of the whole where it has no ticks of its own.
QList<ChartData> chartPages(const ChartData &chart, qsizetype rows = kRowsOfPage);
/// The first of them, for a picture, which has one page: it says that it holds the first rows, and where the others are.
ChartData firstPage(const ChartData &chart, qsizetype rows = kRowsOfPage);

} // namespace figure
