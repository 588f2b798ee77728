// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/survival.h"

#include <QTest>

using namespace analytics;

namespace {

// E. J. Freireich et al., Blood 21 (1963): weeks of remission; negative = censored.
constexpr int kMercaptopurine[] = {6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35};
constexpr int kPlacebo[] = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

QList<Lifetime> lifetimes(std::span<const int> weeks)
{
    QList<Lifetime> list;
    for (const int week : weeks)
        list.append({double(std::abs(week)), week > 0});
    return list;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kaplanMeierGivesThePublishedTable();
    void mediansAreThePublishedOnes();
    void aCurveAtExactlyHalfHasItsMedianInTheMiddle();
    void logRankGivesThePublishedTest();
    void theBandStaysInsideZeroAndOne();
    void nobodyObservedIsNoCurve();
};

void TestSurvival::kaplanMeierGivesThePublishedTable()
{
    const auto curve = kaplanMeier(lifetimes(kMercaptopurine));
    struct Row { double time; qint64 atRisk; double survival; double error; };
    constexpr Row kRows[] = {{6, 21, 0.857143, 0.076360}, {7, 17, 0.806723, 0.086935},  {10, 15, 0.752941, 0.096350},
                             {13, 12, 0.690196, 0.106815}, {16, 11, 0.627451, 0.114054}, {22, 7, 0.537815, 0.128234},
                             {23, 6, 0.448179, 0.134591}};
    QCOMPARE(curve.steps.size(), qsizetype(std::size(kRows)));
    for (qsizetype i = 0; i < curve.steps.size(); ++i) {
        QCOMPARE(curve.steps[i].time, kRows[i].time);
        QCOMPARE(curve.steps[i].atRisk, kRows[i].atRisk);
        QVERIFY(std::abs(curve.steps[i].survival - kRows[i].survival) < 5e-7);
        QVERIFY(std::abs(curve.steps[i].standardError - kRows[i].error) < 5e-7);
    }
    QCOMPARE(curve.n, 21);
    QCOMPARE(curve.censored.size(), 12);
    QCOMPARE(curve.at(5.9), 1.0);
    QCOMPARE(curve.at(6.0), curve.steps.first().survival);
    const auto placebo = kaplanMeier(lifetimes(kPlacebo));
    QVERIFY(std::abs(placebo.at(8.0) - 0.380952) < 5e-7);
}

void TestSurvival::mediansAreThePublishedOnes()
{
    QCOMPARE(kaplanMeier(lifetimes(kMercaptopurine)).median(), std::optional(23.0));
    QCOMPARE(kaplanMeier(lifetimes(kPlacebo)).median(), std::optional(8.0));
}

void TestSurvival::aCurveAtExactlyHalfHasItsMedianInTheMiddle()
{
    QCOMPARE(kaplanMeier({{1, true}, {2, true}, {4, true}, {9, true}}).median(), std::optional(3.0));
    QCOMPARE(kaplanMeier({{1, true}, {2, false}, {3, false}}).median(), std::optional<double>());
}

void TestSurvival::logRankGivesThePublishedTest()
{
    const auto test = logRank(lifetimes(kMercaptopurine), lifetimes(kPlacebo));
    QVERIFY(test);
    QVERIFY(std::abs(test->chiSquared - 16.793) < 5e-4);
    QVERIFY(std::abs(test->p - 4.17e-5) < 5e-8);
}

void TestSurvival::theBandStaysInsideZeroAndOne()
{
    for (const auto &step : kaplanMeier(lifetimes(kPlacebo)).steps) {
        if (!step.interval) {
            QCOMPARE(step.survival, 0.0);
            continue;
        }
        QVERIFY(step.interval->low > 0.0 && step.interval->low < step.survival);
        QVERIFY(step.interval->high < 1.0 && step.interval->high > step.survival);
    }
}

void TestSurvival::nobodyObservedIsNoCurve()
{
    QVERIFY(kaplanMeier({}).steps.isEmpty());
    QVERIFY(!kaplanMeier({}).median());
    QVERIFY(!logRank({}, lifetimes(kPlacebo)));
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
