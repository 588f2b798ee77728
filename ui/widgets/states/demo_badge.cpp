// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/states/demo_badge.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

DemoBadge::DemoBadge(QWidget *parent)
    : QLabel(tr("Demo data"), parent)
{
    setObjectName(QStringLiteral("demoBadge"));
    setFont(presentation::textFont(presentation::TextRole::Label));
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("A chosen sample of public facts, not a census. Change what you like: it is your own copy."));
    setAccessibleDescription(toolTip());
}

void DemoBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(presentation::ColorRole::WarnSoft), std::nullopt, kPillRadius});
    painter.setFont(font());
    painter.setPen(theme.color(presentation::ColorRole::Text));
    presentation::drawLine(painter, rect(), Qt::AlignCenter, text());
}

} // namespace widgets
