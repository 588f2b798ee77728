// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/json_lists.h"

#include "exchange/sheets/exact_decimal.h"
#include "exchange/sheets/sheet_builder.h"
#include "exchange/sheets/sheet_refusal.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Error;
using domain::Result;
using domain::Status;

namespace {

constexpr int kDepth = 8;
constexpr QChar kBar = u'|';

/// One object with its nesting taken out.
using FlatObject = QHash<QString, SheetCell>;

SheetCell scalarCell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return {SheetCell::Kind::Flag, false, false, value.toBool() ? u"TRUE"_s : u"FALSE"_s};
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        const bool isWhole = number.typeId() == QMetaType::LongLong;
        return {SheetCell::Kind::Number, false, false, isWhole ? number.toString() : exactDecimal(QString::number(number.toDouble(), 'g', 17))};
    }
    case QJsonValue::String: return {value.toString().isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false, false, value.toString()};
    default: return {};
    }
}

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

class Flattener
{
public:
    explicit Flattener(SheetBuilder &notes) : m_notes(notes) {}

    FlatObject flatten(const QJsonObject &object, qint64 line)
    {
        FlatObject flat;
        m_line = line;
        add(object, {}, flat, 0);
        return flat;
    }

private:
    void add(const QJsonValue &value, const QString &key, FlatObject &into, int depth)
    {
        if (depth > kDepth && (value.isArray() || value.isObject())) {
            into.insert(key, {SheetCell::Kind::Text, false, false, compactJson(value)});
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                add(member.value(), key.isEmpty() ? member.key() : key + u'.' + member.key(), into, depth + 1);
        } else if (value.isArray()) {
            addList(value.toArray(), key, into, depth);
        } else if (const SheetCell cell = scalarCell(value); !cell.isEmpty()) {
            into.insert(key, cell);
        }
    }

    /// What stands at the same place of several objects stays at the same place between the bars.
    void addList(const QJsonArray &list, const QString &key, FlatObject &into, int depth)
    {
        QList<FlatObject> items;
        QStringList keys;
        for (const QJsonValue &value : list) {
            FlatObject item;
            add(value, key, item, depth + 1);
            for (auto member = item.keyBegin(); member != item.keyEnd(); ++member) {
                if (!keys.contains(*member))
                    keys.append(*member);
            }
            items.append(std::move(item));
        }
        for (const QString &name : keys) {
            if (items.size() == 1) {
                into.insert(name, items.first().value(name));
                continue;
            }
            QStringList texts;
            for (const FlatObject &item : items)
                texts.append(item.value(name).text);
            m_notes.note(SheetNote::Kind::JoinedWithBar, m_line, std::count_if(texts.cbegin(), texts.cend(), [](const QString &text) { return text.contains(kBar); }));
            into.insert(name, {SheetCell::Kind::Text, false, false, texts.join(kBar)});
        }
    }

    SheetBuilder &m_notes;
    qint64 m_line = 0;
};

/// Keys in the order of the file: Qt's JSON objects sort them.
class KeyOrder
{
public:
    KeyOrder(const QByteArray &text, qsizetype from) : m_text(text), m_from(std::max<qsizetype>(0, from)) {}

    qsizetype place(const QString &dottedKey) const
    {
        qsizetype at = m_from;
        // A key that itself contains a dot is looked for whole.
        for (const QString &key : find(dottedKey, at) >= 0 ? QStringList{dottedKey} : dottedKey.split(u'.')) {
            const qsizetype found = find(key, at);
            if (found < 0)
                return m_text.size();
            at = found;
        }
        return at;
    }

private:
    qsizetype find(const QString &key, qsizetype from) const
    {
        const QByteArray quoted = '"' + key.toUtf8() + '"';
        for (qsizetype at = m_text.indexOf(quoted, from); at >= 0; at = m_text.indexOf(quoted, at + 1)) {
            qsizetype after = at + quoted.size();
            while (after < m_text.size() && m_text[after] <= ' ')
                ++after;
            if (after < m_text.size() && m_text[after] == ':')
                return at;
        }
        return -1;
    }

    const QByteArray &m_text;
    qsizetype m_from;
};

struct JsonList
{
    QString name;
    QJsonArray items;
    QStringList names; ///< Of an object of objects.
};

bool isListOfObjects(const QJsonArray &list)
{
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &value) { return value.isObject(); });
}

/// All lists of objects that are not inside another one.
void collect(const QJsonValue &value, const QString &name, int depth, QList<JsonList> &lists)
{
    if (value.isArray() && isListOfObjects(value.toArray())) {
        lists.append({name, value.toArray(), {}});
    } else if (value.isObject() && depth < kDepth) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), depth == 0 ? member.key() : name + u'.' + member.key(), depth + 1, lists);
    }
}

QList<JsonList> listsOf(const QJsonDocument &document, const QString &name)
{
    QList<JsonList> lists;
    if (document.isArray())
        collect(document.array(), name, 0, lists);
    const QJsonObject object = document.object();
    const bool isMap = object.size() > 1 && std::all_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isObject(); });
    if (!document.isArray())
        collect(object, name, 0, lists);
    if (!lists.isEmpty() || !isMap)
        return lists;
    JsonList list{name, {}, object.keys()};
    for (const QJsonValue &value : object)
        list.items.append(value);
    return {list};
}

/// One object per line, as some services write them.
QJsonDocument linesOfObjects(const QByteArray &text)
{
    QJsonArray items;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument item = QJsonDocument::fromJson(line);
        if (!item.isObject())
            return {};
        items.append(item.object());
    }
    return QJsonDocument(items);
}

Result<Sheet> sheetOf(const JsonList &list, const KeyOrder &order, SheetBudget &budget)
{
    SheetBuilder builder(list.name, budget);
    builder.setKeyed();
    Flattener flattener(builder);
    QList<FlatObject> rows;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        rows.append(flattener.flatten(list.items[i].toObject(), i + 1));
        if (!list.names.isEmpty())
            rows.last().insert(u"key"_s, {SheetCell::Kind::Text, false, false, list.names[i]});
        for (auto key = rows.last().keyBegin(); key != rows.last().keyEnd(); ++key) {
            if (!places.contains(*key))
                places.insert(*key, places.size() < sheet_limits::kColumns ? order.place(*key) : 0);
        }
        if (places.size() > sheet_limits::kColumns)
            break;
    }
    QStringList keys = places.keys();
    std::sort(keys.begin(), keys.end(), [&places](const QString &a, const QString &b) { return std::pair(places[a], a) < std::pair(places[b], b); });
    if (!list.names.isEmpty())
        keys.move(keys.indexOf(u"key"_s), 0);
    QList<SheetCell> cells;
    for (const QString &key : keys)
        cells.append(SheetCell{SheetCell::Kind::Text, false, false, key});
    Status status = builder.addRow(0, cells);
    for (qsizetype i = 0; status && i < rows.size(); ++i) {
        for (qsizetype column = 0; column < keys.size(); ++column)
            cells[column] = rows[i].value(keys[column]);
        status = builder.addRow(i + 1, cells);
    }
    return status ? Result<Sheet>(builder.take()) : Result<Sheet>(status.error());
}

} // namespace

Result<QList<Sheet>> readJsonLists(const QByteArray &text, const QString &name)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::GarbageAtEnd)
        document = linesOfObjects(text);
    if (document.isNull())
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kBadJson) + u' ' + problem.errorString(), QString::number(problem.offset)};
    const QList<JsonList> lists = listsOf(document, name);
    if (lists.isEmpty())
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kNoList), {}};
    if (lists.size() > sheet_limits::kSheets)
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooLarge) + u" sheets"_s, {}};
    SheetBudget budget;
    QList<Sheet> sheets;
    for (const JsonList &list : lists) {
        Result<Sheet> sheet = sheetOf(list, KeyOrder(text, text.indexOf('"' + list.name.section(u'.', -1).toUtf8() + '"')), budget);
        if (!sheet)
            return sheet.error();
        sheets.append(std::move(sheet).value());
    }
    return sheets;
}

} // namespace exchange
