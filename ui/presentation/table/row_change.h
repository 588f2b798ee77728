// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace presentation {

/// How one list of rows becomes another, told in the fewest words. A plain value.
struct RowChange
{
    enum class Kind : quint8 {
        None,    ///< Both are the same.
        Move,    ///< One row goes from `from` to `to` (its place afterwards).
        Small,   ///< A few rows go, come or change places.
        Reorder, ///< The same rows in another order.
        Large    ///< So much that the table is best shown anew.
    };
    Kind kind = Kind::None;
    qsizetype from = -1;
    qsizetype to = -1;
};

/// Rows must be different from each other within each list. Linear in their number.
RowChange rowChange(const QList<qint64> &before, const QList<qint64> &after);

} // namespace presentation
