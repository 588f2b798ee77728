// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_workbook.h"

#include "exchange/office/chart_sheets.h"
#include "exchange/office/document_properties.h"

namespace exchange {

domain::Result<QByteArray> chartWorkbook(const figure::ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look, const FileRecord &record)
{
    WorkbookFile file;
    ChartSheets sheets(chart, looks, look);
    sheets.write(file);
    sheets.writeNotes(file);
    const auto book = file.take();
    if (!book)
        return book;
    auto package = OfficePackage::read(book.value());
    if (!package)
        return package.error();
    sheets.setParts(package.value(), 1);
    setProperties(package.value(), {chart.title, record});
    return package.value().toZip();
}

} // namespace exchange
