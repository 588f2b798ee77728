// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/number_format.h"
#include "exchange/sheets/sheet_builder.h"
#include "exchange/sheets/sheet_archive.h"

namespace exchange {

/// What all sheets of a workbook share.
struct WorkbookTexts
{
    QStringList strings;
    QList<NumberFormat> formats; ///< By a cell's style.
    DayCount days = DayCount::From1900;
};

/// Reads one sheet's part of an XLSX workbook.
domain::Status readWorksheet(SheetArchive &archive, const QString &part, const WorkbookTexts &shared, SheetBuilder &into);
domain::Status readSharedStrings(SheetArchive &archive, const QString &part, WorkbookTexts &into);
domain::Status readCellFormats(SheetArchive &archive, const QString &part, WorkbookTexts &into);

} // namespace exchange
