// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/partnership/partnership_survival.h"
#include "figure/headline.h"

#include <QFile>
#include <QTest>

using namespace domain;
using namespace analytics;

namespace {

constexpr double kClose = 1e-9;
constexpr int kCauses = 3;

/// The rows of one of the files that R's package survival wrote (make_fixtures.R), without the header; "NA" is empty.
QList<QStringList> rowsOf(const char *name)
{
    QFile file(QStringLiteral(PORTOLAN_TEST_DATA "/survival/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    QList<QStringList> rows;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        rows.append(QString::fromLatin1(line).split(u','));
    rows.removeFirst();
    return rows;
}

struct Life
{
    double time = 0.0;
    int cause = 0;
    int group = 0;
};

QMap<int, QList<Life>> lives()
{
    QMap<int, QList<Life>> sets;
    for (const QStringList &row : rowsOf("lives.csv"))
        sets[row[0].toInt()].append({row[1].toDouble(), row[2].toInt(), row[3].toInt()});
    return sets;
}

QList<Lifetime> lifetimes(const QList<Life> &set, int group = 0)
{
    QList<Lifetime> list;
    for (const Life &life : set) {
        if (group == 0 || life.group == group)
            list.append({life.time, life.cause == 1});
    }
    return list;
}

} // namespace

class TestPartnershipSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_largestDeviation = 0.0; }
    void cleanup()
    {
        if (m_largestDeviation > 0.0)
            qInfo("%s: largest deviation %.1e", QTest::currentTestFunction(), m_largestDeviation);
    }
    void kaplanMeierAgreesWithR();
    void mediansAndTheirBoundsAgreeWithR();
    void logRankAgreesWithR();
    void aGroupThatLeftBeforeTheFirstEndTellsNothing();
    void aalenJohansenAgreesWithR();
    void incidencesAndTheRunningSumToOne();
    void aPartyBoughtByAThirdOneEndsNothing();
    void rightsReturnedAfterATerminationEndADealOnce();
    void anUnverifiedDealIsCensoredAtItsLastEvidence();
    void acquisitionsAreLeftOutUnlessWanted();
    void otherEndsKeepTheIncidenceBelowOneMinusSurvival();
    void neighboringYearsJoinUntilTheyAreLargeEnough();
    void grayCurvesAreNotTested();
    void everyDropNamesItsDeals();
    void theHeadlineUsesOnlyShownFigures();
    void fewDealsAreToldApartInWords();

private:
    /// Remembers the largest deviation, which is told once everything was compared.
    bool isNear(double value, const QString &expected)
    {
        const double away = std::abs(value - expected.toDouble()) / std::max(1.0, std::abs(value));
        m_largestDeviation = std::max(m_largestDeviation, away);
        return away < kClose;
    }

    double m_largestDeviation = 0.0;
};

void TestPartnershipSurvival::kaplanMeierAgreesWithR()
{
    const auto sets = lives();
    QMap<int, SurvivalCurve> curves;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set)
        curves[set.key()] = kaplanMeier(lifetimes(*set));
    int compared = 0;
    for (const QStringList &row : rowsOf("kaplan_meier.csv")) {
        const SurvivalCurve &curve = curves[row[0].toInt()];
        const double time = row[1].toDouble();
        QVERIFY(isNear(curve.at(time), row[4]));
        QCOMPARE(curve.atRisk(time), row[2].toLongLong());
        const auto step = std::ranges::find(curve.steps, time, &SurvivalStep::time);
        if (row[3] == u"0") {
            QVERIFY(step == curve.steps.end());
            continue;
        }
        QCOMPARE(step->ended, row[3].toLongLong());
        if (step->survival > 0.0)
            QVERIFY(isNear(step->standardError, row[5]));
        QCOMPARE(step->interval.has_value(), row[6] != u"NA");
        if (step->interval) {
            // R takes 1.959963985 for the 95 % point, our tables 1.959964.
            QVERIFY(std::abs(step->interval->low - row[6].toDouble()) < 1e-8);
            QVERIFY(std::abs(step->interval->high - row[7].toDouble()) < 1e-8);
        }
        ++compared;
    }
    QVERIFY(compared > 150);
}

void TestPartnershipSurvival::mediansAndTheirBoundsAgreeWithR()
{
    const auto sets = lives();
    const auto agrees = [this](const std::optional<double> &value, const QString &expected) {
        return value ? isNear(*value, expected) : expected == u"NA";
    };
    for (const QStringList &row : rowsOf("medians.csv")) {
        const auto curve = kaplanMeier(lifetimes(sets[row[0].toInt()]));
        QVERIFY2(agrees(curve.median(), row[1]), qPrintable(row.join(u' ')));
        QVERIFY2(agrees(curve.medianBounds().low, row[2]), qPrintable(row.join(u' ')));
        QVERIFY2(agrees(curve.medianBounds().high, row[3]), qPrintable(row.join(u' ')));
    }
}

void TestPartnershipSurvival::logRankAgreesWithR()
{
    const auto sets = lives();
    for (const QStringList &row : rowsOf("log_rank.csv")) {
        QList<QList<Lifetime>> groups;
        for (int group = 1; group <= row[2].toInt() + 1; ++group)
            groups.append(lifetimes(sets[row[0].toInt()], group));
        const auto test = logRank(groups);
        QVERIFY(test);
        QVERIFY2(isNear(test->chiSquared, row[1]), qPrintable(row.join(u' ')));
        QCOMPARE(test->degreesOfFreedom, row[2].toInt());
        QVERIFY2(isNear(test->p, row[3]), qPrintable(row.join(u' ')));
    }
}

void TestPartnershipSurvival::aGroupThatLeftBeforeTheFirstEndTellsNothing()
{
    const QList<Lifetime> a{{5, true}, {7, false}, {9, true}};
    const QList<Lifetime> b{{6, true}, {8, true}, {12, false}};
    const QList<Lifetime> early{{1, false}, {2, false}};
    const auto with = logRank(QList<QList<Lifetime>>{a, early, b});
    const auto without = logRank(a, b);
    QVERIFY(with && without);
    QCOMPARE(with->chiSquared, without->chiSquared);
    QCOMPARE(with->degreesOfFreedom, 1);
}

void TestPartnershipSurvival::aalenJohansenAgreesWithR()
{
    const auto sets = lives();
    for (const QStringList &row : rowsOf("aalen_johansen.csv")) {
        QList<CompetingLifetime> competing;
        for (const Life &life : sets[row[0].toInt()])
            competing.append({life.time, life.cause});
        const auto steps = aalenJohansen(competing, kCauses);
        for (int cause = 1; cause <= kCauses; ++cause)
            QVERIFY2(isNear(incidenceAt(steps, cause, row[1].toDouble()), row[2 + cause]), qPrintable(row.join(u' ')));
    }
}

void TestPartnershipSurvival::incidencesAndTheRunningSumToOne()
{
    for (const auto &set : lives()) {
        QList<CompetingLifetime> competing;
        for (const Life &life : set)
            competing.append({life.time, life.cause});
        for (const IncidenceStep &step : aalenJohansen(competing, kCauses)) {
            double sum = step.running;
            for (const double incidence : step.incidence)
                sum += incidence;
            QVERIFY(std::abs(sum - 1.0) < 1e-12);
        }
    }
}

void TestPartnershipSurvival::aPartyBoughtByAThirdOneEndsNothing()
{
    ChartFixture f;
    const auto deal = f.builder->deal(QStringLiteral("D"), QStringLiteral("2024-01-01"));
    f.builder->event(deal, DealEventType::PartyAcquired, QStringLiteral("2024-06-01"));
    f.options.unit = RecordKind::Deal;
    QCOMPARE(partnershipSurvival(f.request()).all.lives.first().fate, PartnershipFate::Running);
    f.builder->event(deal, DealEventType::AcquiredByCounterparty, QStringLiteral("2024-12-01"));
    const auto life = partnershipSurvival(f.request()).all.lives.first();
    QCOMPARE(life.fate, PartnershipFate::Acquired);
    QCOMPARE(life.months, 335.0 / 30.4375);
}

void TestPartnershipSurvival::rightsReturnedAfterATerminationEndADealOnce()
{
    ChartFixture f;
    const auto deal = f.builder->deal(QStringLiteral("D"), QStringLiteral("2022-01-01"));
    f.builder->event(deal, DealEventType::TerminationNotice, QStringLiteral("2022-10-01"));
    f.builder->event(deal, DealEventType::Terminated, QStringLiteral("2023-01-01"));
    f.builder->event(deal, DealEventType::RightsReturned, QStringLiteral("2023-06-01"));
    f.options.unit = RecordKind::Deal;
    const auto life = partnershipSurvival(f.request()).all.lives.first();
    QCOMPARE(life.fate, PartnershipFate::Returned);
    QCOMPARE(life.months, 365.0 / 30.4375);
}

void TestPartnershipSurvival::anUnverifiedDealIsCensoredAtItsLastEvidence()
{
    ChartFixture f;
    const auto deal = f.builder->deal(QStringLiteral("D"), QStringLiteral("2018-01-01"));
    f.builder->event(deal, DealEventType::MilestoneAchieved, QStringLiteral("2020-01-01"));
    f.options.unit = RecordKind::Deal;
    const auto life = partnershipSurvival(f.request()).all.lives.first();
    QCOMPARE(life.fate, PartnershipFate::Running);
    QCOMPARE(life.months, 730.0 / 30.4375);
}

void TestPartnershipSurvival::acquisitionsAreLeftOutUnlessWanted()
{
    ChartFixture f;
    f.addDeals(2024, 3, 1);
    f.builder->deal(QStringLiteral("M"), QStringLiteral("2024-01-01"), DealType::Acquisition);
    f.options.unit = RecordKind::Deal;
    QCOMPARE(partnershipSurvival(f.request()).all.lives.size(), 3);
    QCOMPARE(partnershipSurvival(f.request()).leftOut.size(), 1);
    f.options.withAcquisitions = true;
    QCOMPARE(partnershipSurvival(f.request()).all.lives.size(), 4);
}

void TestPartnershipSurvival::otherEndsKeepTheIncidenceBelowOneMinusSurvival()
{
    ChartFixture f;
    f.addDeals(2024, 20, 8);
    for (int i = 0; i < 10; ++i) {
        const auto deal = f.builder->deal(QStringLiteral("X%1").arg(i), QStringLiteral("2024-07-01"));
        f.builder->event(deal, DealEventType::Expired, QStringLiteral("2024-12-0%1").arg(1 + i % 9));
    }
    f.options.unit = RecordKind::Deal;
    const auto sums = partnershipSurvival(f.request());
    const double incidence = incidenceAt(sums.incidence, int(PartnershipFate::Returned), 11.0);
    QCOMPARE(incidence, 8.0 / 30.0);
    QVERIFY(1.0 - sums.all.curve.at(11.0) > incidence + 0.05);
}

void TestPartnershipSurvival::neighboringYearsJoinUntilTheyAreLargeEnough()
{
    ChartFixture f;
    f.addDeals(2019, 15, 5);
    f.addDeals(2020, 10, 2);
    f.addDeals(2021, 22, 4);
    f.options.unit = RecordKind::Deal;
    f.options.split = Split::Cohort;
    const auto groups = partnershipSurvival(f.request()).groups;
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].group.label, QStringLiteral("2019–2020"));
    QCOMPARE(groups[0].lives.size(), 25);
    QCOMPARE(groups[1].group.label, QStringLiteral("2021"));
}

void TestPartnershipSurvival::grayCurvesAreNotTested()
{
    ChartFixture f; // as of 30 June 2025
    f.addDeals(2018, 24, 12);
    f.addDeals(2019, 24, 3);
    f.options.unit = RecordKind::Deal;
    f.options.split = Split::Cohort;
    const auto before = partnershipSurvival(f.request());
    f.addDeals(2024, 24, 0); // followed for a year
    const auto after = partnershipSurvival(f.request());
    QCOMPARE(after.groups.size(), before.groups.size() + 1);
    QVERIFY(before.test && after.test);
    QCOMPARE(after.test->degreesOfFreedom, 1);
    QCOMPARE(after.test->p, before.test->p);
}

void TestPartnershipSurvival::everyDropNamesItsDeals()
{
    ChartFixture f;
    f.addDeals(2019, 25, 9);
    const auto chart = f.chart(QStringLiteral("partnership-survival"));
    qint64 ended = 0;
    for (const auto &datum : chart.panels[0].series[0].data) {
        ended += datum.n;
        if (datum.n > 0)
            QCOMPARE(qint64(datum.ids.size()), datum.n);
    }
    QCOMPARE(ended, 9);
    QCOMPARE(chart.panels[1].series[0].data.first().n, 25);
}

void TestPartnershipSurvival::theHeadlineUsesOnlyShownFigures()
{
    ChartFixture f;
    f.addDeals(2017, 40, 12);
    f.addDeals(2019, 25, 15);
    for (const Split split : {Split::None, Split::Cohort}) {
        f.options.split = split;
        const auto chart = f.chart(QStringLiteral("partnership-survival"));
        QVERIFY2(figure::unsupportedFigures(chart).isEmpty(), qPrintable(chart.headline));
    }
}

void TestPartnershipSurvival::fewDealsAreToldApartInWords()
{
    ChartFixture f;
    f.addDeals(2019, 4, 1);
    QCOMPARE(f.chart(QStringLiteral("partnership-survival")).headline, QStringLiteral("Not enough deals to compare (n = 4, needs 20)"));
}

QTEST_GUILESS_MAIN(TestPartnershipSurvival)
#include "tst_partnership_survival.moc"
