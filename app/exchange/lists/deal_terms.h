// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_context.h"

namespace exchange {

/// The amounts and royalties that a row states, compared with the deal's terms: one slot for each type of term.
void dealTerms(ListContext &context, const RowReading &row, RowSlots &facts);
/// The best known figure of a term, for likeness; empty where it is not stated.
std::optional<qint64> termFigure(const RowReading &row, domain::TermType type);

} // namespace exchange
