// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/exchange_rates.h"
#include "support/portfolio_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using support::date;
using support::PortfolioBuilder;

namespace {

/// Rates of the European Central Bank: what one euro costs.
Snapshot published()
{
    PortfolioBuilder b;
    const auto add = [&](const QString &day, const QString &quote, const QString &rate) {
        b.add(FxRate{{}, u"EUR"_s, quote, date(day), rate, {}});
    };
    add(u"2026-04-10"_s, u"USD"_s, u"1.1711"_s);
    add(u"2026-04-13"_s, u"USD"_s, u"1.1684"_s);
    add(u"2026-04-10"_s, u"CNY"_s, u"7.9967"_s);
    add(u"2026-04-13"_s, u"CNY"_s, u"7.9827"_s);
    add(u"2005-04-01"_s, u"CNY"_s, u"10.7255"_s);
    return b.snapshot();
}

} // namespace

/// Rates: ECB reference rates (ORACLES.md); products worked out by hand.
class TestExchangeRates : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedRateConvertsExactly();
    void aRateIsTurnedRound();
    void aWeekendTakesTheLastEarlierDayAndSaysSo();
    void twoRatesOfOneDayLeadOverAThirdCurrency();
    void withoutARateNothingIsGuessed();
    void halvesAreRoundedAwayFromZero();
    void aRateThatIsNoNumberIsPassedOver();
    void aTenBillionAmountDoesNotOverflow();
    void anOldRateOfThePairDoesNotHideTheRatesOfTheDay();
    void aChangedRateIsFoundInTheNextSnapshot();
    void manyAmountsOverDecadesOfRatesTakeNoTime();
};

void TestExchangeRates::aPublishedRateConvertsExactly()
{
    const auto result = converted(*published(), 650'000'000, u"EUR"_s, u"USD"_s, QDate(2026, 4, 13));
    QVERIFY(result);
    QCOMPARE(result.value().amount, 759'460'000); // 650 M × 1.1684
    QCOMPARE(result.value().rate, u"1.1684"_s);
    QCOMPARE(result.value().date, date(u"2026-04-13"_s));
    QCOMPARE(result.value().daysBefore, 0);
    QCOMPARE(result.value().rates.size(), 1);
}

void TestExchangeRates::aRateIsTurnedRound()
{
    const auto result = converted(*published(), 116'840, u"USD"_s, u"EUR"_s, QDate(2026, 4, 13));
    QCOMPARE(result.value().amount, 100'000);
    QCOMPARE(result.value().rate, u"0.85587128"_s); // 1 ÷ 1.1684 = 0.855871276…
}

void TestExchangeRates::aWeekendTakesTheLastEarlierDayAndSaysSo()
{
    const auto result = converted(*published(), 100, u"EUR"_s, u"USD"_s, QDate(2026, 4, 12)); // A Sunday.
    QCOMPARE(result.value().date, date(u"2026-04-10"_s));
    QCOMPARE(result.value().daysBefore, 2);
    QCOMPARE(result.value().rate, u"1.1711"_s);
}

void TestExchangeRates::twoRatesOfOneDayLeadOverAThirdCurrency()
{
    const auto result = converted(*published(), 79'827'000, u"CNY"_s, u"USD"_s, QDate(2026, 4, 13));
    QCOMPARE(result.value().amount, 11'684'000); // 79,827,000 ÷ 7.9827 × 1.1684
    QCOMPARE(result.value().via, u"EUR"_s);
    QCOMPARE(result.value().rates.size(), 2);
}

void TestExchangeRates::withoutARateNothingIsGuessed()
{
    const auto rates = published();
    const auto swiss = converted(*rates, 100, u"CHF"_s, u"USD"_s, QDate(2026, 4, 13));
    QVERIFY(!swiss);
    QCOMPARE(swiss.error().code, Error::Code::NotFound);
    QCOMPARE(swiss.error().detail, u"CHF"_s);
    QCOMPARE(swiss.error().where, u"2026-04-13"_s);
    const auto early = converted(*rates, 100, u"CNY"_s, u"EUR"_s, QDate(2005, 3, 31));
    QCOMPARE(early.error().detail, u"CNY"_s);
}

void TestExchangeRates::halvesAreRoundedAwayFromZero()
{
    PortfolioBuilder b;
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2020-01-01"_s), u"0.5"_s, {}});
    QCOMPARE(converted(b.portfolio(), 3, u"EUR"_s, u"USD"_s, QDate(2020, 1, 1)).value().amount, 2);
    QCOMPARE(converted(b.portfolio(), -3, u"EUR"_s, u"USD"_s, QDate(2020, 1, 1)).value().amount, -2);
}

void TestExchangeRates::aRateThatIsNoNumberIsPassedOver()
{
    PortfolioBuilder b;
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2020-01-01"_s), u"1.1"_s, {}});
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2020-01-02"_s), u"about 1.2"_s, {}});
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2020-01-03"_s), u"0"_s, {}});
    QCOMPARE(converted(b.portfolio(), 100, u"EUR"_s, u"USD"_s, QDate(2020, 1, 5)).value().rate, u"1.1"_s);
}

void TestExchangeRates::aTenBillionAmountDoesNotOverflow()
{
    const auto result = converted(*published(), 100'000'000'000, u"CNY"_s, u"USD"_s, QDate(2026, 4, 13));
    QCOMPARE(result.value().amount, 14'636'651'759); // 10^11 × 11,684 ÷ 79,827 = 14,636,651,759.4…
}

void TestExchangeRates::anOldRateOfThePairDoesNotHideTheRatesOfTheDay()
{
    PortfolioBuilder b;
    b.add(FxRate{{}, u"USD"_s, u"CNY"_s, date(u"2015-01-05"_s), u"6.2"_s, {}});
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2024-03-05"_s), u"1.0"_s, {}});
    b.add(FxRate{{}, u"EUR"_s, u"CNY"_s, date(u"2024-03-05"_s), u"7.2"_s, {}});
    const auto crossed = converted(b.portfolio(), 7'200, u"CNY"_s, u"USD"_s, QDate(2024, 3, 5));
    QCOMPARE(crossed.value().amount, 1'000);
    QCOMPARE(crossed.value().via, u"EUR"_s);
    QCOMPARE(converted(b.portfolio(), 62, u"CNY"_s, u"USD"_s, QDate(2024, 3, 4)).value().amount, 10);
    b.add(FxRate{{}, u"USD"_s, u"CNY"_s, date(u"2024-03-05"_s), u"8"_s, {}});
    const auto direct = converted(b.portfolio(), 8'000, u"CNY"_s, u"USD"_s, QDate(2024, 3, 6));
    QCOMPARE(direct.value().amount, 1'000);
    QVERIFY(direct.value().via.isEmpty());
}

void TestExchangeRates::aChangedRateIsFoundInTheNextSnapshot()
{
    PortfolioBuilder b;
    const auto id = b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2024-03-05"_s), u"1.0"_s, {}});
    const Snapshot before = b.snapshot();
    QCOMPARE(converted(*before, 100, u"EUR"_s, u"USD"_s, QDate(2024, 3, 5)).value().amount, 100);
    FxRate changed = b.get(id);
    changed.rate = u"2.0"_s;
    b.replace(changed);
    QCOMPARE(converted(b.portfolio(), 100, u"EUR"_s, u"USD"_s, QDate(2024, 3, 5)).value().amount, 200);
    QCOMPARE(converted(*before, 100, u"EUR"_s, u"USD"_s, QDate(2024, 3, 5)).value().amount, 100);
}

void TestExchangeRates::manyAmountsOverDecadesOfRatesTakeNoTime()
{
    std::vector<FxRate> rates;
    for (QDate day(1999, 1, 4); day <= QDate(2026, 1, 1); day = day.addDays(1)) {
        for (const QString &quote : {u"USD"_s, u"CNY"_s, u"JPY"_s, u"GBP"_s})
            rates.push_back({Id<FxRate>{qint64(rates.size()) + 1}, u"EUR"_s, quote, PartialDate::day(day), u"1.5"_s, {}});
    }
    Portfolio portfolio;
    portfolio.set(Table<FxRate>::fromRecords(std::move(rates)));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3'000; ++i)
        QVERIFY(converted(portfolio, 1'000'000 + i, u"CNY"_s, u"USD"_s, QDate(2024, 3, 5)));
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestExchangeRates)
#include "tst_exchange_rates.moc"
