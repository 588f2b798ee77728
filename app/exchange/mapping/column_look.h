// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/cell_typing.h"

namespace exchange {

/// How the cells of a column read as a target.
struct ColumnLook
{
    qsizetype filled = 0;
    qsizetype understood = 0;
    qsizetype refused = 0;
    double fit = 0; ///< 0 to 1: how far they look like it; above one half where nothing can be told.
};
ColumnLook lookAs(const MappedColumn &column, const QStringList &texts, CellTyping &typing);

/// What a column without a telling heading looks like, best first; scores up to 85.
struct ContentMatch
{
    const ColumnTarget *target = nullptr;
    int score = 0;
    bool isStrong = false; ///< Nothing else looks like this: also for columns whose heading says nothing known.
};
QList<ContentMatch> targetsLike(ListKind list, int index, const QStringList &texts, CellTyping &typing);

/// Places headings over the columns of rows that are wider than their header, in order, by content. For each heading its column.
QList<int> placedHeadings(ListKind list, const QStringList &headings, const QList<QStringList> &columns, CellTyping &typing);

} // namespace exchange
