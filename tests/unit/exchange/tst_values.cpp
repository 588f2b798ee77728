// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/date_reading.h"
#include "exchange/values/money_reading.h"

#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString numberText(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : u"."_s;
}

/// "UPFRONT_CASH 1000..2000 USD RANGE", one for each part.
QString partText(const MoneyPart &part)
{
    return QStringList{codeOf(part.type), numberText(part.min), numberText(part.max), part.currency, codeOf(part.disclosure), part.isIncluded ? u"in"_s : QString()}
        .join(u' ')
        .simplified();
}

QString moneyText(const MoneyReading &reading)
{
    if (reading.refusal != Refusal::None)
        return u"refused "_s + codeOf(reading.refusal);
    QStringList parts;
    for (const MoneyPart &part : reading.parts)
        parts.append(partText(part));
    QString text = parts.join(u" + "_s);
    if (!reading.equivalentCurrency.isEmpty())
        text += u" = "_s + numberText(reading.equivalentMin) + u' ' + numberText(reading.equivalentMax) + u' ' + reading.equivalentCurrency;
    return text;
}

QString dateReadingText(const DateReading &reading)
{
    QString text = reading.refusal != Refusal::None ? u"refused "_s + codeOf(reading.refusal) : reading.isEmpty ? u"empty"_s : reading.date.toString();
    return reading.note.isEmpty() ? text : text + u" note "_s + reading.note;
}

} // namespace

/// Dates and money as people write them, and what they say: each row is a spelling and its reading.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void oneNumberAboveTwelveSettlesAColumn();
    void money_data();
    void money();
    void aTotalAddsWhatIsNotIncluded();
    void bareNumbersTakeTheColumnsUnit();
    void headingsSayUnits_data();
    void headingsSayUnits();
};

void TestValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading); };
    row("2025-09-30", "2025-09-30");
    row("2025-09", "2025-09");
    row("2024", "2024");
    row("2024.0", "2024");
    row("Q3 2025", "2025-Q3");
    row("3Q25", "2025-Q3");
    row("2025Q3", "2025-Q3");
    row("Q3'25", "2025-Q3");
    row("third quarter of 2025", "2025-Q3");
    row("2025年第三季度", "2025-Q3");
    row("2025年三季度", "2025-Q3");
    row("1H25", "2025-H1");
    row("H2 2024", "2024-H2");
    row("first half of 2025", "2025-H1");
    row("2025年上半年", "2025-H1");
    row("2024年5月", "2024-05");
    row("2024年5月17日", "2024-05-17");
    row("２０２４年５月", "2024-05");
    row("October 2023", "2023-10");
    row("October 16, 2014", "2014-10-16");
    row("Oct-23", "2023-10");
    row("17-May-24", "2024-05-17");
    row("17th May 2024", "2024-05-17");
    row("Sept. 2024", "2024-09");
    row("7/26/13", "2013-07-26");
    row("22/08/2024", "2024-08-22");
    row("22/08/2024 - 15:06", "2024-08-22");
    row("22/08/2024 15:06", "2024-08-22");
    row("2024-05-17T10:30:00Z", "2024-05-17");
    row("20240517", "2024-05-17");
    row("2024.05.17", "2024-05-17");
    row("17.05.2024", "2024-05-17");
    row("10/1/99", "refused DATE_ORDER_NEEDED");
    row("04/05/2025", "refused DATE_ORDER_NEEDED");
    row("05/05/2025", "2025-05-05");
    row("[]/[]/2019", "2019");
    row("[]/[]/[][]", "empty");
    row("[]/[]/[] (same as the agreement)", "empty note []/[]/[] (same as the agreement)");
    row("perpetual", "empty note perpetual");
    row("N/A", "empty");
    row("", "empty");
    row("2023-09 (licensed; trial ongoing)", "2023-09 note licensed; trial ongoing");
    row("May 2024, amended", "2024-05 note amended");
    row("expected Q3 2025", "2025-Q3 note expected Q3 2025");
    row("2025年底", "2025 note 2025年底");
    row("mid-2025", "2025 note mid-2025");
    row("Q3 2O25", "refused LETTER_IN_NUMBER");
    row("2024-02-30", "refused NO_SUCH_DAY");
    row("31/31/2024", "refused NO_SUCH_DAY");
    row("2024?", "refused DOUBTFUL");
    row("2024-05; 2024-07", "refused NOT_A_DATE");
    row("Decision 2024", "refused NOT_A_DATE");
    row("soon", "refused NOT_A_DATE");
    row("9999-12-31", "refused NO_SUCH_DAY");
    row("41767", "refused NOT_A_DATE");
}

void TestValues::dates()
{
    QFETCH(QString, text);
    QTEST(dateReadingText(readDate(text)), "reading");
}

void TestValues::oneNumberAboveTwelveSettlesAColumn()
{
    const auto day = findDateOrder({u"04/05/2025"_s, u"26/03/2020"_s, u"2024-01-01"_s});
    QCOMPARE(day.order, DateOrder::DayFirst);
    QVERIFY(day.isNeeded);
    QCOMPARE(day.example, u"04/05/2025"_s);
    QCOMPARE(dateReadingText(readDate(u"04/05/2025"_s, day.order)), u"2025-05-04"_s);
    QCOMPARE(dateReadingText(readDate(u"04/05/2025"_s, DateOrder::MonthFirst)), u"2025-04-05"_s);
    QCOMPARE(dateReadingText(readDate(u"4/[]/2025"_s, DateOrder::MonthFirst)), u"2025-04"_s);
    QCOMPARE(findDateOrder({u"4/9/1985"_s, u"12/28/1983"_s}).order, DateOrder::MonthFirst);
    QVERIFY(!findDateOrder({u"2024-01-01"_s, u"5/5/2025"_s}).isNeeded);
    const auto both = findDateOrder({u"26/03/2020"_s, u"03/26/2020"_s, u"1/2/2020"_s});
    QVERIFY(both.isContradicted && both.order == DateOrder::Unset);
}

void TestValues::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading); };
    row("$1.25B + $100M equity", "1250000000 1250000000 USD KNOWN + UPFRONT_EQUITY 100000000 100000000 USD KNOWN");
    row("up to $328M (CHF 265M)", ". 328000000 USD UP_TO = . 265000000 CHF");
    row("5.9亿美元", "590000000 590000000 USD KNOWN");
    row("RMB 300 million", "300000000 300000000 CNY KNOWN");
    row("1.2亿元", "120000000 120000000 CNY KNOWN");
    row("人民币1.2亿元", "120000000 120000000 CNY KNOWN");
    row("1.2亿元人民币", "120000000 120000000 CNY KNOWN");
    row("首付款5000万美元，里程碑最高12亿美元", "UPFRONT_CASH 50000000 50000000 USD KNOWN + MILESTONES_NOT_SPLIT . 1200000000 USD UP_TO");
    row("undisclosed", ". . UNDISCLOSED");
    row("Not disclosed", ". . UNDISCLOSED");
    row("未披露", ". . UNDISCLOSED");
    row("N/A", "");
    row("-", "");
    row("$5.9B+", "5900000000 . USD AT_LEAST");
    row("$1B", "1000000000 1000000000 USD KNOWN");
    row("$1.485B", "1485000000 1485000000 USD KNOWN");
    row("US$40m upfront", "UPFRONT_CASH 40000000 40000000 USD KNOWN");
    row("upfront of $40M and up to $500M in milestones", "UPFRONT_CASH 40000000 40000000 USD KNOWN + MILESTONES_NOT_SPLIT . 500000000 USD UP_TO");
    row("$1.2B including $100M upfront", "1200000000 1200000000 USD KNOWN + UPFRONT_CASH 100000000 100000000 USD KNOWN in");
    row("$40M upfront, milestones undisclosed", "UPFRONT_CASH 40000000 40000000 USD KNOWN + MILESTONES_NOT_SPLIT . . UNDISCLOSED");
    row("€12.5 Mio", "12500000 12500000 EUR KNOWN");
    row("12,5 Mio. €", "12500000 12500000 EUR KNOWN");
    row("1,5 Mrd. EUR", "1500000000 1500000000 EUR KNOWN");
    row("$100-150M", "100000000 150000000 USD RANGE");
    row("$100M to $150M", "100000000 150000000 USD RANGE");
    row("between $100M and $150M", "100000000 150000000 USD RANGE");
    row("3-5亿美元", "300000000 500000000 USD RANGE");
    row("at least €30 million", "30000000 . EUR AT_LEAST");
    row("超过10亿美元", "1000000000 . USD AT_LEAST");
    row("<$5M", ". 5000000 USD UP_TO");
    row("USD 1,250,000", "1250000 1250000 USD KNOWN");
    row("CHF 265'000", "265000 265000 CHF KNOWN");
    row("HK$ 80 million", "80000000 80000000 HKD KNOWN");
    row("JPY 10bn", "10000000000 10000000000 JPY KNOWN");
    row("¥300M", "refused UNKNOWN_CURRENCY");
    row("¥3亿", "300000000 300000000 CNY KNOWN");
    row("no upfront", "UPFRONT_CASH . . NONE");
    row("includes milestones", "MILESTONES_NOT_SPLIT . . PRESENT");
    row("$5.25 per share", ". . PRESENT");
    row("~19.9% equity stake", "UPFRONT_EQUITY . . PRESENT");
    row("$1OOM", "refused LETTER_IN_NUMBER");
    row("$100M?", "refused DOUBTFUL");
    row("-$5M", "refused NOT_AN_AMOUNT");
    row("(25)", "refused NOT_AN_AMOUNT");
    row("$999999999B", "refused NOT_AN_AMOUNT");
    row("a lot", "refused NOT_AN_AMOUNT");
    row("$0.00000001", "refused NOT_AN_AMOUNT");
    row("$25M for 3 programs", "25000000 25000000 USD KNOWN");
    row("$8.4B (BL-B01D1)", "8400000000 8400000000 USD KNOWN");
    row("0", "0 0 KNOWN");
}

void TestValues::money()
{
    QFETCH(QString, text);
    QTEST(moneyText(readMoney(text)), "reading");
}

void TestValues::aTotalAddsWhatIsNotIncluded()
{
    QCOMPARE(partText(readMoney(u"$1.25B + $100M equity"_s).total()), u"1350000000 1350000000 USD KNOWN"_s);
    QCOMPARE(partText(readMoney(u"$1.2B including $100M upfront"_s).total()), u"1200000000 1200000000 USD KNOWN"_s);
    QCOMPARE(partText(readMoney(u"$40M upfront and up to $500M in milestones"_s).total()), u"40000000 540000000 USD RANGE"_s);
    QCOMPARE(partText(readMoney(u"$40M upfront, milestones undisclosed"_s).total()), u"40000000 . USD AT_LEAST"_s);
    QCOMPARE(readMoney(u"$25M for 3 programs"_s).note, u"for 3 programs"_s);
    QCOMPARE(moneyWords(readMoney(u"$1.25B + $100M equity"_s), Language::English), u"$1.25 B + $100 M upfront equity"_s);
    QCOMPARE(moneyWords(readMoney(u"up to $328M (CHF 265M)"_s), Language::English), u"up to $328 M (CHF 265 M)"_s);
    QCOMPARE(moneyWords(readMoney(u"undisclosed"_s), Language::English), u"undisclosed"_s);
    QCOMPARE(moneyWords(readMoney(u"$5.9B+"_s), Language::Chinese), u"至少 $5.9 B"_s);
}

void TestValues::bareNumbersTakeTheColumnsUnit()
{
    const MoneyUnit millions{u"USD"_s, 1'000'000};
    QCOMPARE(moneyText(readMoney(u"1250.5"_s, millions)), u"1250500000 1250500000 USD KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"$100"_s, millions)), u"100000000 100000000 USD KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"$2B"_s, millions)), u"2000000000 2000000000 USD KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"EUR 30M"_s, millions)), u"30000000 30000000 EUR KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"100-150"_s, millions)), u"100000000 150000000 USD RANGE"_s);
    QCOMPARE(moneyText(readMoney(u"$100"_s, {u"HKD"_s, 1})), u"100 100 HKD KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"¥100"_s, {u"JPY"_s, 1})), u"100 100 JPY KNOWN"_s);
    QCOMPARE(moneyText(readMoney(u"1250000000"_s, millions)), u"refused TOO_LARGE"_s);
}

void TestValues::headingsSayUnits_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("factor");
    QTest::newRow("USD M") << u"Total Value (USD M)"_s << u"USD"_s << qint64(1'000'000);
    QTest::newRow("USD") << u"Upfront (USD)"_s << u"USD"_s << qint64(1);
    QTest::newRow("$M") << u"Upfront ($M)"_s << u"USD"_s << qint64(1'000'000);
    QTest::newRow("USDm") << u"Headline USDm"_s << u"USD"_s << qint64(1'000'000);
    QTest::newRow("underscores") << u"implied_equity_value_m"_s << QString() << qint64(1'000'000);
    QTest::newRow("亿元") << u"首付款（亿元）"_s << u"CNY"_s << qint64(100'000'000);
    QTest::newRow("百万美元") << u"首付款(百万美元)"_s << u"USD"_s << qint64(1'000'000);
    QTest::newRow("billions") << u"Deal value, EUR billion"_s << u"EUR"_s << qint64(1'000'000'000);
    QTest::newRow("none") << u"Milestones"_s << QString() << qint64(1);
}

void TestValues::headingsSayUnits()
{
    QFETCH(QString, heading);
    const MoneyUnit unit = unitOfHeading(heading);
    QTEST(unit.currency, "currency");
    QTEST(unit.factor, "factor");
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
