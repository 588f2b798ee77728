// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/table_layout.h"

namespace presentation {

/// What a click on a column's header makes of the sorting: ascending, then descending.
TableLayout sortedByClick(TableLayout layout, const QString &key);
/// The same as a further step, for what is equal in the steps before: ascending, then descending, then no step any more.
TableLayout sortedByFurtherClick(TableLayout layout, const QString &key);
TableLayout sortedBy(TableLayout layout, const TableLayout::Sort &step);
/// Shows a column as the last one, or hides it; the only column stays.
TableLayout withColumn(TableLayout layout, const QString &key);
TableLayout withoutColumn(TableLayout layout, const QString &key);
/// Moves a column by places, as far as there are any.
TableLayout withColumnMoved(TableLayout layout, const QString &key, int places);

} // namespace presentation
