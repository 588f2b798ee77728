// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

#include "exchange/sheets/template_mark.h"

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
    const auto weight = [](const Sheet &sheet) -> qsizetype {
        const bool isNotes = std::any_of(std::begin(template_mark::kNotes), std::end(template_mark::kNotes), [&](QStringView name) { return sheet.name == name; });
        return sheet.isHidden || isNotes ? 0 : sheet.rows.size() * std::min(sheet.columnCount(), kWidthCounted);
    };
    qsizetype heaviest = 0;
    for (const Sheet &sheet : sheets)
        heaviest = std::max(heaviest, weight(sheet));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (weight(sheets[i]) > 0 && weight(sheets[i]) * 2 >= heaviest)
            return i;
    }
    const auto filled = std::find_if(sheets.cbegin(), sheets.cend(), [](const Sheet &sheet) { return !sheet.rows.isEmpty(); });
    return filled == sheets.cend() ? -1 : filled - sheets.cbegin();
}

} // namespace exchange
