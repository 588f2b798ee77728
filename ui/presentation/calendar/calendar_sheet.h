// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar/calendar_events.h"

namespace presentation {

/// A month or a quarter, as a calendar turns its pages. Plain value.
struct CalendarPeriod
{
    enum class Length : quint8 { Month, Quarter };

    Length length = Length::Month;
    int year = 2000;
    int part = 1; ///< Month 1..12 or quarter 1..4.

    static CalendarPeriod around(QDate day, Length length);
    CalendarPeriod next() const { return around(lastDay().addDays(1), length); }
    CalendarPeriod previous() const { return around(firstDay().addDays(-1), length); }
    QDate firstDay() const;
    QDate lastDay() const;
    /// "November 2026", "Q4 2026".
    QString title(domain::Language language) const;
    friend bool operator==(const CalendarPeriod &, const CalendarPeriod &) = default;
};

/// What stands together on a calendar's page: a day of a month, a month of a quarter, or what has no day of its own.
struct CalendarBox
{
    QDate first;
    QDate last;
    QString title;
    bool isOutside = false; ///< Of a neighboring month; shown pale.
    QList<int> events;      ///< Places in the list of events, in its order.
};

/// One page of a calendar: what has one day stands on it (in the quarter: in its month), everything else in a box of its own, finest first.
struct CalendarSheet
{
    CalendarPeriod period;
    CalendarBox coarse;
    QList<CalendarBox> boxes; ///< Whole weeks from Monday, or three months.

    /// The events of the sheet in reading order; those of neighboring months left out.
    QList<int> readingOrder() const;
};

CalendarSheet calendarSheet(const QList<analytics::CalendarEvent> &events, const CalendarPeriod &period, domain::Language language);

} // namespace presentation
