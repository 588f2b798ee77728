// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_context.h"

namespace exchange {

/// The program a row names and the phase it has reached there. A phase without a date is dated by the list's stated day.
void programFacts(ListContext &context, const RowReading &row, RowSlots &facts);
/// Approvals, filings and designations that a row names.
void regulatoryFacts(ListContext &context, const RowReading &row, RowSlots &facts);
/// The trial of a registry number, added with its number only where it is not here; 0 for what is no number.
qint64 trialNumbered(ListContext &context, const QString &number);
/// A phase or activity without a date, and no day was stated for the list.
bool lacksPhaseDate(const RowReading &row, const ListChoices &choices);

} // namespace exchange
