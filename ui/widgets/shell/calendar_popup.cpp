// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/calendar_popup.h"

#include "presentation/type/typography.h"
#include "widgets/shell/as_of_button.h"
#include "widgets/shell/buttons.h"
#include "widgets/style/painting.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;

CalendarPopup::CalendarPopup(QDate shown, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose the as-of day"));
    m_calendar->setSelectedDate(shown);
    styleCalendar();
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

void CalendarPopup::styleCalendar()
{
    const presentation::Theme theme = themeOf(*this);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setGridVisible(false);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat quiet;
    quiet.setForeground(theme.color(ColorRole::TextTertiary));
    quiet.setBackground(theme.color(ColorRole::Raised));
    quiet.setFont(presentation::textFont(presentation::TextRole::Footnote));
    m_calendar->setHeaderTextFormat(quiet);
    QTextCharFormat plain;
    plain.setForeground(theme.color(ColorRole::Text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QPalette own = m_calendar->palette();
    own.setColor(QPalette::Base, theme.color(ColorRole::Raised));
    own.setColor(QPalette::AlternateBase, theme.color(ColorRole::Raised));
    own.setColor(QPalette::Highlight, theme.color(ColorRole::Accent));
    own.setColor(QPalette::HighlightedText, theme.color(ColorRole::TextOnAccent));
    m_calendar->setPalette(own);
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        for (auto *button : bar->findChildren<QToolButton *>()) {
            QPalette text = button->palette();
            text.setColor(QPalette::ButtonText, theme.color(ColorRole::Text));
            button->setPalette(text);
            button->setForegroundRole(QPalette::ButtonText);
        }
    }
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
