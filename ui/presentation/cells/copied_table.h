// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"

namespace presentation {

/// One column of a table that is being copied.
struct CopiedColumn
{
    QString label;
    domain::FieldKind kind = domain::FieldKind::Text;
};

/// One cell that is being copied: its value, what the table shows, and its currency, if it is an amount.
struct CopiedCell
{
    domain::Value value;
    QString shown;
    QString currency;
};

/// What a spreadsheet takes from the clipboard: tab-separated text, and the same cells with their types as HTML.
struct CopiedTable
{
    QString text;
    QString html;
};

/// Copies rows under a header. Numbers are plain, dates ISO at their own precision, what has no value says so in the words
/// of the table. An amount's currency stands in the header, or in a column of its own where a column has several.
CopiedTable copiedTable(const QList<CopiedColumn> &columns, const QList<QList<CopiedCell>> &rows);

} // namespace presentation
