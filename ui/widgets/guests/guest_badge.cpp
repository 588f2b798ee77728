// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guests/guest_badge.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

GuestBadge::GuestBadge(QWidget *parent)
    : QLabel(tr("Guest view, read only"), parent)
{
    setObjectName(QStringLiteral("guestBadge"));
    setFont(presentation::textFont(presentation::TextRole::Label));
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLeavesOut(false);
}

void GuestBadge::setLeavesOut(bool leavesOut)
{
    setToolTip(leavesOut ? tr("Nothing can be edited, and the file is not written. Some records are confidential and are left out of everything shown here.")
                         : tr("Nothing can be edited, and the file is not written."));
    setAccessibleDescription(toolTip());
}

void GuestBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(presentation::ColorRole::AccentSoft), theme.color(presentation::ColorRole::Accent), kPillRadius});
    painter.setFont(font());
    painter.setPen(theme.color(presentation::ColorRole::Text));
    presentation::drawLine(painter, rect(), Qt::AlignCenter, text());
}

} // namespace widgets
