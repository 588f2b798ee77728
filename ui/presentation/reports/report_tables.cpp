// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_tables.h"

#include "domain/derived/phase_status.h"
#include "domain/derived/regulatory_standing.h"
#include "domain/value_text.h"
#include "presentation/exports/file_cells.h"
#include "presentation/table/row_order.h"
#include "presentation/table/table_layout.h"

#include <QJsonDocument>

#include <algorithm>

namespace presentation {

using domain::Error;
using domain::FieldKind;
using domain::Language;
using domain::RecordKind;
using domain::Result;
using figure::BothLanguages;
using figure::ReportTable;
using namespace Qt::StringLiterals;

namespace {

Result<QList<int>> columnsOf(const RecordSource &source, const QStringList &keys)
{
    QList<int> columns;
    for (const QString &key : keys) {
        const int column = source.columnOf(key);
        if (column < 0) {
            QStringList known;
            for (int i = 0; i < source.columnCount(); ++i)
                known.append(QLatin1StringView(source.column(i).key));
            return Error{Error::Code::NotFound, key, u"column:"_s + known.join(u", "_s)};
        }
        columns.append(column);
    }
    return columns;
}

QList<qint64> inOrder(const FileCells &cells, const ListedRecords &listed, const analytics::ChartRequest &request, int firstColumn)
{
    const bool isDescending = listed.sort.startsWith(u'-');
    const int column = listed.sort.isEmpty() ? firstColumn : cells.source()->columnOf(isDescending ? listed.sort.sliced(1) : listed.sort);
    OrderQuestion question;
    question.spec.source = cells.source();
    question.spec.portfolio = request.snapshot;
    question.spec.asOf = request.asOf;
    question.spec.steps = {{std::max(column, 0), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder}};
    question.ids = request.visible.of(listed.kind).ids;
    QList<qint64> ids;
    for (const TableEntry &entry : answerTo(question, [] { return false; }).entries)
        ids.append(entry.id);
    return ids;
}

QString countNote(qsizetype shown, qsizetype passing, qsizetype all, const figure::Phrases &words)
{
    static constexpr BothLanguages kAll{"n = %1 of %2.", "n = %1 / %2。"};
    static constexpr BothLanguages kSome{"The first %1 of %2 that pass, of %3 in all.", "显示符合条件的%2条中的前%1条，共%3条。"};
    return shown == passing ? kAll.in(words.language()).arg(words.count(passing), words.count(all))
                            : kSome.in(words.language()).arg(words.count(shown), words.count(passing), words.count(all));
}

} // namespace

Result<ReportTable> recordTable(const ListedRecords &listed, const analytics::ChartRequest &request)
{
    static constexpr BothLanguages kNone{"No records.", "无记录。"};
    const FileCells cells(listed.kind, request.snapshot, request.asOf, request.language);
    const auto columns = columnsOf(*cells.source(), listed.columns.isEmpty() ? usualColumns(listed.kind) : listed.columns);
    if (!columns)
        return columns.error();
    const QString sortKey = listed.sort.startsWith(u'-') ? listed.sort.sliced(1) : listed.sort;
    if (const auto known = columnsOf(*cells.source(), sortKey.isEmpty() ? QStringList() : QStringList{sortKey}); !known)
        return known.error();
    ReportTable table;
    table.kind = listed.kind;
    table.title = listed.title;
    table.emptyText = kNone.in(request.language);
    for (const int column : columns.value()) {
        table.headings.append(cells.label(column));
        table.numbers.append(cells.isNumber(column));
    }
    const QList<qint64> ids = inOrder(cells, listed, request, columns.value().first());
    table.ids = ids.mid(0, listed.most);
    for (const qint64 id : std::as_const(table.ids)) {
        QStringList row;
        QList<domain::Value> values;
        for (const int column : columns.value()) {
            row.append(cells.text(id, column));
            values.append(cells.number(id, column));
        }
        table.rows.append(row);
        table.values.append(values);
    }
    const figure::Phrases words(request.language);
    table.passing = ids.size();
    table.total = request.visible.of(listed.kind).total;
    table.note = countNote(table.rows.size(), table.passing, table.total, words);
    static constexpr BothLanguages kIgnored{"Not filtered by %1.", "未按%1筛选。"};
    if (const QStringList ignored = request.visible.of(listed.kind).ignored; !ignored.isEmpty())
        table.note += u' ' + kIgnored.in(request.language).arg(ignored.join(u", "_s));
    table.key = QStringList{domain::tableName(listed.kind), listed.columns.join(u','), listed.sort, request.filter}.join(u' ');
    return table;
}

Result<ListedRecords> listedByView(const domain::Portfolio &portfolio, const QString &view, QString *filter)
{
    for (const domain::SavedView &saved : portfolio.rows<domain::SavedView>()) {
        if (saved.name != view)
            continue;
        ListedRecords listed;
        listed.kind = saved.kind;
        listed.title = saved.name;
        *filter = saved.filter;
        const auto layout = TableLayout::fromJson(QJsonDocument::fromJson(saved.layout.toUtf8()).object());
        const TableLayout shown = fitted(layout ? layout.value() : usualLayout(saved.kind), saved.kind);
        for (const auto &column : shown.columns)
            listed.columns.append(column.key);
        if (!shown.sort.isEmpty())
            listed.sort = (shown.sort.first().descending ? u"-"_s : QString()) + shown.sort.first().key;
        return listed;
    }
    return Error{Error::Code::NotFound, view, u"view"_s};
}

namespace {

const QStringList &factColumns(RecordKind kind)
{
    static const QStringList kCandidate{u"name_zh"_s, u"highest_phase"_s, u"activity"_s, u"area"_s, u"modality"_s, u"targets"_s, u"novelty"_s, u"originator_company_id"_s,
                                        u"origin_country"_s, u"partner"_s, u"indications"_s, u"other_names"_s, u"last_verified"_s};
    static const QStringList kCompany{u"name_zh"_s, u"company_type"_s, u"hq_country"_s, u"ticker"_s, u"founded"_s, u"candidates"_s, u"deals"_s, u"trials"_s, u"other_names"_s, u"last_verified"_s};
    static const QStringList kDeal{u"title_zh"_s, u"deal_type"_s, u"status"_s, u"signed_date"_s, u"announced_date"_s, u"principal"_s, u"partner"_s, u"candidates"_s, u"territories"_s,
                                   u"direction"_s, u"upfront"_s, u"headline"_s, u"last_event"_s, u"last_verified"_s};
    return kind == RecordKind::Candidate ? kCandidate : kind == RecordKind::Company ? kCompany : kDeal;
}

ReportTable factsTable(const analytics::SubjectRecord &subject, const analytics::ChartRequest &request)
{
    static constexpr BothLanguages kField{"Field", "字段"};
    static constexpr BothLanguages kValue{"Value", "值"};
    const FileCells cells(subject.kind, request.snapshot, request.asOf, request.language);
    ReportTable table;
    table.headings = {kField.in(request.language), kValue.in(request.language)};
    table.numbers = {false, false};
    for (const QString &key : factColumns(subject.kind)) {
        const int column = cells.source()->columnOf(key);
        const QString text = column < 0 ? QString() : cells.text(subject.id, column);
        if (!text.isEmpty())
            table.rows.append({cells.label(column), text});
    }
    return table;
}

ReportTable milestonesTable(const analytics::SubjectRecord &subject, const analytics::ChartRequest &request)
{
    static constexpr BothLanguages kWords[] = {{"Regulatory events and designations", "监管事件与资格认定"}, {"Date", "日期"}, {"Agency", "机构"}, {"Event", "事件"},
                                               {"Indication", "适应症"}, {"None recorded.", "无记录。"}};
    const auto &portfolio = *request.snapshot;
    const Language language = request.language;
    ReportTable table;
    table.title = kWords[0].in(language);
    for (int i = 1; i <= 4; ++i)
        table.headings.append(kWords[i].in(language));
    table.emptyText = kWords[5].in(language);
    if (subject.kind != RecordKind::Candidate)
        return table;
    auto events = portfolio.listOf<&domain::RegulatoryEvent::candidate>(domain::Id<domain::Candidate>{subject.id});
    std::ranges::stable_sort(events, std::greater(), &domain::RegulatoryEvent::date);
    qint64 later = 0;
    for (const auto &event : events) {
        const auto status = domain::standingAt(event, request.asOf);
        if (!status) {
            ++later;
            continue;
        }
        QString what = event.designation.isValid() ? domain::recordName(portfolio, event.designation, language) : domain::labelOf(event.kind, language);
        if (status == domain::RegEventStatus::Expected || status == domain::RegEventStatus::Missed)
            what += u" (%1)"_s.arg(domain::labelOf(*status, language));
        table.rows.append({domain::dateText(event.date, language), domain::labelOf(event.agency, language), what, domain::recordName(portfolio, event.indication, language)});
        table.ids.append(event.id.value);
    }
    static constexpr BothLanguages kLater{"Dated later and not shown: %1.", "日期在此之后、未显示：%1。"};
    if (later > 0)
        table.note = kLater.in(language).arg(figure::Phrases(language).count(later));
    return table;
}

ReportTable sourcesTable(const analytics::SubjectRecord &subject, const analytics::ChartRequest &request)
{
    static constexpr BothLanguages kWords[] = {{"Sources", "来源"}, {"Title", "标题"}, {"Publisher", "发布者"}, {"Published", "发布日期"}, {"Address", "网址"}, {"No sources recorded.", "未记录来源。"}};
    const auto &portfolio = *request.snapshot;
    ReportTable table;
    table.title = kWords[0].in(request.language);
    for (int i = 1; i <= 4; ++i)
        table.headings.append(kWords[i].in(request.language));
    table.emptyText = kWords[5].in(request.language);
    for (const domain::Citation &citation : portfolio.rows<domain::Citation>()) {
        const auto *source = citation.kind == subject.kind && citation.record == subject.id ? portfolio.find(citation.source) : nullptr;
        if (!source || table.ids.contains(source->id.value))
            continue;
        table.rows.append({source->title, source->publisher, domain::dateText(source->published, request.language), source->url});
        table.ids.append(source->id.value);
    }
    return table;
}

} // namespace

Result<ReportTable> subjectTable(const QString &section, const analytics::SubjectRecord &subject, const analytics::ChartRequest &request)
{
    ReportTable table;
    if (subject.id == 0)
        return Error{Error::Code::NotFound, section, u"subject"_s};
    if (section == u"facts")
        table = factsTable(subject, request);
    else if (section == u"milestones")
        table = milestonesTable(subject, request);
    else if (section == u"sources")
        table = sourcesTable(subject, request);
    else
        return Error{Error::Code::NotFound, section, u"section"_s};
    table.numbers = QList<bool>(table.headings.size(), false);
    table.key = u"%1 %2 %3"_s.arg(section, domain::tableName(subject.kind)).arg(subject.id);
    return table;
}

} // namespace presentation
