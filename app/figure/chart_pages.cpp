// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_pages.h"

#include <QSet>

#include <algorithm>

namespace figure {

namespace {

/// Rows that can be taken apart: one category each, in every series.
bool hasRows(const ChartData &chart)
{
    return !chart.panels.isEmpty() && std::ranges::all_of(chart.panels, [](const Panel &panel) {
        return panel.orientation == Orientation::Horizontal && std::ranges::none_of(panel.series, &runsOverPositions);
    });
}

ChartData slice(const ChartData &chart, qsizetype first, qsizetype rows)
{
    ChartData page = chart;
    page.categories = chart.categories.mid(first, rows);
    for (Panel &panel : page.panels) {
        for (Series &series : panel.series)
            series.data = series.data.mid(first, rows);
    }
    QSet<QString> shown;
    for (const Category &category : std::as_const(page.categories))
        shown.insert(category.key);
    page.references.removeIf([&shown](const ReferenceMark &mark) { return !mark.categoryKey.isEmpty() && !shown.contains(mark.categoryKey); });
    page.comparisons.removeIf([&shown](const Comparison &pair) { return !shown.contains(pair.fromCategory) || !shown.contains(pair.toCategory); });
    return page;
}

void say(ChartData &page, const QString &sentence)
{
    for (QString *text : {&page.footnote, &page.alternativeText})
        *text = text->isEmpty() ? sentence : *text + u' ' + sentence;
}

} // namespace

QList<ChartData> chartPages(const ChartData &chart, qsizetype rows)
{
    const qsizetype all = chart.categories.size();
    if (rows < 1 || all <= rows || !hasRows(chart))
        return {chart};
    const QString sentence = chart.language == domain::Language::Chinese ? QStringLiteral("第%1至%2行，共%3行。") : QStringLiteral("Rows %1 to %2 of %3.");
    QList<ChartData> pages;
    for (qsizetype first = 0; first < all; first += rows) {
        pages.append(slice(chart, first, rows));
        say(pages.last(), sentence.arg(first + 1).arg(std::min(first + rows, all)).arg(all));
    }
    return pages;
}

ChartData firstPage(const ChartData &chart, qsizetype rows)
{
    const qsizetype all = chart.categories.size();
    if (rows < 1 || all <= rows || !hasRows(chart))
        return chart;
    const QString sentence = chart.language == domain::Language::Chinese ? QStringLiteral("前%1行，共%2行；全部行见PowerPoint、Excel和CSV文件。")
                                                                         : QStringLiteral("First %1 of %2 rows; PowerPoint, Excel and CSV have all of them.");
    ChartData page = slice(chart, 0, rows);
    say(page, sentence.arg(rows).arg(all));
    return page;
}

} // namespace figure
