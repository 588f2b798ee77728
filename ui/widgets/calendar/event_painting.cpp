// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/event_painting.h"

#include <QPainter>
#include <QPolygonF>

namespace widgets {

using analytics::CalendarKind;
using presentation::ColorRole;

QColor eventColor(CalendarKind kind, presentation::Theme theme)
{
    switch (kind) {
    case CalendarKind::ReadOut: return theme.color(ColorRole::Accent);
    case CalendarKind::Regulatory: return theme.color(ColorRole::Good);
    case CalendarKind::Deadline: return theme.color(ColorRole::Warn);
    case CalendarKind::Deal: return theme.areaColor(u"HEMATOLOGY");
    case CalendarKind::Development: return theme.color(ColorRole::TextTertiary);
    }
    return theme.color(ColorRole::TextTertiary);
}

void drawEventMark(QPainter &painter, const QRectF &rect, const analytics::CalendarEvent &event, presentation::Theme theme)
{
    const QColor color = eventColor(event.kind, theme);
    const bool isAhead = event.state == analytics::CalendarState::Expected || event.state == analytics::CalendarState::Overdue;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isAhead ? QBrush(Qt::NoBrush) : QBrush(color));
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    const QPointF middle = box.center();
    switch (event.kind) {
    case CalendarKind::ReadOut: painter.drawEllipse(box); break;
    case CalendarKind::Regulatory:
        painter.drawPolygon(QPolygonF{{QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()), QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())}});
        break;
    case CalendarKind::Deadline: painter.drawPolygon(QPolygonF{{QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()}}); break;
    case CalendarKind::Deal: painter.drawRect(box); break;
    case CalendarKind::Development: painter.drawRect(QRectF(box.left(), middle.y() - 2, box.width(), 4)); break;
    }
    painter.restore();
}

QPixmap kindMark(CalendarKind kind, presentation::Theme theme, double pixelRatio)
{
    constexpr int kSide = 12;
    QPixmap mark(QSize(kSide, kSide) * pixelRatio);
    mark.setDevicePixelRatio(pixelRatio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    analytics::CalendarEvent event;
    event.kind = kind;
    drawEventMark(painter, QRectF(1, 1, kSide - 2, kSide - 2), event, theme);
    return mark;
}

} // namespace widgets
