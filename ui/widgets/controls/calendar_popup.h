// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace widgets {

/// A calendar under a button; closes itself once a day is chosen, or on Escape. It deletes itself.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    CalendarPopup(QDate shown, QDate today, QWidget *parent);

    void openBelow(const QWidget &anchor);

signals:
    void dateChosen(QDate date);
    void todayChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCalendarWidget *m_calendar;
};

} // namespace widgets
