// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QCalendarWidget;

namespace widgets {

/// Asks for one day on a calendar.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    DayDialog(const QString &title, QDate day, QWidget *parent = nullptr);

    QDate day() const;

private:
    QCalendarWidget *m_calendar;
};

} // namespace widgets
