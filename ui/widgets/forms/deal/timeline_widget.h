// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/deals/deal_timeline.h"

#include <QWidget>

namespace widgets {

/// A deal's events on a line of time: what has happened filled, what is expected hollow, coarse dates as spans, the time in force as a
/// bar, notice and effect of a termination joined, the as-of date as an upright line. Left and Right walk the events, Enter or a
/// double click asks to edit one. Main thread.
class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget *parent = nullptr);

    void setTimeline(const presentation::DealTimeline &timeline);
    const presentation::DealTimeline &timeline() const { return m_timeline; }
    /// The event that has the keyboard; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested(domain::RecordKind kind, qint64 id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Where one event stands and whether its label found room.
    struct Place
    {
        double from = 0;
        double to = 0;
        QRectF label; ///< Empty where another label is in the way; the tooltip says it then.
        bool isAbove = true;
        double middle() const { return (from + to) / 2; }
    };

    void arrange();
    void placeLabels();
    double at(QDate day) const;
    int itemAt(QPointF point) const;
    void announceCurrent();
    void drawAxis(QPainter &painter) const;
    void drawItem(QPainter &painter, int index) const;
    void drawLabel(QPainter &painter, int index) const;
    void drawMark(QPainter &painter, int index) const;

    presentation::DealTimeline m_timeline;
    QList<Place> m_places;
    QDate m_first;
    QDate m_last;
    int m_current = -1;
};

} // namespace widgets
