// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/columns.h"

#include <algorithm>

namespace plot {

using presentation::ColorRole;

namespace {

constexpr double kGap = 4;         ///< Between a column's side and the arrow.
constexpr double kArrowSize = 4.5;

} // namespace

qsizetype ColumnPanel::place(const QString &categoryKey) const
{
    const auto &categories = m_drawing.chart.categories;
    const auto found = std::ranges::find(categories, categoryKey, &figure::Category::key);
    return found == categories.end() ? -1 : found - categories.begin();
}

/// From the top of the earlier column's part, through the gap between the columns, to the side of the later one's.
void ColumnPanel::drawComparisons(LabelRoom &room)
{
    for (const figure::Comparison &comparison : m_drawing.chart.comparisons) {
        const auto series = std::ranges::find(m_panel.series, comparison.seriesKey, &figure::Series::key);
        const qsizetype from = place(comparison.fromCategory);
        const qsizetype to = place(comparison.toCategory);
        if (m_index != 0 || series == m_panel.series.end() || from < 0 || to <= from)
            continue;
        const int index = int(series - m_panel.series.begin());
        const double zoom = m_drawing.style.textZoom;
        const QRectF before = barRect(index, from);
        const QRectF now = barRect(index, to);
        const double target = std::min(now.top() + 10 * zoom, now.center().y());
        const double turn = now.left() - std::max(kArrowSize + 2, (now.left() - before.right()) / 2) * zoom;
        QPen pen(m_drawing.style.theme.color(ColorRole::TextSecondary), 1.2 * zoom);
        pen.setCapStyle(Qt::SquareCap);
        const double side = now.left() - 1;
        for (const QLineF &line : {QLineF(before.right() + kGap, before.top(), turn, before.top()), QLineF(turn, before.top(), turn, target),
                                   QLineF(turn, target, side, target), QLineF(side, target, side - kArrowSize * zoom, target - kArrowSize * zoom / 1.5),
                                   QLineF(side, target, side - kArrowSize * zoom, target + kArrowSize * zoom / 1.5)})
            m_drawing.scene.strokes.append({line, pen});
        drawComparisonLabel(comparison.label, index, {from, to}, room);
    }
}

/// Inside the later column beside the arrow's head, else over it and what is written on it.
void ColumnPanel::drawComparisonLabel(const QString &label, int series, std::pair<qsizetype, qsizetype> places, LabelRoom &room)
{
    const double zoom = m_drawing.style.textZoom;
    const QRectF before = barRect(series, places.first);
    const QRectF now = barRect(series, places.second);
    const Paint paint = m_drawing.colors.bar(m_panel, series, static_cast<int>(places.second));
    TextLook look = chartText(ChartTextRole::Value, m_drawing.style, label);
    const QSizeF size(textWidth(look, label), lineHeight(look));
    if (now.height() >= size.height() + 12 * zoom && now.width() >= size.width() + 4) {
        look.color = presentation::textOn(paint.fill);
        const double target = std::min(now.top() + 10 * zoom, now.center().y());
        m_drawing.scene.addText(label, look, QRectF(now.center().x() - size.width() / 2, target - size.height() / 2, size.width(), size.height()), Qt::AlignCenter);
        return;
    }
    const double over = std::min(now.top(), before.top());
    const double centered = now.center().x() - size.width() / 2;
    for (const QPointF &corner : {QPointF(centered, now.top() - 2 * size.height() - 2), QPointF(now.left() - size.width() / 2, over - size.height() - 2),
                                  QPointF(centered, over - 2 * size.height() - 2)}) {
        const QRectF box(corner, size);
        if (!room.take(box))
            continue;
        m_drawing.scene.addText(label, look, box, Qt::AlignCenter);
        return;
    }
}

} // namespace plot
