// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_archive.h"

namespace exchange {

/// Reads the sheets of an XLSX workbook (ECMA-376, transitional or strict) whose main part is `workbookPart`, and sets `isDate1904`.
/// Formulas give their last computed value, dates follow their format, merged values are repeated in the rows that exist.
domain::Status readWorkbook(SheetArchive &archive, const QString &workbookPart, SheetFile &into);

/// The main part that the archive's relations name, or the usual one; empty where the archive is no workbook.
QString workbookPart(SheetArchive &archive);

} // namespace exchange
