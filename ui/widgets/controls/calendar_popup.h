// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QPushButton;

namespace widgets {

class SegmentedControl;
class TextLabel;

/// A calendar under a button that chooses either of two days: as of which day things are told, and as known on which day. Closes
/// itself once a day is chosen, or on Escape. It deletes itself.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    /// An invalid `knownOn` means "as known now".
    CalendarPopup(QDate shown, QDate knownOn, QDate today, QWidget *parent);

    void openBelow(const QWidget &anchor);

signals:
    void dateChosen(QDate date);
    void todayChosen();
    void knownOnChosen(QDate date);
    void knownNowChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(QDate date);
    void chooseNow();
    void showMode();
    bool isAboutKnowledge() const;

    QDate m_shown;
    QDate m_knownOn;
    QDate m_today;
    SegmentedControl *m_mode;
    TextLabel *m_explanation;
    QCalendarWidget *m_calendar;
    QPushButton *m_now;
};

} // namespace widgets
