// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/plot_canvas.h"
#include "plot/scene.h"

#include <QSizeF>

#include <memory>

class QPaintDevice;

namespace plot {

/// The words around a chart as they stand in a size, and the room that they leave.
struct ChartWords
{
    QSizeF size;         ///< Of the whole, unshrunk.
    double shrink = 1.0; ///< What the whole is painted smaller by, so that all words fit.
    QRectF plotArea;
    Scene scene;
};

/// A chart laid out in a size, ready to be painted any number of times: on screen and into PNG, SVG and PDF by the same
/// calls. Owned by a view or a renderer; GUI thread only. Nothing overlaps or is cut: where the size is too small for
/// its words, the whole chart is painted smaller (and `requiredHeight` says what would do).
class ChartPainting
{
public:
    ChartPainting(const figure::ChartData &chart, QSizeF size, const ChartStyle &style);
    /// A chart with the words of another painting: one that differs in its amounts alone, as the frames of a motion do.
    ChartPainting(const figure::ChartData &chart, const std::shared_ptr<const ChartWords> &words, const ChartStyle &style);

    void paint(QPaintDevice &device, double scale = 1.0) const;

    /// The marks in reading order, in the coordinates of the size asked for.
    const QList<Mark> &marks() const { return m_above.marks; }
    const Mark *markAt(QPointF position) const;
    const figure::Datum &datum(const Mark &mark) const;
    const figure::ChartData &chart() const { return m_chart; }
    /// Every text as it is drawn, for tests and for searching.
    QStringList texts() const;
    std::shared_ptr<const ChartWords> words() const { return m_words; }

    /// The height in which the chart fits unshrunk at a width.
    static double requiredHeight(const figure::ChartData &chart, double width, const ChartStyle &style);

private:
    void compose();
    void composeEmptyState(const QRectF &area);

    figure::ChartData m_chart;
    ChartStyle m_style;
    std::shared_ptr<const ChartWords> m_words;
    Scene m_below;
    Scene m_above;
    std::unique_ptr<PlotCanvas> m_canvas;
};

} // namespace plot
