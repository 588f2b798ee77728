// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/record_type.h"

namespace domain::edits {

/// True for kinds whose records are rows of a list of another record, which is their first field; citations are rows too.
bool isRow(const RecordType &type);

/// Whether two rows of one list say the same.
bool isSameRow(const AnyRecord &a, const AnyRecord &b);

/// Fills in what only the other row says; a mark that either has stays.
void absorb(AnyRecord &row, const AnyRecord &other);

} // namespace domain::edits
