// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"
#include "exchange/sheets/zip_archive.h"

namespace exchange {

/// Reads the sheets of an XLSX workbook (ECMA-376, transitional or strict) whose main part is `workbookPart`, and sets `isDate1904`.
/// Formulas give their last computed value, dates follow their format, merged values are repeated in the rows that exist.
domain::Status readWorkbook(ZipArchive &archive, const QString &workbookPart, SheetFile &into);

/// The main part that the archive's relations name, or the usual one; empty where the archive is no workbook.
QString workbookPart(ZipArchive &archive);

} // namespace exchange
