// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes as a file of tables: text, gzip, XLSX, ODS and JSON are told apart by the bytes themselves.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = exchange::readSheets(buffer, QStringLiteral("fuzz"));
    if (!read)
        return 0;
    for (const exchange::Sheet &sheet : read.value().sheets)
        (void)exchange::findHeader(sheet);
    return 0;
}
