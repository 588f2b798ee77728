// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/timeline_widget.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;
using presentation::TimelineItem;

namespace {

constexpr double kSide = 14;
constexpr double kEdge = 14; ///< Above the upper labels.
constexpr double kBar = 4;
constexpr double kDot = 6;
constexpr int kLabelHeight = 32;
constexpr int kStem = 16; ///< The years stand beside it, clear of the lower labels.
constexpr int kLabelGap = 10;
constexpr int kWidestLabel = 190;
constexpr int kLeastDays = 180;

// What holds text grows with it.
double labelHeight()
{
    return presentation::zoomed(kLabelHeight);
}

double stem()
{
    return presentation::zoomed(kStem);
}

double axisY()
{
    return kEdge + labelHeight() + stem() + kDot;
}

QString dateWords(const TimelineItem &item)
{
    return item.isExpected ? TimelineWidget::tr("%1, expected").arg(item.dateText) : item.dateText;
}

ColorRole colorOf(TimelineItem::Tone tone)
{
    switch (tone) {
    case TimelineItem::Tone::Progress: return ColorRole::Accent;
    case TimelineItem::Tone::Warning: return ColorRole::Warn;
    case TimelineItem::Tone::Ending: return ColorRole::Bad;
    case TimelineItem::Tone::Plain: break;
    }
    return ColorRole::TextSecondary;
}

} // namespace

QSize TimelineWidget::sizeHint() const
{
    return {480, int(axisY() + kDot + stem() + labelHeight() + kEdge)};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

TimelineWidget::TimelineWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("dealTimeline"));
    setAccessibleName(tr("Timeline of the deal"));
    setMouseTracking(true);
}

void TimelineWidget::setTimeline(const presentation::DealTimeline &timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    m_current = std::min(m_current, int(timeline.items.size()) - 1);
    arrange();
    announceCurrent();
    update();
}

void TimelineWidget::setCurrent(int index)
{
    m_current = m_timeline.items.isEmpty() ? -1 : std::clamp(index, 0, int(m_timeline.items.size()) - 1);
    announceCurrent();
    update();
}

void TimelineWidget::announceCurrent()
{
    const bool has = m_current >= 0 && m_current < m_timeline.items.size();
    setAccessibleDescription(has ? tr("Event %1 of %2: %3").arg(m_current + 1).arg(m_timeline.items.size()).arg(spokenText(m_timeline.items.at(m_current)))
                                 : tr("%1 events").arg(m_timeline.items.size()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double TimelineWidget::at(QDate day) const
{
    const double days = double(m_first.daysTo(m_last));
    return kSide + double(m_first.daysTo(day)) / days * (width() - 2 * kSide);
}

void TimelineWidget::arrange()
{
    m_places.clear();
    m_first = m_timeline.asOf;
    m_last = m_timeline.asOf;
    for (const auto &item : m_timeline.items) {
        m_first = std::min({m_first, item.date.earliestDay(), item.notice.isEmpty() ? m_first : item.notice.earliestDay()});
        m_last = std::max(m_last, item.date.latestDay());
    }
    if (!m_first.isValid())
        return;
    const int margin = std::max<int>(kLeastDays, int(m_first.daysTo(m_last))) / 16;
    m_first = m_first.addDays(-margin);
    m_last = std::max(m_last, m_first.addDays(kLeastDays)).addDays(margin);
    for (const auto &item : m_timeline.items)
        m_places.append({at(item.date.earliestDay()), at(item.date.latestDay()), {}, true});
    placeLabels();
}

/// Labels take turns above and below the line; one that fits on neither side is left to the tooltip.
void TimelineWidget::placeLabels()
{
    const QFontMetricsF title(presentation::textFont(TextRole::Label));
    double freeAbove = 0;
    double freeBelow = 0;
    bool isAbove = true;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        auto &place = m_places[i];
        const auto &item = m_timeline.items.at(i);
        const double needed = std::max(title.horizontalAdvance(item.title), title.horizontalAdvance(dateWords(item))) + 2;
        const double labelWidth = std::min({needed, double(presentation::zoomed(kWidestLabel)), width() - 2.0});
        const double left = std::clamp(place.middle() - labelWidth / 2, 1.0, std::max(1.0, width() - labelWidth - 1));
        if ((isAbove ? freeAbove : freeBelow) > left)
            isAbove = !isAbove;
        double &free = isAbove ? freeAbove : freeBelow;
        if (free > left)
            continue;
        free = left + labelWidth + presentation::zoomed(kLabelGap);
        place.isAbove = isAbove;
        place.label = QRectF(left, isAbove ? axisY() - stem() - kDot - labelHeight() : axisY() + stem() + kDot, labelWidth, labelHeight());
        isAbove = !isAbove;
    }
}

void TimelineWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineWidget::drawAxis(QPainter &painter) const
{
    const auto theme = themeOf(*this);
    painter.fillRect(QRectF(kSide, axisY() - kBar / 2, width() - 2 * kSide, kBar), theme.color(ColorRole::Hairline));
    if (m_timeline.inForceFrom.isValid() && m_timeline.inForceFrom < m_timeline.inForceTo) {
        const double from = at(m_timeline.inForceFrom);
        painter.fillRect(QRectF(from, axisY() - kBar / 2, at(m_timeline.inForceTo) - from, kBar), theme.color(ColorRole::AccentLine));
    }
    painter.setFont(presentation::textFont(TextRole::Footnote));
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (int year = m_first.year() + 1; year <= m_last.year(); ++year) {
        const double x = at(QDate(year, 1, 1));
        painter.setPen(theme.color(ColorRole::Border));
        painter.drawLine(QPointF(x, axisY() - 10), QPointF(x, axisY() + 10));
        const QString text = QString::number(year);
        if (x + 4 < free || x + 4 + metrics.horizontalAdvance(text) > width())
            continue;
        painter.setPen(theme.color(ColorRole::TextTertiary));
        painter.drawText(QPointF(x + 4, axisY() + presentation::zoomed(16)), text);
        free = x + 12 + metrics.horizontalAdvance(text);
    }
    const double today = at(m_timeline.asOf);
    painter.setPen(QPen(theme.color(ColorRole::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(today, 14), QPointF(today, height() - 2.0));
}

void TimelineWidget::drawMark(QPainter &painter, int index) const
{
    const auto &item = m_timeline.items.at(index);
    const auto &place = m_places.at(index);
    const auto theme = themeOf(*this);
    const QColor color = theme.color(colorOf(item.tone));
    if (!item.notice.isEmpty()) {
        painter.setPen(QPen(color, 2, Qt::DashLine));
        painter.drawLine(QPointF(at(item.notice.earliestDay()), axisY()), QPointF(place.from, axisY()));
    }
    const bool isHollow = item.isExpected || item.tone == TimelineItem::Tone::Plain;
    painter.setPen(QPen(color, 2, item.isExpected ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(isHollow ? theme.color(ColorRole::Surface) : color);
    const double reach = std::max(kDot, (place.to - place.from) / 2);
    painter.drawRoundedRect(QRectF(place.middle() - reach, axisY() - kDot, 2 * reach, 2 * kDot), kDot, kDot);
    if (index == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        drawFocusRing(painter, QRectF(place.middle() - reach - 4, axisY() - kDot - 4, 2 * reach + 8, 2 * kDot + 8), theme, kDot + 4);
    }
}

void TimelineWidget::drawLabel(QPainter &painter, int index) const
{
    const auto &place = m_places.at(index);
    if (place.label.isEmpty())
        return;
    const auto &item = m_timeline.items.at(index);
    const auto theme = themeOf(*this);
    const double side = place.isAbove ? -1 : 1;
    painter.setPen(theme.color(ColorRole::StrongBorder));
    painter.drawLine(QPointF(place.middle(), axisY() + side * kDot), QPointF(place.middle(), axisY() + side * (kDot + stem() - 2)));
    painter.setFont(presentation::textFont(TextRole::Label));
    painter.setPen(theme.color(item.tone == TimelineItem::Tone::Ending ? ColorRole::Bad : ColorRole::Text));
    presentation::drawLine(painter, place.label.adjusted(0, 0, 0, -labelHeight() / 2), Qt::AlignHCenter | Qt::AlignVCenter, item.title);
    painter.setFont(presentation::textFont(TextRole::Footnote));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    presentation::drawLine(painter, place.label.adjusted(0, labelHeight() / 2, 0, 0), Qt::AlignHCenter | Qt::AlignVCenter, dateWords(item));
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_first.isValid())
        return;
    drawAxis(painter);
    for (int i = 0; i < m_places.size(); ++i)
        drawLabel(painter, i);
    for (int i = 0; i < m_places.size(); ++i)
        drawMark(painter, i);
    if (showsFocus(*this) && m_current < 0)
        drawFocusRing(painter, QRectF(rect()), themeOf(*this));
}

int TimelineWidget::itemAt(QPointF point) const
{
    int nearest = -1;
    double least = kDot * 2;
    for (int i = 0; i < m_places.size(); ++i) {
        const auto &place = m_places.at(i);
        if (place.label.contains(point))
            return i;
        const double distance = std::max({0.0, place.from - point.x(), point.x() - place.to});
        if (std::abs(point.y() - axisY()) <= kDot * 2 && distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = itemAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), spokenText(m_timeline.items.at(index)).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); break;
    case Qt::Key_Right: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT editRequested(m_timeline.items.at(m_current).kind, m_timeline.items.at(m_current).id);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (const int index = itemAt(event->position()); index >= 0)
        setCurrent(index);
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = itemAt(event->position());
    if (index >= 0)
        Q_EMIT editRequested(m_timeline.items.at(index).kind, m_timeline.items.at(index).id);
}

} // namespace widgets
