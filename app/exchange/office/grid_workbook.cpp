// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_part.h"
#include "exchange/office/workbook_file.h"

namespace exchange {

domain::Result<QByteArray> gridWorkbook(const ChartGrid &grid, const figure::Panel &panel)
{
    WorkbookFile book;
    book.addGrid(grid, panel);
    return book.take();
}

} // namespace exchange
