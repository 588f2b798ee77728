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
        const Paint paint = m_drawing.colors.bar(m_panel, index, static_cast<int>(to));
        TextLook look = chartText(ChartTextRole::Value, m_drawing.style, comparison.label);
        const QSizeF size(textWidth(look, comparison.label), lineHeight(look));
        const bool fitsInside = now.height() >= size.height() + 12 * zoom && now.width() >= size.width() + 4;
        look.color = fitsInside ? presentation::textOn(paint.fill) : look.color;
        const QRectF inside(now.center().x() - size.width() / 2, target - size.height() / 2, size.width(), size.height());
        const QRectF box = fitsInside ? inside : QRectF(turn - size.width() - kGap, std::min(target, before.top()) - size.height() - 1, size.width(), size.height());
        if (fitsInside || room.take(box))
            m_drawing.scene.addText(comparison.label, look, box, Qt::AlignCenter);
    }
}

} // namespace plot
