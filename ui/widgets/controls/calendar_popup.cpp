// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/calendar_popup.h"

#include "widgets/controls/as_of_button.h"
#include "widgets/shell/buttons.h"
#include "widgets/style/painting.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;

CalendarPopup::CalendarPopup(QDate shown, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose the as-of day"));
    m_calendar->setSelectedDate(shown);
    auto *todayButton = makeLinkButton(tr("Today, %1").arg(dayText(today)), this);
    todayButton->setToolTip(tr("Follow the present day"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_calendar);
    column->addWidget(todayButton, 0, Qt::AlignLeft);
    const auto choose = [this](QDate date) {
        emit dateChosen(date);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(todayButton, &QPushButton::clicked, this, [this] {
        emit todayChosen();
        close();
    });
    m_calendar->setFocus();
}

void CalendarPopup::openBelow(const QWidget &anchor)
{
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 4));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), std::max(screen.left(), screen.right() - width())));
    place.setY(qBound(screen.top(), place.y(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(ColorRole::Raised), theme.color(ColorRole::StrongBorder), 0});
}

} // namespace widgets
