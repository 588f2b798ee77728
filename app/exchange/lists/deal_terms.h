// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"
#include "exchange/lists/list_context.h"

namespace exchange {

/// The amounts and royalties that a row states, compared with the deal's terms: one slot for each type of term.
void dealTerms(ListContext &context, const RowReading &row, RowSlots &facts);

/// What a row says a deal is worth, for likeness; empty where it is not stated.
struct StatedAmounts
{
    domain::AmountInterval headline;
    domain::AmountInterval upfront; ///< Cash and equity.
};
StatedAmounts statedAmounts(const RowReading &row);

} // namespace exchange
