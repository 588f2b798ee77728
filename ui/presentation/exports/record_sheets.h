// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/record_workbook.h"
#include "presentation/exports/record_list.h"

namespace presentation {

/// A list of records as an Excel sheet: amounts as numbers with their currency, "up to" and "at least" in a column beside them, totals as the
/// table has them, and a sheet of notes with what all of it rests on. Pure; any thread.
exchange::RecordSheet recordSheet(const RecordList &list, const figure::Provenance &provenance);

} // namespace presentation
