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

/// A term of an amount in millions that is known from one side only, or between two.
void addBounded(ChartFixture &f, Id<Deal> deal, TermType type, std::optional<qint64> min, std::optional<qint64> max)
{
    DealTerm term;
    term.deal = deal;
    term.type = type;
    term.disclosure = !min ? Disclosure::UpTo : max ? Disclosure::Range : Disclosure::AtLeast;
    term.currency = QStringLiteral("USD");
    if (min)
        term.min = *min * kMillion;
    if (max)
        term.max = *max * kMillion;
    f.builder->add(term);
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
    void upToIsAnUpperBoundInEverySum();
    void whatIsOnlyUpToIsNoZero();
    void aRangeCountsItsLowerEnd();
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
    QVERIFY(!dealAmount(f.request(), deal, Measure::Paid).isExact());
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

void TestDealAmounts::upToIsAnUpperBoundInEverySum()
{
    ChartFixture f;
    addValued(f, QStringLiteral("2024-02-01"), 1'000, 100);
    const auto bounded = addValued(f, QStringLiteral("2024-03-01"), 500);
    addBounded(f, bounded, TermType::UpfrontCash, {}, 300);
    f.options.measure = Measure::Upfront;
    const auto chart = f.chart(QStringLiteral("deal-value"));
    const auto &year = datumAt(chart, QStringLiteral("2024"));
    QCOMPARE(year.value, std::optional(100.0 * kMillion));
    QCOMPARE(year.state, figure::DatumState::AtLeast);
    QCOMPARE(year.n, 2);
    QCOMPARE(year.undisclosed, 0);
    QCOMPARE(chart.categories.first().total, QStringLiteral("≥ $100.0 M"));
    const auto note = QStringLiteral("Stated as “up to” or as a range: 1. Sums count the least that is known; these may add up to $300.0 M.");
    QVERIFY2(chart.footnote.contains(note), qPrintable(chart.footnote));
    const auto top = f.chart(QStringLiteral("top-deals"));
    QCOMPARE(top.categories.size(), 1);
    QVERIFY2(top.footnote.contains(QStringLiteral("Stated only as “up to”, in no rank: 1.")), qPrintable(top.footnote));
    f.options = {};
    const auto paid = f.chart(QStringLiteral("headline-to-paid"));
    QCOMPARE(datumAt(paid, QStringLiteral("upfront")).value, std::optional(100.0 * kMillion));
    QCOMPARE(datumAt(paid, QStringLiteral("paid")).value, std::optional(100.0 * kMillion));
    QCOMPARE(datumAt(paid, QStringLiteral("announced")).label, QStringLiteral("$1.5 B (100.0%)"));
    QVERIFY2(paid.footnote.contains(QStringLiteral("Upfront stated as “up to” or as a range: 1;")), qPrintable(paid.footnote));
    f.options.cumulative = true;
    f.options.measure = Measure::Upfront;
    QCOMPARE(f.chart(QStringLiteral("deal-value")).panels.first().series.first().data.last().value, std::optional(100.0 * kMillion));
}

void TestDealAmounts::whatIsOnlyUpToIsNoZero()
{
    ChartFixture f;
    addBounded(f, addValued(f, QStringLiteral("2023-02-01"), 900), TermType::UpfrontCash, {}, 300);
    f.options.measure = Measure::Upfront;
    QCOMPARE(f.chart(QStringLiteral("deal-value")).emptyText, QStringLiteral("No amount of 1 deal is known from below; 1 stated as “up to”"));
    QCOMPARE(f.chart(QStringLiteral("top-deals")).emptyText, QStringLiteral("No amount of 1 deal is known from below; 1 stated as “up to”"));
    addValued(f, QStringLiteral("2024-02-01"), 1'000, 100);
    const auto chart = f.chart(QStringLiteral("deal-value"));
    const auto &year = datumAt(chart, QStringLiteral("2023"));
    QVERIFY(!year.value);
    QCOMPARE(year.state, figure::DatumState::Undisclosed);
    QCOMPARE(year.label, QStringLiteral("up to $300.0 M"));
    QCOMPARE(chart.categories.first().total, QStringLiteral("up to $300.0 M"));
    addValued(f, QStringLiteral("2023-05-01"), 70);
    QCOMPARE(f.chart(QStringLiteral("deal-value")).categories.first().total, QStringLiteral("not known"));
    f.options = {};
    QCOMPARE(datumAt(f.chart(QStringLiteral("headline-to-paid")), QStringLiteral("paid")).value, std::optional(100.0 * kMillion));
}

void TestDealAmounts::aRangeCountsItsLowerEnd()
{
    ChartFixture f;
    addBounded(f, f.builder->deal(QStringLiteral("Range"), QStringLiteral("2024-02-01")), TermType::Headline, 200, 350);
    addBounded(f, f.builder->deal(QStringLiteral("Over"), QStringLiteral("2024-03-01")), TermType::Headline, 50, {});
    addBounded(f, f.builder->deal(QStringLiteral("Most"), QStringLiteral("2024-04-01")), TermType::Headline, {}, 1'000);
    f.options.unit = RecordKind::Deal;
    const auto chart = f.chart(QStringLiteral("deal-value"));
    const auto &year = datumAt(chart, QStringLiteral("2024"));
    QCOMPARE(year.value, std::optional(1'250.0 * kMillion));
    QCOMPARE(year.state, figure::DatumState::AtLeast);
    QVERIFY2(chart.footnote.contains(QStringLiteral("these may add up to $150.0 M")), qPrintable(chart.footnote));
    const auto home = keyFigures(*f.builder->snapshot(), f.request().visible, f.request().asOf).disclosedValue;
    QCOMPARE(home.value, year.value);
    QCOMPARE(home.state, figure::DatumState::AtLeast);
    QCOMPARE(home.undisclosed, 0);
}

QTEST_GUILESS_MAIN(TestDealAmounts)
#include "tst_deal_amounts.moc"
