// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/cell_reading.h"

#include "domain/names.h"
#include "domain/territories.h"
#include "domain/value_text.h"

#include <QRegularExpression>

namespace domain {

namespace {

using Outcome = PasteCell::Outcome;

/// The words that copied tables have where there is no value.
bool saysNothing(const QString &text)
{
    static const QSet<QString> words{normalizedKey(u"not disclosed"), normalizedKey(u"undisclosed"), normalizedKey(u"未披露"),
                                     normalizedKey(u"not recorded"), normalizedKey(u"未记录")};
    return words.contains(normalizedKey(text));
}

Value listOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[|;；\n]"));
    QStringList items;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString item = part.simplified(); !item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return items.isEmpty() ? Value() : Value(items.join(u'|'));
}

} // namespace

CellReading::Read CellReading::read(const FieldMeta &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (isTerritory(field))
        return {Value(canonicalTerritory(text.simplified()))};
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
        return {Value(field.kind == FieldKind::Text ? text.simplified() : text.trimmed())};
    const auto key = std::pair(&field, text);
    if (const auto known = m_read.constFind(key); known != m_read.cend())
        return *known;
    const Read made = readAnew(field, text);
    m_read.insert(key, made);
    return made;
}

CellReading::Read CellReading::readAnew(const FieldMeta &field, const QString &text)
{
    if (field.kind == FieldKind::List)
        return {listOf(text)};
    if (saysNothing(text))
        return {};
    if (field.kind == FieldKind::Reference)
        return readReference(field, text);
    const auto value = parseTyped(field, text, m_portfolio);
    if (value)
        return {value.value()};
    return {{}, value.error().code == Error::Code::Constraint ? Outcome::NotFound : Outcome::Unreadable};
}

CellReading::Read CellReading::readReference(const FieldMeta &field, const QString &text)
{
    const auto vocabulary = termVocabularyOf(field);
    auto &index = m_names[int(field.references) * 256 + int(vocabulary)];
    if (!index)
        index = std::make_unique<NameIndex>(m_portfolio, field.references, vocabulary);
    const auto ids = index->find(text);
    if (ids.size() == 1)
        return {Value(ids.first())};
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (ids.isEmpty() && isNumber && !recordName(m_portfolio, field.references, id, Language::English).isEmpty())
        return {Value(id)};
    return {{}, ids.isEmpty() ? Outcome::NotFound : Outcome::NotUnique};
}

} // namespace domain
