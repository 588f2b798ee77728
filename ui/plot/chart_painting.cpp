// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_painting.h"

#include "plot/card_frame.h"
#include "plot/chart_text.h"
#include "plot/panel_drawing.h"
#include "plot/series_colors.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kShrinkStep = 0.94;
constexpr double kSmallestShrink = 0.2;
constexpr double kReach = 6; ///< Pixels beside a thin mark that still belong to it.

double distance(const QRectF &rect, QPointF point)
{
    const double across = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double down = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(across, down);
}

QRectF scaled(const QRectF &rect, double factor)
{
    return {rect.topLeft() * factor, rect.size() * factor};
}

} // namespace

ChartPainting::ChartPainting(const figure::ChartData &chart, QSizeF size, const ChartStyle &style)
    : m_chart(chart), m_style(style)
{
    while (m_shrink > kSmallestShrink
           && requiredHeight(m_chart, size.width() / m_shrink, m_style) > size.height() / m_shrink)
        m_shrink *= kShrinkStep;
    compose(size / m_shrink);
    for (Mark &mark : m_above.marks) {
        mark.rect = scaled(mark.rect, m_shrink);
        mark.hit = scaled(mark.hit, m_shrink);
    }
}

double ChartPainting::requiredHeight(const figure::ChartData &chart, double width, const ChartStyle &style)
{
    constexpr double kTall = 4000; // any height that surely holds the words
    const CardFrame frame(chart, style, QSizeF(width, kTall));
    return std::ceil(kTall - frame.plotArea().height() + minimumPlotHeight(chart, style));
}

void ChartPainting::compose(QSizeF size)
{
    const CardFrame frame(m_chart, m_style, size);
    m_below = frame.scene();
    m_canvas = std::make_unique<PlotCanvas>(size, m_style.theme);
    const QRectF area = frame.plotArea();
    const bool runs = !m_chart.panels.isEmpty() && std::ranges::any_of(m_chart.panels.first().series, &figure::runsOverPositions);
    const bool hasMarks = !m_chart.panels.isEmpty() && (runs || !m_chart.categories.isEmpty()) && m_chart.emptyText.isEmpty();
    if (!hasMarks) {
        composeEmptyState(area);
        return;
    }
    const SeriesColors colors(m_chart, m_style);
    const PanelDrawing drawing{m_chart, m_style, colors, *m_canvas, m_below, m_above};
    drawPanels(drawing, area);
}

void ChartPainting::composeEmptyState(const QRectF &area)
{
    const TextLook look = chartText(ChartTextRole::Sentence, m_style, m_chart.emptyText);
    const TextBlock block = wrapped(m_chart.emptyText, look, area.width() * 0.8);
    addBlockCentered(m_above, block, QPointF(area.center().x(), area.center().y() - block.height() / 2));
}

void ChartPainting::paint(QPaintDevice &device, double scale) const
{
    m_canvas->paint(device, scale * m_shrink, m_below, m_above);
}

const Mark *ChartPainting::markAt(QPointF position) const
{
    const Mark *nearest = nullptr;
    double best = kReach;
    for (const Mark &mark : marks()) {
        if (mark.rect.contains(position))
            return &mark;
        const double away = distance(mark.hit, position);
        if (away < best) {
            best = away;
            nearest = &mark;
        }
    }
    return nearest;
}

const figure::Datum &ChartPainting::datum(const Mark &mark) const
{
    return m_chart.panels.at(mark.panel).series.at(mark.series).data.at(mark.category);
}

QStringList ChartPainting::texts() const
{
    QStringList texts;
    for (const Scene *scene : {&m_below, &m_above}) {
        for (const TextLine &line : scene->texts)
            texts.append(line.text);
    }
    return texts;
}

} // namespace plot
