// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/panel_drawing.h"

namespace plot {

/// Where positions and values of one panel of curves lie.
struct CurveScale
{
    QRectF plot;
    double last = 1; ///< The largest position; the smallest is 0.
    double high = 1; ///< The largest value; the smallest is 0.
    double edge = 0; ///< How far to the right the curves' names may reach.

    QPointF at(double position, double value) const
    {
        return {plot.left() + position / last * plot.width(), plot.bottom() - value / high * plot.height()};
    }
};

/// The places named on the x axis of a chart's curves; round numbers where the chart names none.
QList<figure::Tick> positionTicks(const figure::ChartData &chart, const figure::Panel &panel);
/// The largest position of all panels.
double lastPosition(const figure::ChartData &chart);

/// Draws one panel of steps or lines into a scale's plot: grid, bands, curves, ticks of censoring, names at their ends. Lives for one call.
class CurvePanel
{
public:
    CurvePanel(const PanelDrawing &drawing, int panel, const CurveScale &scale);
    void draw();

private:
    void drawGrid();
    void drawBand(int series);
    void drawCurve(int series);
    void drawSegment(const figure::Datum &from, const figure::Datum &to, const QPen &pen);
    void drawCensoring(int series);
    void drawNames();
    void addMarks(int series);
    bool showsBands() const;

    const PanelDrawing &m_drawing;
    const figure::Panel &m_panel;
    int m_index;
    CurveScale m_scale;
};

} // namespace plot
