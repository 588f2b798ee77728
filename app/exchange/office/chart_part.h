// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/chart_grid.h"

namespace exchange {

/// The chart part (DrawingML chart, ECMA-376 part 1, 21.2) of one panel over its grid; its numbers are cached from the grid and
/// refer to the embedded workbook by `workbookLink`; without it to the workbook that the chart stands in.
QByteArray chartPartXml(const NativeChart &chart, const ChartGrid &grid, const DeckLook &look, const QString &workbookLink);

/// The grid as a workbook with one sheet, "Sheet1". CannotWrite where the temporary folder is full.
domain::Result<QByteArray> gridWorkbook(const ChartGrid &grid, const figure::Panel &panel);

} // namespace exchange
