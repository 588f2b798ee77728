// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendar_writer.h"

#include "exchange/reports/file_mark.h"

#include <libical/ical.h>

#include <memory>

namespace exchange {

namespace {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    day.is_date = 1;
    return day;
}

icaltimetype momentOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

/// Without control characters and direction marks, which the standard does not allow and which turn a line's text around; line ends stay.
QByteArray plain(QString text)
{
    text.removeIf([](QChar c) { return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format); });
    return text.toUtf8();
}

Component eventOf(const CalendarEntry &entry, const QDateTime &made)
{
    Component event(icalcomponent_new_vevent());
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(momentOf(made)));
    add(icalproperty_new_dtstart(dayOf(entry.first)));
    add(icalproperty_new_dtend(dayOf(entry.last.addDays(1)))); // The day after the last one, by the standard.
    add(icalproperty_new_summary(plain(entry.summary).constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(plain(entry.description).constData()));
    if (!entry.category.isEmpty())
        add(icalproperty_new_categories(entry.category.toUtf8().constData()));
    add(icalproperty_new_status(entry.isTentative ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray calendarIcs(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &made, const QString &description)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Portolan//Portolan//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    for (const auto &[key, text] : {std::pair("X-WR-CALNAME", name), std::pair("X-WR-CALDESC", description)}) {
        if (text.isEmpty())
            continue;
        icalproperty *property = icalproperty_new_x(plain(text).constData());
        icalproperty_set_x_name(property, key);
        icalcomponent_add_property(calendar.get(), property);
    }
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, made).release());
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    // Where a line is just full the library folds it between CR and LF, and readers that split lines first lose the next one.
    return QByteArray(text.get()).replace("\r\r\n \n", "\r\n");
}

QByteArray markedIcs(const QByteArray &calendar, const QByteArray &mark)
{
    constexpr qsizetype kLine = 74; // Octets besides the tab that goes on with a line.
    const QByteArray end = "END:VCALENDAR";
    const qsizetype at = calendar.lastIndexOf(end);
    const qsizetype digits = mark.lastIndexOf(':') + 1;
    if (at < 0 || digits <= 0)
        return calendar;
    QByteArray line = "X-PORTOLAN-RECORD:" + mark.first(digits);
    QByteArray folded = line.first(std::min(kLine, line.size()));
    for (qsizetype from = kLine; from < line.size(); from += kLine)
        folded += "\r\n\t" + line.mid(from, kLine);
    folded += "\r\n\t" + mark.sliced(digits) + "\r\n";
    return sealed(calendar.first(at) + folded + calendar.sliced(at));
}

} // namespace exchange
