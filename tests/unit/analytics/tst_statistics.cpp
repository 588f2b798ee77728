// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include <QTest>

using namespace analytics;

namespace {

bool isNear(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.8f is not %.8f", actual, expected);
    return false;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonGivesThePublishedIntervals_data();
    void wilsonGivesThePublishedIntervals();
    void newcombeGivesThePublishedDifferences_data();
    void newcombeGivesThePublishedDifferences();
    void hhiGivesTheGuidelinesExample_data();
    void hhiGivesTheGuidelinesExample();
    void quartilesAreThoseOfTheSpreadsheet();
    void nothingCountedIsNoFigure();
};

void TestStatistics::wilsonGivesThePublishedIntervals_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("6 of 32") << qint64(6) << qint64(32) << 0.088895 << 0.353092;
    QTest::newRow("25 of 62") << qint64(25) << qint64(62) << 0.290249 << 0.527495;
    QTest::newRow("none of 10") << qint64(0) << qint64(10) << 0.0 << 0.277533;
    QTest::newRow("all of 10") << qint64(10) << qint64(10) << 0.722467 << 1.0;
}

void TestStatistics::wilsonGivesThePublishedIntervals()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilson({part, whole});
    QVERIFY(interval);
    QVERIFY(isNear(interval->low, low, 5e-7));
    QVERIFY(isNear(interval->high, high, 5e-7));
    QVERIFY(interval->low >= 0.0 && interval->high <= 1.0);
}

// R. G. Newcombe (1998), table II, method 10.
void TestStatistics::newcombeGivesThePublishedDifferences_data()
{
    QTest::addColumn<qint64>("part1");
    QTest::addColumn<qint64>("whole1");
    QTest::addColumn<qint64>("part2");
    QTest::addColumn<qint64>("whole2");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("56/70 - 48/80") << qint64(56) << qint64(70) << qint64(48) << qint64(80) << 0.0524 << 0.3339;
    QTest::newRow("9/10 - 3/10") << qint64(9) << qint64(10) << qint64(3) << qint64(10) << 0.1705 << 0.8090;
    QTest::newRow("10/10 - 0/20") << qint64(10) << qint64(10) << qint64(0) << qint64(20) << 0.6791 << 1.0;
    QTest::newRow("10/10 - 0/10") << qint64(10) << qint64(10) << qint64(0) << qint64(10) << 0.6075 << 1.0;
}

void TestStatistics::newcombeGivesThePublishedDifferences()
{
    QFETCH(qint64, part1);
    QFETCH(qint64, whole1);
    QFETCH(qint64, part2);
    QFETCH(qint64, whole2);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = newcombeDifference({part1, whole1}, {part2, whole2});
    QVERIFY(interval);
    QVERIFY(isNear(interval->low, low, 5e-5));
    QVERIFY(isNear(interval->high, high, 5e-5));
}

void TestStatistics::hhiGivesTheGuidelinesExample_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<double>("hhi");
    QTest::addColumn<double>("top3");
    QTest::newRow("30/30/20/20") << QList<qint64>{30, 30, 20, 20} << 2600.0 << 0.8;
    QTest::newRow("40/30/20/10") << QList<qint64>{10, 20, 30, 40} << 3000.0 << 0.9;
    QTest::newRow("ten equal") << QList<qint64>(10, 7) << 1000.0 << 0.3;
    QTest::newRow("one") << QList<qint64>{0, 5, 0} << 10000.0 << 1.0;
}

void TestStatistics::hhiGivesTheGuidelinesExample()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(double, hhi);
    QFETCH(double, top3);
    const auto figures = concentration(counts);
    QVERIFY(figures);
    QVERIFY(isNear(figures->hhi, hhi, 1e-9));
    QVERIFY(isNear(figures->effectiveNumber, 10'000.0 / hhi, 1e-9));
    QVERIFY(isNear(figures->top3, top3, 1e-12));
    QVERIFY(counts.size() != 10 || isNear(figures->shannon, std::log(10.0), 1e-12));
}

void TestStatistics::quartilesAreThoseOfTheSpreadsheet()
{
    const QList<double> values{100, 5, 40, 10, 20, 15};
    QCOMPARE(quantile(values, 0.5), std::optional(17.5));
    QCOMPARE(quantile(values, 0.25), std::optional(11.25));
    QCOMPARE(quantile(values, 0.75), std::optional(35.0));
    QCOMPARE(quantile(values, 0.0), std::optional(5.0));
    QCOMPARE(quantile(values, 1.0), std::optional(100.0));
    QCOMPARE(quantile({3.0}, 0.9), std::optional(3.0));
}

void TestStatistics::nothingCountedIsNoFigure()
{
    QVERIFY(!wilson({0, 0}));
    QVERIFY(!newcombeDifference({0, 0}, {1, 2}));
    QVERIFY(!concentration({}));
    QVERIFY(!concentration({0, 0}));
    QVERIFY(!quantile({}, 0.5));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
