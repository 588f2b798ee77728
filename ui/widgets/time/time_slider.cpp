// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_slider.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kRadius = 7;
constexpr double kLine = 4;
constexpr int kWidth = 160;
constexpr int kLineHeight = 20; ///< Of the line with its handle; the years stand below.

} // namespace

TimeSlider::TimeSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TimeSlider::setDays(const QList<QDate> &days)
{
    m_days = days;
    setRange(0, std::max(0, int(days.size()) - 1));
    update();
}

QSize TimeSlider::sizeHint() const
{
    return {kWidth, kLineHeight + QFontMetrics(presentation::textFont(TextRole::Footnote)).height()};
}

QSize TimeSlider::minimumSizeHint() const
{
    return sizeHint();
}

double TimeSlider::placeOf(int value) const
{
    const double share = maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum()) : 1.0;
    return kRadius + 2 + share * (width() - 2 * kRadius - 4);
}

int TimeSlider::valueAt(double x) const
{
    const double share = (x - kRadius - 2) / std::max(1.0, width() - 2 * kRadius - 4);
    return minimum() + qRound(std::clamp(share, 0.0, 1.0) * (maximum() - minimum()));
}

/// A press leads to the day under the pointer, not a page towards it.
void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setValue(valueAt(event->position().x()));
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setValue(valueAt(event->position().x()));
}

/// As many years as have room, the same number apart.
void TimeSlider::paintYears(QPainter &painter) const
{
    const presentation::Theme theme = themeOf(*this);
    painter.setFont(presentation::textFont(TextRole::Footnote));
    const double room = painter.fontMetrics().horizontalAdvance(QStringLiteral("2024")) * 1.6;
    const double perYear = m_days.size() > 1 ? 12 * (placeOf(maximum()) - placeOf(minimum())) / double(m_days.size() - 1) : room;
    const int step = std::max(1, int(std::ceil(room / std::max(1.0, perYear))));
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days[i].month() != 1 || m_days[i].year() % step != 0)
            continue;
        const double x = placeOf(i);
        painter.fillRect(QRectF(x, kLineHeight / 2.0 + 4, 1, 5), theme.color(ColorRole::Border));
        const QRectF text(x - room / 2, kLineHeight, room, height() - kLineHeight);
        if (text.left() < 0 || text.right() > width())
            continue;
        painter.setPen(theme.color(ColorRole::TextTertiary));
        presentation::drawLine(painter, text, Qt::AlignHCenter | Qt::AlignTop, QString::number(m_days[i].year()));
    }
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const presentation::Theme theme = themeOf(*this);
    const double middle = kLineHeight / 2.0;
    const double at = placeOf(value());
    paintYears(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Border));
    painter.drawRoundedRect(QRectF(placeOf(minimum()), middle - kLine / 2, placeOf(maximum()) - placeOf(minimum()), kLine), 2, 2);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(QRectF(placeOf(minimum()), middle - kLine / 2, at - placeOf(minimum()), kLine), 2, 2);
    const QRectF handle(at - kRadius, middle - kRadius, 2 * kRadius, 2 * kRadius);
    if (showsFocus(*this)) {
        painter.setBrush(theme.color(ColorRole::AccentLine));
        painter.drawEllipse(handle.adjusted(-2, -2, 2, 2));
    }
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
}

} // namespace widgets
