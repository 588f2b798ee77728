// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/paste_columns.h"

#include "domain/names.h"

#include <algorithm>

namespace domain {

namespace {

QString keyOf(const FieldMeta &column)
{
    return QLatin1String(column.key).toString();
}

/// The key of the column that a heading names, by key, label or the window's label; empty where there is none.
QString columnCalled(const RecordFields &fields, const PasteRequest &request, const QString &heading)
{
    const QString name = normalizedKey(heading);
    if (name.isEmpty())
        return {};
    for (const auto &columns : {fields.fields(), fields.derived()}) {
        for (const auto *column : columns) {
            if (normalizedKey(keyOf(*column)) == name || normalizedKey(QLatin1String(column->label).toString()) == name)
                return keyOf(*column);
        }
    }
    return request.labels.value(name);
}

} // namespace

const FieldMeta *nameField(const RecordFields &fields)
{
    switch (fields.kind()) {
    case RecordKind::Company:
    case RecordKind::Indication: return fields.field(u"name_en");
    case RecordKind::Candidate: return fields.field(u"primary_name");
    case RecordKind::Trial: return fields.field(u"registry_no");
    case RecordKind::Deal:
    case RecordKind::Source: return fields.field(u"title");
    case RecordKind::Target: return fields.field(u"symbol");
    case RecordKind::Term: return fields.field(u"label_en");
    default: return nullptr;
    }
}

PasteColumns mapColumns(const RecordFields &fields, const PasteRequest &request)
{
    PasteColumns columns;
    QStringList named;
    QStringList unknown;
    for (const QString &heading : request.block.isEmpty() ? QStringList() : request.block.first()) {
        const QString key = columnCalled(fields, request, heading);
        named.append(named.contains(key) ? QString() : key);
        if (key.isEmpty() && !heading.trimmed().isEmpty())
            unknown.append(heading.trimmed());
    }
    const auto known = named.size() - named.count(QString());
    columns.hasHeader = request.block.size() > 1 && known > unknown.size();
    columns.keys = columns.hasHeader ? named : request.columns;
    columns.unknown = columns.hasHeader ? unknown : QStringList();
    if (const auto *name = nameField(fields))
        columns.name = int(columns.keys.indexOf(keyOf(*name)));
    return columns;
}

} // namespace domain
