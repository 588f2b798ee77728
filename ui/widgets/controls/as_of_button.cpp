// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/as_of_button.h"

#include "presentation/type/typography.h"
#include "widgets/shell/buttons.h"
#include "widgets/controls/calendar_popup.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kDisabledOpacity = 0.5;

constexpr int kTextLeft = 33;
constexpr int kGap = 7;
constexpr int kArrowRoom = 26;

QFont labelFont()
{
    return presentation::textFont(TextRole::Body);
}

QFont dateFont()
{
    return presentation::textFont(TextRole::Strong);
}

} // namespace

QString dayText(QDate date)
{
    const QLocale locale;
    const bool chinese = locale.language() == QLocale::Chinese;
    return locale.toString(date, chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

AsOfButton::AsOfButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Choose the day as of which records and charts are shown"));
    connect(this, &QAbstractButton::clicked, this, &AsOfButton::openCalendar);
}

void AsOfButton::setToday(QDate today)
{
    m_today = today;
    setDate(m_date);
}

void AsOfButton::setDate(QDate date)
{
    m_date = date;
    setAccessibleName(tr("As of %1").arg(dateText()));
    updateGeometry();
    update();
}

void AsOfButton::setKnownOn(QDate date)
{
    m_knownOn = date;
    setDate(m_date);
}

QString AsOfButton::dateText() const
{
    const QString date = m_date.isValid() ? dayText(m_date) : tr("today, %1").arg(dayText(m_today));
    return m_knownOn.isValid() ? tr("%1 · known on %2").arg(m_date.isValid() ? date : tr("today"), dayText(m_knownOn)) : date;
}

QSize AsOfButton::sizeHint() const
{
    const int label = QFontMetrics(labelFont()).horizontalAdvance(tr("As of"));
    const int date = QFontMetrics(dateFont()).horizontalAdvance(dateText());
    return {kTextLeft + label + kGap + date + kArrowRoom, 30};
}

void AsOfButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    const presentation::Theme theme = themeOf(*this);
    const bool isPast = m_date.isValid() || m_knownOn.isValid(); // Not the present: seen before any figure is read.
    drawPanel(painter, {rect(), theme.color(isPast ? ColorRole::WarnSoft : underMouse() ? ColorRole::Sunk : ColorRole::Surface),
                        theme.color(isPast ? ColorRole::Warn : ColorRole::Border)});
    widgets::icon(u"view-calendar").paint(&painter, QRect(10, 7, 16, 16));
    QRect text(kTextLeft, 0, width() - kTextLeft, height());
    painter.setFont(labelFont());
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tr("As of"));
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(tr("As of")) + kGap);
    painter.setFont(dateFont());
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, dateText());
    drawChevron(painter, QRect(width() - 24, 0, 16, height()), Direction::Down, theme.color(ColorRole::TextTertiary));
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme);
}

void AsOfButton::openCalendar()
{
    auto *popup = new CalendarPopup(m_date.isValid() ? m_date : m_today, m_knownOn, m_today, this);
    connect(popup, &CalendarPopup::dateChosen, this, &AsOfButton::dateChosen);
    connect(popup, &CalendarPopup::todayChosen, this, &AsOfButton::todayChosen);
    connect(popup, &CalendarPopup::knownOnChosen, this, &AsOfButton::knownOnChosen);
    connect(popup, &CalendarPopup::knownNowChosen, this, &AsOfButton::knownNowChosen);
    popup->openBelow(*this);
}

} // namespace widgets
