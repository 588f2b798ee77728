// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_archive.h"

namespace exchange {

/// Whether the archive is an OpenDocument spreadsheet (or a template of one).
bool isOpenDocumentSheet(SheetArchive &archive);

/// Reads the tables of an ODS file (OpenDocument 1.2 and later): typed values, computed values of formulas, repeated rows and cells as far
/// as they are filled, merged values repeated. Comments and drawings are left out.
domain::Status readOpenDocument(SheetArchive &archive, SheetFile &into);

} // namespace exchange
