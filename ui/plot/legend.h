// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/scene.h"
#include "plot/series_colors.h"

#include <optional>

namespace plot {

/// One line of the legend: a filled square for a segment, or dashes for a published reference.
struct LegendEntry
{
    QString label;
    Paint paint;
    QPen hatch;
    std::optional<QPen> dashes;
};

/// Segments of stacks in stack order, then the references; empty where the marks are labeled directly.
QList<LegendEntry> legendEntries(const figure::ChartData &chart, const ChartStyle &style);

/// Draws the entries in aligned columns at the top of the area; returns their height.
double addLegendRows(Scene &scene, const QList<LegendEntry> &entries, const ChartStyle &style, const QRectF &area);

} // namespace plot
