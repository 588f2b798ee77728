// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/plot_canvas.h"
#include "plot/scene.h"
#include "plot/series_colors.h"

namespace plot {

/// What the drawing of panels works with; lives as long as one composition.
struct PanelDrawing
{
    const figure::ChartData &chart;
    const ChartStyle &style;
    const SeriesColors &colors;
    PlotCanvas &canvas;
    Scene &below; ///< Under the marks.
    Scene &scene; ///< Over the marks.
};

/// Rows: label left, bar from zero, its label behind it, the number of records in a column at the right.
void drawRows(const PanelDrawing &drawing, const QRectF &area);
/// Columns and points over one shared category axis, panels below each other.
void drawColumns(const PanelDrawing &drawing, const QRectF &area);
/// The height below which rows or columns cannot be read.
double minimumPlotHeight(const figure::ChartData &chart, const ChartStyle &style);

} // namespace plot
