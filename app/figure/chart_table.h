// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "figure/chart_data.h"

#include <QStringList>

namespace figure {

/// A chart as a table: one row per mark, then one per key figure, then one per published reference. What "Show as table"
/// shows and CSV writes. Cells are texts, whole numbers (qint64), numbers (double) or empty; a row has a cell per column.
struct ChartTable
{
    QStringList keys;   ///< Stable column names, never translated.
    QStringList labels; ///< The same in the chart's language.
    QList<QList<domain::Value>> rows;

    /// The cell of a row; empty where there is no such column.
    domain::Value cell(qsizetype row, QStringView key) const;
};

/// Columns: part, panel, category_key, category, series_key, series, unit, state, value, n, denominator, share, low, high, undisclosed, start, position.
ChartTable chartTable(const ChartData &chart);

/// Stable words for files: KNOWN, AT_LEAST, UNDISCLOSED, TOO_FEW, ABSENT, and COUNT, PERCENT, MONEY, MONTHS, NUMBER, DAY.
QString stateWord(DatumState state);
QString unitWord(Unit unit);

} // namespace figure
