// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "figure/headline.h"

#include <QTest>

using namespace domain;
using figure::DatumState;

namespace {

const QString kChart = QStringLiteral("therapeutic-area-concentration");
const QString kOncology = QStringLiteral("ONCOLOGY");
const QString kMetabolic = QStringLiteral("METABOLIC");

} // namespace

class TestAreaConcentration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areasAreSortedByShareAndOthersComeLast();
    void theGuidelinesExampleHasTheirHhi();
    void anUnknownAreaIsOutsideTheShares();
    void fewRecordsAreShownButNotRanked();
    void anEmptyPortfolioSaysSo();
    void oneCandidateIsOneBar();
    void everyAreaCountsPairs();
    void moreThanFifteenAreasAreGathered();
    void twoEqualLeadersAreBothNamed();
    void theHeadlineOnlySaysWhatIsPlotted();
    void byValueTheLargestAreaIsTheDearest();
    void dealsWithoutAValueHaveNoShare();
    void aYearAgoIsTheSameDayOfTheYearBefore();

private:
    void addDeal(const QString &area, std::optional<qint64> millions);

    ChartFixture f;
};

void TestAreaConcentration::init()
{
    f = {};
    f.addArea(kOncology, QStringLiteral("Oncology"));
    f.addArea(kMetabolic, QStringLiteral("Metabolic"));
    f.addArea(QStringLiteral("NEUROLOGY"), QStringLiteral("Neurology"));
    f.addArea(QStringLiteral("OTHERS"), QStringLiteral("Others"));
}

void TestAreaConcentration::areasAreSortedByShareAndOthersComeLast()
{
    f.addCandidates(7, kMetabolic, Phase::Phase1);
    f.addCandidates(9, QStringLiteral("OTHERS"), Phase::Phase1);
    f.addCandidates(22, kOncology, Phase::Phase2);
    f.addCandidates(2, QStringLiteral("NEUROLOGY"), Phase::Phase2);
    const auto chart = f.chart(kChart);
    QStringList keys;
    for (const auto &category : chart.categories)
        keys.append(category.key);
    QCOMPARE(keys.join(u' '), QStringLiteral("ONCOLOGY METABOLIC NEUROLOGY OTHERS"));
    QCOMPARE(datumAt(chart, kOncology).label, QStringLiteral("55.0%"));
    QCOMPARE(datumAt(chart, kOncology).n, 22);
    QCOMPARE(datumAt(chart, kOncology).denominator, 40);
    QCOMPARE(chart.headline, QStringLiteral("Oncology holds 55% of candidates; the top three areas hold 95%"));
    QCOMPARE(chart.n, 40);
    QVERIFY2(chart.footnote.startsWith(QStringLiteral("n = 40 of 40. As of 30 Jun 2025. ")), qPrintable(chart.footnote));
    QVERIFY(chart.footnote.endsWith(QStringLiteral("Definitions: Lead area v1, Area concentration v1. Source: test portfolio.")));
    QVERIFY(chart.footnote.contains(QStringLiteral("borrowed from the 2023 US Merger Guidelines")));
}

void TestAreaConcentration::theGuidelinesExampleHasTheirHhi()
{
    f.addCandidates(30, kOncology, Phase::Phase1);
    f.addCandidates(30, kMetabolic, Phase::Phase1);
    f.addCandidates(20, QStringLiteral("NEUROLOGY"), Phase::Phase1);
    f.addCandidates(20, QStringLiteral("OTHERS"), Phase::Phase1);
    const auto chart = f.chart(kChart);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("hhi")).text, QStringLiteral("2,600"));
    QCOMPARE(keyFigureOf(chart, QStringLiteral("effective_number")).text, QStringLiteral("3.8"));
    QCOMPARE(keyFigureOf(chart, QStringLiteral("top3_share")).datum.n, 80);
    QCOMPARE(chart.headline, QStringLiteral("Oncology and Metabolic each hold 30% of candidates"));
}

void TestAreaConcentration::anUnknownAreaIsOutsideTheShares()
{
    f.addCandidates(30, kOncology, Phase::Phase1);
    f.addCandidates(5, {}, Phase::Phase1);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 35);
    QCOMPARE(*datumAt(chart, kOncology).value, 1.0);
    const auto &unknown = datumAt(chart, QStringLiteral("AREA_UNKNOWN"));
    QCOMPARE(unknown.state, DatumState::Absent);
    QVERIFY(!unknown.value);
    QCOMPARE(unknown.n, 5);
    QCOMPARE(unknown.ids.size(), 5);
    QVERIFY(chart.footnote.contains(QStringLiteral("Area unknown, outside the shares: 5.")));
}

void TestAreaConcentration::fewRecordsAreShownButNotRanked()
{
    f.addCandidates(4, kOncology, Phase::Phase1);
    const auto chart = f.chart(kChart);
    QVERIFY(chart.emptyText.isEmpty());
    QCOMPARE(datumAt(chart, kOncology).state, DatumState::TooFew);
    QCOMPARE(chart.headline, QStringLiteral("Not enough candidates to compare (n = 4, needs 20)"));
    QVERIFY(!chart.footnote.contains(QStringLiteral("HHI above")));
}

void TestAreaConcentration::anEmptyPortfolioSaysSo()
{
    f = {};
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.emptyText, QStringLiteral("No candidates recorded by 30 Jun 2025"));
    QVERIFY(chart.panels.isEmpty());
    QVERIFY(chart.keyFigures.isEmpty());
    QVERIFY(chart.footnote.startsWith(QStringLiteral("n = 0 of 0.")));
}

void TestAreaConcentration::oneCandidateIsOneBar()
{
    const auto candidate = f.addCandidate(kOncology, Phase::Phase1);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.categories.size(), 1);
    QCOMPARE(datumAt(chart, kOncology).ids, QList<qint64>{candidate.value});
    QCOMPARE(keyFigureOf(chart, QStringLiteral("hhi")).text, QStringLiteral("10,000"));
}

void TestAreaConcentration::everyAreaCountsPairs()
{
    f.addCandidates(20, kOncology, Phase::Phase1);
    const auto both = f.addCandidate(kOncology, Phase::Phase2);
    f.builder->program(both, f.indications.value(kMetabolic));
    QCOMPARE(f.chart(kChart).n, 21);
    f.options.everyArea = true;
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 22);
    QCOMPARE(chart.total, 22);
    QCOMPARE(datumAt(chart, kMetabolic).ids, QList<qint64>{both.value});
    QVERIFY(chart.footnote.contains(QStringLiteral("Pairs of 21 candidates.")));
}

void TestAreaConcentration::moreThanFifteenAreasAreGathered()
{
    for (int i = 0; i < 16; ++i) {
        const QString code = QStringLiteral("CUSTOM_%1").arg(i, 2, 10, QLatin1Char('0'));
        f.addArea(code, QStringLiteral("Area %1").arg(i));
        f.addCandidates(20 - i, code, Phase::Phase1);
    }
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.categories.size(), 15);
    QVERIFY(chart.categories.last().other);
    QCOMPARE(datumAt(chart, QStringLiteral("OTHER")).n, 6 + 5);
    QCOMPARE(chart.categories.last().longLabel, QStringLiteral("Other areas (Area 14, Area 15)"));
    double sum = 0.0;
    for (const auto &datum : chart.panels.first().series.first().data)
        sum += datum.value.value_or(0.0);
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
}

void TestAreaConcentration::twoEqualLeadersAreBothNamed()
{
    f.addCandidates(12, kOncology, Phase::Phase1);
    f.addCandidates(12, kMetabolic, Phase::Phase1);
    QCOMPARE(f.chart(kChart).headline, QStringLiteral("Oncology and Metabolic each hold 50% of candidates"));
}

void TestAreaConcentration::theHeadlineOnlySaysWhatIsPlotted()
{
    f.addCandidates(17, kOncology, Phase::Phase1);
    f.addCandidates(11, kMetabolic, Phase::Phase1);
    f.addCandidates(5, QStringLiteral("NEUROLOGY"), Phase::Phase1);
    f.addCandidates(3, QStringLiteral("OTHERS"), Phase::Phase1);
    for (const Language language : {Language::English, Language::Chinese}) {
        f.language = language;
        const auto chart = f.chart(kChart);
        QVERIFY2(figure::unsupportedFigures(chart).isEmpty(), qPrintable(chart.headline));
        QVERIFY(chart.headline.size() <= figure::kLongestHeadline);
    }
}

void TestAreaConcentration::addDeal(const QString &area, std::optional<qint64> millions)
{
    const auto deal = f.builder->deal(QStringLiteral("Deal"), QStringLiteral("2024-01-01"));
    f.builder->asset(deal, f.addCandidate(area, Phase::Phase2));
    if (millions)
        f.builder->amount(deal, TermType::Headline, *millions * 1'000'000);
}

void TestAreaConcentration::byValueTheLargestAreaIsTheDearest()
{
    for (int i = 0; i < 24; ++i)
        addDeal(kOncology, 10);
    addDeal(kMetabolic, 720);
    addDeal(kMetabolic, {});
    addDeal(QString(), 500);
    f.options.unit = RecordKind::Deal;
    f.options.byValue = true;
    const auto chart = f.chart(kChart);
    QCOMPARE(datumAt(chart, kMetabolic).value, std::optional(0.75));
    QCOMPARE(datumAt(chart, kMetabolic).n, 1);
    const auto &top = keyFigureOf(chart, QStringLiteral("top1_share")).datum;
    QCOMPARE(top.value, std::optional(0.75));
    QCOMPARE(top.ids, datumAt(chart, kMetabolic).ids);
    QCOMPARE(top.n, 1);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("top3_share")).datum.n, 25);
    QCOMPARE(chart.n, 27);
    QVERIFY2(chart.footnote.contains(QStringLiteral("Amount not disclosed, outside the shares: 1. Area unknown, outside the shares: 1.")), qPrintable(chart.footnote));
}

void TestAreaConcentration::dealsWithoutAValueHaveNoShare()
{
    for (int i = 0; i < 24; ++i)
        addDeal(kOncology, 0);
    f.options.unit = RecordKind::Deal;
    f.options.byValue = true;
    const auto chart = f.chart(kChart);
    QVERIFY(chart.panels.isEmpty());
    QCOMPARE(chart.headline, QStringLiteral("No amount was disclosed for 24 deals"));
}

void TestAreaConcentration::aYearAgoIsTheSameDayOfTheYearBefore()
{
    f.addCandidates(20, kOncology, Phase::Phase1);
    for (const char *date : {"2024-06-30", "2024-07-01"}) {
        const auto program = f.builder->program(f.builder->candidate(QString::fromLatin1(date)), f.indications.value(kMetabolic));
        f.builder->status(program, QString::fromLatin1(date), Phase::Phase1);
    }
    f.options.yearAgo = true;
    const auto chart = f.chart(kChart); // as of 30 June 2025
    QCOMPARE(datumAt(chart, kMetabolic).n, 2);
    QCOMPARE(chart.references.size(), 2);
    const auto before = std::ranges::find(chart.references, QString(kMetabolic), &figure::ReferenceMark::categoryKey);
    QVERIFY(before != chart.references.end());
    QCOMPARE(before->n, 1);
    QCOMPARE(before->denominator, 21);
    QCOMPARE(before->value, 1.0 / 21.0);
    const double then = 10'000.0 * (400.0 + 1.0) / (21.0 * 21.0);
    const double now = 10'000.0 * (400.0 + 4.0) / (22.0 * 22.0);
    QVERIFY(qAbs(*keyFigureOf(chart, QStringLiteral("hhi_change")).datum.value - (now - then)) < 1e-9);
}

QTEST_GUILESS_MAIN(TestAreaConcentration)
#include "tst_area_concentration.moc"
