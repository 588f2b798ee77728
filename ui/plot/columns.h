// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/chart_text.h"
#include "plot/panel_drawing.h"

#include <QList>

#include <utility>

namespace plot {

/// Where the columns of a chart stand: one slot per category, shared by all panels.
struct ColumnSlots
{
    double left = 0;
    double width = 0;         ///< Of one slot; whole pixels, so that columns are sharp.
    qsizetype count = 0;
    double gutter = 0;        ///< Room for grid values, left of the slots.
    QList<TextBlock> labels;  ///< One per category; empty where there is no room for each.
    double labelHeight = 0;

    double right() const { return left + width * static_cast<double>(count); }
    double center(qsizetype category) const { return left + width * (static_cast<double>(category) + 0.5); }
    /// Columns fill most of a slot, but never become walls.
    double barShare(double textZoom) const;
};

ColumnSlots slotsFor(const figure::ChartData &chart, const ChartStyle &style, const QRectF &area);

/// Whether a panel's marks need grid lines with values: points do, columns only where some have no label.
bool needsValueAxis(const figure::Panel &panel);

/// Whether the labels of all points have room at their right; otherwise they stand above, and the panel is lower.
bool pointLabelsFitBeside(const figure::Panel &panel, const ChartStyle &style, double slotWidth);

/// Draws one panel of columns, stacked columns, columns that begin at any height (a waterfall) or points into `plot`; `room` is where labels may go. Lives for one call.
class ColumnPanel
{
public:
    ColumnPanel(const PanelDrawing &drawing, const ColumnSlots &places, int panel, const QRectF &plot);
    void draw(const QRectF &room);

private:
    void drawSeries(int series);
    void drawSpans(int series);
    void drawColumnLabels(LabelRoom &room);
    void drawOver(QPointF top, const QString &text, const TextLook &look, LabelRoom &room);
    void drawTotal(qsizetype category, LabelRoom &room);
    void drawSegment(int series, qsizetype category, const QRectF &rect);
    void drawPoints(int series);
    void drawPointLabels(int series, LabelRoom &room);
    void drawPointLabel(const figure::Datum &datum, qsizetype category, LabelRoom &room);
    void drawGridTexts();
    void drawReferences();
    void drawReferenceValues(LabelRoom &room);
    void drawComparisons(LabelRoom &room);
    void drawComparisonLabel(const QString &label, int series, std::pair<qsizetype, qsizetype> places, LabelRoom &room);
    qsizetype place(const QString &categoryKey) const;
    QRectF barRect(int series, qsizetype category) const;
    QRectF pointRect(const figure::Datum &datum, qsizetype category) const;
    double below(int series, qsizetype category) const;
    double barOffset(int series) const;
    double barWidth() const;
    const figure::Datum *datum(int series, qsizetype category) const;

    const PanelDrawing &m_drawing;
    const ColumnSlots &m_places;
    const figure::Panel &m_panel;
    int m_index;
    QRectF m_plot;
    QList<double> m_grid;
    int m_frame = 0;
};

} // namespace plot
