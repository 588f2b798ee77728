// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/cell_typing.h"
#include "exchange/mapping/mapping_proposal.h"

#include <functional>

namespace exchange {

/// A sheet as its columns, sampled; `whole` gives all cells of one column.
struct SampledSheet
{
    QStringList headings;
    QList<QStringList> columns;
    std::function<QStringList(int)> whole;
};

/// One kind of list tried on the sheet.
struct ListAttempt
{
    ColumnMapping mapping;
    QList<ColumnFinding> findings;
    double score = 0;
};

/// Maps a sheet as a list of one kind: names first, then the look of the values. The score counts what found a target, by how
/// sure and how telling it is; a list that lacks what it cannot do without counts little.
ListAttempt attemptList(ListKind list, const SampledSheet &sheet, CellTyping &typing);

} // namespace exchange
