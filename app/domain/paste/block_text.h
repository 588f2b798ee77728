// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace domain {

/// A block of cells as texts, row by row; rows may differ in length.
using Block = QList<QStringList>;

/// Reads a block as spreadsheets put it on the clipboard: cells apart by tabs, rows by line ends. A cell in double quotes may
/// hold tabs, line ends and doubled quotes; a quote that closes nowhere is plain text. The last line end begins no row.
Block parseBlock(QStringView text);

/// Writes a block so that spreadsheets and `parseBlock` read the same cells back.
QString blockText(const Block &block);

} // namespace domain
