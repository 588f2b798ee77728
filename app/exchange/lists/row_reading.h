// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_choices.h"
#include "exchange/lists/list_refusal.h"
#include "exchange/mapping/cell_typing.h"

namespace exchange {

struct SheetRow;

/// One cell of a row with what its column means.
struct RowCell
{
    const ColumnTarget *target = nullptr;
    int column = -1; ///< -1 for a constant of the mapping.
    TypedCell cell;
};

/// One row of a list, typed: each mapped cell, and those that cannot be read. A plain value.
class RowReading
{
public:
    RowReading(const SheetRow &row, const ColumnMapping &mapping, CellTyping &typing, const ListChoices &choices);

    qint64 line() const { return m_line; }
    /// No mapped cell says anything.
    bool isBlank() const { return m_cells.isEmpty() && m_refusals.isEmpty(); }
    const QList<RowCell> &cells() const { return m_cells; }
    const QList<CellRefusal> &refusals() const { return m_refusals; }
    /// The cells that fill this target, in column order.
    QList<const RowCell *> all(QStringView target) const;
    domain::Value value(QStringView target) const;
    /// Texts of all columns with this target: names, list items, or the text itself.
    QStringList items(QStringView target) const;
    QString text(QStringView target) const { return items(target).join(QStringLiteral("\n\n")); }

private:
    void read(const MappedColumn &column, const QString &text, CellTyping &typing);

    qint64 m_line = 0;
    QList<RowCell> m_cells;
    QList<CellRefusal> m_refusals;
};

} // namespace exchange
