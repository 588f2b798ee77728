// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDate>

namespace widgets {

/// Shows the day as of which everything is told, and opens a calendar to choose another, or today.
/// It never reads the clock: today is given to it.
class AsOfButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AsOfButton(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// An invalid date means "always today".
    void setDate(QDate date);
    /// An invalid date means "as known now".
    void setKnownOn(QDate date);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateChosen(QDate date);
    void todayChosen();
    void knownOnChosen(QDate date);
    void knownNowChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openCalendar();
    QString dateText() const;

    QDate m_today;
    QDate m_date;
    QDate m_knownOn;
};

/// A day as the program writes it: 30 Jun 2025 (2025年6月30日 in Chinese).
QString dayText(QDate date);

} // namespace widgets
