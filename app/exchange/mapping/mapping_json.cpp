// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencies.h"
#include "exchange/mapping/column_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestFile = 1'000'000;
constexpr int kMostColumns = 16'384;

/// Reads one object; the first thing wrong with it is kept, and nothing read after that counts.
class StrictObject
{
public:
    StrictObject(const QJsonValue &value, const QString &path) : m_object(value.toObject()), m_path(path)
    {
        if (!value.isObject())
            refuse({}, u"an object is needed"_s);
    }

    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key, u"a text is needed"_s);
        return value.toString();
    }
    /// A whole number; `fallback` where the member is missing.
    qint64 whole(const QString &key, qint64 fallback)
    {
        const QJsonValue value = take(key);
        const double number = value.toDouble(0);
        constexpr double kLargest = 1e15;
        if (value.isUndefined())
            return fallback;
        if (!value.isDouble() || number < 1 || number > kLargest || std::floor(number) != number)
            refuse(key, u"a whole number above 0 is needed"_s);
        return m_error ? fallback : qint64(number);
    }
    QJsonArray list(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            refuse(key, u"a list is needed"_s);
        return value.toArray();
    }
    /// A code of a closed vocabulary, in any case.
    template <class Enum>
    Enum code(const QString &key)
    {
        const QString word = text(key);
        const int ordinal = vocabularyOf<Enum>().find(word);
        if (!word.isEmpty() && ordinal < 0)
            refuse(key, word);
        return Enum(std::max(0, ordinal));
    }
    void refuse(const QString &key, const QString &detail)
    {
        if (!m_error)
            m_error = Error{Error::Code::WrongFormat, detail, key.isEmpty() ? m_path : m_path.isEmpty() ? key : m_path + u'.' + key};
    }
    /// What is wrong with the object, an unknown member included.
    std::optional<Error> error()
    {
        for (auto member = m_object.begin(); member != m_object.end(); ++member) {
            if (!m_known.contains(member.key()))
                refuse(member.key(), u"no such member is known"_s);
        }
        return m_error;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_known.append(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> m_error;
};

QString lower(const QString &code)
{
    return code.toLower();
}

QJsonObject columnJson(const MappedColumn &column)
{
    QJsonObject json;
    if (column.index >= 0)
        json.insert(u"column"_s, column.index + 1);
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    put(u"header"_s, column.header);
    put(u"target"_s, column.target);
    put(u"date_order"_s, lower(codeOf(column.dateOrder)));
    put(u"currency"_s, column.unit.currency);
    if (column.unit.factor != 1)
        json.insert(u"unit"_s, column.unit.factor);
    if (column.phaseScale != PhaseScale::Usual)
        json.insert(u"phase_scale"_s, lower(codeOf(column.phaseScale)));
    put(u"separator"_s, column.separator);
    return json;
}

void checkTarget(StrictObject &object, ListKind list, const QString &key)
{
    const ColumnTarget *target = columnTarget(key);
    if (!key.isEmpty() && (!target || !target->isIn(list)))
        object.refuse(u"target"_s, key);
}

std::optional<Error> readColumn(const QJsonValue &value, const QString &path, ListKind list, MappedColumn &column)
{
    StrictObject object(value, path);
    column.index = int(std::min<qint64>(object.whole(u"column"_s, 0), kMostColumns)) - 1;
    column.header = object.text(u"header"_s);
    column.target = object.text(u"target"_s);
    column.dateOrder = object.code<DateOrder>(u"date_order"_s);
    column.unit.currency = object.text(u"currency"_s);
    column.unit.factor = object.whole(u"unit"_s, 1);
    column.phaseScale = object.code<PhaseScale>(u"phase_scale"_s);
    column.separator = object.text(u"separator"_s);
    checkTarget(object, list, column.target);
    if (!column.unit.currency.isEmpty() && !currency(column.unit.currency))
        object.refuse(u"currency"_s, column.unit.currency);
    if (column.index < 0 && column.header.isEmpty())
        object.refuse(u"header"_s, u"a header or a column number is needed"_s);
    return object.error();
}

std::optional<Error> readConstant(const QJsonValue &value, const QString &path, ListKind list, MappedConstant &constant)
{
    StrictObject object(value, path);
    constant.target = object.text(u"target"_s);
    constant.value = object.text(u"value"_s);
    if (constant.target.isEmpty() || constant.value.isEmpty())
        object.refuse(constant.target.isEmpty() ? u"target"_s : u"value"_s, u"a text is needed"_s);
    checkTarget(object, list, constant.target);
    return object.error();
}

std::optional<Error> readMembers(const QJsonValue &root, ColumnMapping &mapping)
{
    StrictObject object(root, {});
    if (const qint64 schema = object.whole(u"schema"_s, 0); schema != kMappingSchema)
        object.refuse(u"schema"_s, QString::number(schema));
    mapping.name = object.text(u"name"_s);
    mapping.list = object.code<ListKind>(u"list"_s);
    if (mapping.list == ListKind::Unset)
        object.refuse(u"list"_s, u"what the rows are about is needed"_s);
    mapping.sheet = object.text(u"sheet"_s);
    const QJsonArray columns = object.list(u"columns"_s);
    const QJsonArray constants = object.list(u"constants"_s);
    if (columns.size() > kMostColumns)
        object.refuse(u"columns"_s, QString::number(columns.size()));
    if (const auto error = object.error())
        return error;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        mapping.columns.append(MappedColumn());
        if (const auto error = readColumn(columns[i], u"columns[%1]"_s.arg(i), mapping.list, mapping.columns.last()))
            return error;
    }
    for (qsizetype i = 0; i < constants.size(); ++i) {
        mapping.constants.append(MappedConstant());
        if (const auto error = readConstant(constants[i], u"constants[%1]"_s.arg(i), mapping.list, mapping.constants.last()))
            return error;
    }
    return {};
}

} // namespace

QByteArray toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns)
        columns.append(columnJson(column));
    QJsonArray constants;
    for (const MappedConstant &constant : mapping.constants)
        constants.append(QJsonObject{{u"target"_s, constant.target}, {u"value"_s, constant.value}});
    QJsonObject json{{u"schema"_s, kMappingSchema}, {u"list"_s, lower(codeOf(mapping.list))}, {u"columns"_s, columns}};
    if (!mapping.name.isEmpty())
        json.insert(u"name"_s, mapping.name);
    if (!mapping.sheet.isEmpty())
        json.insert(u"sheet"_s, mapping.sheet);
    if (!constants.isEmpty())
        json.insert(u"constants"_s, constants);
    return QJsonDocument(json).toJson();
}

Result<ColumnMapping> mappingFromJson(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return Error{Error::Code::WrongFormat, QString::number(json.size()), u"size"_s};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{Error::Code::WrongFormat, parse.errorString(), u"offset %1"_s.arg(parse.offset)};
    ColumnMapping mapping;
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (const auto error = readMembers(root, mapping))
        return *error;
    return mapping;
}

} // namespace exchange
