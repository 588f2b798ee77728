// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_file.h"

#include "domain/columns.h"
#include "exchange/calendar/calendar_writer.h"
#include "figure/phrases.h"
#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using analytics::CalendarEvent;
using analytics::CalendarState;
using figure::Phrases;

namespace {

exchange::CalendarEntry entryOf(const CalendarEvent &event, const CalendarFileRequest &request, const Phrases &words)
{
    exchange::CalendarEntry entry;
    entry.uid = QStringLiteral("%1-%2-%3@portolan").arg(domain::tableName(event.record)).arg(event.id).arg(event.part);
    entry.first = event.firstDay();
    entry.last = event.lastDay();
    const QString title = analytics::eventTitle(*request.snapshot, event, request.language);
    const QString date = analytics::eventDateText(event, request.language);
    entry.summary = event.isOneDay() ? title : words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(title, date);
    QStringList lines{words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(analytics::calendarStateName(event.state, request.language), date)};
    if (!event.isOneDay())
        lines.append(words(QT_TRANSLATE_NOOP("figure", "No single day is known; the entry covers the whole time that was stated.")));
    if (event.isEstimate)
        lines.append(words(QT_TRANSLATE_NOOP("figure", "The date is an estimate.")));
    lines.append(words(QT_TRANSLATE_NOOP("figure", "As of %1.")).arg(words.date(request.asOf.date)));
    lines.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(request.source));
    entry.description = lines.join(u'\n');
    entry.category = analytics::calendarKindName(event.kind, request.language);
    entry.isTentative = event.isEstimate || event.state == CalendarState::Overdue || (event.state == CalendarState::Expected && !event.isOneDay());
    return entry;
}

} // namespace

QByteArray calendarFile(const CalendarFileRequest &request)
{
    const Phrases words(request.language);
    QList<exchange::CalendarEntry> entries;
    for (const CalendarEvent &event : request.events)
        entries.append(entryOf(event, request, words));
    return exchange::calendarIcs(request.source, entries, request.made);
}

QString calendarFootnote(const analytics::CalendarFigures &figures, const domain::AsOf &asOf, const QString &filter, const QString &source,
                         domain::Language language)
{
    const Phrases words(language);
    const auto coarse = std::ranges::count_if(figures.events, [](const CalendarEvent &event) { return !event.isOneDay(); });
    QStringList sentences{words(QT_TRANSLATE_NOOP("figure", "%1 dates, %2 of them without a single day: these stand in their month, quarter, half year, year or window."))
                              .arg(words.count(figures.events.size()), words.count(coarse))};
    if (figures.undated > 0)
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Expected without any date: %1.")).arg(words.count(figures.undated)));
    if (figures.later > 0)
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Facts dated later, not shown: %1.")).arg(words.count(figures.later)));
    sentences.append(words(QT_TRANSLATE_NOOP("figure", "As of %1.")).arg(words.date(asOf.date)));
    if (!filter.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Filter: %1.")).arg(filter));
    QStringList ignoring;
    for (const auto kind : figures.ignoring)
        ignoring.append(kindTitle(kind).toLower());
    if (!ignoring.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Conditions of the filter that do not apply to these kinds were left out for them: %1.")).arg(ignoring.join(QStringLiteral(", "))));
    if (!source.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(source));
    return sentences.join(language == domain::Language::Chinese ? QString() : QStringLiteral(" "));
}

} // namespace presentation
