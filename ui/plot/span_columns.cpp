// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a waterfall: each begins where the one before it ended.
#include "plot/columns.h"
#include "plot/value_scale.h"

#include <algorithm>

namespace plot {

using presentation::ColorRole;

void ColumnPanel::drawSpans(int series)
{
    constexpr double kThinnest = 2; ///< A step of nothing is still a step that was looked for.
    const QPen line(m_drawing.style.theme.color(ColorRole::Axis), 1);
    for (qsizetype i = 0; i < m_places.count; ++i) {
        const figure::Datum *shown = datum(series, i);
        if (!shown || !isDrawn(*shown))
            continue;
        QRectF rect = barRect(series, i);
        if (rect.height() < kThinnest)
            rect.setTop(rect.bottom() - kThinnest);
        m_drawing.below.fills.append({rect, m_drawing.colors.bar(m_panel, series, static_cast<int>(i)).fill, 0});
        const double from = m_drawing.canvas.at(m_frame, 0, shown->start).y();
        const double to = m_drawing.canvas.at(m_frame, 0, *shown->value).y();
        const double gap = m_places.width - rect.width();
        if (i > 0)
            m_drawing.below.strokes.append({QLineF(rect.left() - gap, from, rect.left(), from), line});
        if (i + 1 < m_places.count)
            m_drawing.below.strokes.append({QLineF(rect.right(), to, rect.right() + gap, to), line});
        const double slot = m_places.left + m_places.width * static_cast<double>(i);
        m_drawing.scene.marks.append({m_index, series, static_cast<int>(i), rect, QRectF(slot, rect.top() - 12, m_places.width, rect.height() + 12)});
    }
}

} // namespace plot
