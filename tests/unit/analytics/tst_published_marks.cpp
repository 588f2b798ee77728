// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/published_marks.h"

#include <QTest>

using namespace analytics;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

void addBenchmark(ChartFixture &f, const QString &key, const QString &value, const QString &unit, const QString &asOf)
{
    Benchmark benchmark;
    benchmark.key = key;
    benchmark.statement = key;
    benchmark.value = value;
    benchmark.unit = unit;
    benchmark.asOf = support::date(asOf);
    benchmark.publisher = u"A counter"_s;
    f.builder->add(benchmark);
}

QStringList texts(const figure::ChartData &chart)
{
    QStringList all;
    for (const auto &mark : chart.references)
        all.append(mark.categoryKey + u' ' + mark.label);
    return all;
}

} // namespace

class TestPublishedMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealValueStandsBesideTheMarketOfTheYear();
    void aRunningYearShowsItsLatestPartAndSaysSo();
    void eachMeasureHasItsOwnFigures();
    void nothingIsShownBeforeItWasPublic();
    void publishedFiguresAreNeverBars();
    void anAreasShareOfTrialsIsShownForTrialsOnly();
};

void TestPublishedMarks::dealValueStandsBesideTheMarketOfTheYear()
{
    ChartFixture f;
    f.builder->amount(f.builder->deal(u"D"_s, u"2024-03-01"_s), TermType::Headline, 1'000'000'000);
    addBenchmark(f, u"outlicensing_2024"_s, u"51.9"_s, u"USD bn"_s, u"2024-12"_s);
    addBenchmark(f, u"outlicensing_2019"_s, u"3"_s, u"USD bn"_s, u"2019-12"_s); // not on the axis
    const auto chart = f.chart(u"deal-value"_s);
    QCOMPARE(texts(chart), QStringList{u"2024 Published, China license-outs: $51.9 B"_s});
    QCOMPARE(chart.references.first().value, 51.9e9);
    QCOMPARE(chart.references.first().unit, figure::Unit::Money);
    QCOMPARE(chart.references.first().source, u"A counter, as of Dec 2024"_s);
    QVERIFY(chart.footnote.contains(u"Published figures are not from these records."_s));
    f.options.step = TimeStep::Quarter;
    QVERIFY(f.chart(u"deal-value"_s).references.isEmpty());
    f.options.step = TimeStep::Year;
    f.options.cumulative = true;
    QVERIFY(f.chart(u"deal-value"_s).references.isEmpty());
}

void TestPublishedMarks::aRunningYearShowsItsLatestPartAndSaysSo()
{
    ChartFixture f;
    f.asOf = QDate(2025, 9, 1);
    f.builder->amount(f.builder->deal(u"D"_s, u"2025-03-01"_s), TermType::Headline, 1'000'000'000);
    addBenchmark(f, u"outlicensing_ytd_may_2025"_s, u"45"_s, u"USD bn"_s, u"2025-05"_s);
    addBenchmark(f, u"outlicensing_ytd_aug_2025"_s, u"84.53"_s, u"USD bn"_s, u"2025-08-27"_s);
    addBenchmark(f, u"outlicensing_h1_2025"_s, u"48.448"_s, u"USD bn"_s, u"2025-06"_s);
    QCOMPARE(texts(f.chart(u"deal-value"_s)), QStringList{u"2025 Published, China license-outs, part of the year: $84.5 B"_s});
    addBenchmark(f, u"outlicensing_full_2025"_s, u"135.7"_s, u"USD bn"_s, u"2025-12"_s);
    QCOMPARE(texts(f.chart(u"deal-value"_s)).size(), 1); // the full year is not public yet
    f.asOf = QDate(2025, 12, 31);
    QCOMPARE(texts(f.chart(u"deal-value"_s)), QStringList{u"2025 Published, China license-outs: $135.7 B"_s});
}

void TestPublishedMarks::eachMeasureHasItsOwnFigures()
{
    ChartFixture f;
    const auto deal = f.builder->deal(u"D"_s, u"2024-03-01"_s);
    f.builder->amount(deal, TermType::Headline, 1'000'000'000);
    f.builder->amount(deal, TermType::UpfrontCash, 100'000'000);
    addBenchmark(f, u"outlicensing_2024"_s, u"51.9"_s, u"USD bn"_s, u"2024-12"_s);
    addBenchmark(f, u"outlicensing_upfront_2024"_s, u"4.1"_s, u"USD bn"_s, u"2024-12"_s);
    addBenchmark(f, u"outlicensing_deals_2024"_s, u"94"_s, u"deals"_s, u"2024-12"_s);
    f.options.measure = Measure::Upfront;
    QCOMPARE(f.chart(u"deal-value"_s).references.first().value, 4.1e9);
    f.options.measure = Measure::Deals;
    const auto counted = f.chart(u"deal-value"_s).references;
    QCOMPARE(counted.size(), 1);
    QCOMPARE(counted.first().value, 94.0);
    QCOMPARE(counted.first().unit, figure::Unit::Count);
    f.options.measure = Measure::Paid;
    QVERIFY(f.chart(u"deal-value"_s).references.isEmpty());
}

void TestPublishedMarks::nothingIsShownBeforeItWasPublic()
{
    ChartFixture f;
    f.asOf = QDate(2024, 11, 30);
    f.builder->amount(f.builder->deal(u"D"_s, u"2024-03-01"_s), TermType::Headline, 1'000'000'000);
    addBenchmark(f, u"outlicensing_2024"_s, u"51.9"_s, u"USD bn"_s, u"2024-12"_s);
    QVERIFY(f.chart(u"deal-value"_s).references.isEmpty());
    f.asOf = QDate(2024, 12, 1);
    QCOMPARE(f.chart(u"deal-value"_s).references.size(), 1);
}

void TestPublishedMarks::publishedFiguresAreNeverBars()
{
    ChartFixture f;
    f.builder->amount(f.builder->deal(u"D"_s, u"2024-03-01"_s), TermType::Headline, 1'000'000'000);
    const auto before = f.chart(u"deal-value"_s);
    addBenchmark(f, u"outlicensing_2024"_s, u"51.9"_s, u"USD bn"_s, u"2024-12"_s);
    const auto after = f.chart(u"deal-value"_s);
    QVERIFY(after.panels == before.panels);
    QVERIFY(after.categories == before.categories);
    QVERIFY(after.keyFigures == before.keyFigures);
    QCOMPARE(after.headline, before.headline);
}

void TestPublishedMarks::anAreasShareOfTrialsIsShownForTrialsOnly()
{
    ChartFixture f;
    f.addArea(u"ONCOLOGY"_s, u"Oncology"_s);
    const auto candidate = f.addCandidate(u"ONCOLOGY"_s, Phase::Phase1);
    f.builder->trial(u"NCT00000001"_s, candidate);
    addBenchmark(f, u"oncology_trial_share"_s, u"41"_s, u"%"_s, u"2024"_s);
    f.options.unit = RecordKind::Trial;
    const auto chart = f.chart(u"therapeutic-area-concentration"_s);
    QCOMPARE(texts(chart), QStringList{u"ONCOLOGY Published, trials in China: 41%"_s});
    QCOMPARE(chart.references.first().value, 0.41);
    f.options.unit = RecordKind::Candidate;
    QVERIFY(f.chart(u"therapeutic-area-concentration"_s).references.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublishedMarks)
#include "tst_published_marks.moc"
