// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_table.h"

#include <QTest>

using domain::Value;
using namespace figure;

class TestChartTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMarkKeyFigureAndReferenceIsARow();
    void whatWasNotDisclosedHasNoValue();
    void anEmptyChartHasAHeaderOnly();

private:
    static ChartData smallChart();
};

ChartData TestChartTable::smallChart()
{
    Datum known;
    known.value = 0.5625;
    known.state = DatumState::TooFew;
    known.n = 9;
    known.denominator = 16;
    known.interval = Interval{0.33, 0.77, 0.95};
    Datum hidden;
    hidden.state = DatumState::Undisclosed;
    hidden.undisclosed = 3;
    Series series;
    series.key = QStringLiteral("return_rate");
    series.label = QStringLiteral("Return rate");
    series.shape = SeriesShape::Point;
    series.unit = Unit::Percent;
    series.data = {known, hidden};
    Panel panel;
    panel.valueLabel = QStringLiteral("Return rate, %");
    panel.series = {series};
    ChartData chart;
    chart.categories = {{QStringLiteral("2020"), QStringLiteral("2020"), QStringLiteral("2020"), false, 16},
                        {QStringLiteral("2021"), QStringLiteral("2021"), QStringLiteral("2021"), false, 3}};
    chart.panels = {panel};
    KeyFigure key;
    key.key = QStringLiteral("hhi");
    key.datum.value = 2600.0;
    key.datum.state = DatumState::Known;
    chart.keyFigures = {key};
    ReferenceMark mark;
    mark.value = 25.0 / 62.0;
    mark.n = 25;
    mark.denominator = 62;
    mark.categoryKey = QStringLiteral("2020");
    chart.references = {mark};
    return chart;
}

void TestChartTable::eachMarkKeyFigureAndReferenceIsARow()
{
    const ChartTable table = chartTable(smallChart());
    QCOMPARE(table.rows.size(), 4);
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.keys.size());
    QCOMPARE(table.labels.size(), table.keys.size());
    QVERIFY(table.cell(0, u"category_key") == Value(QStringLiteral("2020")));
    QVERIFY(table.cell(0, u"state") == Value(QStringLiteral("TOO_FEW")));
    QVERIFY(table.cell(0, u"n") == Value(qint64(9)));
    QVERIFY(table.cell(0, u"denominator") == Value(qint64(16)));
    QVERIFY(table.cell(0, u"share") == Value(0.5625));
    QVERIFY(table.cell(0, u"high") == Value(0.77));
    QVERIFY(table.cell(2, u"series_key") == Value(QStringLiteral("hhi")));
    QVERIFY(table.cell(2, u"value") == Value(2600.0));
    QVERIFY(table.cell(3, u"part") == Value(QStringLiteral("reference")));
    QVERIFY(table.cell(3, u"denominator") == Value(qint64(62)));
}

void TestChartTable::whatWasNotDisclosedHasNoValue()
{
    const ChartTable table = chartTable(smallChart());
    QVERIFY(domain::isEmpty(table.cell(1, u"value")));
    QVERIFY(domain::isEmpty(table.cell(1, u"share")));
    QVERIFY(table.cell(1, u"undisclosed") == Value(qint64(3)));
    QVERIFY(domain::isEmpty(table.cell(1, u"no such column")));
}

void TestChartTable::anEmptyChartHasAHeaderOnly()
{
    const ChartTable table = chartTable({});
    QVERIFY(table.rows.isEmpty());
    QCOMPARE(table.keys.first(), QStringLiteral("part"));
}

QTEST_GUILESS_MAIN(TestChartTable)
#include "tst_chart_table.moc"
