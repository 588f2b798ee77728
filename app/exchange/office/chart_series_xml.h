// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/chart_grid.h"
#include "exchange/office/drawing_xml.h"

namespace exchange {

/// The kinds of plots that one plot area lays over each other.
enum class PlotGroup : quint8 { Bars, Lines, Scatter };
PlotGroup plotGroup(const ChartGrid &grid, const GridSeries &series);

/// Writes the `c:ser` elements of a chart part: numbers cached from the grid, looks, labels and whiskers. Lives for one part.
class ChartSeriesXml
{
public:
    ChartSeriesXml(const NativeChart &chart, const ChartGrid &grid, const DeckLook &look, DrawingXml &xml);

    void write(int order);

private:
    const SeriesLook &lookOf(const GridSeries &series) const;
    OfficeColor colorOf(const GridSeries &series, int row) const;
    QString formatOf(const GridSeries &series) const;
    figure::Unit unitOf(const GridSeries &series) const;
    /// Whether a mark's label has room in its segment, or stands beside it.
    bool isLabeled(const GridSeries &series, int row) const;
    void writeHeading(const GridSeries &series);
    void writeBarLook(const GridSeries &series);
    void writePointLooks(const GridSeries &series);
    void writeLineLook(const GridSeries &series);
    void writeMarker(const GridSeries &series);
    void writeLabels(const GridSeries &series);
    void writeLabel(const GridSeries &series, int row, const QString &position);
    void writeLabelText(const QString &text);
    void writeLabelLook(const GridSeries &series);
    void writeLabelFlags(bool shown, const QString &position);
    void writeWhiskers(const GridSeries &series);
    void writeNumbers(const QString &element, int column, const GridSeries &series, const QString &format);
    void writeTexts(const QString &element, int column, const GridSeries &series);

    const NativeChart &m_native;
    const figure::Panel &m_panel;
    const ChartGrid &m_grid;
    const DeckLook &m_look;
    DrawingXml &m_xml;
    double m_highest = 0.0; ///< The tallest stack.
};

/// Properties of the text of an axis, a legend or labels: `element` is c:txPr.
void writeChartText(DrawingXml &xml, double pixels, const OfficeColor &color, bool bold = false);

inline constexpr double kChartTextPixels = 15.0; ///< On a slide of 1280 x 720.

} // namespace exchange
