// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/filter_spec.h"
#include "domain/language.h"
#include "domain/partial_date.h"
#include "domain/portfolio.h"

#include <span>

namespace analytics {

/// What a dated thing is about: how the calendar groups and marks it.
enum class CalendarKind : quint8 { ReadOut, Regulatory, Deadline, Deal, Development };
inline constexpr CalendarKind kCalendarKinds[] = {CalendarKind::ReadOut, CalendarKind::Regulatory, CalendarKind::Deadline, CalendarKind::Deal,
                                                  CalendarKind::Development};

/// Where a dated thing stands at the as-of date.
enum class CalendarState : quint8 {
    Occurred, ///< It happened, or its day has passed.
    Expected, ///< It is to come.
    Overdue,  ///< It was expected by a day that has passed, and nothing says that it happened.
    Done      ///< A deadline that was met, or an expected event that turned out.
};

/// One thing with a date, and the record that says so. Never finer than the record states it: `from` and `to` are equal, and as coarse as
/// they were stated, unless the record names a window.
struct CalendarEvent
{
    CalendarKind kind = CalendarKind::Development;
    CalendarState state = CalendarState::Occurred;
    bool isEstimate = false; ///< The date is our or the registry's estimate.
    domain::RecordKind record = domain::RecordKind::Unset; ///< What states the date.
    qint64 id = 0;
    quint8 part = 0; ///< Which of the record's dates, where it has several.
    domain::RecordKind subject = domain::RecordKind::Unset; ///< What it is about: a candidate, trial or deal, which has a page.
    qint64 subjectId = 0;
    domain::PartialDate from;
    domain::PartialDate to;

    QDate firstDay() const { return from.earliestDay(); }
    QDate lastDay() const { return to.latestDay(); }
    /// Whether one day is named. Everything else belongs to its month, quarter, half year, year or window.
    bool isOneDay() const { return from == to && from.precision() == domain::PartialDate::Precision::Day; }
    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// All that has a date, in order of first day, last day, kind and record; with what was left out, so that nothing is left out silently.
struct CalendarFigures
{
    QList<CalendarEvent> events;
    qint64 undated = 0; ///< Expected things without a date.
    qint64 overdue = 0; ///< What was expected by a day that has passed; counted by `expectedEvents` only, which leaves it out.
    qint64 later = 0;   ///< Facts dated after the as-of day, which were not known to come.
    QList<domain::RecordKind> ignoring; ///< Kinds to which conditions of the filter do not apply.

    friend bool operator==(const CalendarFigures &, const CalendarFigures &) = default;
};

/// What has dates among the visible candidates, programs, trials and deals: expected events, trials' primary completions and results,
/// regulatory events, obligations, expected payments, the ends of deals, deal events and program steps. Pure.
CalendarFigures calendarEvents(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf);
/// Of these only what is to come and begins by `until`: a fraction of the time where a portfolio's past is long. What has happened is left
/// out uncounted, what is overdue is counted. Pure.
CalendarFigures expectedEvents(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf, QDate until);
/// The next thing expected of one candidate, its trials and deals; nothing where none is recorded.
std::optional<CalendarEvent> nextEventOf(const domain::Portfolio &portfolio, domain::Id<domain::Candidate> candidate, const domain::AsOf &asOf);
/// All that has a date about one candidate.
QList<CalendarEvent> eventsOf(const domain::Portfolio &portfolio, domain::Id<domain::Candidate> candidate, const domain::AsOf &asOf);
/// The same about one deal.
QList<CalendarEvent> eventsOf(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf);

/// "PDUFA date", "Primary completion", "Option expiry": what happens, without whom it concerns.
QString eventWord(const domain::Portfolio &portfolio, const CalendarEvent &event, domain::Language language);
/// The name of what it is about.
QString subjectName(const domain::Portfolio &portfolio, const CalendarEvent &event, domain::Language language);
/// "PDUFA date: iza-bren"
QString eventTitle(const domain::Portfolio &portfolio, const CalendarEvent &event, domain::Language language);
/// "Q3 2026"; for a window "15 Nov – 20 Dec 2026".
QString eventDateText(const CalendarEvent &event, domain::Language language);
/// "Read-outs", "Regulatory", "Deadlines", "Deals", "Development"
QString calendarKindName(CalendarKind kind, domain::Language language);
QString calendarStateName(CalendarState state, domain::Language language);

} // namespace analytics
