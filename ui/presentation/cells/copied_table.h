// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/amount_bound.h"

namespace presentation {

/// One column of a table that is being copied.
struct CopiedColumn
{
    QString label;
    domain::FieldKind kind = domain::FieldKind::Text;
};

/// One cell that is being copied: its value, what the table shows, and, if it is an amount, its currency and how it was stated.
struct CopiedCell
{
    domain::Value value;
    QString shown;
    QString currency;
    domain::AmountBound bound = domain::AmountBound::Unset;
};

/// What a spreadsheet takes from the clipboard: tab-separated text, and the same cells with their types as HTML.
struct CopiedTable
{
    QString text;
    QString html;
};

/// Copies rows under a header. Numbers are plain, dates ISO at their own precision, what has no value says so in the words
/// of the table. An amount's currency stands in the header, or in a column of its own where a column has several; what was stated as
/// "up to" or "at least" says so in a column beside it, so that the number stays a number and does not turn exact.
CopiedTable copiedTable(const QList<CopiedColumn> &columns, const QList<QList<CopiedCell>> &rows, domain::Language language);

} // namespace presentation
