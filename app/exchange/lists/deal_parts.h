// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_context.h"

namespace exchange {

/// The labels of a row's territory columns. "ex Japan" in a list of territories ("Worldwide|ex Japan") is an excluded one.
struct StatedTerritories
{
    QStringList included;
    QStringList excluded;
};
StatedTerritories statedTerritories(const RowReading &row);
/// The countries of all labels together; empty where one of them is unknown.
QSet<QString> rightsIn(const QStringList &included, const QStringList &excluded);

/// A record that belongs to the row's record, and what the row says of it besides: fields that are compared by themselves, also where
/// the record is here already.
qint64 belongWith(ListContext &context, RowSlots &facts, Belonging belonging, const FieldValues &said);

/// The companies that a deal's row names, with their seats at signing.
void dealParties(ListContext &context, const RowReading &row, RowSlots &facts);
/// The territories of the deal as a whole: one label is changed in place, of several the set is compared and replaced.
void dealTerritories(ListContext &context, const RowReading &row, RowSlots &facts);
/// The dated events that a deal's row has columns for.
void dealEvents(ListContext &context, const RowReading &row, RowSlots &facts);

} // namespace exchange
