// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// Something to show, sort and filter a record by: one of its stored fields, or a value derived at the as-of date.
template <class Record>
struct Column : FieldMeta
{
    const FieldInfo<Record> *stored = nullptr; ///< nullptr for a derived column, which nobody can edit.
    Value (*derived)(const Portfolio &, const Record &, const AsOf &) = nullptr;
    const char *currency = nullptr; ///< For money: key of the column that holds the currency.

    bool isDerived() const { return stored == nullptr; }
    Value value(const Portfolio &portfolio, const Record &record, const AsOf &asOf) const
    {
        return stored ? stored->get(record) : derived(portfolio, record, asOf);
    }
};

/// Stored fields in field order, then derived columns. Static; lives as long as the program.
template <class Record>
std::span<const Column<Record>> columnsOf();

/// The column with this key, or nullptr.
template <class Record>
const Column<Record> *findColumn(QStringView key)
{
    for (const auto &column : columnsOf<Record>()) {
        if (key == QLatin1String(column.key))
            return &column;
    }
    return nullptr;
}

/// The currency that goes with a money column of this record; empty where there is none.
template <class Record>
QString currencyOf(const Portfolio &portfolio, const Record &record, const Column<Record> &column, const AsOf &asOf)
{
    const auto *holder = column.currency ? findColumn<Record>(QLatin1String(column.currency).toString()) : nullptr;
    const Value value = holder ? holder->value(portfolio, record, asOf) : Value();
    const auto *code = std::get_if<QString>(&value);
    return code ? *code : QString();
}

} // namespace domain
