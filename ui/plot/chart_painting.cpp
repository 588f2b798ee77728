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

/// What the height must be so that the words in `frame`, which stand in `height`, leave the plot its least room.
double heightWith(const CardFrame &frame, double height, double plotHeight)
{
    return std::ceil(height - frame.plotArea().height() + plotHeight);
}

std::shared_ptr<const ChartWords> wordsIn(QSizeF size, const figure::ChartData &chart, const ChartStyle &style)
{
    const double plotHeight = minimumPlotHeight(chart, style);
    for (double shrink = 1.0;; shrink *= kShrinkStep) {
        const QSizeF whole = size / shrink;
        const CardFrame frame(chart, style, whole);
        if (shrink <= kSmallestShrink || heightWith(frame, whole.height(), plotHeight) <= whole.height())
            return std::make_shared<const ChartWords>(ChartWords{whole, shrink, frame.plotArea(), frame.scene()});
    }
}

} // namespace

ChartPainting::ChartPainting(const figure::ChartData &chart, QSizeF size, const ChartStyle &style)
    : ChartPainting(chart, wordsIn(size, chart, style), style)
{
}

ChartPainting::ChartPainting(const figure::ChartData &chart, const std::shared_ptr<const ChartWords> &words, const ChartStyle &style)
    : m_chart(chart), m_style(style), m_words(words)
{
    compose();
    for (Mark &mark : m_above.marks) {
        mark.rect = scaled(mark.rect, m_words->shrink);
        mark.hit = scaled(mark.hit, m_words->shrink);
    }
}

double ChartPainting::requiredHeight(const figure::ChartData &chart, double width, const ChartStyle &style)
{
    constexpr double kTall = 4000; // any height that surely holds the words
    return heightWith(CardFrame(chart, style, QSizeF(width, kTall)), kTall, minimumPlotHeight(chart, style));
}

void ChartPainting::compose()
{
    m_below = m_words->scene;
    m_canvas = std::make_unique<PlotCanvas>(m_words->size, m_style.theme);
    const QRectF area = m_words->plotArea;
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
    m_canvas->paint(device, scale * m_words->shrink, m_below, m_above);
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
