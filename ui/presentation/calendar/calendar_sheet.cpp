// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_sheet.h"

#include "domain/value_text.h"

#include <QLocale>

#include <algorithm>

namespace presentation {

using analytics::CalendarEvent;
using domain::PartialDate;

namespace {

PartialDate dateOf(const CalendarPeriod &period)
{
    return period.length == CalendarPeriod::Length::Month ? PartialDate::month(period.year, period.part) : PartialDate::quarter(period.year, period.part);
}

QList<CalendarBox> daysOf(const CalendarPeriod &period)
{
    QList<CalendarBox> boxes;
    QDate day = period.firstDay().addDays(1 - period.firstDay().dayOfWeek());
    while (day <= period.lastDay() || boxes.size() % 7 != 0) {
        const bool isOutside = day < period.firstDay() || day > period.lastDay();
        boxes.append({day, day, QLocale().toString(day.day()), isOutside, {}});
        day = day.addDays(1);
    }
    return boxes;
}

QList<CalendarBox> monthsOf(const CalendarPeriod &period, domain::Language language)
{
    QList<CalendarBox> boxes;
    for (QDate first = period.firstDay(); first <= period.lastDay(); first = first.addMonths(1))
        boxes.append({first, first.addMonths(1).addDays(-1), domain::dateText(PartialDate::month(first.year(), first.month()), language), false, {}});
    return boxes;
}

} // namespace

CalendarPeriod CalendarPeriod::around(QDate day, Length length)
{
    return {length, day.year(), length == Length::Month ? day.month() : (day.month() + 2) / 3};
}

QDate CalendarPeriod::firstDay() const
{
    return dateOf(*this).earliestDay();
}

QDate CalendarPeriod::lastDay() const
{
    return dateOf(*this).latestDay();
}

QString CalendarPeriod::title(domain::Language language) const
{
    if (length == Length::Month && language == domain::Language::English)
        return QLocale(QLocale::English).toString(firstDay(), QStringLiteral("MMMM yyyy"));
    return domain::dateText(dateOf(*this), language);
}

QList<int> CalendarSheet::readingOrder() const
{
    QList<int> order = coarse.events;
    for (const CalendarBox &box : boxes) {
        if (!box.isOutside)
            order += box.events;
    }
    return order;
}

CalendarSheet calendarSheet(const QList<CalendarEvent> &events, const CalendarPeriod &period, domain::Language language)
{
    CalendarSheet sheet{period, {period.firstDay(), period.lastDay(), {}, false, {}}, {}};
    sheet.boxes = period.length == CalendarPeriod::Length::Month ? daysOf(period) : monthsOf(period, language);
    const QDate first = sheet.boxes.first().first;
    const QDate last = sheet.boxes.last().last;
    const auto isMonthInQuarter = [&](const CalendarEvent &event) {
        return period.length == CalendarPeriod::Length::Quarter && event.from == event.to && event.from.precision() == PartialDate::Precision::Month;
    };
    for (int i = 0; i < events.size() && events.at(i).firstDay() <= last; ++i) {
        const CalendarEvent &event = events.at(i);
        if (event.lastDay() < first)
            continue;
        if (event.isOneDay() || isMonthInQuarter(event)) {
            const auto box = std::ranges::find_if(sheet.boxes, [&](const CalendarBox &one) { return event.firstDay() >= one.first && event.firstDay() <= one.last; });
            box->events.append(i);
        } else if (event.firstDay() <= period.lastDay() && event.lastDay() >= period.firstDay()) {
            sheet.coarse.events.append(i);
        }
    }
    std::ranges::stable_sort(sheet.coarse.events, {}, [&](int i) { return events.at(i).firstDay().daysTo(events.at(i).lastDay()); });
    return sheet;
}

} // namespace presentation
