// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/motion/chart_between.h"

#include <QTest>

using namespace Qt::StringLiterals;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Series;
using figure::SeriesShape;

namespace {

Datum known(double value)
{
    Datum datum;
    datum.value = value;
    datum.state = DatumState::Known;
    datum.n = qint64(value);
    datum.label = QString::number(value);
    datum.ids = {1, 2, 3};
    return datum;
}

/// One panel, one series of bars: categories with their values.
ChartData bars(const QList<std::pair<QString, double>> &values)
{
    ChartData chart;
    chart.chartId = u"test"_s;
    Series series;
    series.key = u"share"_s;
    for (const auto &[key, value] : values) {
        chart.categories.append({key, key, key});
        chart.categories.last().n = qint64(value);
        series.data.append(known(value));
    }
    chart.panels.append({{}, {}, figure::Orientation::Vertical, {series}});
    return chart;
}

const Datum &mark(const ChartData &chart, const QString &key)
{
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        if (chart.categories[i].key == key)
            return chart.panels.first().series.first().data[i];
    }
    qFatal("no mark %s", qPrintable(key));
}

QStringList keys(const ChartData &chart)
{
    QStringList keys;
    for (const auto &category : chart.categories)
        keys.append(category.key);
    return keys;
}

} // namespace

/// Charts on their way from one day to another.
class TestChartBetween : public QObject
{
    Q_OBJECT

private slots:
    void marksMoveByTheirKeys();
    void newOnesGrowAndGoneOnesShrink();
    void noNumberIsWrittenThatWasNotCounted();
    void theWayEndsAtTheChartItself();
    void stretchesAndIntervalsMove();
    void segmentsThatAreGoneShrink();
    void curvesAndOtherChartsDoNotMove();
    void theUndisclosedIsNeverDrawnAsZero();
};

void TestChartBetween::marksMoveByTheirKeys()
{
    const auto chart = plot::chartBetween(bars({{u"A"_s, 10}, {u"B"_s, 4}}), bars({{u"B"_s, 8}, {u"A"_s, 6}}), 0.25);
    QCOMPARE(keys(chart), (QStringList{u"B"_s, u"A"_s}));
    QCOMPARE(*mark(chart, u"A"_s).value, 9.0);
    QCOMPARE(*mark(chart, u"B"_s).value, 5.0);
}

void TestChartBetween::newOnesGrowAndGoneOnesShrink()
{
    const auto from = bars({{u"A"_s, 10}, {u"gone"_s, 8}, {u"C"_s, 2}});
    const auto to = bars({{u"A"_s, 10}, {u"C"_s, 2}, {u"new"_s, 4}});
    const auto early = plot::chartBetween(from, to, 0.0);
    QCOMPARE(keys(early), (QStringList{u"A"_s, u"gone"_s, u"C"_s, u"new"_s}));
    QCOMPARE(*mark(early, u"new"_s).value, 0.0);
    QCOMPARE(*mark(early, u"gone"_s).value, 8.0);
    const auto late = plot::chartBetween(from, to, 0.75);
    QCOMPARE(*mark(late, u"new"_s).value, 3.0);
    QCOMPARE(*mark(late, u"gone"_s).value, 2.0);
    QVERIFY(mark(late, u"gone"_s).label.isEmpty());
}

void TestChartBetween::noNumberIsWrittenThatWasNotCounted()
{
    const auto from = bars({{u"A"_s, 10}, {u"gone"_s, 8}});
    const auto to = bars({{u"A"_s, 20}});
    for (const double share : {0.0, 0.3, 0.5, 0.9}) {
        const auto chart = plot::chartBetween(from, to, share);
        QCOMPARE(mark(chart, u"A"_s).label, u"20"_s);
        QCOMPARE(mark(chart, u"A"_s).n, 20);
        QVERIFY(mark(chart, u"A"_s).ids.isEmpty());
        QCOMPARE(chart.categories.last().n, 0);
    }
}

void TestChartBetween::theWayEndsAtTheChartItself()
{
    const auto to = bars({{u"A"_s, 20}});
    QCOMPARE(plot::chartBetween(bars({{u"A"_s, 10}, {u"B"_s, 1}}), to, 1.0), to);
}

void TestChartBetween::stretchesAndIntervalsMove()
{
    auto from = bars({{u"A"_s, 10}});
    auto to = bars({{u"A"_s, 20}, {u"new"_s, 30}});
    for (auto *chart : {&from, &to}) {
        auto &series = chart->panels.first().series.first();
        series.shape = SeriesShape::Span;
        for (Datum &datum : series.data) {
            datum.start = *datum.value - 4;
            datum.interval = figure::Interval{*datum.value - 1, *datum.value + 1};
        }
    }
    const auto chart = plot::chartBetween(from, to, 0.5);
    QCOMPARE(mark(chart, u"A"_s).start, 11.0);
    QCOMPARE(mark(chart, u"A"_s).interval->high, 16.0);
    QCOMPARE(*mark(chart, u"new"_s).value, 28.0); // From its own beginning, not from the axis' zero.
}

void TestChartBetween::segmentsThatAreGoneShrink()
{
    auto from = bars({{u"A"_s, 10}});
    auto segment = from.panels.first().series.first();
    segment.key = u"other"_s;
    from.panels.first().series.append(segment);
    const auto chart = plot::chartBetween(from, bars({{u"A"_s, 10}}), 0.5);
    QCOMPARE(chart.panels.first().series.size(), 2);
    QCOMPARE(*chart.panels.first().series.last().data.first().value, 5.0);
}

void TestChartBetween::curvesAndOtherChartsDoNotMove()
{
    const auto from = bars({{u"A"_s, 10}});
    auto to = bars({{u"A"_s, 20}});
    to.panels.first().series.first().shape = SeriesShape::Step;
    QVERIFY(!plot::canMove(from, to));
    QCOMPARE(plot::chartBetween(from, to, 0.5), to);
    auto other = bars({{u"A"_s, 20}});
    other.chartId = u"other"_s;
    QCOMPARE(plot::chartBetween(from, other, 0.5), other);
}

void TestChartBetween::theUndisclosedIsNeverDrawnAsZero()
{
    auto to = bars({{u"A"_s, 20}});
    Datum &datum = to.panels.first().series.first().data.first();
    datum.value.reset();
    datum.state = DatumState::Undisclosed;
    const auto appearing = plot::chartBetween(to, bars({{u"A"_s, 20}}), 0.0);
    QCOMPARE(*mark(appearing, u"A"_s).value, 0.0); // It is disclosed now, and grows.
    const auto chart = plot::chartBetween(bars({{u"B"_s, 1}}), to, 0.5);
    QVERIFY(!mark(chart, u"A"_s).value);
    QCOMPARE(mark(chart, u"A"_s).state, DatumState::Undisclosed);
}

QTEST_APPLESS_MAIN(TestChartBetween)
#include "tst_chart_between.moc"
