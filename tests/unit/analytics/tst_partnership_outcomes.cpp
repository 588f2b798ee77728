// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "figure/headline.h"

#include <QTest>

using namespace domain;
using figure::DatumState;

namespace {

const QString kChart = QStringLiteral("partnership-outcomes");
constexpr int kRatePanel = 1;

/// The datum of an outcome in a year.
const figure::Datum &outcomeIn(const figure::ChartData &chart, const QString &year, OutcomeGroup group)
{
    const auto &series = chart.panels.first().series;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (series[i].key == codeOf(group))
            return datumAt(chart, year, 0, int(i));
    }
    qFatal("no such outcome");
}

} // namespace

class TestPartnershipOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCohortShowsItsDealsAndItsReturnRate();
    void aSmallOrYoungCohortIsHollow();
    void yearsWithoutDealsKeepTheirPlace();
    void neighboringYearsAreTakenTogetherUntilTheyAreTwenty();
    void partialTerminationsCountOnlyOnRequest();
    void aLapsedOptionEndedEarlyButWasNotReturned();
    void dealsWithoutADateAreCountedOutside();
    void onlyLicenseOutsOnRequest();
    void thePublishedRateStandsBesideThePortfolio();
    void anEmptyPortfolioSaysSo();
    void theHeadlineFollowsItsRules_data();
    void theHeadlineFollowsItsRules();

private:
    ChartFixture f;
};

void TestPartnershipOutcomes::init()
{
    f = {};
}

void TestPartnershipOutcomes::aCohortShowsItsDealsAndItsReturnRate()
{
    f.addDeals(2020, 32, 6);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.categories.first().n, 32);
    QCOMPARE(outcomeIn(chart, QStringLiteral("2020"), OutcomeGroup::EndedEarly).n, 6);
    const auto &rate = datumAt(chart, QStringLiteral("2020"), kRatePanel);
    QCOMPARE(rate.state, DatumState::Known);
    QCOMPARE(rate.n, 6);
    QCOMPARE(rate.denominator, 32);
    QVERIFY(std::abs(rate.interval->low - 0.088895) < 5e-7);
    QVERIFY(std::abs(rate.interval->high - 0.353092) < 5e-7);
    QCOMPARE(keyFigureOf(chart, QStringLiteral("return_rate_all")).text, QStringLiteral("18.8% (6 of 32; 95% CI 8.9%–35.3%)"));
    QVERIFY(chart.footnote.contains(QStringLiteral("Return rate v1")));
    QVERIFY(chart.definitions.join(u' ').contains(QStringLiteral("more than 24 months")));
}

void TestPartnershipOutcomes::aSmallOrYoungCohortIsHollow()
{
    f.addDeals(2019, 19, 4);
    f.addDeals(2020, 20, 4);
    f.addDeals(2024, 40, 1);
    const auto chart = f.chart(kChart);
    QCOMPARE(datumAt(chart, QStringLiteral("2019"), kRatePanel).state, DatumState::TooFew);
    QCOMPARE(datumAt(chart, QStringLiteral("2020"), kRatePanel).state, DatumState::Known);
    QCOMPARE(datumAt(chart, QStringLiteral("2024"), kRatePanel).state, DatumState::TooFew);
    QVERIFY(chart.footnote.contains(QStringLiteral("Hollow: n < 20")));
}

void TestPartnershipOutcomes::yearsWithoutDealsKeepTheirPlace()
{
    f.addDeals(2017, 1, 0);
    f.addDeals(2020, 1, 1);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.categories.size(), 4);
    QCOMPARE(datumAt(chart, QStringLiteral("2018"), kRatePanel).state, DatumState::Absent);
    QVERIFY(!datumAt(chart, QStringLiteral("2018"), kRatePanel).value);
}

void TestPartnershipOutcomes::neighboringYearsAreTakenTogetherUntilTheyAreTwenty()
{
    f.addDeals(2017, 8, 2);
    f.addDeals(2018, 9, 3);
    f.addDeals(2019, 7, 1);
    f.addDeals(2020, 25, 5);
    f.addDeals(2021, 3, 0);
    const auto chart = f.chart(kChart);
    const auto &first = keyFigureOf(chart, QStringLiteral("return_rate_2017-2019"));
    QCOMPARE(first.datum.n, 6);
    QCOMPARE(first.datum.denominator, 24);
    QCOMPARE(first.label, QStringLiteral("Return rate, signed 2017–2019"));
    QCOMPARE(keyFigureOf(chart, QStringLiteral("return_rate_2020-2021")).datum.denominator, 28);
}

void TestPartnershipOutcomes::partialTerminationsCountOnlyOnRequest()
{
    f.addDeals(2020, 20, 2);
    const auto deal = f.builder->deal(QStringLiteral("part"), QStringLiteral("2020-05-01"));
    f.builder->event(deal, DealEventType::PartlyTerminated, QStringLiteral("2022-01-01"));
    QCOMPARE(datumAt(f.chart(kChart), QStringLiteral("2020"), kRatePanel).n, 2);
    f.options.countPartialReturns = true;
    const auto chart = f.chart(kChart);
    QCOMPARE(datumAt(chart, QStringLiteral("2020"), kRatePanel).n, 3);
    QVERIFY(chart.footnote.contains(QStringLiteral("Return rate with partial returns v1")));
}

void TestPartnershipOutcomes::aLapsedOptionEndedEarlyButWasNotReturned()
{
    const auto deal = f.builder->deal(QStringLiteral("option"), QStringLiteral("2020-05-01"), DealType::Option);
    f.builder->event(deal, DealEventType::OptionLapsed, QStringLiteral("2022-01-01"));
    const auto chart = f.chart(kChart);
    QCOMPARE(outcomeIn(chart, QStringLiteral("2020"), OutcomeGroup::EndedEarly).ids, QList<qint64>{deal.value});
    QCOMPARE(datumAt(chart, QStringLiteral("2020"), kRatePanel).n, 0);
    QCOMPARE(datumAt(chart, QStringLiteral("2020"), kRatePanel).denominator, 1);
}

void TestPartnershipOutcomes::dealsWithoutADateAreCountedOutside()
{
    f.addDeals(2020, 3, 1);
    Deal undated;
    undated.title = QStringLiteral("undated");
    f.builder->add(undated);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 4);
    QVERIFY(chart.footnote.contains(QStringLiteral("Without a date, in no cohort: 1.")));
}

void TestPartnershipOutcomes::onlyLicenseOutsOnRequest()
{
    f.addDeals(2020, 3, 1);
    const auto home = f.builder->company(QStringLiteral("Home"), QStringLiteral("CN"));
    const auto abroad = f.builder->company(QStringLiteral("Abroad"), QStringLiteral("US"));
    const auto deal = f.builder->deal(QStringLiteral("out"), QStringLiteral("2020-05-01"));
    f.builder->party(deal, home, PartyRole::Principal, QStringLiteral("CN"));
    f.builder->party(deal, abroad, PartyRole::Partner, QStringLiteral("US"));
    f.options.licenseOutOnly = true;
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.n, 1);
    QCOMPARE(chart.total, 4);
    QVERIFY(chart.footnote.contains(QStringLiteral("License-outs only.")));
    QVERIFY(chart.definitions.join(u' ').contains(QStringLiteral("CN, HK, MO")));
}

void TestPartnershipOutcomes::thePublishedRateStandsBesideThePortfolio()
{
    f.addDeals(2020, 3, 1);
    Benchmark benchmark;
    benchmark.key = QStringLiteral("return_rate_2020");
    benchmark.statement = QStringLiteral("Share terminated");
    benchmark.numerator = 25;
    benchmark.denominator = 62;
    benchmark.asOf = support::date(QStringLiteral("2025-04-20"));
    benchmark.publisher = QStringLiteral("A counter");
    f.builder->add(benchmark);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.references.size(), 1);
    const auto &mark = chart.references.first();
    QCOMPARE(mark.categoryKey, QStringLiteral("2020"));
    QCOMPARE(mark.panel, kRatePanel);
    QCOMPARE(mark.label, QStringLiteral("Published: 40.3% (25 of 62)"));
    QCOMPARE(mark.source, QStringLiteral("A counter, cohort 2020, as of 20 Apr 2025; 95% CI 29.0%–52.7%; full terminations only"));
    f.asOf = QDate(2025, 4, 19);
    QVERIFY(f.chart(kChart).references.isEmpty());
}

void TestPartnershipOutcomes::anEmptyPortfolioSaysSo()
{
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.emptyText, QStringLiteral("No deals recorded by 30 Jun 2025"));
    QVERIFY(chart.panels.isEmpty());
    QVERIFY(chart.references.isEmpty());
}

void TestPartnershipOutcomes::theHeadlineFollowsItsRules_data()
{
    using Cohorts = QList<QList<int>>; // year, deals, returned
    QTest::addColumn<Cohorts>("cohorts");
    QTest::addColumn<QString>("headline");
    QTest::newRow("too few") << Cohorts{{2020, 4, 1}} << QStringLiteral("Not enough deals to compare (n = 4, needs 20)");
    QTest::newRow("too young") << Cohorts{{2024, 40, 1}}
                               << QStringLiteral("Too early to compare: no cohort has 20 deals and 3 years of follow-up");
    QTest::newRow("one cohort") << Cohorts{{2020, 40, 10}} << QStringLiteral("10 of 40 deals signed in 2020 were terminated or returned");
    QTest::newRow("stands out") << Cohorts{{2018, 40, 4}, {2019, 40, 4}, {2020, 62, 25}}
                                << QStringLiteral("25 of 62 deals signed in 2020 were terminated or returned");
    QTest::newRow("clear change") << Cohorts{{2018, 25, 14}, {2019, 25, 4}}
                                  << QStringLiteral("Return rate fell from 56% (signed 2018) to 16% (signed 2019)");
    QTest::newRow("no difference") << Cohorts{{2018, 25, 6}, {2019, 25, 7}}
                                   << QStringLiteral("No clear difference in return rates: 24% (2018) and 28% (2019)");
}

void TestPartnershipOutcomes::theHeadlineFollowsItsRules()
{
    QFETCH(QList<QList<int>>, cohorts);
    QFETCH(QString, headline);
    for (const auto &cohort : cohorts)
        f.addDeals(cohort[0], cohort[1], cohort[2]);
    const auto chart = f.chart(kChart);
    QCOMPARE(chart.headline, headline);
    QVERIFY(chart.headline.size() <= figure::kLongestHeadline);
    f.language = Language::Chinese;
    QVERIFY(f.chart(kChart).headline != headline);
}

QTEST_GUILESS_MAIN(TestPartnershipOutcomes)
#include "tst_partnership_outcomes.moc"
