// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/changes/comparison.h"

#include "database/log_reader.h"
#include "domain/changes/known_day.h"
#include "exchange/csv_writer.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/shown_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace presentation {

using analytics::ChangeMoment;
using domain::Error;
using domain::Result;

namespace {

QJsonObject momentObject(const ChangeMoment &moment)
{
    const QDate knownOn = moment.asOf.knownOn;
    return {{u"as_of"_s, moment.asOf.date.toString(Qt::ISODate)}, {u"as_known_on"_s, knownOn.isValid() ? QJsonValue(knownOn.toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace

Result<Comparison> compared(const ComparisonSpec &spec, const ComparedFile &file, domain::Language language, const std::function<bool()> &stop)
{
    if (!spec.from.isValid() || !spec.to.isValid() || spec.from > spec.to)
        return Error{Error::Code::Usage, u"%1 … %2"_s.arg(spec.from.toString(Qt::ISODate), spec.to.toString(Qt::ISODate)), u"dates"_s};
    const auto reader = database::LogReader::open(file.path, file.newestStep);
    if (!reader)
        return reader.error();
    const auto momentOf = [&](QDate date, const QDateTime &atLeast) -> Result<ChangeMoment> {
        // What is known today is what is known now, whatever the clock says about the rest of the day.
        if (spec.knowledge == ComparisonSpec::Knowledge::Present || date >= file.today)
            return ChangeMoment{file.now, {date, {}}};
        const QDateTime end = domain::endOfKnownDay(date);
        const auto known = reader.value()->asKnownBefore(atLeast.isValid() ? std::max(end, atLeast) : end, file.ground.now ? file.ground.now : file.now, stop);
        return known ? Result<ChangeMoment>(ChangeMoment{file.ground.shown(known.value()), {date, atLeast.isValid() ? QDate() : date}}) : Result<ChangeMoment>(known.error());
    };
    const auto from = momentOf(spec.from, {});
    const auto to = momentOf(spec.to, file.madeAt);
    if (!from || !to)
        return !from ? from.error() : to.error();
    Comparison comparison;
    comparison.request = {from.value(), to.value(), spec.kind, spec.filter, file.ground.isForGuests ? publicSource(sourceName(*file.now, file.path, language), language) : sourceName(*file.now, file.path, language), language};
    comparison.changes = analytics::portfolioChanges(comparison.request);
    return comparison;
}

QByteArray changesCsv(const Comparison &comparison)
{
    const figure::Phrases words(comparison.request.language);
    exchange::CsvWriter writer(exchange::CsvWriter::Cells::Inert);
    writer.add({u"change"_s, u"label"_s, u"effect"_s, u"id"_s, u"name"_s, u"before"_s, u"after"_s, u"on"_s});
    for (const auto &change : comparison.changes.changes) {
        writer.add({domain::codeOf(change.type), analytics::changeWord(change.type, comparison.request.kind, words),
                    QString::number(analytics::countEffect(change.type)), QString::number(change.id), change.name, change.before, change.after,
                    change.on.toString()});
    }
    return writer.text();
}

QByteArray changesJson(const Comparison &comparison)
{
    const auto &[request, changes] = comparison;
    const figure::Phrases words(request.language);
    QJsonArray list;
    for (const auto &change : changes.changes) {
        list.append(QJsonObject{{u"change"_s, domain::codeOf(change.type)},
                                {u"label"_s, analytics::changeWord(change.type, request.kind, words)},
                                {u"effect"_s, analytics::countEffect(change.type)},
                                {u"id"_s, change.id},
                                {u"name"_s, change.name},
                                {u"before"_s, change.before},
                                {u"after"_s, change.after},
                                {u"on"_s, change.on.isEmpty() ? QJsonValue() : QJsonValue(change.on.toString())}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                     {u"kind"_s, domain::tableName(request.kind)},
                                     {u"from"_s, momentObject(request.from)},
                                     {u"to"_s, momentObject(request.to)},
                                     {u"filter"_s, request.filter.toString()},
                                     {u"source"_s, request.source},
                                     {u"opening"_s, changes.opening.size()},
                                     {u"closing"_s, changes.closing.size()},
                                     {u"changes"_s, list}})
        .toJson();
}

} // namespace presentation
