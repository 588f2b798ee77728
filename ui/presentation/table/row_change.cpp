// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/row_change.h"

#include <QSet>

#include <algorithm>

namespace presentation {

namespace {

/// Above this, telling each row's fate costs more than showing the table anew.
constexpr qsizetype kLarge = 300;

using Rows = QList<qint64>;

qsizetype commonStart(const Rows &before, const Rows &after)
{
    return std::ranges::mismatch(before, after).in1 - before.begin();
}

qsizetype commonEnd(const Rows &before, const Rows &after, qsizetype start)
{
    const qsizetype longest = std::min(before.size(), after.size()) - start;
    qsizetype end = 0;
    while (end < longest && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return end;
}

/// Between the first and the last row that differ, is everything shifted by one?
RowChange asMove(const Rows &before, const Rows &after, qsizetype first, qsizetype last)
{
    const auto isShifted = [&](const Rows &from, const Rows &to) { return std::equal(from.begin() + first + 1, from.begin() + last + 1, to.begin() + first); };
    if (before[first] == after[last] && isShifted(before, after))
        return {RowChange::Kind::Move, first, last};
    if (before[last] == after[first] && isShifted(after, before))
        return {RowChange::Kind::Move, last, first};
    return {};
}

} // namespace

RowChange rowChange(const Rows &before, const Rows &after)
{
    if (before == after)
        return {};
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, start);
    if (before.size() == after.size()) {
        const RowChange move = asMove(before, after, start, before.size() - 1 - end);
        if (move.kind == RowChange::Kind::Move)
            return move;
    }
    const QSet<qint64> wanted(after.begin() + start, after.end() - end);
    const auto kept = std::count_if(before.begin() + start, before.end() - end, [&](qint64 row) { return wanted.contains(row); });
    const qsizetype gone = before.size() - start - end - kept;
    const qsizetype come = after.size() - start - end - kept;
    if (gone == 0 && come == 0)
        return {RowChange::Kind::Reorder, -1, -1};
    return {gone + come > kLarge ? RowChange::Kind::Large : RowChange::Kind::Small, -1, -1};
}

} // namespace presentation
