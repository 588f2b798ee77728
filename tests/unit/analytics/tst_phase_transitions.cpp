// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/pipeline/phase_transitions.h"
#include "analytics/pipeline/pipeline_rows.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace domain;
using namespace analytics;

class TestPhaseTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedProductsAreThePublishedLikelihoods_data();
    void thePublishedProductsAreThePublishedLikelihoods();
    void everyProductIsThePublishedLikelihood();
    void aGroupWithoutARowHasNoBenchmark();
    void theAreasSumToTheOverallRow();
    void aProgramIsCountedOnceInEachPhaseItWasIn();
    void aProgramStillInAPhaseIsNoFailure();
    void theBenchmarkIsThatOfTheOneAreaOnly();
    void theMatrixHasACellForEveryCandidate();
    void aPipelineRowReachesItsHighestActivePhase();
    void returnedRightsAreDashed();
    void allRowsAreShownOnRequest();
    void regionsAreNamedInTheChartsLanguage();
};

void TestPhaseTransitions::thePublishedProductsAreThePublishedLikelihoods_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("group");
    QTest::addColumn<double>("percent");
    QTest::newRow("overall") << "Overall" << "All indications" << 7.9;
    QTest::newRow("oncology") << "Therapeutic area" << "Oncology" << 5.3;
    QTest::newRow("hematology") << "Therapeutic area" << "Hematology" << 23.9;
}

void TestPhaseTransitions::thePublishedProductsAreThePublishedLikelihoods()
{
    QFETCH(QString, kind);
    QFETCH(QString, group);
    QFETCH(double, percent);
    const auto rates = publishedRates(kind, group);
    QVERIFY(rates);
    QVERIFY(std::abs(100.0 * rates->likelihood() - percent) <= 0.05);
}

/// The table's own likelihoods, row by row: the products of its rounded rates meet them within 0.05 points from Phase 1, 0.07 from later.
void TestPhaseTransitions::everyProductIsThePublishedLikelihood()
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo/success_rates.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    static const QRegularExpression kRow(QStringLiteral("^([^,]+),([^,\"]+),(Phase [123]|Filed),Approved,([0-9.]+),[^,]*,loa,"));
    double worst = 0.0;
    int compared = 0;
    while (!file.atEnd()) {
        const auto row = kRow.match(QString::fromUtf8(file.readLine()));
        const auto rates = row.hasMatch() ? publishedRates(row.captured(1), row.captured(2)) : std::nullopt;
        if (!rates)
            continue;
        const int from = row.captured(3) == QStringLiteral("Filed") ? 3 : row.captured(3).last(1).toInt() - 1;
        const double away = std::abs(100.0 * rates->likelihood(from) - row.captured(4).toDouble());
        QVERIFY2(away <= (from == 0 ? 0.0501 : 0.0701), qPrintable(row.captured(0)));
        worst = std::max(worst, away);
        ++compared;
    }
    QVERIFY2(compared >= 60, qPrintable(QString::number(compared)));
    qInfo("%d likelihoods, largest deviation %.3f points", compared, worst);
}

void TestPhaseTransitions::aGroupWithoutARowHasNoBenchmark()
{
    QVERIFY(!publishedRates(u"Therapeutic area", u"Dermatology"));
    QVERIFY(!publishedRates(u"Modality", u"Oncology"));
    QVERIFY(publishedRatesOfArea(u"INFECTIOUS_DISEASE"));
    QVERIFY(!publishedRatesOfArea(u""));
}

void TestPhaseTransitions::theAreasSumToTheOverallRow()
{
    const auto overall = publishedRates(u"Overall", u"All indications");
    std::array<qint64, kTransitions> n{};
    std::array<double, kTransitions> weighted{};
    for (const char16_t *area : {u"Allergy", u"Autoimmune", u"Cardiovascular", u"Endocrine", u"Gastroenterology", u"Hematology", u"Infectious disease", u"Metabolic",
                                 u"Neurology", u"Oncology", u"Ophthalmology", u"Others", u"Psychiatry", u"Respiratory", u"Urology"}) {
        const auto rates = publishedRates(u"Therapeutic area", area);
        QVERIFY(rates);
        for (size_t i = 0; i < kTransitions; ++i) {
            n[i] += rates->n[i];
            weighted[i] += rates->rates[i] * double(rates->n[i]);
        }
    }
    QCOMPARE(n, (std::array<qint64, kTransitions>{4'414, 4'933, 1'928, 1'453}));
    for (size_t i = 0; i < kTransitions; ++i)
        QVERIFY(std::abs(weighted[i] / double(n[i]) - overall->rates[i]) < 0.0005);
}

void TestPhaseTransitions::aProgramIsCountedOnceInEachPhaseItWasIn()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    const auto program = f.builder->program(f.builder->candidate(QStringLiteral("A")), f.indications.value(QStringLiteral("ONCOLOGY")));
    f.builder->status(program, QStringLiteral("2018-01-01"), Phase::Phase1);
    f.builder->status(program, QStringLiteral("2019-01-01"), Phase::Phase1_2);
    f.builder->status(program, QStringLiteral("2020-01-01"), Phase::Phase2);
    f.builder->status(program, QStringLiteral("2021-01-01"), Phase::Phase2, Activity::Discontinued);
    f.options.unit = RecordKind::Program;
    const auto sums = phaseTransitions(f.request());
    QCOMPARE(sums.phases[0].advanced, QList<qint64>{program.value});
    QCOMPARE(sums.phases[1].stopped, QList<qint64>{program.value});
    QCOMPARE(sums.phases[2].decided() + sums.phases[2].open.size(), 0);
    QCOMPARE(sums.phases[0].inPhase.median(), std::optional(730.0 / 30.4375));
}

void TestPhaseTransitions::aProgramStillInAPhaseIsNoFailure()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    f.addCandidates(3, QStringLiteral("ONCOLOGY"), Phase::Phase2);
    f.options.unit = RecordKind::Program;
    const auto sums = phaseTransitions(f.request());
    QCOMPARE(sums.phases[1].open.size(), 3);
    QVERIFY(!sums.likelihood());
    const auto chart = f.chart(QStringLiteral("phase-transitions"));
    QCOMPARE(datumAt(chart, QStringLiteral("PHASE2_TO_3"), 1).state, figure::DatumState::Absent);
}

void TestPhaseTransitions::theBenchmarkIsThatOfTheOneAreaOnly()
{
    ChartFixture f;
    f.addArea(QStringLiteral("HEMATOLOGY"), QStringLiteral("Hematology"));
    f.addArea(QStringLiteral("DERMATOLOGY"), QStringLiteral("Dermatology"));
    f.addCandidates(2, QStringLiteral("HEMATOLOGY"), Phase::Phase2);
    f.options.unit = RecordKind::Program;
    QCOMPARE(fittingBenchmark(f.request(), f.request().visible.of(RecordKind::Program).ids)->group, QStringLiteral("Hematology"));
    f.addCandidates(1, QStringLiteral("DERMATOLOGY"), Phase::Phase2);
    QCOMPARE(fittingBenchmark(f.request(), f.request().visible.of(RecordKind::Program).ids)->group, QStringLiteral("All indications"));
    ChartFixture other;
    other.addArea(QStringLiteral("DERMATOLOGY"), QStringLiteral("Dermatology"));
    other.addCandidates(2, QStringLiteral("DERMATOLOGY"), Phase::Phase2);
    const auto chart = other.chart(QStringLiteral("phase-transitions"));
    QVERIFY(chart.references.isEmpty());
    QVERIFY(chart.footnote.contains(QStringLiteral("No benchmark")));
}

void TestPhaseTransitions::theMatrixHasACellForEveryCandidate()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    f.addArea(QStringLiteral("METABOLIC"), QStringLiteral("Metabolic"));
    f.addCandidates(13, QStringLiteral("ONCOLOGY"), Phase::Phase1);
    f.addCandidates(9, QStringLiteral("METABOLIC"), Phase::Phase3);
    const auto chart = f.chart(QStringLiteral("pipeline-matrix"));
    qint64 sum = 0;
    for (const auto &series : chart.panels[0].series) {
        for (const auto &datum : series.data)
            sum += datum.n;
    }
    QCOMPARE(sum, 22);
    QCOMPARE(chart.headline, QStringLiteral("Largest cell: Oncology, Phase 1, with 13 of 22 candidates (59%)"));
}

void TestPhaseTransitions::aPipelineRowReachesItsHighestActivePhase()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    const auto candidate = f.builder->candidate(QStringLiteral("A"));
    const auto world = f.builder->program(candidate, f.indications.value(QStringLiteral("ONCOLOGY")));
    const auto china = f.builder->program(candidate, f.indications.value(QStringLiteral("ONCOLOGY")));
    f.builder->status(world, QStringLiteral("2020"), Phase::Phase2);
    f.builder->status(china, QStringLiteral("2021"), Phase::Filed);
    f.options.unit = RecordKind::Program;
    auto rows = pipelineRows(f.request()).rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].phase, Phase::Filed);
    QCOMPARE(rows[0].programs.size(), 2);
    f.builder->status(china, QStringLiteral("2022"), Phase::Filed, Activity::Discontinued);
    rows = pipelineRows(f.request()).rows;
    QCOMPARE(rows[0].phase, Phase::Phase2);
}

void TestPhaseTransitions::returnedRightsAreDashed()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    const auto candidate = f.addCandidate(QStringLiteral("ONCOLOGY"), Phase::Phase3);
    const auto deal = f.builder->deal(QStringLiteral("D"), QStringLiteral("2022-01-01"));
    f.builder->asset(deal, candidate);
    f.builder->event(deal, DealEventType::Terminated, QStringLiteral("2023-01-01"));
    const auto chart = f.chart(QStringLiteral("pipeline"));
    QVERIFY(chart.panels[0].series[0].data[0].pale);
    QVERIFY(chart.categories[0].notes[0].contains(u'↺'));
}

void TestPhaseTransitions::allRowsAreShownOnRequest()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    f.addArea(QStringLiteral("METABOLIC"), QStringLiteral("Metabolic"));
    f.addCandidates(55, QStringLiteral("ONCOLOGY"), Phase::Phase1);
    f.addCandidates(5, QStringLiteral("METABOLIC"), Phase::Phase2);
    const auto page = f.chart(QStringLiteral("pipeline"));
    QCOMPARE(page.categories.size(), 36);
    QVERIFY2(page.footnote.contains(QStringLiteral("36 of 60 rows shown;")), qPrintable(page.footnote));
    QCOMPARE(std::ranges::count(page.categories, QStringLiteral("Metabolic"), &figure::Category::group), 5); // the small group is not crowded out
    f.options.allRows = true;
    const auto all = f.chart(QStringLiteral("pipeline"));
    QCOMPARE(all.categories.size(), 60);
    QVERIFY(!all.footnote.contains(QStringLiteral("rows shown")));
    QVERIFY(all.keyFigures == page.keyFigures);
}

void TestPhaseTransitions::regionsAreNamedInTheChartsLanguage()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    f.addCandidate(QStringLiteral("ONCOLOGY"), Phase::Phase1);
    Program program = *f.builder->snapshot()->rows<Program>().begin();
    program.region = QStringLiteral("Greater China");
    f.builder->replace(program);
    QCOMPARE(f.chart(QStringLiteral("pipeline")).categories.first().notes.last(), QStringLiteral("Greater China"));
    f.language = Language::Chinese;
    QCOMPARE(f.chart(QStringLiteral("pipeline")).categories.first().notes.last(), QStringLiteral("大中华区"));
    QVERIFY(f.chart(QStringLiteral("phase-transitions")).references.first().label.contains(QStringLiteral("肿瘤")));
}

QTEST_GUILESS_MAIN(TestPhaseTransitions)
#include "tst_phase_transitions.moc"
