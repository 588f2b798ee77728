// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendar_sheet_view.h"

#include "presentation/type/typography.h"
#include "presentation/words/window_language.h"
#include "widgets/calendar/event_painting.h"
#include "widgets/style/painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

using analytics::CalendarEvent;
using presentation::CalendarBox;
using presentation::CalendarPeriod;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kLine = 20;
constexpr double kWeekdays = 22;
constexpr double kTitle = 22;
constexpr double kPadding = 6;
constexpr double kAsideOpacity = 0.45; ///< Of what does not belong to the selection.
constexpr int kCoarseColumns = 3;
constexpr double kMostCoarse = 4; ///< Lines of what has no day, before the rest is only counted.

} // namespace

CalendarSheetView::CalendarSheetView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("calendarSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(320);
}

void CalendarSheetView::setSheet(const presentation::CalendarSheet &sheet, const QList<CalendarEvent> &events, domain::Snapshot snapshot, QDate today)
{
    const bool isTurned = sheet.period != m_sheet.period;
    m_sheet = sheet;
    m_events = events;
    m_snapshot = std::move(snapshot);
    m_today = today;
    m_order = m_sheet.readingOrder();
    if (isTurned || !m_order.contains(m_current))
        m_current = m_order.value(0, -1);
    m_hovered = -1;
    setAccessibleName(tr("Calendar, %1").arg(sheet.period.title(presentation::windowLanguage())));
    layOut();
    announce();
    update();
}

int CalendarSheetView::columns() const
{
    return m_sheet.period.length == CalendarPeriod::Length::Month ? 7 : 3;
}

void CalendarSheetView::layOut()
{
    m_lines.clear();
    m_rects.clear();
    if (m_sheet.boxes.isEmpty())
        return;
    double top = 0;
    m_coarseRect = {};
    if (!m_sheet.coarse.events.isEmpty()) {
        const double rows = std::ceil(double(m_sheet.coarse.events.size()) / kCoarseColumns);
        m_coarseRect = QRectF(0, 0, width(), kTitle + std::min(rows, kMostCoarse) * kLine + kPadding);
        layOutBox(m_sheet.coarse, m_coarseRect.adjusted(kPadding, kTitle, -kPadding, 0), kCoarseColumns);
        top = m_coarseRect.bottom() + 8;
    }
    if (columns() == 7)
        top += kWeekdays;
    const qsizetype rows = m_sheet.boxes.size() / columns();
    const double wide = double(width()) / columns();
    const double high = (height() - 1 - top) / double(rows);
    for (qsizetype i = 0; i < m_sheet.boxes.size(); ++i) {
        const double left = std::round(wide * double(i % columns()));
        const double right = std::round(wide * double(i % columns() + 1));
        const QRectF box(left, std::round(top + high * double(i / columns())), right - left + (right < width() ? 1 : 0), std::round(high) + 1);
        m_rects.append(box);
        layOutBox(m_sheet.boxes.at(i), box.adjusted(kPadding, kTitle, -kPadding, -2), 1);
    }
}

/// As many lines as have room; where they are not enough, the last one says how many more there are.
void CalendarSheetView::layOutBox(const CalendarBox &box, const QRectF &room, int columns)
{
    const auto rows = std::max(1, int(room.height() / kLine));
    const auto places = qsizetype(rows) * columns;
    const qsizetype shown = box.events.size() <= places ? box.events.size() : places - 1;
    const double wide = room.width() / columns;
    const auto rectOf = [&](qsizetype i) { return QRectF(room.left() + wide * double(i % columns), room.top() + kLine * double(i / columns), wide - 2, kLine); };
    for (qsizetype i = 0; i < shown; ++i)
        m_lines.append({rectOf(i), box.events.at(i), 0, box.first});
    if (shown < box.events.size())
        m_lines.append({rectOf(shown), -1, int(box.events.size() - shown), box.first});
}

void CalendarSheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CalendarSheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).color(ColorRole::Surface));
    if (!m_snapshot)
        return;
    paintBoxes(painter);
    for (const Line &line : m_lines)
        paintLine(painter, line);
}

void CalendarSheetView::paintBoxes(QPainter &painter) const
{
    const presentation::Theme theme = themeOf(*this);
    const auto write = [&](const QRectF &rect, const QString &text, TextRole role, ColorRole color) {
        painter.setFont(presentation::textFont(role));
        painter.setPen(theme.color(color));
        presentation::drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (!m_coarseRect.isEmpty()) {
        drawPanel(painter, {m_coarseRect, theme.color(ColorRole::Sunk), theme.color(ColorRole::Hairline), kControlRadius});
        write(QRectF(kPadding, 0, width(), kTitle), tr("Without a single day"), TextRole::Label, ColorRole::TextSecondary);
    }
    for (int day = 0; columns() == 7 && day < 7; ++day)
        write(QRectF(m_rects.at(day).left() + kPadding, m_rects.first().top() - kWeekdays, m_rects.at(day).width(), kWeekdays),
              QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), TextRole::Label, ColorRole::TextSecondary);
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        const CalendarBox &box = m_sheet.boxes.at(i);
        const QRectF &rect = m_rects.at(i);
        const bool isToday = columns() == 7 && box.first == m_today;
        if (box.isOutside)
            painter.fillRect(rect, theme.color(ColorRole::Sunk));
        painter.setPen(theme.color(ColorRole::Hairline));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        const QRectF title(rect.left() + kPadding, rect.top() + 1, rect.width() - kPadding, kTitle);
        if (isToday)
            drawPanel(painter, {QRectF(title.left() - 3, title.top() + 1, 26, 20), theme.color(ColorRole::Accent), std::nullopt, 10});
        write(title, box.title, TextRole::Strong, isToday ? ColorRole::TextOnAccent : box.isOutside ? ColorRole::TextDisabled : ColorRole::Text);
    }
}

void CalendarSheetView::paintLine(QPainter &painter, const Line &line) const
{
    const presentation::Theme theme = themeOf(*this);
    painter.setFont(presentation::textFont(TextRole::Footnote));
    if (line.event < 0) {
        painter.setPen(theme.color(ColorRole::Accent));
        presentation::drawLine(painter, line.rect.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("%1 more").arg(line.more));
        return;
    }
    const CalendarEvent &event = m_events.at(line.event);
    const bool isCurrent = line.event == m_current && hasFocus();
    const bool isMarked = m_marked && m_marked->contains(line.event);
    painter.setOpacity(m_marked && !isMarked ? kAsideOpacity : 1.0);
    if (isCurrent || isMarked || line.event == m_hovered)
        drawPanel(painter, {line.rect, theme.color(ColorRole::AccentSoft), std::nullopt, kPillRadius});
    drawEventMark(painter, QRectF(line.rect.left() + 4, line.rect.center().y() - 5, 10, 10), event, theme);
    QRectF room = line.rect.adjusted(19, 0, -4, 0);
    const auto language = presentation::windowLanguage();
    if (!event.isOneDay()) {
        const QString date = analytics::eventDateText(event, language);
        painter.setPen(theme.color(ColorRole::TextSecondary));
        presentation::drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, date);
        room.setLeft(room.left() + QFontMetricsF(painter.font()).horizontalAdvance(date) + 8);
    } else if (columns() == 3) {
        painter.setPen(theme.color(ColorRole::TextSecondary));
        presentation::drawTabular(painter, QRectF(room.left(), room.top(), 18, room.height()), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(event.firstDay().day()));
        room.setLeft(room.left() + 26);
    }
    painter.setPen(theme.color(event.state == analytics::CalendarState::Overdue ? ColorRole::Bad : ColorRole::Text));
    presentation::drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, analytics::eventTitle(*m_snapshot, event, language));
    if (isCurrent && showsFocus(*this))
        drawFocusRing(painter, line.rect, theme, kPillRadius);
    painter.setOpacity(1.0);
}

const CalendarSheetView::Line *CalendarSheetView::lineAt(QPointF position) const
{
    const auto line = std::ranges::find_if(m_lines, [&](const Line &one) { return one.rect.contains(position); });
    return line == m_lines.end() ? nullptr : &*line;
}

QRect CalendarSheetView::eventRect(int event) const
{
    const auto line = std::ranges::find(m_lines, event, &Line::event);
    return line == m_lines.end() ? QRect() : line->rect.toRect();
}

void CalendarSheetView::mousePressEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->position());
    if (!line || event->button() != Qt::LeftButton)
        return;
    if (line->event < 0) {
        Q_EMIT moreRequested(line->day);
        return;
    }
    m_current = line->event;
    announce();
    update();
    Q_EMIT markRequested(line->event, event->modifiers());
}

void CalendarSheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->position());
    if (line && line->event >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT openRequested(line->event);
}

void CalendarSheetView::setMarked(const std::optional<QSet<int>> &events)
{
    if (m_marked == events)
        return;
    m_marked = events;
    update();
}

void CalendarSheetView::mouseMoveEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->position());
    setCursor(line ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, line ? line->event : -1) != m_hovered)
        update();
}

void CalendarSheetView::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().y()) >= 120)
        Q_EMIT turnRequested(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

/// Beyond the last event of a page the next page begins.
void CalendarSheetView::walk(int step)
{
    const qsizetype place = m_order.indexOf(m_current) + step;
    if (m_order.isEmpty() || place < 0 || place >= m_order.size()) {
        Q_EMIT turnRequested(step);
        if (step < 0)
            m_current = m_order.isEmpty() ? -1 : m_order.last();
    } else {
        m_current = m_order.at(place);
    }
    announce();
    update();
}

void CalendarSheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (isAlt ? 0 : event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return walk(1);
    case Qt::Key_Left:
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_PageDown: Q_EMIT turnRequested(1); return;
    case Qt::Key_PageUp: Q_EMIT turnRequested(-1); return;
    case Qt::Key_Home: Q_EMIT todayRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT openRequested(m_current);
        return;
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT markRequested(m_current, Qt::ControlModifier);
        return;
    case Qt::Key_Escape: Q_EMIT clearRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

QString CalendarSheetView::sentence(int event) const
{
    const auto language = presentation::windowLanguage();
    const CalendarEvent &one = m_events.at(event);
    const QString sentence = tr("%1: %2 (%3)").arg(analytics::eventDateText(one, language), analytics::eventTitle(*m_snapshot, one, language),
                                                   analytics::calendarStateName(one.state, language));
    return one.isEstimate ? tr("%1, an estimate").arg(sentence) : sentence;
}

void CalendarSheetView::announce()
{
    const qsizetype place = m_order.indexOf(m_current);
    setAccessibleDescription(place < 0 ? tr("Nothing is dated here.") : tr("Event %1 of %2: %3").arg(place + 1).arg(m_order.size()).arg(sentence(m_current)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool CalendarSheetView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Leave) {
        m_hovered = -1;
        update();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Line *line = lineAt(help->pos());
    if (line && line->event >= 0)
        QToolTip::showText(help->globalPos(), sentence(line->event), this, line->rect.toRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace widgets
