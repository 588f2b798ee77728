// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/claims/portfolio_measures.h"

#include <QTest>

using namespace analytics;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

PublishedClaim published(const QString &key, const QString &value, const QString &unit, std::optional<qint64> part = {}, std::optional<qint64> whole = {})
{
    support::PortfolioBuilder builder;
    Benchmark benchmark;
    benchmark.key = key;
    benchmark.statement = key;
    benchmark.value = value;
    benchmark.unit = unit;
    benchmark.numerator = part;
    benchmark.denominator = whole;
    builder.add(benchmark);
    return publishedClaims(builder.portfolio()).first();
}

void addLicenseOut(ChartFixture &f, const QString &day, qint64 millions, bool isReturned)
{
    const auto home = f.builder->company(u"Home"_s, u"CN"_s);
    const auto abroad = f.builder->company(u"Abroad"_s, u"US"_s);
    const auto deal = f.builder->deal(u"D"_s, day);
    f.builder->party(deal, home, PartyRole::Principal);
    f.builder->party(deal, abroad, PartyRole::Partner);
    if (millions > 0)
        f.builder->amount(deal, TermType::Headline, millions * 1'000'000);
    if (isReturned)
        f.builder->event(deal, DealEventType::Terminated, u"2021-03-01"_s);
}

std::optional<PortfolioMeasure> measureOf(const ChartFixture &f, const PublishedClaim &claim)
{
    for (const auto &measure : portfolioMeasures(f.request())) {
        if (measure.key == measureKeyOf(claim))
            return measure;
    }
    return std::nullopt;
}

QString compared(const ChartFixture &f, const PublishedClaim &claim)
{
    const auto measure = measureOf(f, claim);
    return measure ? comparedWithPortfolio(claim.claim, claim.dollars(), *measure, Language::English) : QString();
}

} // namespace

class TestPortfolioMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnRateMeetsThePortfoliosOwnCohort();
    void moneyMeetsTheYearsLicenseOuts();
    void aNumberOfDealsMeetsTheYearsNumber();
    void aShareMeetsTheShareOfTheTrials();
    void nothingIsComparedWithoutALikeMeasure();
    void anEmptyPortfolioHasNothingToCompare();
};

void TestPortfolioMeasures::aReturnRateMeetsThePortfoliosOwnCohort()
{
    ChartFixture f;
    for (int i = 0; i < 4; ++i)
        addLicenseOut(f, u"2020-07-01"_s, -1, i == 0);
    f.addDeals(2020, 5, 5); // no license-outs
    const auto exact = published(u"return_rate_2020"_s, u"40"_s, u"%"_s, 25, 62);
    QCOMPARE(measureOf(f, exact)->rate->part, 1);
    QCOMPARE(measureOf(f, exact)->rate->whole, 4);
    QCOMPARE(compared(f, exact), u"These records: 25.0% (1 of 4), no clear difference from the published 40.3%."_s);
    const auto rounded = published(u"return_rate_2020"_s, u"40"_s, u"%"_s);
    QVERIFY2(compared(f, rounded).endsWith(u"the stated 40% lies within their interval."_s), qPrintable(compared(f, rounded)));
    QVERIFY(compared(f, published(u"return_rate_2020"_s, u"90"_s, u"%"_s)).endsWith(u"below the stated 90%."_s));
}

void TestPortfolioMeasures::moneyMeetsTheYearsLicenseOuts()
{
    ChartFixture f;
    addLicenseOut(f, u"2024-02-01"_s, 500, false);
    const auto claim = published(u"outlicensing_2024"_s, u"50"_s, u"USD bn"_s);
    QCOMPARE(claim.dollars(), std::optional(50e9));
    QCOMPARE(compared(f, claim), u"These records: $500.0 M, which is 1% of the stated $50.0 B."_s);
    addLicenseOut(f, u"2024-03-01"_s, -1, false);
    QCOMPARE(compared(f, claim), u"These records: ≥ $500.0 M, which is 1% of the stated $50.0 B."_s);
    QCOMPARE(claim.text(Language::English), u"$50.0 B"_s);
}

void TestPortfolioMeasures::aNumberOfDealsMeetsTheYearsNumber()
{
    ChartFixture f;
    addLicenseOut(f, u"2024-02-01"_s, -1, false);
    QCOMPARE(compared(f, published(u"outlicensing_deals_2024"_s, u"94"_s, u"deals"_s)), u"These records: 1, which is 1% of the stated 94."_s);
}

void TestPortfolioMeasures::aShareMeetsTheShareOfTheTrials()
{
    ChartFixture f;
    f.addArea(u"ONCOLOGY"_s, u"Oncology"_s);
    f.builder->trial(u"NCT00000001"_s, f.addCandidate(u"ONCOLOGY"_s, Phase::Phase1));
    QVERIFY(compared(f, published(u"oncology_trial_share"_s, u"41"_s, u"%"_s)).startsWith(u"These records: 100.0% (1 of 1; "_s));
}

void TestPortfolioMeasures::nothingIsComparedWithoutALikeMeasure()
{
    ChartFixture f;
    addLicenseOut(f, u"2024-02-01"_s, 500, false);
    QVERIFY(!measureOf(f, published(u"new_drug_rank_china"_s, u"2"_s, u"rank"_s)));
    QVERIFY(!measureOf(f, published(u"outlicensing_2019"_s, u"2"_s, u"USD bn"_s)));
}

void TestPortfolioMeasures::anEmptyPortfolioHasNothingToCompare()
{
    ChartFixture f;
    QVERIFY(portfolioMeasures(f.request()).isEmpty());
    QVERIFY(publishedClaims(f.builder->portfolio()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPortfolioMeasures)
#include "tst_portfolio_measures.moc"
