// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/row_order.h"

#include <QMap>

namespace presentation {

/// What a column of some records comes to. Amounts are added per currency and from their lower bounds, so that a sum never claims more
/// than was disclosed; where nothing is added up, it is a count of the records that have a value.
struct ColumnTotal
{
    qint64 records = 0;         ///< m: all records.
    qint64 recorded = 0;        ///< n: those with a value.
    QMap<QString, qint64> sums; ///< By currency; plain numbers under an empty one.
    bool isLowerBound = false;  ///< Some of the amounts are known from below only.
    qint64 upTo = 0;            ///< Of the recorded: amounts known from above only. A headline counts with its most, any other with nothing.
    std::optional<qint64> termType = std::nullopt; ///< Of terms of deals: the type they have in common.
    bool isNotAdded = false;        ///< The amounts contain one another: the count alone says something, and `sums` is empty.

    void add(const ColumnTotal &other);
    friend bool operator==(const ColumnTotal &, const ColumnTotal &) = default;
};

/// A total in words: what stands large, and under it what it rests on.
struct TotalText
{
    QString figure; ///< "≥ $12.4 B", "≥ $12.4 B + €300.0 M", "4,210", "17 yes"; empty where only the count says something.
    QString note;   ///< "disclosed for 31 of 48".
    QString count;  ///< "31 of 48", where the note has no room.
    /// "≥ $12.4 B, disclosed for 31 of 48"
    QString sentence() const { return figure.isEmpty() ? note : figure + QStringLiteral(", ") + note; }
};

/// Totals of columns over all shown records and over each group of them.
struct TableTotals
{
    using Row = QList<ColumnTotal>; ///< By column.
    Row all;
    QList<Row> groups; ///< In the table's order; empty where there are no groups.
};

/// Pure, any thread; `columns` are those of the source. Gives up with an empty answer once `isCanceled` says so.
TableTotals totalsOf(const OrderSpec &spec, const QList<TableEntry> &entries, const QList<int> &columns, const std::function<bool()> &isCanceled);
TotalText totalText(const domain::FieldMeta &column, const ColumnTotal &total);

/// What a total counts of one amount: its lower bound, of a headline known from above only that bound; empty where it counts nothing.
std::optional<qint64> countedAmount(const domain::FieldMeta &column, const domain::AmountInterval &amount);
/// Whether a column of whole numbers is added up: persons are; years, ids and counts that share records are not.
bool isAddedUp(const domain::FieldMeta &column);

} // namespace presentation
