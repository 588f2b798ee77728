// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/key_figures.h"
#include "analytics/money/deal_terms.h"
#include "analytics/money/deal_value.h"

#include <QTest>

using namespace domain;
using namespace analytics;

namespace {

constexpr qint64 kMillion = 1'000'000;

Id<Deal> addValued(ChartFixture &f, const QString &signedOn, qint64 totalMillions, qint64 upfrontMillions = -1)
{
    const auto deal = f.builder->deal(QStringLiteral("Deal %1").arg(f.builder->snapshot()->rows<Deal>().size()), signedOn);
    f.builder->amount(deal, TermType::Headline, totalMillions * kMillion);
    if (upfrontMillions >= 0)
        f.builder->amount(deal, TermType::UpfrontCash, upfrontMillions * kMillion);
    return deal;
}

} // namespace

/// What counts as money of a deal, and what does not.
class TestDealAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyThatIsRecordedTwiceWasPaidOnce();
    void boundsAreNoUpfrontShares();
    void whatCannotBeConvertedWasDisclosed();
};

void TestDealAmounts::moneyThatIsRecordedTwiceWasPaidOnce()
{
    ChartFixture f;
    const auto deal = addValued(f, QStringLiteral("2024-02-01"), 1'000, 100);
    for (const auto type : {DealEventType::MilestoneAchieved, DealEventType::PaymentMade}) {
        DealEvent event = f.builder->get(f.builder->event(deal, type, QStringLiteral("2024-09-01")));
        event.amount = 50 * kMillion;
        event.currency = QStringLiteral("USD");
        f.builder->replace(event);
    }
    f.options.unit = RecordKind::Deal;
    QCOMPARE(dealAmount(f.request(), deal, Measure::Paid).dollars, std::optional(150.0 * kMillion));
    for (const qint64 amount : {50, 7}) {
        Payment payment;
        payment.deal = deal;
        payment.kind = PaymentKind::Paid;
        payment.amount = amount * kMillion;
        payment.currency = QStringLiteral("USD");
        payment.actual = support::date(QStringLiteral("2024-09-10"));
        f.builder->add(payment);
    }
    QCOMPARE(dealAmount(f.request(), deal, Measure::Paid).dollars, std::optional(157.0 * kMillion));
    QVERIFY(dealAmount(f.request(), deal, Measure::Paid).isLowerBound);
}

void TestDealAmounts::boundsAreNoUpfrontShares()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-01-01"), 1'000, 100);
    const auto bounded = addValued(f, QStringLiteral("2024-01-02"), 1'000);
    DealTerm upTo;
    upTo.deal = bounded;
    upTo.type = TermType::UpfrontCash;
    upTo.disclosure = Disclosure::UpTo;
    upTo.max = 500 * kMillion;
    upTo.currency = QStringLiteral("USD");
    f.builder->add(upTo);
    const auto partly = addValued(f, QStringLiteral("2024-01-03"), 1'000, 500);
    upTo.deal = partly;
    upTo.type = TermType::UpfrontEquity;
    upTo.disclosure = Disclosure::Undisclosed;
    upTo.max = {};
    f.builder->add(upTo);
    f.options.unit = RecordKind::Deal;
    const auto share = upfrontShare(f.request(), f.request().visible.of(RecordKind::Deal).ids);
    QCOMPARE(share.ids.size(), 1);
    QCOMPARE(share.partly, 2);
    QCOMPARE(share.ofSums, std::optional(0.1));
    f.options.measure = Measure::Upfront;
    f.options.split = Split::Cohort;
    const auto groups = dealTerms(f.request());
    QCOMPARE(groups[0].median, std::optional(100.0 * kMillion));
    QCOMPARE(groups[0].undisclosed.size(), 2);
}

void TestDealAmounts::whatCannotBeConvertedWasDisclosed()
{
    ChartFixture f;
    DealTerm term;
    term.deal = f.builder->deal(QStringLiteral("In yuan"), QStringLiteral("2024-03-05"));
    term.type = TermType::Headline;
    term.disclosure = Disclosure::Known;
    term.max = 7'200 * kMillion;
    term.currency = QStringLiteral("CNY");
    f.builder->add(term);
    for (const char *id : {"deal-value", "headline-to-paid", "top-deals"})
        QCOMPARE(f.chart(QString::fromLatin1(id)).emptyText,
                 QStringLiteral("No amount of 1 deal is known in US dollars; 1 disclosed in a currency without an exchange rate for the date"));
    addValued(f, QStringLiteral("2024-03-06"), 500);
    const auto chart = f.chart(QStringLiteral("deal-value"));
    QVERIFY(chart.footnote.contains(QStringLiteral("Disclosed in a currency without a rate for the date: 1.")));
    QVERIFY(!chart.footnote.contains(QStringLiteral("Not disclosed")));
    f.builder->add(FxRate{{}, QStringLiteral("USD"), QStringLiteral("CNY"), support::date(QStringLiteral("2024-03-05")), QStringLiteral("7.2"), {}});
    QCOMPARE(datumAt(f.chart(QStringLiteral("deal-value")), QStringLiteral("2024")).value, std::optional(1'500.0 * kMillion));
    const auto home = keyFigures(*f.builder->snapshot(), f.request().visible, f.request().asOf).disclosedValue;
    QCOMPARE(home.value, std::optional(1'500.0 * kMillion));
    QCOMPARE(home.n, 2);
}

QTEST_GUILESS_MAIN(TestDealAmounts)
#include "tst_deal_amounts.moc"
