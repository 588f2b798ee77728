// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_pages.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace figure {

namespace {

/// Rows that can be taken apart: one category each, in every series.
bool hasRows(const ChartData &chart)
{
    return !chart.panels.isEmpty() && std::ranges::all_of(chart.panels, [](const Panel &panel) {
        return panel.orientation == Orientation::Horizontal && std::ranges::none_of(panel.series, &runsOverPositions);
    });
}

/// How far the marks of a panel reach; stacks are sums.
std::pair<double, double> reachOf(const Panel &panel, qsizetype rows)
{
    double low = 0.0;
    double high = 0.0;
    const auto reach = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (qsizetype row = 0; row < rows; ++row) {
        double stack = 0.0;
        for (const Series &series : panel.series) {
            const Datum datum = series.data.value(row);
            stack += series.shape == SeriesShape::Stack ? datum.value.value_or(0.0) : 0.0;
            reach(datum.value.value_or(0.0));
            reach(datum.interval ? datum.interval->high : 0.0);
        }
        reach(stack);
    }
    return {low, high};
}

/// Bars have no ticks; a page of them must not stretch its own longest bar over the whole width.
void keepScale(Panel &panel, const Panel &whole, qsizetype rows)
{
    const bool hasBars = std::ranges::all_of(panel.series, [](const Series &series) { return series.shape == SeriesShape::Bar || series.shape == SeriesShape::Stack; });
    if (!hasBars || !whole.ticks.isEmpty())
        return;
    const auto [low, high] = reachOf(whole, rows);
    panel.ticks = {{low, {}}, {high, {}}};
}

ChartData slice(const ChartData &chart, qsizetype first, qsizetype rows)
{
    ChartData page = chart;
    page.categories = chart.categories.mid(first, rows);
    for (qsizetype i = 0; i < page.panels.size(); ++i) {
        Panel &panel = page.panels[i];
        for (Series &series : panel.series)
            series.data = series.data.mid(first, rows);
        keepScale(panel, chart.panels[i], chart.categories.size());
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
    const qsizetype count = (all + rows - 1) / rows;
    const qsizetype perPage = (all + count - 1) / count; // even, so that text is as large on the last page as on the others
    QList<ChartData> pages;
    for (qsizetype first = 0; first < all; first += perPage) {
        pages.append(slice(chart, first, perPage));
        say(pages.last(), sentence.arg(first + 1).arg(std::min(first + perPage, all)).arg(all));
    }
    return pages;
}

ChartData firstPage(const ChartData &chart, qsizetype rows)
{
    const qsizetype all = chart.categories.size();
    if (rows < 1 || all <= rows || !hasRows(chart))
        return chart;
    const QString sentence = chart.language == domain::Language::Chinese ? QStringLiteral("前%1行，共%2行；全部行见PDF、PowerPoint、Excel和CSV文件。")
                                                                         : QStringLiteral("First %1 of %2 rows; PDF, PowerPoint, Excel and CSV have all of them.");
    ChartData page = slice(chart, 0, rows);
    say(page, sentence.arg(rows).arg(all));
    return page;
}

} // namespace figure
