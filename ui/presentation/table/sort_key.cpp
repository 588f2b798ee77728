// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/sort_key.h"

#include "domain/value_text.h"
#include "domain/vocabulary/pipeline_vocabulary.h"

namespace presentation {

using domain::FieldKind;

namespace {

int comparedUnits(const QString &a, const QString &b)
{
    static const QString kFirst = QStringLiteral("USD");
    if (a == b)
        return 0;
    if (a == kFirst || b == kFirst)
        return a == kFirst ? -1 : 1;
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return a.compare(b);
}

int comparedValues(const SortKey &a, const SortKey &b)
{
    if (a.number < b.number || b.number < a.number)
        return a.number < b.number ? -1 : 1;
    if (a.date != b.date)
        return a.date < b.date ? -1 : 1;
    return a.text.compare(b.text);
}

void setWhole(SortKey &key, const domain::FieldMeta &column, qint64 value, const WordSource &words)
{
    if (column.kind == FieldKind::Reference)
        key.text = domain::recordName(words.portfolio, column.references, value, words.language).toCaseFolded();
    else if (column.vocabulary == &domain::vocabularyOf<domain::Phase>)
        key.number = domain::rank(domain::Phase(value));
    else
        key.number = double(value);
}

} // namespace

SortKey sortKey(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words, const QString &currency)
{
    SortKey key;
    key.isEmpty = domain::isEmpty(value);
    if (const auto *date = std::get_if<domain::PartialDate>(&value))
        key.date = *date;
    else if (const auto *text = std::get_if<QString>(&value))
        key.text = text->toCaseFolded();
    else if (const auto *flag = std::get_if<bool>(&value))
        key.number = *flag ? 1.0 : 0.0;
    else if (const auto *number = std::get_if<double>(&value))
        key.number = *number;
    else if (const auto *whole = std::get_if<qint64>(&value))
        setWhole(key, column, *whole, words);
    if (column.kind == FieldKind::Money && !key.isEmpty)
        key.unit = currency;
    return key;
}

int compared(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    if (a.isEmpty != b.isEmpty)
        return a.isEmpty ? 1 : -1;
    if (const int units = comparedUnits(a.unit, b.unit); units != 0)
        return units;
    const int values = comparedValues(a, b);
    return order == Qt::DescendingOrder ? -values : values;
}

bool canGroup(const domain::FieldMeta &column)
{
    switch (column.kind) {
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Flag:
    case FieldKind::OptionalFlag:
    case FieldKind::Country:
    case FieldKind::Currency:
    case FieldKind::List: return true;
    default: return QLatin1String(column.key) == QLatin1String("cohort_year");
    }
}

SortKey groupKey(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words)
{
    if (const auto *date = std::get_if<domain::PartialDate>(&value)) {
        SortKey key;
        key.isEmpty = date->isEmpty();
        key.number = date->yearNumber();
        return key;
    }
    SortKey key = sortKey(column, value, words);
    if (const auto *whole = std::get_if<qint64>(&value); whole && column.kind == FieldKind::Choice)
        key.text = QString::number(*whole); // Two phases of one rank are two groups.
    return key;
}

QString groupName(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words)
{
    if (const auto *date = std::get_if<domain::PartialDate>(&value))
        return date->isEmpty() ? QString() : QString::number(date->yearNumber());
    return domain::displayText(column, value, words.portfolio, words.language);
}

} // namespace presentation
