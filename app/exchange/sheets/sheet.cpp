// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

#include <algorithm>

namespace exchange {

const SheetCell &SheetRow::cell(qsizetype column) const
{
    static const SheetCell empty;
    return column >= 0 && column < cells.size() ? cells[column] : empty;
}

qsizetype Sheet::columnCount() const
{
    qsizetype count = 0;
    for (const SheetRow &row : rows)
        count = std::max(count, row.cells.size());
    return count;
}

qsizetype SheetFile::proposedSheet() const
{
    // Cover sheets and lists of explanations come first in many workbooks, but they are small beside the list itself.
    static constexpr qsizetype kWidthCounted = 30;
    const auto weight = [](const Sheet &sheet) { return sheet.rows.size() * std::min(sheet.columnCount(), kWidthCounted); };
    qsizetype heaviest = 0;
    for (const Sheet &sheet : sheets)
        heaviest = std::max(heaviest, sheet.isHidden ? 0 : weight(sheet));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].isHidden && !sheets[i].rows.isEmpty() && weight(sheets[i]) * 2 >= heaviest)
            return i;
    }
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].rows.isEmpty())
            return i;
    }
    return -1;
}

} // namespace exchange
