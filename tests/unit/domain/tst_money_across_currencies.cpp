// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/past_portfolio.h"
#include "domain/filter_spec.h"
#include "domain/rules.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};
constexpr qint64 kMillion = 1'000'000;

/// A deal of CNY 7,000 M, which is $972 M by the rate of its day, and one of $6 B.
struct TwoCurrencies
{
    support::PortfolioBuilder b;
    Id<Deal> yuan = b.deal(u"In yuan"_qs, u"2024-03-05"_qs);
    Id<Deal> dollars = b.deal(u"In dollars"_qs, u"2024-03-05"_qs);

    TwoCurrencies()
    {
        DealTerm term;
        term.deal = yuan;
        term.type = TermType::Headline;
        term.disclosure = Disclosure::Known;
        term.max = 7'000 * kMillion;
        term.currency = u"CNY"_qs;
        b.add(term);
        b.amount(dollars, TermType::Headline, 6'000 * kMillion);
    }
    Id<FxRate> rate(const QString &base, const QString &quote, const QString &rate)
    {
        return b.add(FxRate{{}, base, quote, date(u"2024-03-05"_qs), rate, {}});
    }
    QList<qint64> deals(const QString &text) const
    {
        const auto filter = FilterSpec::parse(text);
        return evaluate(b.portfolio(), filter.value(), kNow).of(RecordKind::Deal).ids;
    }
};

} // namespace

/// Amounts in several currencies: filters, rates that disagree, and what was not yet paid or published.
class TestMoneyAcrossCurrencies : public QObject
{
    Q_OBJECT

private slots:
    void conditionsCompareDollars();
    void withoutARateAnAmountIsNeitherMoreNorLess();
    void ratesThatDisagreeAreMarked_data();
    void ratesThatDisagreeAreMarked();
    void thePastKnowsNoLaterPaymentsAndRates();
};

void TestMoneyAcrossCurrencies::conditionsCompareDollars()
{
    TwoCurrencies f;
    f.rate(u"USD"_qs, u"CNY"_qs, u"7.2"_qs);
    QCOMPARE(f.deals(u"deal.headline>5B"_qs), QList<qint64>{f.dollars.value});
    QCOMPARE(f.deals(u"deal.headline:900M..1B"_qs), QList<qint64>{f.yuan.value});
    QCOMPARE(f.deals(u"deal.currency:CNY"_qs), QList<qint64>{f.yuan.value});
}

void TestMoneyAcrossCurrencies::withoutARateAnAmountIsNeitherMoreNorLess()
{
    TwoCurrencies f;
    QCOMPARE(f.deals(u"deal.headline>1"_qs), QList<qint64>{f.dollars.value});
    QCOMPARE(f.deals(u"deal.headline<=5B"_qs), QList<qint64>());
}

void TestMoneyAcrossCurrencies::ratesThatDisagreeAreMarked_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<bool>("disagrees");
    QTest::newRow("inverse, contradicting") << u"CNY"_qs << u"USD"_qs << u"0.2"_qs << true;
    QTest::newRow("inverse, agreeing") << u"CNY"_qs << u"USD"_qs << u"0.139"_qs << false;
    QTest::newRow("same pair, another value") << u"USD"_qs << u"CNY"_qs << u"7.5"_qs << true;
    QTest::newRow("same pair, another source") << u"USD"_qs << u"CNY"_qs << u"7.21"_qs << false;
    QTest::newRow("another pair") << u"USD"_qs << u"EUR"_qs << u"0.9"_qs << false;
}

void TestMoneyAcrossCurrencies::ratesThatDisagreeAreMarked()
{
    QFETCH(QString, base);
    QFETCH(QString, quote);
    QFETCH(QString, rate);
    QFETCH(bool, disagrees);
    TwoCurrencies f;
    const auto first = f.rate(u"USD"_qs, u"CNY"_qs, u"7.2"_qs);
    f.rate(base, quote, rate);
    const Problem expected{RecordKind::FxRate, first.value, u"rate"_qs, ProblemCode::RatesDisagree};
    QCOMPARE(rules::checkAll(f.b.portfolio()).contains(expected), disagrees);
}

void TestMoneyAcrossCurrencies::thePastKnowsNoLaterPaymentsAndRates()
{
    TwoCurrencies f;
    f.rate(u"USD"_qs, u"CNY"_qs, u"7.2"_qs);
    Payment payment;
    payment.deal = f.yuan;
    payment.kind = PaymentKind::Paid;
    payment.amount = kMillion;
    payment.currency = u"USD"_qs;
    payment.actual = date(u"2026-05-10"_qs);
    f.b.add(payment);
    payment.kind = PaymentKind::Expected;
    payment.actual = {};
    payment.due = date(u"2027-01-01"_qs);
    f.b.add(payment);
    FxRate later = f.b.get(f.rate(u"USD"_qs, u"CNY"_qs, u"7.2"_qs));
    later.date = date(u"2026-01-05"_qs);
    f.b.replace(later);
    const auto past = portfolioAsOf(f.b.snapshot(), {QDate(2025, 6, 1), {}});
    QCOMPARE(past->of<Payment>().size(), 1);
    QCOMPARE((*past->rows<Payment>().begin()).kind, PaymentKind::Expected);
    QCOMPARE(past->of<FxRate>().size(), 1);
}

QTEST_GUILESS_MAIN(TestMoneyAcrossCurrencies)
#include "tst_money_across_currencies.moc"
