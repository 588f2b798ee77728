// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/calendar_popup.h"

#include "widgets/controls/as_of_button.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;

CalendarPopup::CalendarPopup(QDate shown, QDate knownOn, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_shown(shown)
    , m_knownOn(knownOn)
    , m_today(today)
    , m_mode(new SegmentedControl(this))
    , m_explanation(new TextLabel(presentation::TextRole::Footnote, ColorRole::TextSecondary, this))
    , m_calendar(new QCalendarWidget(this))
    , m_now(makeLinkButton({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Choose the as-of day"));
    m_mode->setSegments({{tr("As of"), {}}, {tr("As known on"), {}}});
    m_mode->setObjectName(QStringLiteral("asOfMode"));
    m_now->setObjectName(QStringLiteral("asOfNow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_mode);
    column->addWidget(m_explanation);
    column->addWidget(m_calendar);
    column->addWidget(m_now, 0, Qt::AlignLeft);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_now, &QPushButton::clicked, this, &CalendarPopup::chooseNow);
    connect(m_mode, &SegmentedControl::currentChanged, this, &CalendarPopup::showMode);
    m_mode->setCurrentIndex(knownOn.isValid() ? 1 : 0);
    showMode();
    m_calendar->setFocus();
}

bool CalendarPopup::isAboutKnowledge() const
{
    return m_mode->currentIndex() == 1;
}

void CalendarPopup::showMode()
{
    m_mode->setAccessibleName(tr("Which date is chosen"));
    m_calendar->setAccessibleName(tr("Day"));
    m_explanation->setWordWrap(true);
    if (isAboutKnowledge()) {
        m_explanation->setText(tr("Shows only what had been recorded by the end of that day (UTC, so that it is the same everywhere), rebuilt from the change log. Later entries and "
                                  "corrections are left out, and nothing can be edited."));
        m_now->setText(tr("Now, with everything known"));
        m_calendar->setMaximumDate(m_today);
        m_calendar->setSelectedDate(m_knownOn.isValid() ? m_knownOn : m_today);
        return;
    }
    m_explanation->setText(tr("Shows what was true on that day: dated events after it are left out. Fields without a date show their present value."));
    m_now->setText(tr("Today, %1").arg(dayText(m_today)));
    m_calendar->setMaximumDate(QDate(2200, 12, 31));
    m_calendar->setSelectedDate(m_shown);
}

void CalendarPopup::choose(QDate date)
{
    if (isAboutKnowledge())
        emit knownOnChosen(date);
    else
        emit dateChosen(date);
    close();
}

void CalendarPopup::chooseNow()
{
    if (isAboutKnowledge())
        emit knownNowChosen();
    else
        emit todayChosen();
    close();
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
