// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_pages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace figure;

namespace {

/// A bar for each row, as long as its number.
ChartData rowsChart(int rows, Orientation orientation = Orientation::Horizontal)
{
    ChartData chart;
    chart.footnote = u"As of today."_s;
    chart.n = rows;
    Series series;
    for (int row = 0; row < rows; ++row) {
        Category category;
        category.key = QString::number(row);
        chart.categories.append(category);
        Datum datum;
        datum.value = row;
        series.data.append(datum);
    }
    Panel panel;
    panel.orientation = orientation;
    panel.series = {series};
    chart.panels = {panel};
    return chart;
}

} // namespace

class TestChartPages : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsLeftAlone();
    void everyRowStandsOnOnePage();
    void aPictureSaysWhatItLeavesOut();
    void marksOfOtherPagesAreLeftOut();
    void allPagesHaveOneScale();
};

void TestChartPages::whatFitsIsLeftAlone()
{
    QCOMPARE(chartPages(rowsChart(40)), QList<ChartData>{rowsChart(40)});
    QCOMPARE(chartPages(rowsChart(300, Orientation::Vertical)).size(), 1);
    QCOMPARE(firstPage(rowsChart(40)), rowsChart(40));
    QCOMPARE(chartPages(ChartData()).size(), 1);
}

void TestChartPages::everyRowStandsOnOnePage()
{
    const auto pages = chartPages(rowsChart(95));
    QCOMPARE(pages.size(), 3);
    int row = 0;
    for (const ChartData &page : pages) {
        QCOMPARE(page.n, 95);
        const Series &series = page.panels.first().series.first();
        QCOMPARE(series.data.size(), page.categories.size());
        for (qsizetype i = 0; i < page.categories.size(); ++i, ++row) {
            QCOMPARE(page.categories[i].key, QString::number(row));
            QCOMPARE(series.data[i].value, double(row));
        }
    }
    QCOMPARE(row, 95);
    QCOMPARE(pages[1].footnote, u"As of today. Rows 33 to 64 of 95."_s);
    QCOMPARE(pages[2].alternativeText, u"Rows 65 to 95 of 95."_s);
}

void TestChartPages::aPictureSaysWhatItLeavesOut()
{
    ChartData chart = rowsChart(300);
    QCOMPARE(firstPage(chart).categories.size(), 40);
    QVERIFY(firstPage(chart).footnote.contains(u"First 40 of 300 rows"));
    chart.language = domain::Language::Chinese;
    QVERIFY(firstPage(chart).footnote.contains(u"前40行，共300行"));
}

void TestChartPages::marksOfOtherPagesAreLeftOut()
{
    ChartData chart = rowsChart(60);
    ReferenceMark whole;
    ReferenceMark late;
    late.categoryKey = u"50"_s;
    chart.references = {whole, late};
    chart.comparisons = {{{}, u"1"_s, u"2"_s, {}}, {{}, u"1"_s, u"50"_s, {}}};
    const auto pages = chartPages(chart);
    QCOMPARE(pages[0].references.size(), 1);
    QCOMPARE(pages[1].references.size(), 2);
    QCOMPARE(pages[0].comparisons.size(), 1);
    QCOMPARE(pages[1].comparisons.size(), 0);
}

void TestChartPages::allPagesHaveOneScale()
{
    ChartData chart = rowsChart(95);
    chart.panels.first().series.first().data[3].interval = Interval{1.0, 120.0, 0.95};
    for (const ChartData &page : chartPages(chart))
        QCOMPARE(page.panels.first().ticks, (QList<Tick>{{0.0, {}}, {120.0, {}}}));
    QCOMPARE(firstPage(chart).panels.first().ticks.last().value, 120.0);
    ChartData named = rowsChart(95);
    named.panels.first().ticks = {{0.0, u"a"_s}, {200.0, u"b"_s}};
    QCOMPARE(chartPages(named)[2].panels.first().ticks, named.panels.first().ticks);
    ChartData stacked = rowsChart(60);
    for (auto &series : stacked.panels.first().series)
        series.shape = SeriesShape::Stack;
    stacked.panels.first().series.append(stacked.panels.first().series.first());
    QCOMPARE(chartPages(stacked)[0].panels.first().ticks.last().value, 118.0);
}

QTEST_GUILESS_MAIN(TestChartPages)
#include "tst_chart_pages.moc"
