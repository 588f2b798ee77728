// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/layout_change.h"

#include <algorithm>

namespace presentation {

TableLayout sortedBy(TableLayout layout, const TableLayout::Sort &step)
{
    layout.sort = {step};
    return layout;
}

TableLayout sortedByClick(TableLayout layout, const QString &key)
{
    const bool isOnly = layout.sort.size() == 1 && layout.sort.first().key == key;
    return sortedBy(layout, {key, isOnly && !layout.sort.first().descending});
}

TableLayout sortedByFurtherClick(TableLayout layout, const QString &key)
{
    const auto step = std::ranges::find(layout.sort, key, &TableLayout::Sort::key);
    if (step == layout.sort.end())
        layout.sort.append({key, false});
    else if (!step->descending)
        step->descending = true;
    else if (layout.sort.size() > 1)
        layout.sort.erase(step);
    else
        step->descending = false;
    return layout;
}

TableLayout withColumn(TableLayout layout, const QString &key)
{
    if (std::ranges::find(layout.columns, key, &TableLayout::Column::key) == layout.columns.end())
        layout.columns.append({key});
    return layout;
}

TableLayout withoutColumn(TableLayout layout, const QString &key)
{
    if (layout.columns.size() > 1)
        layout.columns.removeIf([&](const TableLayout::Column &column) { return column.key == key; });
    return layout;
}

TableLayout withColumnMoved(TableLayout layout, const QString &key, int places)
{
    const auto at = std::ranges::find(layout.columns, key, &TableLayout::Column::key);
    if (at == layout.columns.end())
        return layout;
    const auto from = at - layout.columns.begin();
    layout.columns.move(from, std::clamp<qsizetype>(from + places, 0, layout.columns.size() - 1));
    return layout;
}

} // namespace presentation
