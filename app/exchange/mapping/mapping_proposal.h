// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/column_mapping.h"

namespace domain {
class Portfolio;
}

namespace exchange {

struct Sheet;
struct HeaderSpot;

/// Why a column was given its target.
enum class MappingReason : quint8 {
    None,       ///< Nothing fits; left out.
    Remembered, ///< The same headings were mapped before.
    Named,      ///< The heading is the target's name.
    Synonym,    ///< The heading is another word for it.
    Content,    ///< The values look like it.
    Computed    ///< The program itself wrote it, and computes it: left out.
};

/// How a proposal for one column came about; beside ColumnMapping::columns.
struct ColumnFinding
{
    MappingReason reason = MappingReason::None;
    int confidence = 0;        ///< 0 to 100.
    bool isUnnamed = false;    ///< The rows have a value here, the header has no heading for it.
    qsizetype filled = 0;      ///< Cells with something in them, of `rows` looked at.
    qsizetype understood = 0;
    qsizetype refused = 0;
    qsizetype rows = 0;
    bool needsDateOrder = false;
    QString example;           ///< Of a date that needs an order; else the first filled cell.
};

/// What the program would do with a sheet, for a person to correct.
struct MappingProposal
{
    ColumnMapping mapping;
    QList<ColumnFinding> findings;  ///< One for each of the mapping's columns.
    QList<std::pair<ListKind, int>> lists; ///< Kinds that the sheet may be, best first, 0 to 100.
    int headings = 0; ///< Columns that the header names.
    int columns = 0;  ///< Columns that the rows hold.
    QString fromMapping; ///< Name of the remembered mapping that was taken; empty where none was.
};

/// Proposes what a sheet's columns mean: by a mapping remembered for its header, else by names, synonyms and the look of up to
/// 200 rows spread over the sheet. `list` fixes what the rows are about. Any thread.
MappingProposal proposeMapping(const Sheet &sheet, const HeaderSpot &header, const domain::Portfolio &portfolio, ListKind list = ListKind::Unset);
/// The same for a sheet given as texts: the headings, then rows of cells.
MappingProposal proposeMapping(const QStringList &headings, const QList<QStringList> &rows, const domain::Portfolio &portfolio, ListKind list = ListKind::Unset);

} // namespace exchange
