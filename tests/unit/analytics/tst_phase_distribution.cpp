// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "figure/headline.h"

#include <QTest>

using namespace domain;

namespace {

const QString kChart = QStringLiteral("phase-distribution");
const QString kOncology = QStringLiteral("ONCOLOGY");

QStringList keysOf(const figure::ChartData &chart)
{
    QStringList keys;
    for (const auto &category : chart.categories)
        keys.append(category.key);
    return keys;
}

const figure::Category &categoryOf(const figure::ChartData &chart, const QString &key)
{
    return chart.categories.at(keysOf(chart).indexOf(key));
}

} // namespace

class TestPhaseDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPhaseHasItsPlaceAlsoWhenEmpty();
    void aCandidateCountsAtItsHighestActivePhase();
    void whatHasNoPhaseIsCountedOutsideTheBars();
    void combinedPhasesCanCountUnderTheLower();
    void trialsWithoutAPhaseStandLast();
    void programsCountEach();
    void anUnknownAreaIsStackedUnderOther();
    void anEmptyPortfolioSaysSo();
    void theHeadlineNamesTheLargestPhase();

private:
    void addTrial(Phase phase, StudyType type = StudyType::Interventional);
    ChartFixture f;
};

void TestPhaseDistribution::init()
{
    f = {};
    f.addArea(kOncology, QStringLiteral("Oncology"));
    f.addArea(QStringLiteral("UROLOGY"), QStringLiteral("Urology"));
}

void TestPhaseDistribution::addTrial(Phase phase, StudyType type)
{
    const auto id = f.builder->trial(QStringLiteral("NCT%1").arg(f.builder->snapshot()->rows<Trial>().size(), 8, 10, QLatin1Char('0')));
    Trial trial = *f.builder->snapshot()->find(id);
    trial.phase = phase;
    trial.studyType = type;
    f.builder->replace(trial);
}

void TestPhaseDistribution::everyPhaseHasItsPlaceAlsoWhenEmpty()
{
    f.addCandidate(kOncology, Phase::Phase2);
    QCOMPARE(keysOf(f.chart(kChart)).join(u' '),
             QStringLiteral("DISCOVERY PRECLINICAL IND EARLY_PHASE1 PHASE1 PHASE1_2 PHASE2 PHASE2_3 PHASE3 FILED APPROVED LAUNCHED"));
    f.addCandidate(kOncology, Phase::ClinicalUnknown);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.categories.last().key, QStringLiteral("CLINICAL_UNK"));
    QVERIFY(chart.categories.last().other);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("in_phase")).datum.n, 1);
}

void TestPhaseDistribution::aCandidateCountsAtItsHighestActivePhase()
{
    const auto candidate = f.addCandidate(kOncology, Phase::Phase1);
    const auto dropped = f.builder->program(candidate, f.indications.value(kOncology));
    f.builder->status(dropped, QStringLiteral("2021-01"), Phase::Phase3, Activity::Discontinued);
    const auto chart = f.chart(kChart);
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE1")).n, 1);
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE3")).n, 0);
    QCOMPARE(datumAt(chart, QStringLiteral("PHASE1")).ids, QList<qint64>{candidate.value});
}

void TestPhaseDistribution::whatHasNoPhaseIsCountedOutsideTheBars()
{
    f.addCandidates(3, kOncology, Phase::Phase1);
    f.addCandidate(kOncology, Phase::Phase2, Activity::Discontinued);
    f.builder->candidate(QStringLiteral("nothing known"));
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 5);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("in_phase")).datum.n, 3);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("no_longer_active")).datum.n, 1);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("phase_unknown")).datum.n, 1);
    QVERIFY(chart.footnote.contains(QStringLiteral("Outside the bars: no active program 1.")));
    QVERIFY(chart.footnote.contains(QStringLiteral("Outside the bars: phase unknown 1.")));
    QVERIFY(chart.footnote.contains(QStringLiteral("Without any dated fact: 1.")));
}

void TestPhaseDistribution::combinedPhasesCanCountUnderTheLower()
{
    f.addCandidates(2, kOncology, Phase::Phase1_2);
    f.addCandidates(3, kOncology, Phase::Phase2_3);
    f.options.combinedUnderLower = true;
    const auto chart = f.chart(kChart);
    QVERIFY(!keysOf(chart).contains(QStringLiteral("PHASE1_2")));
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE1")).n, 2);
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE2")).n, 3);
    QVERIFY(chart.footnote.contains(QStringLiteral("Combined phases v1")));
}

void TestPhaseDistribution::trialsWithoutAPhaseStandLast()
{
    f.options.unit = RecordKind::Trial;
    addTrial(Phase::Phase1);
    addTrial(Phase::NotApplicable);
    addTrial(Phase::Unknown);
    addTrial(Phase::Unknown, StudyType::Observational);
    addTrial(Phase::Filed);
    const auto chart = f.chart(kChart);
    QCOMPARE(keysOf(chart).join(u' '), QStringLiteral("EARLY_PHASE1 PHASE1 PHASE1_2 PHASE2 PHASE2_3 PHASE3 PHASE4 NA PHASE_UNKNOWN"));
    QCOMPARE(categoryOf(chart, QStringLiteral("NA")).n, 2);
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE_UNKNOWN")).n, 2);
    QCOMPARE(datumAt(chart, QStringLiteral("PHASE1")).denominator, 1);
    QCOMPARE(datumAt(chart, QStringLiteral("NA")).denominator, 0);
    QVERIFY(chart.footnote.contains(QStringLiteral("Outside the shares: Not applicable 2.")));
}

void TestPhaseDistribution::programsCountEach()
{
    const auto candidate = f.addCandidate(kOncology, Phase::Phase1);
    const auto second = f.builder->program(candidate, f.indications.value(kOncology));
    f.builder->status(second, QStringLiteral("2021-01"), Phase::Phase3);
    f.options.unit = RecordKind::Program;
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 2);
    QCOMPARE(categoryOf(chart, QStringLiteral("PHASE3")).n, 1);
    QCOMPARE(datumAt(chart, QStringLiteral("PHASE3")).ids, QList<qint64>{second.value});
}

void TestPhaseDistribution::anUnknownAreaIsStackedUnderOther()
{
    f.addCandidate(QStringLiteral("UROLOGY"), Phase::Phase1);
    QCOMPARE(f.chart(kChart).panels.first().series.last().label, QStringLiteral("Other"));
    f.addCandidate({}, Phase::Phase1);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.panels.first().series.size(), 1);
    QCOMPARE(chart.panels.first().series.last().label, QStringLiteral("Other or unknown"));
    QCOMPARE(datumAt(chart, QStringLiteral("PHASE1")).n, 2);
}

void TestPhaseDistribution::anEmptyPortfolioSaysSo()
{
    f = {};
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.emptyText, QStringLiteral("No candidates recorded by 30 Jun 2025"));
    QCOMPARE(chart.headline, chart.emptyText);
    QVERIFY(chart.panels.isEmpty());
}

void TestPhaseDistribution::theHeadlineNamesTheLargestPhase()
{
    f.addCandidates(9, kOncology, Phase::Phase1);
    f.addCandidates(7, kOncology, Phase::Phase2);
    f.addCandidates(8, kOncology, Phase::Preclinical);
    f.addCandidates(2, kOncology, Phase::Launched);
    auto chart = f.chart(kChart);
    QCOMPARE(chart.headline, QStringLiteral("Phase 1 is the largest phase: 9 of 26 candidates (35%); 2 launched"));
    QVERIFY(figure::unsupportedFigures(chart).isEmpty());
    f.addCandidates(9, kOncology, Phase::Phase1);
    chart = f.chart(kChart);
    QCOMPARE(chart.headline, QStringLiteral("Phase 1 holds 51% of candidates; the top three phases hold 94%"));
}

QTEST_GUILESS_MAIN(TestPhaseDistribution)
#include "tst_phase_distribution.moc"
