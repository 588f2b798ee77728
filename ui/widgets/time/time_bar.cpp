// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_bar.h"

#include "presentation/charts/dated_span.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"
#include "widgets/time/time_slider.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kBeat = 700; ///< Milliseconds from day to day: time to see the marks arrive, and to read.
constexpr int kMonthsOfYear = 12;

} // namespace

TimeBar::TimeBar(workspace::ViewState &state, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_today(today)
    , m_play(makeIconButton(u"media-playback-start", tr("Play"), this))
    , m_slider(new TimeSlider(this))
    , m_first(new TextLabel(TextRole::Label, ColorRole::TextTertiary, this))
    , m_shown(new TextLabel(TextRole::Strong, ColorRole::Text, this))
    , m_step(new QComboBox(this))
    , m_compare(new QPushButton(tr("Compare two dates…"), this))
    , m_close(makeIconButton(u"window-close", tr("Close the time machine"), this))
{
    setObjectName(QStringLiteral("timeBar"));
    m_tick.setInterval(kBeat);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 5);
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_play, m_first, m_slider, m_shown, m_step, m_compare, m_close})
        row->addWidget(widget, widget == m_slider ? 1 : 0);
    makeSlider();
    makeSteps();
    m_play->setObjectName(QStringLiteral("playTime"));
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_compare, &QPushButton::clicked, this, &TimeBar::compareRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_tick, &QTimer::timeout, this, &TimeBar::play);
    connect(&state, &workspace::ViewState::changed, this, &TimeBar::follow);
    hide();
}

void TimeBar::makeSlider()
{
    m_slider->setObjectName(QStringLiteral("timeSlider"));
    m_slider->setAccessibleDescription(tr("The day as of which everything is shown. Arrow keys go by a month, Page Up and Page Down by a year."));
    m_slider->setToolTip(m_slider->accessibleDescription());
    m_slider->setPageStep(kMonthsOfYear);
    connect(m_slider, &TimeSlider::valueChanged, this, &TimeBar::chooseDay);
}

void TimeBar::makeSteps()
{
    constexpr int kMonthsOfQuarter = 3;
    m_step->addItem(tr("by month"), 1);
    m_step->addItem(tr("by quarter"), kMonthsOfQuarter);
    m_step->addItem(tr("by year"), kMonthsOfYear);
    m_step->setCurrentIndex(1);
    m_step->setAccessibleName(tr("Steps when playing"));
    m_step->setToolTip(m_step->accessibleName());
}

void TimeBar::toggle()
{
    setVisible(!isVisible());
    if (isVisible())
        m_slider->setFocus(Qt::OtherFocusReason);
}

void TimeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readDays();
}

void TimeBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setPlaying(false);
}

void TimeBar::readDays()
{
    m_days = presentation::datedMonths(*m_state.snapshot(), m_today);
    const QSignalBlocker quiet(m_slider);
    m_slider->setDays(m_days);
    m_first->setText(dayText(m_days.first()));
    m_shown->setMinimumWidth(m_shown->fontMetrics().horizontalAdvance(tr("As of %1").arg(dayText(QDate(2024, 11, 28)))));
    follow();
}

/// The slider stands at the last of its days that is not after the one shown.
void TimeBar::follow()
{
    if (!isVisible())
        return;
    const QDate shown = m_state.asOf().date;
    const auto after = std::ranges::upper_bound(m_days, shown);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::max(0, int(after - m_days.begin()) - 1));
    const QString text = tr("As of %1").arg(dayText(shown));
    m_shown->setText(text);
    m_slider->setAccessibleName(text);
}

void TimeBar::chooseDay(int index)
{
    if (index >= 0 && index < m_days.size() && m_days[index] != m_state.asOf().date)
        Q_EMIT dateChosen(m_days[index]);
}

void TimeBar::setPlaying(bool isPlaying)
{
    if (isPlaying == m_tick.isActive())
        return;
    if (isPlaying && m_slider->value() == m_slider->maximum())
        m_slider->setValue(0); // Played to the end: from the beginning again.
    isPlaying ? m_tick.start() : m_tick.stop();
    m_play->setIcon(icon(isPlaying ? u"media-playback-pause" : u"media-playback-start"));
    m_play->setToolTip(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->toolTip());
}

/// Of a large portfolio charts take longer than a beat: none is passed over.
bool TimeBar::isWaiting() const
{
    const auto veils = window()->findChildren<WaitingVeil *>();
    return m_state.isEvaluating() || m_state.pendingAsOf() || std::ranges::any_of(veils, [](const WaitingVeil *veil) {
               return veil->isWaiting() && veil->parentWidget() && veil->parentWidget()->isVisible();
           });
}

void TimeBar::play()
{
    if (isWaiting())
        return;
    if (m_slider->value() == m_slider->maximum())
        return setPlaying(false);
    m_slider->setValue(m_slider->value() + m_step->currentData().toInt());
}

void TimeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Space)
        setPlaying(!isPlaying());
    else
        QWidget::keyPressEvent(event);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Border));
}

} // namespace widgets
