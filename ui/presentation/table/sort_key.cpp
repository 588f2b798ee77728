// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/sort_key.h"

#include "domain/value_text.h"
#include "domain/vocabulary/pipeline_vocabulary.h"

namespace presentation {

using domain::FieldKind;

SortKey sortKey(const domain::FieldMeta &column, const domain::Value &value, const domain::Portfolio &portfolio)
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
    else if (const auto *ordinal = std::get_if<qint64>(&value)) {
        key.number = double(*ordinal);
        if (column.kind == FieldKind::Reference)
            key.text = domain::recordName(portfolio, column.references, *ordinal, domain::Language::English).toCaseFolded();
        else if (column.vocabulary == &domain::vocabularyOf<domain::Phase>)
            key.number = domain::rank(domain::Phase(*ordinal));
    }
    if (column.kind == FieldKind::Reference)
        key.number = 0.0;
    return key;
}

int compared(const SortKey &a, const SortKey &b)
{
    if (a.number < b.number || b.number < a.number)
        return a.number < b.number ? -1 : 1;
    if (a.date != b.date)
        return a.date < b.date ? -1 : 1;
    return a.text.compare(b.text);
}

} // namespace presentation
