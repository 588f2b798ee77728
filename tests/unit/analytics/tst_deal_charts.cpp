// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/definitions/edited_definitions.h"
#include "analytics/money/deal_terms.h"
#include "analytics/money/deal_value.h"
#include "analytics/partnership/termination_reasons.h"
#include "domain/derived/blockbuster_rule.h"
#include "domain/derived/deal_status.h"
#include "figure/headline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace analytics;

namespace {

constexpr qint64 kMillion = 1'000'000;

Id<Deal> addValued(ChartFixture &f, const QString &signedOn, qint64 totalMillions, qint64 upfrontMillions = -1)
{
    const auto deal = f.builder->deal(QStringLiteral("Deal %1").arg(f.builder->snapshot()->rows<Deal>().size()), signedOn);
    if (totalMillions >= 0)
        f.builder->amount(deal, TermType::Headline, totalMillions * kMillion);
    if (upfrontMillions >= 0)
        f.builder->amount(deal, TermType::UpfrontCash, upfrontMillions * kMillion);
    return deal;
}

void addRate(ChartFixture &f, const QString &base, const QString &quote, const QString &date, const QString &rate)
{
    FxRate fx;
    fx.base = base;
    fx.quote = quote;
    fx.date = support::date(date);
    fx.rate = rate;
    f.builder->add(fx);
}

} // namespace

class TestDealCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undisclosedIsNeitherZeroNorCounted();
    void theYearToDateIsComparedWithTheSameDays();
    void periodsOfEveryStepAddUpToTheWhole();
    void theUpfrontShareIsGivenBothWays();
    void anAmountIsConvertedAtTheRateOfTheDay();
    void aFilterThatLeavesEverythingOutSaysSo();
    void quartilesAreExcels();
    void undisclosedAmountsNeverMoveAMedian();
    void smallGroupsAreNotRanked();
    void royaltyIsTheMiddleOfItsRates();
    void theBlockbusterRuleCanBeEdited();
    void aChangedRuleIsANewVersionInOneStep();
    void theReasonOfTheNoticeCountsWhereTheEndHasNone();
    void paidIsUpfrontAndWhatWasRecorded();
    void topDealsAreOrderedByValue();
    void flowsAddUpToTheDeals();
    void headlinesUseOnlyShownFigures();
};

void TestDealCharts::undisclosedIsNeitherZeroNorCounted()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-02-01"), 500);
    addValued(f, QStringLiteral("2024-03-01"), -1);
    const auto chart = f.chart(QStringLiteral("deal-value"));
    const auto &january = datumAt(chart, QStringLiteral("2024"));
    QCOMPARE(january.value, std::optional(500.0 * kMillion));
    QCOMPARE(january.state, figure::DatumState::AtLeast);
    QCOMPARE(january.undisclosed, 1);
    QCOMPARE(chart.categories.first().total, QStringLiteral("≥ $500.0 M"));
    ChartFixture none;
    addValued(none, QStringLiteral("2024-02-01"), -1);
    QCOMPARE(none.chart(QStringLiteral("deal-value")).emptyText, QStringLiteral("No amount was disclosed for 1 deal"));
}

void TestDealCharts::theYearToDateIsComparedWithTheSameDays()
{
    ChartFixture f; // as of 30 June 2025
    addValued(f, QStringLiteral("2025-03-01"), 300);
    addValued(f, QStringLiteral("2024-06-30"), 100);
    addValued(f, QStringLiteral("2024-07-01"), 900);
    addValued(f, QStringLiteral("2024"), 50); // somewhere in 2024: not within the same days
    f.options.unit = RecordKind::Deal;
    const auto years = dealValue(f.request()).yearToDate;
    QCOMPARE(years.now.dollars, 300.0 * kMillion);
    QCOMPARE(years.sameDaysBefore.dollars, 100.0 * kMillion);
    QCOMPARE(years.fullYearBefore.dollars, 1'050.0 * kMillion);
    QCOMPARE(years.ratio(), std::optional(3.0));
}

void TestDealCharts::periodsOfEveryStepAddUpToTheWhole()
{
    QRandomGenerator random(7);
    ChartFixture f;
    double expected = 0.0;
    for (int i = 0; i < 60; ++i) {
        const qint64 total = random.bounded(4) == 0 ? -1 : random.bounded(2'000);
        addValued(f, QStringLiteral("%1-%2-15").arg(2024 + random.bounded(2)).arg(1 + random.bounded(6), 2, 10, QLatin1Char('0')), total);
        expected += total > 0 ? double(total) * kMillion : 0.0;
    }
    f.options.unit = RecordKind::Deal;
    for (const TimeStep step : {TimeStep::Year, TimeStep::Quarter, TimeStep::Month}) {
        f.options.step = step;
        const auto sums = dealValue(f.request());
        double all = 0.0;
        qint64 deals = 0;
        for (const ValuePeriod &period : sums.periods) {
            all += period.all.dollars;
            deals += period.all.all();
        }
        QCOMPARE(all, expected);
        QCOMPARE(deals, 60);
        QCOMPARE(sums.all.dollars, expected);
    }
    f.options.step = TimeStep::Year;
    f.options.cumulative = true;
    QCOMPARE(f.chart(QStringLiteral("deal-value")).panels[0].series[0].data.last().value, std::optional(expected));
}

void TestDealCharts::theUpfrontShareIsGivenBothWays()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-01-01"), 1'000, 10);
    addValued(f, QStringLiteral("2024-01-02"), 100, 50);
    addValued(f, QStringLiteral("2024-01-03"), 100, 20);
    addValued(f, QStringLiteral("2024-01-04"), 900);
    addValued(f, QStringLiteral("2024-01-05"), -1, 70);
    f.options.unit = RecordKind::Deal;
    const auto share = upfrontShare(f.request(), f.request().visible.of(RecordKind::Deal).ids);
    QCOMPARE(share.ids.size(), 3);
    QCOMPARE(share.ofSums, std::optional(80.0 / 1'200.0));
    QCOMPARE(share.medianOfDeals, std::optional(0.2));
}

void TestDealCharts::anAmountIsConvertedAtTheRateOfTheDay()
{
    ChartFixture f;
    addRate(f, QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("2024-03-01"), QStringLiteral("1.10"));
    addRate(f, QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("2024-03-08"), QStringLiteral("1.20"));
    addRate(f, QStringLiteral("EUR"), QStringLiteral("CNY"), QStringLiteral("2024-03-01"), QStringLiteral("8.00"));
    const auto &portfolio = f.builder->portfolio();
    QCOMPARE(*dollarsOf(portfolio, 100.0, QStringLiteral("EUR"), QDate(2024, 3, 3)), 110.0); // Sunday: the last earlier one
    QCOMPARE(*dollarsOf(portfolio, 800.0, QStringLiteral("CNY"), QDate(2024, 3, 3)), 110.0); // through the euro
    QCOMPARE(dollarsOf(portfolio, 100.0, QStringLiteral("EUR"), QDate(2024, 4, 30)), std::nullopt);
    QCOMPARE(dollarsOf(portfolio, 100.0, QStringLiteral("EUR"), QDate(2024, 2, 28)), std::nullopt);
    QCOMPARE(dollarsOf(portfolio, 5.0, QStringLiteral("USD"), QDate()), std::optional(5.0));
}

void TestDealCharts::aFilterThatLeavesEverythingOutSaysSo()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-02-01"), 500);
    auto request = f.request();
    VisibleRecords::OfKind nothing;
    nothing.total = 1;
    request.visible.set(RecordKind::Deal, nothing);
    f.options.split = Split::Cohort;
    for (const char *id : {"deal-value", "deal-terms", "top-deals", "partner-league", "deal-flow", "headline-to-paid", "termination-reasons"})
        QCOMPARE(makeChart(QString::fromLatin1(id), request).value().emptyText, QStringLiteral("None of 1 deal passes the filter"));
}

void TestDealCharts::quartilesAreExcels()
{
    ChartFixture f;
    for (const qint64 total : {5, 10, 15, 20, 40, 100})
        addValued(f, QStringLiteral("2024-02-01"), total);
    f.options.unit = RecordKind::Deal;
    f.options.split = Split::Cohort;
    const auto groups = dealTerms(f.request());
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].lower, std::optional(11.25 * kMillion));
    QCOMPARE(groups[0].median, std::optional(17.5 * kMillion));
    QCOMPARE(groups[0].upper, std::optional(35.0 * kMillion));
}

void TestDealCharts::undisclosedAmountsNeverMoveAMedian()
{
    QRandomGenerator random(11);
    ChartFixture f;
    for (int i = 0; i < 25; ++i)
        addValued(f, QStringLiteral("2023-02-01"), 1 + random.bounded(900));
    f.options.unit = RecordKind::Deal;
    f.options.split = Split::Cohort;
    const auto before = dealTerms(f.request());
    for (int i = 0; i < 40; ++i)
        addValued(f, QStringLiteral("2023-05-01"), -1);
    const auto after = dealTerms(f.request());
    QCOMPARE(after[0].median, before[0].median);
    QCOMPARE(after[0].lower, before[0].lower);
    QCOMPARE(after[0].undisclosed.size(), 40);
}

void TestDealCharts::smallGroupsAreNotRanked()
{
    ChartFixture f;
    for (int i = 0; i < 20; ++i)
        addValued(f, QStringLiteral("2022-02-01"), 100 + i);
    addValued(f, QStringLiteral("2023-02-01"), 9'000);
    f.options.split = Split::Cohort;
    const auto chart = f.chart(QStringLiteral("deal-terms"));
    QCOMPARE(datumAt(chart, QStringLiteral("2023"), 0, 1).state, figure::DatumState::TooFew);
    QCOMPARE(chart.headline, QStringLiteral("Announced value: median $109.5 M for 2022 (n = 20)"));
}

void TestDealCharts::royaltyIsTheMiddleOfItsRates()
{
    ChartFixture f;
    const auto deal = addValued(f, QStringLiteral("2024-02-01"), -1);
    QCOMPARE(royaltyRate(f.builder->portfolio(), deal), std::nullopt);
    DealTerm term;
    term.deal = deal;
    term.type = TermType::Royalty;
    term.disclosure = Disclosure::Range;
    RoyaltyTier tier;
    tier.term = f.builder->add(term);
    tier.rateMin = 500;
    f.builder->add(tier);
    tier.rateMin = 900;
    tier.rateMax = 1'500;
    f.builder->add(tier);
    QCOMPARE(royaltyRate(f.builder->portfolio(), deal), std::optional(0.10));
}

void TestDealCharts::theBlockbusterRuleCanBeEdited()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-02-01"), 800);
    QCOMPARE(keyFigureOf(f.chart(QStringLiteral("deal-value")), QStringLiteral("blockbusters")).datum.n, 0);
    domain::MetricDefinition definition;
    definition.key = QStringLiteral("blockbuster_deal");
    definition.name = QStringLiteral("Blockbuster deal");
    definition.version = 2;
    definition.rule = QStringLiteral("{\"total\":500000000,\"upfront\":200000000}");
    f.builder->add(definition);
    QCOMPARE(blockbusterRule(f.builder->portfolio()).total, 500 * kMillion);
    const auto chart = f.chart(QStringLiteral("deal-value"));
    QCOMPARE(keyFigureOf(chart, QStringLiteral("blockbusters")).datum.n, 1);
    QVERIFY(chart.footnote.contains(QStringLiteral("Blockbuster deal v2")));
    QVERIFY(chart.definitions.join(u' ').contains(QStringLiteral("above $500.0 M or upfront above $200.0 M")));
}

void TestDealCharts::aChangedRuleIsANewVersionInOneStep()
{
    ChartFixture f;
    auto &ids = f.builder->ids();
    const auto same = changedRule(f.builder->portfolio(), QStringLiteral("blockbuster_deal"), {QStringLiteral("1000000000"), QStringLiteral("200000000")}, ids);
    QVERIFY(same && same.value().isEmpty());
    QVERIFY(!changedRule(f.builder->portfolio(), QStringLiteral("blockbuster_deal"), {QStringLiteral("0"), QStringLiteral("200000000")}, ids));
    QVERIFY(!changedRule(f.builder->portfolio(), QStringLiteral("lead_area"), {QStringLiteral("1")}, ids));
    const auto step = changedRule(f.builder->portfolio(), QStringLiteral("unverified"), {QStringLiteral("36")}, ids);
    QVERIFY(step);
    const auto after = applied(f.builder->snapshot(), step.value());
    QCOMPARE(unverifiedAfterMonths(*after), 36);
    QCOMPARE(definitionVersion(*after, u"unverified", 1), 2);
    QCOMPARE(ruleParameters(*after, u"unverified", Language::English).first().value, QStringLiteral("36"));
}

void TestDealCharts::theReasonOfTheNoticeCountsWhereTheEndHasNone()
{
    ChartFixture f;
    const auto reason = f.builder->term(TermVocabulary::TerminationReason, QStringLiteral("STRATEGY"), QStringLiteral("Strategy"));
    const auto first = f.builder->deal(QStringLiteral("A"), QStringLiteral("2020-01-01"));
    DealEvent notice = f.builder->get(f.builder->event(first, DealEventType::TerminationNotice, QStringLiteral("2021-01-01")));
    notice.reason = reason;
    f.builder->replace(notice);
    f.builder->event(first, DealEventType::Terminated, QStringLiteral("2021-06-01"));
    const auto second = f.builder->deal(QStringLiteral("B"), QStringLiteral("2020-01-01"));
    f.builder->event(second, DealEventType::Terminated, QStringLiteral("2021-06-01"));
    f.builder->deal(QStringLiteral("C"), QStringLiteral("2024-01-01"));
    f.options.unit = RecordKind::Deal;
    const auto sums = terminationReasons(f.request());
    QCOMPARE(sums.disclosed, 1);
    QCOMPARE(sums.reasons.first().ids, QList<qint64>{first.value});
    QCOMPARE(sums.undisclosed, QList<qint64>{second.value});
}

void TestDealCharts::paidIsUpfrontAndWhatWasRecorded()
{
    ChartFixture f;
    const auto deal = addValued(f, QStringLiteral("2024-02-01"), 1'000, 100);
    DealEvent milestone = f.builder->get(f.builder->event(deal, DealEventType::PaymentMade, QStringLiteral("2024-09-01")));
    milestone.amount = 30 * kMillion;
    milestone.currency = QStringLiteral("USD");
    f.builder->replace(milestone);
    Payment payment;
    payment.deal = deal;
    payment.kind = PaymentKind::Paid;
    payment.amount = 5 * kMillion;
    payment.currency = QStringLiteral("USD");
    payment.actual = support::date(QStringLiteral("2026-01-01")); // after the as-of date
    f.builder->add(payment);
    f.options.unit = RecordKind::Deal;
    QCOMPARE(dealAmount(f.request(), deal, Measure::Paid).dollars, std::optional(130.0 * kMillion));
    payment.actual = support::date(QStringLiteral("2025-01-01"));
    f.builder->add(payment);
    QCOMPARE(dealAmount(f.request(), deal, Measure::Paid).dollars, std::optional(105.0 * kMillion));
}

void TestDealCharts::topDealsAreOrderedByValue()
{
    ChartFixture f;
    for (const qint64 total : {30, 500, 70})
        addValued(f, QStringLiteral("2024-02-01"), total);
    addValued(f, QStringLiteral("2024-02-01"), -1);
    const auto chart = f.chart(QStringLiteral("top-deals"));
    QList<double> values;
    for (const auto &datum : chart.panels[0].series[0].data)
        values.append(*datum.value / kMillion);
    QCOMPARE(values, (QList<double>{500, 70, 30}));
    QVERIFY(chart.footnote.contains(QStringLiteral("Not disclosed, in no rank: 1.")));
}

void TestDealCharts::flowsAddUpToTheDeals()
{
    ChartFixture f;
    const auto home = f.builder->company(QStringLiteral("Home"), QStringLiteral("CN"));
    const auto abroad = f.builder->company(QStringLiteral("Abroad"), QStringLiteral("US"));
    for (int i = 0; i < 3; ++i) {
        const auto deal = addValued(f, QStringLiteral("2024-02-01"), 100);
        f.builder->party(deal, home, PartyRole::Principal);
        f.builder->party(deal, abroad, PartyRole::Partner, i == 0 ? QStringLiteral("CH") : QString());
    }
    f.options.measure = Measure::Deals;
    const auto chart = f.chart(QStringLiteral("deal-flow"));
    qint64 sum = 0;
    for (const auto &series : chart.panels[0].series) {
        for (const auto &datum : series.data)
            sum += datum.n;
    }
    QCOMPARE(sum, 3);
    QCOMPARE(datumAt(chart, QStringLiteral("US")).n, 2);
    QCOMPARE(datumAt(chart, QStringLiteral("CH")).n, 1);
}

void TestDealCharts::headlinesUseOnlyShownFigures()
{
    ChartFixture f;
    for (int i = 0; i < 24; ++i) {
        addValued(f, QStringLiteral("2024-0%1-01").arg(1 + i % 6), 10 + i, i);
        addValued(f, QStringLiteral("2025-0%1-01").arg(1 + i % 6), 30 + i, i);
    }
    f.options.split = Split::Cohort;
    for (const char *id : {"deal-value", "deal-terms", "top-deals", "headline-to-paid"}) {
        const auto chart = f.chart(QString::fromLatin1(id));
        QVERIFY2(figure::unsupportedFigures(chart).isEmpty(), qPrintable(chart.headline + QStringLiteral(" / ") + figure::unsupportedFigures(chart).join(u' ')));
        QVERIFY2(chart.headline.size() <= figure::kLongestHeadline, qPrintable(chart.headline));
    }
}

QTEST_GUILESS_MAIN(TestDealCharts)
#include "tst_deal_charts.moc"
