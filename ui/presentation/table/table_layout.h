// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/vocabulary/record_kind.h"

#include <QJsonObject>
#include <QList>

namespace presentation {

/// How a table is laid out: a plain value that settings and saved views store. Columns are named by their keys (`columnsOf<R>()`);
/// keys that a kind does not have (another version of the program) are passed over where the layout is applied.
struct TableLayout
{
    struct Column
    {
        QString key;
        int width = 0; ///< In pixels at 96 dpi; 0 is the usual width.
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Sort
    {
        QString key;
        bool descending = false;
        friend bool operator==(const Sort &, const Sort &) = default;
    };

    QList<Column> columns;    ///< Those shown, from left to right; empty means the usual ones.
    QList<Sort> sort;         ///< The first decides, the next among its equals. Empty: by the first column.
    QString group;            ///< Key of the column whose values make groups; empty for none.
    bool freezesFirst = true; ///< The first column stays while the others scroll.
    bool showsTotals = true;  ///< The row under the table.

    QJsonObject toJson() const;
    /// Members that are missing keep their default; Error::Syntax (`where` = the member) for one of a wrong type.
    static domain::Result<TableLayout> fromJson(const QJsonObject &json);
    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

/// What a table of this kind shows at first, and after "Reset columns".
TableLayout usualLayout(domain::RecordKind kind);
/// Without what the kind does not have; the usual columns where none is left, the usual sorting where there is none.
TableLayout fitted(const TableLayout &layout, domain::RecordKind kind);
/// The width a column has until the user draws another.
int usualWidth(domain::RecordKind kind, QStringView key);

} // namespace presentation
