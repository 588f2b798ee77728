// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/byte_stream.h"
#include "exchange/sheets/sheet_builder.h"
#include "exchange/sheets/text_encoding.h"

namespace exchange {

/// How a table stands in a text file.
struct DelimitedForm
{
    TextEncoding encoding;
    char delimiter = ',';
    bool hasDelimiter = true; ///< False where there is one column only.
    bool isDeclared = false;  ///< The first line is Excel's "sep=;", not a row.
    bool takesQuotes = true;  ///< False: quotation marks are plain characters.
};

/// The delimiter that cuts the lines of this UTF-8 text most evenly.
DelimitedForm detectDelimiter(QByteArrayView text);
/// Whether the first line is Excel's "sep=;".
bool declaresDelimiter(QByteArrayView text);

/// Reads a text file as one sheet: RFC 4180 with any delimiter and line ends, line breaks inside quoted cells.
/// FILE_OPEN_QUOTE where it ends inside quotation marks. `notUtf8` tells the caller that UTF-8 was a wrong guess.
domain::Status readDelimited(ByteStream &bytes, const DelimitedForm &form, SheetBuilder &into, bool *isClean);

} // namespace exchange
