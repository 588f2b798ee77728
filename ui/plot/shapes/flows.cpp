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
        double used = 0;  ///< Ends of ribbons already placed.
        double label = 0; ///< Where its words stand, in the middle of the line.
    };
    void spread(QList<Node> &nodes) const;
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

QList<FlowPlot::Node> FlowPlot::nodesOf(const QList<double> &sums) const
{
    QList<Node> nodes;
    double all = kNodeGap * m_drawing.style.textZoom * static_cast<double>(sums.size() - 1);
    for (const double sum : sums)
        all += sum * m_scale;
    double top = m_area.top() + std::max(0.0, (m_area.height() - all) / 2);
    for (const double sum : sums) {
        nodes.append({top, sum * m_scale, 0, 0});
        top += sum * m_scale + kNodeGap * m_drawing.style.textZoom;
    }
    return nodes;
}

/// The words beside their nodes, pushed apart down and then back up, so that none overlap.
void FlowPlot::spread(QList<Node> &nodes) const
{
    const double height = lineHeight(chartText(ChartTextRole::Category, m_drawing.style));
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        nodes[i].label = nodes.at(i).top + nodes.at(i).height / 2;
        if (i > 0)
            nodes[i].label = std::max(nodes.at(i).label, nodes.at(i - 1).label + height);
    }
    double limit = m_area.bottom() - height / 2;
    for (qsizetype i = nodes.size() - 1; i >= 0; --i) {
        nodes[i].label = std::min(nodes.at(i).label, limit);
        limit = nodes.at(i).label - height;
    }
}

void FlowPlot::draw()
{
    QList<double> from(m_panel.series.size(), 0.0);
    QList<double> to(m_chart.categories.size(), 0.0);
    double total = 0;
    for (qsizetype series = 0; series < m_panel.series.size(); ++series) {
        for (qsizetype category = 0; category < to.size(); ++category) {
            const double value = valueOf(m_panel.series.at(series).data.value(category));
            from[series] += value;
            to[category] += value;
            total += value;
        }
    }
    const double gaps = kNodeGap * m_drawing.style.textZoom * static_cast<double>(std::max(from.size(), to.size()) - 1);
    m_scale = total > 0 ? std::max(1.0, m_area.height() - gaps) / total : 0;
    const double labels = m_area.width() * kLabelShare;
    m_leftX = std::round(m_area.left() + labels);
    m_rightX = std::round(m_area.right() - labels - kNodeWidth);
    m_left = nodesOf(from);
    m_right = nodesOf(to);
    for (int series = 0; series < m_panel.series.size(); ++series) {
        for (int category = 0; category < m_chart.categories.size(); ++category)
            drawRibbon(series, category);
    }
    spread(m_left);
    spread(m_right);
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
    const double y = node.label - block.height() / 2;
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
