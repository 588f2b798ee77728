// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_list_writer.h"

#include "domain/columns.h"
#include "domain/value_text.h"
#include "exchange/csv_writer.h"
#include "exchange/field_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldMeta kIdColumn{"id", "Id", FieldKind::Integer};

/// The columns of a list, in the order asked for, and what gives the values of one record beside them (empty: no such record).
struct Listing
{
    QList<const FieldMeta *> columns;
    std::function<QList<Value>(qint64 id)> row;
};

template <class Record>
Result<QList<const FieldMeta *>> chosenColumns(const QStringList &keys)
{
    QList<const FieldMeta *> all{&kIdColumn};
    QStringList known{u"id"_s};
    for (const auto &column : columnsOf<Record>()) {
        all.append(&column);
        known.append(QLatin1String(column.key));
    }
    QList<const FieldMeta *> chosen;
    for (const QString &key : keys) {
        const auto at = known.indexOf(key.trimmed());
        if (at < 0)
            return Error{Error::Code::Usage, key, known.join(u", "_s)};
        chosen.append(all[at]);
    }
    return chosen.isEmpty() ? all : chosen;
}

template <class Record>
Result<Listing> listingOf(const Portfolio &portfolio, const RecordListSpec &spec)
{
    const auto columns = chosenColumns<Record>(spec.columns);
    if (!columns.ok())
        return columns.error();
    const auto row = [&portfolio, &spec, chosen = columns.value()](qint64 id) {
        QList<Value> values;
        if (const Record *record = portfolio.find(Id<Record>{id})) {
            for (const FieldMeta *column : chosen) {
                values.append(column == &kIdColumn
                                  ? Value(id)
                                  : static_cast<const Column<Record> *>(column)->value(portfolio, *record, spec.asOf));
            }
        }
        return values;
    };
    return Listing{columns.value(), row};
}

Result<Listing> listing(const Portfolio &portfolio, const RecordListSpec &spec)
{
    Result<Listing> result = Error{Error::Code::Usage, tableName(spec.kind), u"kind"_s};
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == spec.kind)
            result = listingOf<Record>(portfolio, spec);
    });
    return result;
}

QString nameOf(const Portfolio &portfolio, const FieldMeta &column, const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    return id ? recordName(portfolio, column.references, *id, Language::English) : QString();
}

QJsonValue jsonCell(const Portfolio &portfolio, const FieldMeta &column, const Value &value)
{
    if (column.kind != FieldKind::Reference || isEmpty(value))
        return fieldJson(column, value);
    return QJsonObject{{u"id"_s, std::get<qint64>(value)}, {u"name"_s, nameOf(portfolio, column, value)}};
}

} // namespace

Result<QByteArray> recordListCsv(const Portfolio &portfolio, const RecordListSpec &spec)
{
    const auto list = listing(portfolio, spec);
    if (!list.ok())
        return list.error();
    const auto &columns = list.value().columns;
    CsvWriter writer(CsvWriter::Cells::Inert);
    QStringList cells;
    for (const FieldMeta *column : columns)
        cells.append(QLatin1String(column->key));
    writer.add(cells);
    for (const qint64 id : spec.ids) {
        const QList<Value> values = list.value().row(id);
        cells.clear();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isReference = columns[i]->kind == FieldKind::Reference;
            cells.append(isReference ? nameOf(portfolio, *columns[i], values[i]) : canonicalText(*columns[i], values[i]));
        }
        if (!cells.isEmpty())
            writer.add(cells);
    }
    return writer.text();
}

Result<QByteArray> recordListJson(const Portfolio &portfolio, const RecordListSpec &spec)
{
    const auto list = listing(portfolio, spec);
    if (!list.ok())
        return list.error();
    QJsonArray rows;
    for (const qint64 id : spec.ids) {
        const QList<Value> values = list.value().row(id);
        QJsonObject row;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const FieldMeta &column = *list.value().columns[i];
            row.insert(QLatin1String(column.key), jsonCell(portfolio, column, values[i]));
        }
        if (!row.isEmpty())
            rows.append(row);
    }
    const QJsonValue knownOn = spec.asOf.knownOn.isValid() ? QJsonValue(spec.asOf.knownOn.toString(Qt::ISODate)) : QJsonValue();
    return QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                     {u"kind"_s, tableName(spec.kind)},
                                     {u"as_of"_s, spec.asOf.date.toString(Qt::ISODate)},
                                     {u"as_known_on"_s, knownOn},
                                     {u"n"_s, rows.size()},
                                     {u"rows"_s, rows}})
        .toJson();
}

} // namespace exchange
