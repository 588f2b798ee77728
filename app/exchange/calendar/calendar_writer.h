// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

/// One entry of a calendar file: whole days, never times.
struct CalendarEntry
{
    QString uid;         ///< The same for the same record each time, so that a calendar updates instead of adding.
    QDate first;
    QDate last;          ///< Included; on the file's last day.
    QString summary;
    QString description;
    QString category;
    bool isTentative = false;

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// A calendar as RFC 5545 has it, in UTF-8 with folded lines; entries keep nobody's day busy. `made` is the time stamp of all of them.
/// `description` is what the calendar as a whole says about itself.
QByteArray calendarIcs(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &made, const QString &description = {});
/// The calendar with its provenance (reports/file_mark.h), folded as the standard has it; sealed.
QByteArray markedIcs(const QByteArray &calendar, const QByteArray &mark);

} // namespace exchange
