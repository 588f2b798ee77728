// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values/refusal.h"

#include <QStringList>

namespace exchange {

/// Why a row cannot be taken over. Presentation has a sentence for each.
enum class ListRefusal : quint8 {
    None,
    BadCell,       ///< A cell cannot be read: `cell` says why.
    NoName,        ///< Nothing that says which record the row is about.
    NoParties,     ///< A deal without any party.
    NoDate,        ///< An event or a phase needs a date.
    NotFound,      ///< The record that the row belongs to is not here; `found` is its name.
    NotUnique,     ///< Several records go by this name; `found` is the name.
    Contradicts,   ///< An earlier row of the list, or a record, says something else of the same thing; `found` is what it says.
    CannotBeStored ///< A rule of the records forbids the value; `columnName` is the field's key.
};

/// Why a row is not taken over, or which of its cells cannot be read.
struct CellRefusal
{
    ListRefusal reason = ListRefusal::None;
    int column = -1;     ///< In the sheet, from 0; -1 for the row as a whole.
    QString columnName;  ///< As the header has it.
    QString found;       ///< As the cell has it.
    Refusal cell = Refusal::None;
    QStringList choices; ///< Codes that the text may have meant, best first.

    friend bool operator==(const CellRefusal &, const CellRefusal &) = default;
};

} // namespace exchange
