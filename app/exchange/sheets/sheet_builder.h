// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "exchange/sheets/sheet.h"

#include <map>

namespace exchange {

/// What the file being read has cost so far, over all its sheets.
struct SheetBudget
{
    qint64 cells = 0;
    qint64 textBytes = 0;
    Progress progress = {}; ///< Told of each row.
};

/// A rectangle of merged cells: lines as in SheetRow, columns from 0, both ends included.
struct MergedArea
{
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    qsizetype firstColumn = 0;
    qsizetype lastColumn = 0;
};

/// Makes a sheet of rows as they are read, whatever the format: leaves blank rows out, counts what is to be noticed, and keeps the limits.
class SheetBuilder
{
public:
    SheetBuilder(const QString &name, SheetBudget &budget) : m_budget(budget) { m_sheet.name = name; }

    /// Lines must rise. WrongFormat above a limit. Rows that the format does not write at all are the reader's to note.
    domain::Status addRow(qint64 line, QList<SheetCell> cells);
    void note(SheetNote::Kind kind, qint64 line, qint64 count = 1);
    void setHidden() { m_sheet.isHidden = true; }
    void setKeyed() { m_sheet.hasKeys = true; }
    /// Repeats the first cell's value in the filled rows of each area.
    domain::Status repeatMerged(const QList<MergedArea> &areas);
    bool isEmpty() const { return m_sheet.rows.isEmpty(); }
    Sheet take();

private:
    domain::Status inspect(qint64 line, QList<SheetCell> &cells);
    domain::Status pay(qint64 line, qsizetype cells, qint64 textBytes);

    SheetBudget &m_budget;
    Sheet m_sheet;
    std::map<SheetNote::Kind, SheetNote> m_notes;
};

} // namespace exchange
