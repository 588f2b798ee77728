// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_totals.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using support::date;
using support::PortfolioBuilder;

namespace {

constexpr qint64 kMillion = 1'000'000;
const AsOf kToday{QDate(2025, 6, 30), {}};

void term(PortfolioBuilder &b, Id<Deal> deal, TermType type, Disclosure disclosure, std::optional<qint64> millions = {})
{
    DealTerm made;
    made.deal = deal;
    made.type = type;
    made.disclosure = disclosure;
    made.currency = u"USD"_s;
    if (millions)
        made.max = *millions * kMillion;
    b.add(made);
}

struct Flow
{
    PaymentKind kind;
    QString day;
    std::optional<qint64> millions;
    QString currency = u"USD"_s;
};

void payment(PortfolioBuilder &b, Id<Deal> deal, const Flow &flow)
{
    Payment made;
    made.deal = deal;
    made.kind = flow.kind;
    made.currency = flow.currency;
    made.actual = date(flow.day);
    if (flow.millions)
        made.amount = *flow.millions * kMillion;
    b.add(made);
}

} // namespace

class TestDealTotals : public QObject
{
    Q_OBJECT

private slots:
    void termsAddUpWithoutTheRoyalty();
    void anUndisclosedTermLeavesALowerBound();
    void theHeadlineStandsForTheTerms();
    void nothingDisclosedIsNotZero();
    void openMilestonesFallAwayWithTheEnd();
    void stagesOfTheSameMoneyCountOnce();
    void aPaymentCountsFromItsDay();
    void anUndisclosedPaymentMakesPaidALowerBound();
    void twoCurrenciesAreNotAddedUp();
    void paymentEventsStandInForPayments();
    void aProjectionWasNotPaid();
};

void TestDealTotals::termsAddUpWithoutTheRoyalty()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"BeiGene – Novartis"_s, u"2021-01-11"_s);
    term(b, deal, TermType::UpfrontCash, Disclosure::Known, 650);
    term(b, deal, TermType::RegulatoryMilestone, Disclosure::UpTo, 1300);
    term(b, deal, TermType::CommercialMilestone, Disclosure::UpTo, 250);
    term(b, deal, TermType::Royalty, Disclosure::Present);
    const auto totals = dealTotals(b.portfolio(), deal, kToday);
    QCOMPARE(totals.announced.amount.low, 650 * kMillion);
    QCOMPARE(totals.announced.amount.high, 2200 * kMillion);
    QCOMPARE(totals.announced.disclosed, 3);
    QCOMPARE(totals.announced.withheld, 0);
    QCOMPARE(totals.projected, totals.announced);
    QVERIFY(totals.paid.isEmpty());
}

void TestDealTotals::anUndisclosedTermLeavesALowerBound()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    term(b, deal, TermType::UpfrontCash, Disclosure::Known, 100);
    term(b, deal, TermType::DevelopmentMilestone, Disclosure::Undisclosed);
    const auto sum = dealTotals(b.portfolio(), deal, kToday).announced;
    QCOMPARE(sum.amount.low, 100 * kMillion);
    QVERIFY(!sum.amount.high);
    QCOMPARE(sum.withheld, 1);
}

void TestDealTotals::theHeadlineStandsForTheTerms()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    term(b, deal, TermType::UpfrontCash, Disclosure::Known, 650);
    term(b, deal, TermType::Headline, Disclosure::UpTo, 2200);
    const auto totals = dealTotals(b.portfolio(), deal, kToday);
    QVERIFY(totals.fromHeadline);
    QCOMPARE(totals.announced.amount.high, 2200 * kMillion);
}

void TestDealTotals::nothingDisclosedIsNotZero()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    term(b, deal, TermType::UpfrontCash, Disclosure::Undisclosed);
    const auto sum = dealTotals(b.portfolio(), deal, kToday).announced;
    QVERIFY(!sum.amount.low && !sum.amount.high);
    QCOMPARE(sum.withheld, 1);
}

void TestDealTotals::openMilestonesFallAwayWithTheEnd()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    term(b, deal, TermType::Headline, Disclosure::UpTo, 2200);
    payment(b, deal, {PaymentKind::Paid, u"2021-02-26"_s, 650});
    b.event(deal, DealEventType::Terminated, u"2023-09-18"_s);
    const auto before = dealTotals(b.portfolio(), deal, {QDate(2023, 9, 17), {}});
    QCOMPARE(before.projected.amount.high, 2200 * kMillion);
    const auto after = dealTotals(b.portfolio(), deal, {QDate(2023, 9, 18), {}});
    QVERIFY(after.hasEnded);
    QCOMPARE(after.endedOn, date(u"2023-09-18"_s));
    QCOMPARE(after.projected.amount.high, 650 * kMillion);
    QCOMPARE(after.announced.amount.high, 2200 * kMillion);
    QCOMPARE(after.paid.amount.high, 650 * kMillion);
}

void TestDealTotals::stagesOfTheSameMoneyCountOnce()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    payment(b, deal, {PaymentKind::Achieved, u"2022-01-01"_s, 50});
    payment(b, deal, {PaymentKind::Invoiced, u"2022-02-01"_s, 50});
    payment(b, deal, {PaymentKind::Paid, u"2022-03-01"_s, 30});
    const auto totals = dealTotals(b.portfolio(), deal, kToday);
    QCOMPARE(totals.projected.amount.low, 50 * kMillion);
    QCOMPARE(totals.paid.amount.low, 30 * kMillion);
    QCOMPARE(paymentSum(b.portfolio(), deal, PaymentKind::Invoiced, kToday).amount.low, 50 * kMillion);
}

void TestDealTotals::aPaymentCountsFromItsDay()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    payment(b, deal, {PaymentKind::Paid, u"2022-03"_s, 30});
    QVERIFY(dealTotals(b.portfolio(), deal, {QDate(2022, 3, 30), {}}).paid.isEmpty());
    QVERIFY(!dealTotals(b.portfolio(), deal, {QDate(2022, 3, 31), {}}).paid.isEmpty());
}

void TestDealTotals::anUndisclosedPaymentMakesPaidALowerBound()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    payment(b, deal, {PaymentKind::Paid, u"2022-03-01"_s, 30});
    payment(b, deal, {PaymentKind::Paid, u"2022-04-01"_s, {}});
    const auto paid = dealTotals(b.portfolio(), deal, kToday).paid;
    QCOMPARE(paid.amount.low, 30 * kMillion);
    QVERIFY(!paid.amount.high);
    QCOMPARE(paid.withheld, 1);
}

void TestDealTotals::twoCurrenciesAreNotAddedUp()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    payment(b, deal, {PaymentKind::Paid, u"2022-03-01"_s, 30});
    payment(b, deal, {PaymentKind::Paid, u"2022-04-01"_s, 20, u"CNY"_s});
    const auto paid = dealTotals(b.portfolio(), deal, kToday).paid;
    QVERIFY(paid.mixed);
    QVERIFY(!paid.amount.low);
}

void TestDealTotals::paymentEventsStandInForPayments()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A"_s, u"2021-01-11"_s);
    auto event = b.get(b.event(deal, DealEventType::PaymentMade, u"2021-02-26"_s));
    event.amount = 650 * kMillion;
    event.currency = u"USD"_s;
    b.replace(event);
    const auto totals = dealTotals(b.portfolio(), deal, kToday);
    QVERIFY(totals.fromEvents);
    QCOMPARE(totals.paid.amount.high, 650 * kMillion);
}

void TestDealTotals::aProjectionWasNotPaid()
{
    PortfolioBuilder b;
    Payment made;
    made.deal = b.deal(u"A"_s, u"2021-01-11"_s);
    made.kind = PaymentKind::Paid;
    made.forecast = true;
    made.amount = 30 * kMillion;
    made.currency = u"USD"_s;
    made.actual = date(u"2022-03-01"_s);
    b.add(made);
    QVERIFY(dealTotals(b.portfolio(), made.deal, kToday).paid.isEmpty());
}

QTEST_APPLESS_MAIN(TestDealTotals)
#include "tst_deal_totals.moc"
