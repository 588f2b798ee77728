// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"

#include "domain/value.h"

namespace exchange {

/// Where a plotted series finds its numbers in the grid: columns and rows counted from 0; -1 for none.
struct GridSeries
{
    enum class Role : quint8 { Mark, Total, Low, High, Reference };
    Role role = Role::Mark;
    figure::SeriesShape shape = figure::SeriesShape::Bar;
    int source = -1;       ///< Index of the panel's series; -1 for totals and references.
    QString label;
    int categories = -1;   ///< Column of category labels, or of x values for Line and Step.
    int values = -1;
    int plus = -1;         ///< Length of the upper whisker.
    int minus = -1;
    int firstRow = 1;
    int lastRow = 1;
    QStringList labels;    ///< Direct labels as on screen, one per row; empty where the mark has none.
};

/// The numbers of one panel as a sheet, and what is plotted from it: the native chart and its workbook are made from this one
/// value. Row 0 holds headings. Undisclosed and absent marks are empty cells, never zeros.
struct ChartGrid
{
    QList<QList<domain::Value>> rows;
    QList<GridSeries> series;
    int columns = 0;
    QString sheet = QStringLiteral("Sheet1"); ///< The sheet's name in its workbook.
    domain::Language language = domain::Language::English;
    bool overPositions = false; ///< Lines and steps over x values; else marks on categories.
};

/// Line, Step (expanded to its corners), Bar, Stack (with a total on top) and Point are plotted; the others have no native chart.
bool hasNativeChart(const figure::Panel &panel);
ChartGrid chartGrid(const figure::ChartData &chart, int panel);

/// "Sheet1!$B$2:$B$9".
QString gridRange(const ChartGrid &grid, int column, int firstRow, int lastRow);
/// The number format of a unit in workbook notation: `0.0%`, `#,##0`; amounts in billions and millions, in Chinese in 亿 and 万.
QString numberFormat(figure::Unit unit, const QString &currency, domain::Language language);

} // namespace exchange
