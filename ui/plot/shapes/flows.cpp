// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"
#include "plot/panel_drawing.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kNodeWidth = 10;
constexpr double kNodeGap = 6;
constexpr double kRibbonOpacity = 0.35;
constexpr double kLabelShare = 0.24;

double valueOf(const figure::Datum &datum)
{
    return isDrawn(datum) ? *datum.value : 0;
}

/// Draws ribbons from series to categories, as wide as their values. Lives for one call.
class FlowPlot
{
public:
    FlowPlot(const PanelDrawing &drawing, const QRectF &area);
    void draw();

private:
    struct Node
    {
        double top = 0;
        double height = 0;
        double used = 0; ///< Ends of ribbons already placed.
    };
    double scaleFor(const QList<double> &sums) const;
    QList<Node> nodesOf(const QList<double> &sums) const;
    void drawNode(const Node &node, const QString &label, double sum, double x);
    void drawRibbon(int series, int category);

    const PanelDrawing &m_drawing;
    const figure::ChartData &m_chart;
    const figure::Panel &m_panel;
    QRectF m_area;
    QList<Node> m_left;
    QList<Node> m_right;
    double m_scale = 1; ///< Pixels for one unit of value.
    double m_leftX = 0;
    double m_rightX = 0;
    LabelRoom m_room;
};

FlowPlot::FlowPlot(const PanelDrawing &drawing, const QRectF &area)
    : m_drawing(drawing), m_chart(drawing.chart), m_panel(drawing.chart.panels.first()), m_area(area), m_room(area)
{
}

/// Each node has at least a line's height of its own, so that no two names meet.
QList<FlowPlot::Node> FlowPlot::nodesOf(const QList<double> &sums) const
{
    const double line = lineHeight(chartText(ChartTextRole::Category, m_drawing.style));
    const double gap = kNodeGap * m_drawing.style.textZoom;
    double all = gap * static_cast<double>(sums.size() - 1);
    for (const double sum : sums)
        all += std::max(line, sum * m_scale);
    QList<Node> nodes;
    double top = m_area.top() + std::max(0.0, (m_area.height() - all) / 2);
    for (const double sum : sums) {
        const double slot = std::max(line, sum * m_scale);
        nodes.append({top + (slot - sum * m_scale) / 2, sum * m_scale, 0});
        top += slot + gap;
    }
    return nodes;
}

/// Pixels for one unit, so that the nodes of one side fill the height; small ones take a line each.
double FlowPlot::scaleFor(const QList<double> &sums) const
{
    const double line = lineHeight(chartText(ChartTextRole::Category, m_drawing.style));
    const double room = m_area.height() - kNodeGap * m_drawing.style.textZoom * static_cast<double>(sums.size() - 1);
    double total = 0;
    for (const double sum : sums)
        total += sum;
    double scale = total > 0 ? room / total : 0;
    for (qsizetype round = 0; round < sums.size(); ++round) {
        double small = 0;
        double large = 0;
        for (const double sum : sums)
            (sum * scale < line ? small : large) += sum * scale < line ? line : sum;
        scale = large > 0 ? std::min(scale, std::max(1.0, room - small) / large) : scale;
    }
    return scale;
}

void FlowPlot::draw()
{
    QList<double> from(m_panel.series.size(), 0.0);
    QList<double> to(m_chart.categories.size(), 0.0);
    for (qsizetype series = 0; series < m_panel.series.size(); ++series) {
        for (qsizetype category = 0; category < to.size(); ++category) {
            const double value = valueOf(m_panel.series.at(series).data.value(category));
            from[series] += value;
            to[category] += value;
        }
    }
    m_scale = std::min(scaleFor(from), scaleFor(to));
    const double labels = m_area.width() * kLabelShare;
    m_leftX = std::round(m_area.left() + labels);
    m_rightX = std::round(m_area.right() - labels - kNodeWidth);
    m_left = nodesOf(from);
    m_right = nodesOf(to);
    for (int series = 0; series < m_panel.series.size(); ++series) {
        for (int category = 0; category < m_chart.categories.size(); ++category)
            drawRibbon(series, category);
    }
    for (qsizetype i = 0; i < m_left.size(); ++i)
        drawNode(m_left.at(i), m_panel.series.at(i).label, from.at(i), m_leftX);
    for (qsizetype i = 0; i < m_right.size(); ++i)
        drawNode(m_right.at(i), m_chart.categories.at(i).label, to.at(i), m_rightX);
}

void FlowPlot::drawNode(const Node &node, const QString &label, double sum, double x)
{
    using presentation::ColorRole;
    const bool isLeft = x == m_leftX;
    m_drawing.scene.fills.append({QRectF(x, node.top, kNodeWidth, std::max(1.0, node.height)), m_drawing.style.theme.color(ColorRole::Text), 1});
    const figure::Series &first = m_panel.series.first();
    const QString value = gridText(sum, first.unit, m_chart.language, first.currency);
    const QString text = QStringLiteral("%1  %2").arg(label, value);
    const TextLook look = chartText(ChartTextRole::Category, m_drawing.style, text);
    const double room = m_area.width() * kLabelShare - 8;
    const TextBlock block = shortened(text, look, room, 1);
    const double y = node.top + node.height / 2 - block.height() / 2;
    const double start = isLeft ? m_leftX - 8 - block.width() : m_rightX + kNodeWidth + 8;
    addBlock(m_drawing.scene, block, QPointF(start, y));
}

void FlowPlot::drawRibbon(int series, int category)
{
    const figure::Datum datum = m_panel.series.at(series).data.value(category);
    const double height = valueOf(datum) * m_scale;
    if (height <= 0)
        return;
    Node &from = m_left[series];
    Node &to = m_right[category];
    const QRectF left(m_leftX + kNodeWidth, from.top + from.used, 0, height);
    const QRectF right(m_rightX, to.top + to.used, 0, height);
    from.used += height;
    to.used += height;
    const double middle = (left.right() + right.left()) / 2;
    QPainterPath path(left.topLeft());
    path.cubicTo({middle, left.top()}, {middle, right.top()}, right.topLeft());
    path.lineTo(right.bottomLeft());
    path.cubicTo({middle, right.bottom()}, {middle, left.bottom()}, left.bottomLeft());
    path.closeSubpath();
    QColor color = m_drawing.colors.line(m_panel, series);
    color.setAlphaF(float(kRibbonOpacity));
    m_drawing.below.areas.append({path, color});
    const double y = (left.center().y() + right.center().y()) / 2;
    const QRectF rect(middle - 30, y - height / 2, 60, height);
    m_drawing.scene.marks.append({0, series, category, rect, rect});
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, datum.label);
    const double width = textWidth(look, datum.label);
    if (height >= look.font.pixelSize() + 2 && m_room.take(QRectF(middle - width / 2, y - lineHeight(look) / 2, width, lineHeight(look))))
        m_drawing.scene.addText(datum.label, look, rect, Qt::AlignCenter);
}

} // namespace

void drawFlows(const PanelDrawing &drawing, const QRectF &area)
{
    FlowPlot(drawing, area).draw();
}

} // namespace plot
