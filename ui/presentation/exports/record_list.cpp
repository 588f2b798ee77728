// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/record_list.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/value_text.h"
#include "exchange/record_list_writer.h"
#include "exchange/reports/exported_file.h"
#include "presentation/exports/file_cells.h"
#include "presentation/exports/record_sheets.h"
#include "presentation/reports/report_words.h"
#include "presentation/table/record_source.h"

#include <QJsonDocument>
#include <QSet>

namespace presentation {

using analytics::MetricDefinition;
using domain::Error;
using domain::RecordKind;
using domain::Result;
using figure::BothLanguages;
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<RecordKind, BothLanguages> kTitles[] = {
    {RecordKind::Candidate, {"Candidates", "候选药物"}}, {RecordKind::Program, {"Programs", "研发项目"}},  {RecordKind::Trial, {"Trials", "临床试验"}},
    {RecordKind::Deal, {"Deals", "交易"}},               {RecordKind::Company, {"Companies", "公司"}},     {RecordKind::DealEvent, {"Deal events", "交易事件"}},
    {RecordKind::DealTerm, {"Deal terms", "交易条款"}},  {RecordKind::Source, {"Sources", "来源"}}};

/// The rules behind derived columns.
struct Behind
{
    RecordKind kind;
    const char *column;
    const MetricDefinition *definition;
};

QList<Behind> behind()
{
    using enum RecordKind;
    namespace rules = analytics::definitions;
    return {{Candidate, "highest_phase", &rules::kCandidatePhase}, {Candidate, "area", &rules::kLeadArea},      {Candidate, "novelty", &rules::kNovelty},
            {Program, "phase", &rules::kProgramPhase},             {Program, "area", &rules::kProgramArea},     {Trial, "phase", &rules::kTrialPhase},
            {Trial, "status_now", &rules::kTrialStatus},           {Trial, "enrollment", &rules::kEnrollment},  {Trial, "area", &rules::kLinkedArea},
            {Deal, "status", &rules::kTerminated},                 {Deal, "status", &rules::kUnverified},       {Deal, "outcome", &rules::kOutcomeGroups},
            {Deal, "returned", &rules::kReturnRate},               {Deal, "direction", &rules::kDirection},     {Deal, "license_out", &rules::kLicenseOut},
            {Deal, "headline", &rules::kDealValue},                {Deal, "upfront", &rules::kDealValue},       {Deal, "blockbuster", &rules::kBlockbuster},
            {Deal, "area", &rules::kLinkedArea},                   {Deal, "cohort_year", &rules::kCohortDate}};
}

QStringList definitionsOf(const RecordListRequest &request)
{
    const figure::Phrases words(request.language);
    QStringList texts;
    for (const Behind &one : behind()) {
        if (one.kind == request.kind && request.columns.contains(QLatin1StringView(one.column)))
            texts.append(analytics::definitionText(*request.snapshot, *one.definition, words));
    }
    texts.removeDuplicates();
    return texts;
}

/// All columns by their keys where none are named.
Result<QStringList> columnKeys(const RecordListRequest &request, const RecordSource &source)
{
    QStringList all{u"id"_s};
    for (int column = 0; column < source.columnCount(); ++column)
        all.append(QLatin1StringView(source.column(column).key));
    for (const QString &key : request.columns) {
        if (!all.contains(key.trimmed()))
            return Error{Error::Code::Usage, key, all.join(u", "_s)};
    }
    return request.columns.isEmpty() ? all : request.columns;
}

QString nameOfKind(RecordKind kind, domain::Language language)
{
    for (const auto &[known, words] : kTitles) {
        if (known == kind)
            return words.in(language);
    }
    return domain::tableName(kind);
}

QString figureText(const RecordList &list, const RecordSource &source, qint64 id)
{
    QStringList cells;
    for (const QString &key : list.request.columns) {
        const int column = source.columnOf(key);
        if (column < 0) // The id, which is the row's key.
            continue;
        const auto &meta = source.column(column);
        const auto value = source.value(*list.request.snapshot, id, column, list.request.asOf);
        const auto *reference = std::get_if<qint64>(&value);
        cells.append(meta.kind == domain::FieldKind::Reference && reference
                         ? domain::recordName(*list.request.snapshot, meta.references, *reference, domain::Language::English)
                         : domain::canonicalText(meta, value));
    }
    return cells.join(u" | "_s);
}

/// What else the sheet says of each amount: its bounds and its currency.
QString boundsText(const RecordList &list, const FileCells &cells, qint64 id)
{
    QStringList parts;
    for (const QString &key : list.request.columns) {
        const int column = cells.source()->columnOf(key);
        if (column < 0 || cells.source()->column(column).kind != domain::FieldKind::Money)
            continue;
        const auto amount = cells.amount(id, column);
        const auto end = [](const std::optional<qint64> &bound) { return bound ? QString::number(*bound) : u"?"_s; };
        if (amount.low || amount.high)
            parts.append(u"%1 %2–%3 %4"_s.arg(key, end(amount.low), end(amount.high), cells.currency(id, column)));
    }
    return parts.join(u", "_s);
}

exchange::RecordListSpec specOf(const RecordList &list)
{
    return {list.request.kind, list.request.ids, list.request.columns, list.request.asOf};
}

QByteArray jsonOf(const figure::Provenance &provenance)
{
    return QJsonDocument(figure::provenanceJson(provenance)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<RecordList> recordList(const RecordListRequest &request)
{
    RecordList list;
    list.request = request;
    const auto source = makeRecordSource(request.kind);
    if (!source)
        return Error{Error::Code::Usage, domain::tableName(request.kind), u"kind"_s};
    const auto keys = columnKeys(request, *source);
    if (!keys)
        return keys.error();
    list.request.columns = keys.value();
    const auto open = domain::publicPortfolio(request.snapshot, request.now);
    const bool isNarrowed = request.confidential == figure::ConfidentialChoice::LeftOut && !open.isWhole();
    if (isNarrowed)
        list.request.snapshot = open.snapshot;
    const auto visible = domain::evaluate(*list.request.snapshot, request.filter, request.asOf).of(request.kind);
    list.total = visible.total;
    if (isNarrowed) { // What passes only because of a confidential record would tell of it.
        const QSet<qint64> left(visible.ids.begin(), visible.ids.end());
        list.request.ids.removeIf([&left](qint64 id) { return !left.contains(id); });
    }
    list.title = nameOfKind(request.kind, request.language);
    list.notice = confidentialNotice(open, request.confidential, request.language);
    list.definitions = definitionsOf(list.request);
    return list;
}

QList<figure::FigureRow> listRows(const RecordList &list)
{
    const auto source = makeRecordSource(list.request.kind);
    const QString table = domain::tableName(list.request.kind);
    QList<figure::FigureRow> rows;
    rows.reserve(list.request.ids.size() + 1);
    const FileCells cells(list.request.kind, list.request.snapshot, list.request.asOf, domain::Language::English);
    rows.append({table + u"/n"_s, list.title + u" · n"_s, QString::number(list.request.ids.size()), double(list.request.ids.size()), list.request.ids.size(), list.total});
    for (const qint64 id : list.request.ids) {
        const QString name = domain::recordName(*list.request.snapshot, list.request.kind, id, list.request.language);
        rows.append({u"%1/%2"_s.arg(table).arg(id), name, figureText(list, *source, id), std::nullopt, 0, 0, boundsText(list, cells, id)});
    }
    return rows;
}

figure::Provenance provenanceOf(const RecordList &list, const figure::ExportOrigin &origin)
{
    const RecordListRequest &request = list.request;
    QJsonObject recipe{{u"list"_s, domain::codeOf(request.kind)}, {u"columns"_s, QJsonArray::fromStringList(request.columns)}};
    if (request.isChoice) {
        QJsonArray ids;
        for (const qint64 id : request.ids)
            ids.append(id);
        recipe.insert(u"ids"_s, ids);
    }
    figure::Provenance provenance{origin, request.language, list.title, request.asOf.date, request.asOf.knownOn, request.filter.toString(),
                                  request.source, list.definitions, recipe, listRows(list)};
    provenance.origin.confidential = request.confidential;
    return provenance;
}

Result<RecordListRequest> requestOf(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now)
{
    RecordListRequest request;
    request.kind = RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(provenance.recipe.value("list"_L1).toString())));
    const auto filter = domain::FilterSpec::parse(provenance.filter);
    if (request.kind == RecordKind::Unset || !filter)
        return Error{Error::Code::NotFound, provenance.title, u"recipe"_s};
    for (const auto &key : provenance.recipe.value("columns"_L1).toArray())
        request.columns.append(key.toString());
    request.filter = filter.value();
    request.asOf = {provenance.asOf, provenance.knownOn};
    request.snapshot = known;
    request.now = now;
    request.language = provenance.language;
    request.confidential = provenance.origin.confidential;
    request.source = provenance.source;
    request.isChoice = provenance.recipe.contains("ids"_L1);
    if (request.isChoice) {
        const auto source = makeRecordSource(request.kind);
        for (const auto &id : provenance.recipe.value("ids"_L1).toArray()) {
            if (!domain::recordName(*known, request.kind, id.toInteger(), domain::Language::English).isEmpty()) // Those that are gone are gone.
                request.ids.append(id.toInteger());
        }
        return request;
    }
    if (const auto status = domain::validate(*known, request.filter); !status)
        return status.error();
    request.ids = domain::evaluate(*known, request.filter, request.asOf).of(request.kind).ids;
    return request;
}

Result<ListFile> listFile(const RecordList &list, const QString &format, const figure::ExportOrigin &origin, const std::function<bool()> &isCanceled)
{
    const auto provenance = provenanceOf(list, origin);
    if (format == u"xlsx"_s) {
        const exchange::FileRecord record{jsonOf(provenance), figure::provenanceLines(provenance)};
        const auto bytes = exchange::recordWorkbook(recordSheet(list, provenance), record, [&](int, int) { return !isCanceled || !isCanceled(); });
        return bytes ? Result<ListFile>(ListFile{bytes.value(), {}}) : Result<ListFile>(bytes.error());
    }
    if (format == u"json"_s) {
        const auto bytes = exchange::recordListJson(*list.request.snapshot, specOf(list));
        return bytes ? Result<ListFile>(ListFile{exchange::markedJson(bytes.value(), jsonOf(provenance)), {}}) : Result<ListFile>(bytes.error());
    }
    const auto bytes = exchange::recordListCsv(*list.request.snapshot, specOf(list));
    return bytes ? Result<ListFile>(ListFile{bytes.value(), exchange::csvSidecar(jsonOf(provenance), bytes.value())}) : Result<ListFile>(bytes.error());
}

} // namespace presentation
