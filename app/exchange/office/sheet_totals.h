// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/record_workbook.h"

struct lxw_worksheet;

namespace exchange {

class WorkbookFile;

/// The lines under the records, a blank one between: sums that follow the sheet's filter, one line per currency where there are several,
/// and how many rows they rest on. A sum of which something was not disclosed is written as "≥".
void writeTotals(WorkbookFile &file, lxw_worksheet *page, const RecordSheet &sheet);

/// Whole units with the currency's sign: "$"#,##0.
QString moneyFormat(const QString &currency);

} // namespace exchange
