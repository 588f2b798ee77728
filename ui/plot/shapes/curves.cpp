// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/shapes/curves.h"

#include "plot/chart_text.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kLowestCurves = 90;
constexpr double kNameShare = 0.24;  ///< Of the width, at most, for the curves' names.
constexpr double kGutterShare = 0.3;
constexpr double kRowRoom = 26;      ///< Beside the name of a row: its color, and half of its first number.

bool isRows(const figure::Panel &panel)
{
    return !panel.series.isEmpty() && panel.series.first().shape == figure::SeriesShape::Rows;
}

double axisLine(const ChartStyle &style)
{
    return lineHeight(chartText(ChartTextRole::Axis, style));
}

/// What a panel takes besides its curves: title, tick labels and axis words; rows take their lines.
double fixedHeight(const figure::Panel &panel, const ChartStyle &style)
{
    const double line = axisLine(style);
    const double title = panel.title.isEmpty() ? 0 : line + 2;
    if (isRows(panel))
        return title + line * static_cast<double>(panel.series.size()) + std::round(8 * style.textZoom);
    return title + line + 4 + (panel.positionLabel.isEmpty() ? 0 : line) + std::round(8 * style.textZoom);
}

double gutterOf(const figure::ChartData &chart, const ChartStyle &style, double width)
{
    double widest = 0;
    for (int i = 0; i < chart.panels.size(); ++i) {
        const figure::Panel &panel = chart.panels.at(i);
        if (isRows(panel)) {
            for (const figure::Series &series : panel.series)
                widest = std::max(widest, std::min(width * kGutterShare, kRowRoom * style.textZoom
                                                                             + textWidth(chartText(ChartTextRole::Axis, style, series.label), series.label)));
            continue;
        }
        for (const double value : gridValues(extentOf(chart, i).high, 5))
            widest = std::max(widest, textWidth(chartText(ChartTextRole::Axis, style),
                                                gridText(value, panel.series.first().unit, chart.language, panel.series.first().currency)));
    }
    return std::ceil(widest + 10 * style.textZoom);
}

double nameWidth(const figure::ChartData &chart, const ChartStyle &style, double width)
{
    double widest = 8 * style.textZoom;
    for (const figure::Panel &panel : chart.panels) {
        if (isRows(panel) || panel.series.size() < 2)
            continue;
        for (const figure::Series &series : panel.series)
            widest = std::max(widest, textWidth(chartText(ChartTextRole::Axis, style, series.label), series.label) + 22 * style.textZoom);
    }
    return std::ceil(std::min(widest, width * kNameShare));
}

/// The lowest panel that has an axis, or the next rows, lie at `top`; returns the foot.
class CurveStack
{
public:
    CurveStack(const PanelDrawing &drawing, const QRectF &area) : m_drawing(drawing), m_area(area) {}
    void draw();

private:
    double drawPanel(int index, double top, double height);
    double drawAxis(const figure::Panel &panel, const CurveScale &scale);
    double drawRows(int index, double top);
    void drawRow(int index, int series, double top);

    const PanelDrawing &m_drawing;
    QRectF m_area;
    double m_left = 0;
    double m_right = 0;
    double m_last = 1;
};

void CurveStack::draw()
{
    const ChartStyle &style = m_drawing.style;
    m_left = std::round(m_area.left() + gutterOf(m_drawing.chart, style, m_area.width()));
    m_right = std::round(m_area.right() - nameWidth(m_drawing.chart, style, m_area.width()));
    m_last = lastPosition(m_drawing.chart);
    double free = m_area.height();
    double shares = 0;
    for (const figure::Panel &panel : m_drawing.chart.panels) {
        free -= fixedHeight(panel, style);
        shares += isRows(panel) ? 0 : panel.heightShare;
    }
    double top = m_area.top();
    for (int i = 0; i < m_drawing.chart.panels.size(); ++i) {
        const figure::Panel &panel = m_drawing.chart.panels.at(i);
        top = isRows(panel) ? drawRows(i, top) : drawPanel(i, top, std::max(8.0, free * panel.heightShare / shares));
    }
}

double CurveStack::drawPanel(int index, double top, double height)
{
    const figure::Panel &panel = m_drawing.chart.panels.at(index);
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, panel.title);
    if (!panel.title.isEmpty()) {
        const double line = axisLine(m_drawing.style) + 2;
        const TextBlock title = shortened(panel.title, look, m_area.width(), 1);
        addBlock(m_drawing.scene, title, QPointF(m_area.left(), top));
        top += line;
    }
    const double half = std::round(axisLine(m_drawing.style) / 2);
    const CurveScale scale{QRectF(QPointF(m_left, std::round(top + half)), QPointF(m_right, std::round(top + height))), m_last,
                           extentOf(m_drawing.chart, index).high, m_area.right()};
    CurvePanel(m_drawing, index, scale).draw();
    return drawAxis(panel, scale) + std::round(8 * m_drawing.style.textZoom);
}

double CurveStack::drawAxis(const figure::Panel &panel, const CurveScale &scale)
{
    const double line = axisLine(m_drawing.style);
    const double top = scale.plot.bottom() + 4;
    double free = m_area.left();
    for (const figure::Tick &tick : positionTicks(m_drawing.chart, panel)) {
        const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, tick.label);
        const double width = textWidth(look, tick.label);
        const double x = scale.at(tick.value, 0).x();
        if (x - width / 2 < free || x > scale.plot.right() + width)
            continue;
        free = x + width / 2 + 6;
        m_drawing.scene.addText(tick.label, look, QRectF(x, top, 0, line), Qt::AlignHCenter | Qt::AlignVCenter);
    }
    if (panel.positionLabel.isEmpty())
        return top + line;
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, panel.positionLabel);
    m_drawing.scene.addText(panel.positionLabel, look, QRectF(scale.plot.left(), top + line, scale.plot.width(), line), Qt::AlignHCenter | Qt::AlignVCenter);
    return top + 2 * line;
}

double CurveStack::drawRows(int index, double top)
{
    const figure::Panel &panel = m_drawing.chart.panels.at(index);
    const double line = axisLine(m_drawing.style);
    if (!panel.title.isEmpty()) {
        m_drawing.scene.addText(panel.title, chartText(ChartTextRole::Axis, m_drawing.style, panel.title), QRectF(m_area.left(), top, 0, line),
                                Qt::AlignLeft | Qt::AlignVCenter);
        top += line + 2;
    }
    for (int i = 0; i < panel.series.size(); ++i) {
        drawRow(index, i, top);
        top += line;
    }
    return top + std::round(8 * m_drawing.style.textZoom);
}

void CurveStack::drawRow(int index, int seriesIndex, double top)
{
    const figure::Panel &panel = m_drawing.chart.panels.at(index);
    const figure::Series &series = panel.series.at(seriesIndex);
    const double line = axisLine(m_drawing.style);
    const CurveScale scale{QRectF(m_left, top, m_right - m_left, line), m_last, 1, m_area.right()};
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, series.label);
    const TextBlock name = shortened(series.label, look, m_left - m_area.left() - 20 * m_drawing.style.textZoom, 1);
    if (panel.series.size() > 1) {
        const double side = std::round(7 * m_drawing.style.textZoom);
        m_drawing.scene.fills.append({QRectF(m_area.left(), std::round(top + (line - side) / 2), side, side), m_drawing.colors.line(panel, seriesIndex), 2});
        addBlock(m_drawing.scene, name, QPointF(m_area.left() + side + 4, top));
    }
    double free = m_area.left();
    for (int i = 0; i < series.data.size(); ++i) {
        const figure::Datum &datum = series.data.at(i);
        const TextLook number = chartText(ChartTextRole::Axis, m_drawing.style, datum.label);
        const double width = textWidth(number, datum.label);
        const double x = scale.at(datum.position, 0).x();
        const QRectF box(x - width / 2, top, width, line);
        if (box.left() < free || x > m_right + width)
            continue;
        free = box.right() + 4;
        m_drawing.scene.addText(datum.label, number, box, Qt::AlignCenter);
        if (!datum.ids.isEmpty())
            m_drawing.scene.marks.append({index, seriesIndex, i, box, box});
    }
}

} // namespace

double lastPosition(const figure::ChartData &chart)
{
    double last = 0;
    for (const figure::Panel &panel : chart.panels) {
        for (const figure::Tick &tick : panel.ticks)
            last = std::max(last, tick.value);
        for (const figure::Series &series : panel.series) {
            for (const figure::Datum &datum : series.data)
                last = std::max(last, datum.position);
        }
    }
    return last > 0 ? last : 1;
}

QList<figure::Tick> positionTicks(const figure::ChartData &chart, const figure::Panel &panel)
{
    if (!panel.ticks.isEmpty())
        return panel.ticks;
    QList<figure::Tick> ticks;
    for (const double value : gridValues(lastPosition(chart), 8))
        ticks.append({value, gridText(value, figure::Unit::Number, chart.language)});
    return ticks;
}

void drawCurves(const PanelDrawing &drawing, const QRectF &area)
{
    CurveStack(drawing, area).draw();
}

void drawPanels(const PanelDrawing &drawing, const QRectF &area)
{
    const figure::Panel &first = drawing.chart.panels.first();
    const auto shape = first.series.isEmpty() ? figure::SeriesShape::Bar : first.series.first().shape;
    switch (shape) {
    case figure::SeriesShape::Line:
    case figure::SeriesShape::Step:
    case figure::SeriesShape::Rows: return drawCurves(drawing, area);
    case figure::SeriesShape::Span:
        if (first.orientation == figure::Orientation::Horizontal)
            return drawSpans(drawing, area);
        break;
    case figure::SeriesShape::Cell: return drawCells(drawing, area);
    case figure::SeriesShape::Flow: return drawFlows(drawing, area);
    case figure::SeriesShape::Bar:
    case figure::SeriesShape::Stack:
    case figure::SeriesShape::Point: break;
    }
    if (first.orientation == figure::Orientation::Horizontal)
        drawRows(drawing, area);
    else
        drawColumns(drawing, area);
}

std::optional<double> minimumShapeHeight(const figure::ChartData &chart, const ChartStyle &style)
{
    const figure::Panel &first = chart.panels.first();
    if (first.series.isEmpty())
        return std::nullopt;
    const double line = axisLine(style);
    const auto rows = static_cast<double>(chart.categories.size());
    switch (first.series.first().shape) {
    case figure::SeriesShape::Line:
    case figure::SeriesShape::Step:
    case figure::SeriesShape::Rows: {
        double sum = 0;
        for (const figure::Panel &panel : chart.panels)
            sum += fixedHeight(panel, style) + (isRows(panel) ? 0 : kLowestCurves * style.textZoom * panel.heightShare);
        return std::ceil(sum);
    }
    case figure::SeriesShape::Span: {
        if (first.orientation == figure::Orientation::Vertical)
            return std::nullopt;
        QString group;
        double headings = 0;
        for (const figure::Category &category : chart.categories)
            headings += std::exchange(group, category.group) == category.group ? 0 : 1;
        return std::ceil((rows + headings) * line + 2 * line);
    }
    case figure::SeriesShape::Cell: return std::ceil((rows + 2) * line);
    case figure::SeriesShape::Flow: return std::ceil((std::max(rows, static_cast<double>(first.series.size())) + 1) * (line + 8 * style.textZoom));
    default: return std::nullopt;
    }
}

} // namespace plot
