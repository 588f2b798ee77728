// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/table_layout.h"

#include "presentation/table/record_source.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace presentation {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::RecordKind;

namespace {

Error wrong(QLatin1StringView member)
{
    return {Error::Code::Syntax, {}, member};
}

/// The texts under `key` of each object in the array; with an empty key where something else stands there.
QList<QJsonObject> objectsOf(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &item : value.toArray())
        objects.append(item.toObject());
    return objects;
}

bool isListOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isArray();
}

bool isFlagOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isBool();
}

} // namespace

QJsonObject TableLayout::toJson() const
{
    QJsonArray columnList;
    for (const Column &column : columns) {
        QJsonObject object{{"key"_L1, column.key}};
        if (column.width > 0)
            object.insert("width"_L1, column.width);
        columnList.append(object);
    }
    QJsonArray sortList;
    for (const Sort &step : sort)
        sortList.append(QJsonObject{{"key"_L1, step.key}, {"descending"_L1, step.descending}});
    return {{"columns"_L1, columnList}, {"sort"_L1, sortList}, {"group"_L1, group}, {"freezesFirst"_L1, freezesFirst}, {"showsTotals"_L1, showsTotals}};
}

domain::Result<TableLayout> TableLayout::fromJson(const QJsonObject &json)
{
    TableLayout layout;
    for (const auto member : {"columns"_L1, "sort"_L1}) {
        if (!isListOrAbsent(json.value(member)))
            return wrong(member);
    }
    for (const auto member : {"freezesFirst"_L1, "showsTotals"_L1}) {
        if (!isFlagOrAbsent(json.value(member)))
            return wrong(member);
    }
    constexpr int kWidest = 4000;
    for (const QJsonObject &column : objectsOf(json.value("columns"_L1))) {
        if (!column.value("key"_L1).isString())
            return wrong("columns"_L1);
        layout.columns.append({column.value("key"_L1).toString(), qBound(0, column.value("width"_L1).toInt(), kWidest)});
    }
    for (const QJsonObject &step : objectsOf(json.value("sort"_L1))) {
        if (!step.value("key"_L1).isString())
            return wrong("sort"_L1);
        layout.sort.append({step.value("key"_L1).toString(), step.value("descending"_L1).toBool()});
    }
    layout.group = json.value("group"_L1).toString();
    layout.freezesFirst = json.value("freezesFirst"_L1).toBool(layout.freezesFirst);
    layout.showsTotals = json.value("showsTotals"_L1).toBool(layout.showsTotals);
    return layout;
}

TableLayout usualLayout(RecordKind kind)
{
    TableLayout layout;
    for (const QString &key : usualColumns(kind))
        layout.columns.append({key});
    layout.sort.append({layout.columns.first().key});
    return layout;
}

TableLayout fitted(const TableLayout &layout, RecordKind kind)
{
    const auto source = makeRecordSource(kind);
    TableLayout fit = layout;
    QSet<QString> seen;
    fit.columns.removeIf([&](const TableLayout::Column &column) {
        const bool isNew = !seen.contains(column.key);
        seen.insert(column.key);
        return !isNew || source->columnOf(column.key) < 0;
    });
    fit.sort.removeIf([&](const TableLayout::Sort &step) { return source->columnOf(step.key) < 0; });
    if (fit.columns.isEmpty())
        fit.columns = usualLayout(kind).columns;
    if (fit.sort.isEmpty())
        fit.sort.append({fit.columns.first().key});
    if (source->columnOf(fit.group) < 0)
        fit.group.clear();
    return fit;
}

/// So that all columns stand beside the form in a window 1,440 wide. The last column takes what is left.
int usualWidth(RecordKind kind, QStringView key)
{
    static const QHash<QString, int> widths{
        {u"title"_s, 232},         {u"primary_name"_s, 196},   {u"name_en"_s, 280},        {u"candidate_id"_s, 170},  {u"deal_id"_s, 232},
        {u"highest_phase"_s, 132}, {u"phase"_s, 128},          {u"phase_reached"_s, 128},  {u"status_now"_s, 154},    {u"partner"_s, 116},
        {u"start_date"_s, 104},    {u"enrollment"_s, 92},      {u"announced_date"_s, 104}, {u"principal"_s, 106},     {u"deal/title"_s, 206},
        {u"deal/deal_type"_s, 104}, {u"deal/partner"_s, 106},  {u"headline"_s, 104},       {u"upfront"_s, 106},       {u"status"_s, 100},
        {u"deal_event/event_type"_s, 170}, {u"event_date"_s, 100}, {u"summary"_s, 260},    {u"term_type"_s, 170},     {u"indication_id"_s, 190},
        {u"source/title"_s, 300},  {u"url"_s, 200},            {u"trigger_text"_s, 200},   {u"area"_s, 104},  {u"modality"_s, 104},      {u"originator_company_id"_s, 104},          {u"is_lead"_s, 96},        {u"last_event"_s, 100}};
    constexpr int kUsual = 116;
    return widths.value(domain::tableName(kind) + u'/' + key.toString(), widths.value(key.toString(), kUsual));
}

} // namespace presentation
