// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/calendar_look.h"

#include "presentation/type/typography.h"

#include <QCalendarWidget>
#include <QLayout>
#include <QTextCharFormat>

namespace widgets {

using presentation::ColorRole;

void applyCalendarLook(QCalendarWidget &calendar, presentation::Theme theme)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar.setGridVisible(false);
    calendar.setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat head;
    head.setForeground(theme.color(ColorRole::TextTertiary));
    head.setBackground(theme.color(ColorRole::Raised));
    head.setFont(presentation::textFont(presentation::TextRole::Footnote));
    calendar.setHeaderTextFormat(head);
    QTextCharFormat weekend;
    weekend.setForeground(theme.color(ColorRole::TextTertiary));
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    QPalette own = calendar.palette();
    own.setColor(QPalette::Base, theme.color(ColorRole::Raised));
    own.setColor(QPalette::AlternateBase, theme.color(ColorRole::Raised));
    calendar.setPalette(own);
    // The calendar paints its head in the selection color, and offers no other way to change that.
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
}

void applyCalendarPopupLook(QWidget &popup, presentation::Theme theme)
{
    if (popup.layout() == nullptr)
        return;
    // The popup paints nothing of its own: a margin in the border's color is its border.
    popup.layout()->setContentsMargins(1, 1, 1, 1);
    QPalette own = popup.palette();
    own.setColor(QPalette::Window, theme.color(ColorRole::StrongBorder));
    popup.setPalette(own);
}

} // namespace widgets
