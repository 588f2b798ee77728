// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar/calendar_events.h"
#include "presentation/colors/theme.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace widgets {

/// The color of a kind of event; its shape says the same without color.
QColor eventColor(analytics::CalendarKind kind, presentation::Theme theme);
/// The mark of an event: a disk, diamond, triangle, square or bar by kind; hollow while it is to come.
void drawEventMark(QPainter &painter, const QRectF &rect, const analytics::CalendarEvent &event, presentation::Theme theme);

/// The mark of a kind for a legend: filled, as of something that happened.
QPixmap kindMark(analytics::CalendarKind kind, presentation::Theme theme, double pixelRatio);

} // namespace widgets
