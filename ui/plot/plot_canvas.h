// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/scene.h"
#include "presentation/colors/theme.h"

#include <QPointF>

#include <memory>
#include <optional>

class QPaintDevice;

namespace plot {

/// The axes, bars, points and whiskers of a chart, held by an unshown QCustomPlot; the one place that knows the library.
/// GUI thread only; needs a QApplication (any platform). Positions are logical pixels of the whole chart.
class PlotCanvas
{
public:
    /// One plot area: categories along one axis at 0, 1, 2 …, values along the other.
    struct Frame
    {
        QRectF rect;
        figure::Orientation orientation = figure::Orientation::Vertical;
        qsizetype categories = 0;
        double low = 0;
        double high = 1;
        QList<double> grid;
        bool baseline = true; ///< A line at the foot of the bars.
    };
    enum class Placement { OnBaseline, OnPrevious };
    struct Bars
    {
        QList<double> positions;
        QList<double> values;
        QColor fill;
        std::optional<QColor> outline;
        double width = 0.7; ///< In categories.
        Placement placement = Placement::OnBaseline;
    };
    struct Points
    {
        QList<double> positions;
        QList<double> values;
        QList<double> below; ///< Length of the lower whisker.
        QList<double> above;
        QColor color;
        bool hollow = false;
        double diameter = 8;
    };

    PlotCanvas(QSizeF size, presentation::Theme theme);
    ~PlotCanvas();
    Q_DISABLE_COPY_MOVE(PlotCanvas)

    int addFrame(const Frame &frame);
    /// Where a value of a category lies.
    QPointF at(int frame, double category, double value) const;
    void addBars(int frame, const Bars &bars);
    void addPoints(int frame, const Points &points);

    /// The one way a chart is painted, on screen and in every file: the scene below, the plot, the scene above.
    void paint(QPaintDevice &device, double scale, const Scene &below, const Scene &above) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plot
