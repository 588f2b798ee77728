// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/number_format.h"
#include "unit/exchange/zip_parts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// The parts of workbooks, which mutations of a ZIP's bytes hardly reach: the first byte chooses which part the rest is.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray part(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    parts::Workbook workbook;
    workbook.strings = "<si><t>a</t></si>";
    workbook.styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    workbook.sheet = "<sheetData><row><c t='s'><v>0</v></c><c s='0'><v>1</v></c></row></sheetData>";
    switch (data[0] % 6) {
    case 0: workbook.sheet = part; break;
    case 1: workbook.strings = part; break;
    case 2: workbook.styles = part; break;
    case 3: workbook.sheet = "<sheetData><row>" + part + "</row></sheetData>"; break;
    case 4: (void)parts::readBytes(parts::openDocumentOf(part)); return 0;
    default: (void)exchange::formattedNumber(QString::fromUtf8(part.left(30)), exchange::parseNumberFormat(QString::fromUtf8(part)), exchange::DayCount::From1900); return 0;
    }
    (void)parts::readBytes(workbook.bytes());
    return 0;
}
