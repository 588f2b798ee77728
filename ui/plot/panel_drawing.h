// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/plot_canvas.h"
#include "plot/scene.h"
#include "plot/series_colors.h"

#include <optional>

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
/// Curves over positions (Step, Line) with their band, and rows of numbers under them.
void drawCurves(const PanelDrawing &drawing, const QRectF &area);
/// Stretches along a value axis with named places: rows of bars that begin anywhere, and points on them.
void drawSpans(const PanelDrawing &drawing, const QRectF &area);
/// A table of shaded counts: categories down, series across.
void drawCells(const PanelDrawing &drawing, const QRectF &area);
/// Ribbons from the series at the left to the categories at the right, as wide as their values.
void drawFlows(const PanelDrawing &drawing, const QRectF &area);
/// Draws the panels of a chart by the shape of its first series.
void drawPanels(const PanelDrawing &drawing, const QRectF &area);
/// The height below which curves, spans, cells or flows cannot be read; empty for the other shapes.
std::optional<double> minimumShapeHeight(const figure::ChartData &chart, const ChartStyle &style);

/// The height below which rows or columns cannot be read.
double minimumPlotHeight(const figure::ChartData &chart, const ChartStyle &style);

} // namespace plot
