// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/sheets/sheet.h"

namespace presentation {

/// One sentence about something in a sheet: "7 formulas carry no value and are read as empty."
QString sheetNoteText(const exchange::SheetNote &note);
/// "china_deals.csv · 25 rows · UTF-8 · comma".
QString sheetFileText(const exchange::SheetFile &file, qint64 rows);
/// Why a whole portfolio is not imported into the one that is open, and how it is.
QString portfolioRefusalText(const QString &name);
/// Why a folder cannot be imported.
QString folderRefusalText(const QString &name);
/// Why a file cannot be read as a list, and what to do; the general sentence for other errors.
QString sheetRefusalText(const domain::Error &error, const QString &fileName);

} // namespace presentation
