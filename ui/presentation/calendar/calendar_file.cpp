// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_file.h"

#include "domain/columns.h"
#include "domain/derived/confidential_records.h"
#include "exchange/calendar/calendar_writer.h"
#include "exchange/reports/file_mark.h"
#include "figure/both_languages.h"
#include "figure/phrases.h"
#include "presentation/reports/report_words.h"
#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using analytics::CalendarEvent;
using analytics::CalendarFigures;
using analytics::CalendarState;
using figure::Phrases;

namespace {

QString uidOf(const CalendarEvent &event)
{
    return QStringLiteral("%1-%2-%3@portolan").arg(domain::tableName(event.record)).arg(event.id).arg(event.part);
}

exchange::CalendarEntry entryOf(const CalendarEvent &event, const CalendarFileRequest &request, const Phrases &words)
{
    exchange::CalendarEntry entry;
    entry.uid = uidOf(event);
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
    if (request.asOf.knownOn.isValid())
        lines.append(words(QT_TRANSLATE_NOOP("figure", "As known on %1 (UTC), fields without a date of their own included.")).arg(words.date(request.asOf.knownOn)));
    lines.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(request.source));
    entry.description = lines.join(u'\n');
    entry.category = analytics::calendarKindName(event.kind, request.language);
    entry.isTentative = event.isEstimate || event.state == CalendarState::Overdue || (event.state == CalendarState::Expected && !event.isOneDay());
    return entry;
}

CalendarFigures figuresOf(const CalendarFileRequest &request)
{
    auto figures = analytics::calendarEvents(*request.snapshot, domain::evaluate(*request.snapshot, request.filter, request.asOf), request.asOf);
    if (!request.kinds.isEmpty())
        figures.events.removeIf([&request](const CalendarEvent &event) { return !request.kinds.contains(event.kind); });
    return figures;
}

/// What is about to leave.
struct Leaving
{
    CalendarFileRequest request;
    QString notice; ///< About confidential records.
};

/// The request without what may not leave, and the notice that says so.
Leaving leaving(CalendarFileRequest request)
{
    const auto open = domain::publicPortfolio(request.snapshot, request.now ? request.now : request.snapshot);
    const QString notice = confidentialNotice(open, request.origin.confidential, request.language);
    if (request.origin.confidential == figure::ConfidentialChoice::LeftOut && !open.isWhole()) {
        request.snapshot = open.snapshot;
        request.figures = figuresOf(request);
    }
    return {request, notice};
}

QList<figure::FigureRow> rowsOf(const Leaving &leaving)
{
    const Phrases words(leaving.request.language);
    return calendarRows(leaving.request)
           + QList<figure::FigureRow>{{QStringLiteral("undated"), words(QT_TRANSLATE_NOOP("figure", "Expected without any date: %1.")).arg(words.count(leaving.request.figures.undated)),
                                       QString::number(leaving.request.figures.undated), double(leaving.request.figures.undated), 0, 0}};
}

figure::Provenance provenanceOf(const Leaving &leaving)
{
    const CalendarFileRequest &request = leaving.request;
    QJsonArray kinds;
    for (const auto kind : request.kinds)
        kinds.append(int(kind));
    static constexpr figure::BothLanguages kTitle{"Calendar", "日历"};
    return {request.origin, request.language, kTitle.in(request.language), request.asOf.date, request.asOf.knownOn, request.filter.toString(), request.source,
            {}, {{QStringLiteral("calendar"), kinds}}, rowsOf(leaving)};
}

/// What stands under the calendar in the window, and which kinds of dates were chosen.
QString descriptionOf(const Leaving &leaving, const Phrases &words)
{
    const CalendarFileRequest &request = leaving.request;
    QStringList sentences{calendarFootnote(request.figures, request.asOf, request.filter.toString(), request.source, request.language)};
    QStringList kinds;
    for (const auto kind : request.kinds)
        kinds.append(analytics::calendarKindName(kind, request.language));
    if (!kinds.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Only these dates: %1.")).arg(kinds.join(words(QT_TRANSLATE_NOOP("figure", ", ")))));
    if (!leaving.notice.isEmpty())
        sentences.append(leaving.notice);
    return sentences.join(request.language == domain::Language::Chinese ? QString() : QStringLiteral(" "));
}

/// Of a language that need not be the window's.
QString kindWord(domain::RecordKind kind, const Phrases &words)
{
    static constexpr std::pair<domain::RecordKind, figure::BothLanguages> kWords[] = {
        {domain::RecordKind::Candidate, {"candidates", "候选药物"}}, {domain::RecordKind::Program, {"programs", "项目"}},
        {domain::RecordKind::Trial, {"trials", "临床试验"}}, {domain::RecordKind::Deal, {"deals", "交易"}}};
    const auto found = std::ranges::find(kWords, kind, [](const auto &entry) { return entry.first; });
    return found == std::end(kWords) ? kindTitle(kind).toLower() : found->second.in(words.language());
}

} // namespace

QList<figure::FigureRow> calendarRows(const CalendarFileRequest &request)
{
    QList<figure::FigureRow> rows;
    for (const CalendarEvent &event : request.figures.events)
        rows.append({uidOf(event), analytics::eventTitle(*request.snapshot, event, request.language),
                     QStringLiteral("%1, %2").arg(analytics::eventDateText(event, request.language), analytics::calendarStateName(event.state, request.language)), std::nullopt, 0, 0});
    return rows;
}

domain::Result<CalendarFileRequest> calendarRequest(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now)
{
    const auto filter = domain::FilterSpec::parse(provenance.filter);
    if (!filter)
        return filter.error();
    CalendarFileRequest request;
    request.snapshot = known;
    request.now = now;
    request.asOf = {provenance.asOf, provenance.knownOn};
    request.source = provenance.source;
    request.language = provenance.language;
    request.filter = filter.value();
    request.origin = provenance.origin;
    for (const auto &kind : provenance.recipe.value(QLatin1StringView("calendar")).toArray())
        request.kinds.append(analytics::CalendarKind(std::clamp(kind.toInt(), 0, int(std::size(analytics::kCalendarKinds)) - 1)));
    request.figures = figuresOf(request);
    return leaving(request).request;
}

domain::Result<QList<figure::FigureRow>> calendarAgain(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now)
{
    const auto request = calendarRequest(provenance, known, now);
    return request ? domain::Result<QList<figure::FigureRow>>(rowsOf(leaving(request.value()))) : domain::Result<QList<figure::FigureRow>>(request.error());
}

QByteArray calendarFile(const CalendarFileRequest &asked)
{
    const Leaving goes = leaving(asked);
    const auto &[request, notice] = goes;
    const Phrases words(request.language);
    QList<exchange::CalendarEntry> entries;
    for (const CalendarEvent &event : request.figures.events) {
        entries.append(entryOf(event, request, words));
        if (!notice.isEmpty() && request.origin.confidential == figure::ConfidentialChoice::Included)
            entries.last().description += u'\n' + notice; // An entry may be passed on alone.
    }
    const QByteArray ics = exchange::calendarIcs(request.source, entries, request.made, descriptionOf(goes, words));
    return exchange::markedIcs(ics, exchange::fileMark(figure::provenanceJson(provenanceOf(goes))));
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
    if (asOf.knownOn.isValid())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "As known on %1 (UTC), fields without a date of their own included.")).arg(words.date(asOf.knownOn)));
    if (!filter.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Filter: %1.")).arg(filter));
    QStringList ignoring;
    for (const auto kind : figures.ignoring)
        ignoring.append(kindWord(kind, words));
    if (!ignoring.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Conditions of the filter that do not apply to these kinds were left out for them: %1.")).arg(ignoring.join(words(QT_TRANSLATE_NOOP("figure", ", ")))));
    if (!source.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(source));
    return sentences.join(language == domain::Language::Chinese ? QString() : QStringLiteral(" "));
}

} // namespace presentation
