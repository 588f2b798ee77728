// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/key_cap.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

QSize keyCapSize(const QString &keys)
{
    const int text = QFontMetrics(presentation::textFont(TextRole::Footnote)).horizontalAdvance(keys);
    return {std::max(18, text + 12), 18};
}

void drawKeyCap(QPainter &painter, const QRect &rect, presentation::Theme theme, const QString &keys)
{
    drawPanel(painter, {rect, theme.color(ColorRole::Surface), theme.color(ColorRole::StrongBorder), kPillRadius});
    painter.setFont(presentation::textFont(TextRole::Footnote));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.drawText(rect, Qt::AlignCenter, keys);
}

} // namespace widgets
