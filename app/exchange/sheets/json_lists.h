// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"

namespace exchange {

/// Makes a sheet of every list of objects in a JSON text (UTF-8): the keys are its first row, nested objects become dotted keys, nested
/// lists are joined by '|'. Also one object per line. An object of objects is a list whose names stand in the column "key".
/// FILE_BAD_JSON or FILE_NO_LIST otherwise.
domain::Result<QList<Sheet>> readJsonLists(const QByteArray &text, const QString &name);

} // namespace exchange
