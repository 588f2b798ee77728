// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calendar/calendar_sheet.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QPainter;

namespace widgets {

/// One page of the calendar: a month of days or a quarter of months, and above them what has no day of its own. The arrow keys walk the
/// events in reading order; Page Up and Page Down turn the page.
class CalendarSheetView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarSheetView(QWidget *parent = nullptr);

    /// The events' texts are looked up in the portfolio as they are painted. `today` is the as-of day, which is marked.
    void setSheet(const presentation::CalendarSheet &sheet, const QList<analytics::CalendarEvent> &events, domain::Snapshot snapshot, QDate today);
    const presentation::CalendarSheet &sheet() const { return m_sheet; }
    /// The event that the keyboard is on, by its place in the list; -1 where the page has none.
    int currentEvent() const { return m_current; }
    QRect eventRect(int event) const;

    /// Which events belong to the selected marks, by their place in the list; the others are shown pale. Nothing: none is pale.
    void setMarked(const std::optional<QSet<int>> &events);

Q_SIGNALS:
    void openRequested(int event);
    /// An event was clicked or chosen by Space: it is to be selected, with Ctrl too.
    void markRequested(int event, Qt::KeyboardModifiers modifiers);
    /// Escape: nothing is to be selected.
    void clearRequested();
    /// More events stand there than there is room for.
    void moreRequested(QDate day);
    void turnRequested(int pages);
    void todayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// An event, or the words "3 more", where it is painted.
    struct Line
    {
        QRectF rect;
        int event = -1; ///< -1: more.
        int more = 0;
        QDate day;
    };

    void layOut();
    void layOutBox(const presentation::CalendarBox &box, const QRectF &room, int columns);
    int columns() const;
    const Line *lineAt(QPointF position) const;
    void walk(int step);
    void announce();
    QString sentence(int event) const;
    void paintBoxes(QPainter &painter) const;
    void paintLine(QPainter &painter, const Line &line) const;

    presentation::CalendarSheet m_sheet;
    QList<analytics::CalendarEvent> m_events;
    domain::Snapshot m_snapshot;
    QDate m_today;
    QList<int> m_order;
    QList<QRectF> m_rects; ///< Of the boxes.
    QRectF m_coarseRect;
    QList<Line> m_lines;
    std::optional<QSet<int>> m_marked;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace widgets
