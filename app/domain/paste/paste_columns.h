// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/paste_plan.h"

namespace domain {

/// Which column of the table each column of a block goes to.
struct PasteColumns
{
    bool hasHeader = false;
    QStringList keys;       ///< By column of the block; empty for one that goes nowhere.
    QStringList unknown;    ///< Headings that name no column.
    int name = -1;          ///< The column that holds the record's name; -1 where there is none.
};

/// The first row is a header where most of its cells name columns and it is not the only row.
PasteColumns mapColumns(const RecordFields &fields, const PasteRequest &request);

/// The stored field that a record is known by; nullptr for kinds that have none.
const FieldMeta *nameField(const RecordFields &fields);

} // namespace domain
