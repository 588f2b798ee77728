// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary/deal_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"
#include "exchange/values/choice_reading.h"
#include "exchange/values/date_reading.h"
#include "exchange/values/money_reading.h"
#include "exchange/values/place_reading.h"
#include "exchange/values/rate_reading.h"

#include <QRandomGenerator>
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

QString phaseText(const PhaseReading &reading)
{
    if (reading.refusal != Refusal::None)
        return (u"refused "_s + codeOf(reading.refusal) + u' ' + reading.choices.join(u',')).trimmed();
    QString text = reading.isEmpty ? u"empty"_s : codeOf(reading.phase);
    if (reading.activity != Activity::Unset)
        text += u" activity "_s + codeOf(reading.activity);
    return (reading.note.isEmpty() ? text : text + u" note "_s + reading.note).trimmed();
}

QString royaltyText(const RoyaltyReading &reading)
{
    if (reading.refusal != Refusal::None)
        return u"refused "_s + codeOf(reading.refusal);
    QString text = codeOf(reading.disclosure);
    for (const RoyaltyBand &band : reading.bands)
        text += u" [%1 %2 %3 %4]"_s.arg(QString::number(band.lower), numberText(band.upper), numberText(band.rateMin), numberText(band.rateMax));
    return text;
}

} // namespace

/// What people write, and what it says: each row is a spelling and its reading.
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
    void percentages_data();
    void percentages();
    void royalties_data();
    void royalties();
    void phases_data();
    void phases();
    void choices_data();
    void choices();
    void places();
    void flagsCountsAndLinks();
    void listsAreCutOutsideBrackets();
    void anyTextIsReadOrRefused();
    void whatWasReadIsReadBackTheSame();
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

void TestValues::percentages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading); };
    row("12.5%", "1250 1250 KNOWN");
    row("12,5 %", "1250 1250 KNOWN");
    row("12.5", "1250 1250 KNOWN");
    row("8–12%", "800 1200 RANGE");
    row("8% to 12%", "800 1200 RANGE");
    row("up to 20%", ". 2000 UP_TO");
    row("10%+", "1000 . AT_LEAST");
    row("at least 10%", "1000 . AT_LEAST");
    row("undisclosed", ". . UNDISCLOSED");
    row("0.12345", ". . NOT_A_RATE");
    row("-5%", ". . NOT_A_RATE");
    row("12%?", ". . DOUBTFUL");
    row("many", ". . NOT_A_RATE");
}

void TestValues::percentages()
{
    QFETCH(QString, text);
    const PercentReading reading = readPercent(text);
    const QString code = reading.refusal == Refusal::None ? codeOf(reading.disclosure) : codeOf(reading.refusal);
    QTEST(numberText(reading.min) + u' ' + numberText(reading.max) + u' ' + code, "reading");
}

void TestValues::royalties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading); };
    row("low double-digit to mid-twenties", "RANGE [0 . 1000 2600]");
    row("tiered royalties, high single-digit to low-teens", "RANGE [0 . 700 1300]");
    row("mid-single-digit", "RANGE [0 . 400 600]");
    row("single-digit royalties", "RANGE [0 . 100 900]");
    row("double-digit", "AT_LEAST [0 . 1000 .]");
    row("high teens", "RANGE [0 . 1700 1900]");
    row("5% to 9%", "RANGE [0 . 500 900]");
    row("5%/7%/9%", "RANGE [0 . 500 900]");
    row("up to 20%", "UP_TO [0 . . 2000]");
    row("12%", "KNOWN [0 . 1200 1200]");
    row("10% up to $500M, 12% on sales of $500M to $1B, 15% above $1B",
        "RANGE [0 500000000 1000 1000] [500000000 1000000000 1200 1200] [1000000000 . 1500 1500]");
    row("10% up to $500M; 12% thereafter", "RANGE [0 500000000 1000 1000] [500000000 . 1200 1200]");
    row("低双位数至中双位数", "AT_LEAST [0 . 1000 .]");
    row("高个位数", "RANGE [0 . 700 900]");
    row("tiered royalties", "PRESENT");
    row("undisclosed", "UNDISCLOSED");
    row("no royalties", "NONE");
    row("50/50 profit split", "KNOWN [0 . 5000 5000]");
    row("profit share 60/40", "PRESENT");
    row("", "");
}

void TestValues::royalties()
{
    QFETCH(QString, text);
    const RoyaltyReading reading = readRoyalty(text);
    QTEST(royaltyText(reading), "reading");
    QCOMPARE(reading.text, text);
}

void TestValues::phases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *text, const char *reading) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reading); };
    row("Phase I/II", "PHASE1_2");
    row("Ph2", "PHASE2");
    row("P3", "PHASE3");
    row("II期", "PHASE2");
    row("Ⅱ期", "PHASE2");
    row("临床二期", "PHASE2");
    row("I/IIa", "PHASE1_2");
    row("Phase 1b/2a", "PHASE1_2");
    row("Phase I/Ib", "PHASE1");
    row("Phase 1 & Phase 2", "PHASE1_2");
    row("Phase 1|Phase 2", "PHASE1_2");
    row("PHASE2|PHASE3", "PHASE2_3");
    row("Phase II-III", "PHASE2_3");
    row("Early clinical (Phase I/IIa)", "PHASE1_2 note Early clinical");
    row("Phase I (early safety data pending)", "PHASE1 note early safety data pending");
    row("Pre-clinical", "PRECLINICAL");
    row("IND-enabling", "PRECLINICAL");
    row("Approved", "APPROVED");
    row("Marketed", "LAUNCHED");
    row("NDA/BLA", "FILED");
    row("已上市", "LAUNCHED");
    row("Lead optimization", "DISCOVERY");
    row("Early Phase 1", "EARLY_PHASE1");
    row("Phase 0", "EARLY_PHASE1");
    row("Phase IV", "PHASE4");
    row("NA", "empty");
    row("Not disclosed", "empty");
    row("Platform", "empty note Platform");
    row("Terminated", "activity DX");
    row("Phase 2 (discontinued)", "PHASE2 activity DX");
    row("중단 (Discontinued)", "activity DX");
    row("전임상/IND 준비 단계(첫 임상 진입 준비 중)", "refused NOT_A_PHASE");
    row("Phase 2 trial in NSCLC", "PHASE2 note trial in NSCLC");
    row("Ph II/III?", "refused DOUBTFUL PHASE2_3,PHASE2,PHASE3");
    row("Phase 1/3", "refused DOUBTFUL PHASE1,PHASE3");
    row("Phase 3-ready", "refused DOUBTFUL");
    row("Phase 5", "refused NOT_A_PHASE");
    row("Phase -1", "PHASE1");
    row("wombat", "refused NOT_A_PHASE");
}

void TestValues::phases()
{
    QFETCH(QString, text);
    if (text == u"NA")
        QCOMPARE(phaseText(readPhase(u"4.0"_s, PhaseScale::Chembl)), u"APPROVED"_s);
    QTEST(phaseText(readPhase(text)), "reading");
}

void TestValues::choices_data()
{
    QTest::addColumn<QString>("vocabulary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *vocabulary, const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(vocabulary) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    row("deal", "licensing-out", "LICENSE");
    row("deal", "newco-spinout", "NEWCO");
    row("deal", "Acquisition", "ACQUISITION");
    row("deal", "M&A", "ACQUISITION");
    row("deal", "tender offer followed by merger", "ACQUISITION");
    row("deal", "期权许可", "OPTION");
    row("deal", "Co-Development", "CO_DEVELOPMENT");
    row("deal", "collaboration", "refused RESEARCH");
    row("status", "completed", "COMPLETED");
    row("trial", "Active, not recruiting", "ACTIVE_NOT_RECRUITING");
    row("trial", "NOT_YET_RECRUITING", "NOT_YET_RECRUITING");
    row("trial", "进行中（招募中）", "RECRUITING");
    row("trial", "已完成", "COMPLETED");
    row("trial", "Recruitment unclear", "refused ");
    row("activity", "On hold", "SUSPENDED");
    row("event", "Rights returned", "RIGHTS_RETURNED");
    row("event", "终止", "TERMINATED");
}

void TestValues::choices()
{
    QFETCH(QString, vocabulary);
    QFETCH(QString, text);
    const Vocabulary &terms = vocabulary == u"deal" ? vocabularyOf<DealType>()
        : vocabulary == u"status"                   ? vocabularyOf<DealStatus>()
        : vocabulary == u"trial"                    ? vocabularyOf<TrialStatus>()
        : vocabulary == u"event"                    ? vocabularyOf<DealEventType>()
                                                    : vocabularyOf<Activity>();
    const ChoiceReading reading = readChoice(terms, text);
    QTEST(reading.refusal == Refusal::None ? terms.code(reading.ordinal) : u"refused "_s + reading.choices.join(u','), "code");
}

void TestValues::places()
{
    QCOMPARE(readCountries(u"USA"_s).codes, QStringList{u"US"_s});
    QCOMPARE(readCountries(u"China/USA"_s).codes, QStringList({u"CN"_s, u"US"_s}));
    QCOMPARE(readCountries(u"Korea, Republic of"_s).codes, QStringList{u"KR"_s});
    QCOMPARE(readCountries(u"Republic of Kazakhstan"_s).codes, QStringList{u"KZ"_s});
    QCOMPARE(readCountries(u"Uncertain"_s).codes, QStringList());
    QCOMPARE(readCountries(u"Atlantis"_s).refusal, Refusal::NotACountry);
    QCOMPARE(readTerritory(u"Global ex-China"_s).label, u"Worldwide ex-China"_s);
    QCOMPARE(readTerritory(u"Global ex-Greater China"_s).refusal, Refusal::None);
    QCOMPARE(readTerritory(u"Greater China rights"_s).label, u"Greater China"_s);
    QCOMPARE(readTerritory(u"大中华区权益"_s).label, u"Greater China"_s);
    QCOMPARE(readTerritory(u"the moon"_s).refusal, Refusal::NotATerritory);
    QCOMPARE(builtInTerm(TermVocabulary::Area, u"Immunology"_s), u"AUTOIMMUNE"_s);
    QCOMPARE(builtInTerm(TermVocabulary::Modality, u"mAb"_s), u"MONOCLONAL_ANTIBODY"_s);
    QCOMPARE(builtInTerm(TermVocabulary::Modality, u"双特异性抗体"_s), u"BISPECIFIC_ANTIBODY"_s);
}

void TestValues::flagsCountsAndLinks()
{
    QCOMPARE(readFlag(u"Yes (indication [B] only)"_s).flag, std::optional(true));
    QCOMPARE(readFlag(u"Yes (indication [B] only)"_s).note, u"indication [B] only"_s);
    QCOMPARE(readFlag(u"Standard"_s).flag, std::optional(false));
    QCOMPARE(readFlag(u"FALSE"_s).flag, std::optional(false));
    QCOMPARE(readFlag(u"N/A"_s).flag, std::nullopt);
    QCOMPARE(readFlag(u"perhaps"_s).refusal, Refusal::NotAFlag);
    QCOMPARE(readCount(u"10.0"_s).count, std::optional<qint64>(10));
    QCOMPARE(readCount(u"1,234"_s).count, std::optional<qint64>(1234));
    QCOMPARE(readCount(u"120 (planned)"_s).note, u"planned"_s);
    QCOMPARE(readCount(u"10.5"_s).refusal, Refusal::NotACount);
    QCOMPARE(readCount(u"100-150"_s).refusal, Refusal::NotACount);
    QCOMPARE(readDecimal(u"1.0842"_s).digits, u"1.0842"_s);
    QCOMPARE(readDecimal(u"N/A"_s).digits, QString());
    QCOMPARE(readDecimal(u"1.2.3"_s).refusal, Refusal::NotANumber);
    QCOMPARE(readLink(u"www.example.org/a"_s).url, u"https://www.example.org/a"_s);
    QCOMPARE(readLink(u"javascript:alert(1)"_s).refusal, Refusal::NotALink);
}

void TestValues::listsAreCutOutsideBrackets()
{
    QCOMPARE(readList(u"KAI-9531 / HRS-7535 / HRS-4729"_s, {}, false), QStringList({u"KAI-9531"_s, u"HRS-7535"_s, u"HRS-4729"_s}));
    QCOMPARE(readList(u"A (x, y), B; C\nD|A (x, y)"_s, {}, true), QStringList({u"A (x, y)"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(readList(u"2seventy bio, Inc."_s, {}, false), QStringList{u"2seventy bio, Inc."_s});
}

void TestValues::anyTextIsReadOrRefused()
{
    const QString alphabet = u"0123456789.,-+/$€¥%()[] QHMBmk亿万元年月日期abcxyzOI?;|'\"\n\u00A0\u200B\U0001F600"_s;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (auto length = random.bounded(24); length > 0; --length)
            text.append(alphabet[random.bounded(int(alphabet.size()))]);
        const MoneyReading amount = readMoney(text);
        for (const MoneyPart &part : amount.parts)
            QVERIFY2(!part.min || !part.max || *part.min <= *part.max, qPrintable(text));
        const DateReading date = readDate(text, DateOrder::DayFirst);
        QVERIFY2(date.isEmpty || date.refusal != Refusal::None || !date.date.isEmpty(), qPrintable(text));
        const RoyaltyReading royalty = readRoyalty(text);
        QVERIFY2(royalty.refusal != Refusal::None || royalty.bands.isEmpty() || royalty.disclosure != Disclosure::Unset, qPrintable(text));
        (void)readPercent(text);
        (void)readPhase(text);
        (void)readChoice(vocabularyOf<DealType>(), text);
        (void)readTerritory(text);
        (void)readCountries(text);
    }
}

void TestValues::whatWasReadIsReadBackTheSame()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5'000; ++i) {
        const qint64 amount = qint64(random.bounded(1, 9'999'999)) * (random.bounded(2) ? 1'000 : 100'000);
        MoneyReading reading;
        reading.parts.append(MoneyPart{TermType::Unset, amount, amount, u"EUR"_s, Disclosure::Known});
        const QString words = moneyWords(reading, Language::English);
        QCOMPARE(readMoney(words).parts, reading.parts);
        const PartialDate date = i % 2 ? PartialDate::quarter(int(random.bounded(1990, 2030)), int(random.bounded(1, 5)))
                                       : PartialDate::day(QDate(2000, 1, 1).addDays(random.bounded(10'000)));
        QCOMPARE(readDate(date.toString()).date, date);
    }
    for (int ordinal = 1; ordinal < vocabularyOf<Phase>().size(); ++ordinal) {
        if (Phase(ordinal) == Phase::NotApplicable)
            continue;
        QCOMPARE(readPhase(vocabularyOf<Phase>().code(ordinal)).phase, Phase(ordinal));
        QCOMPARE(readPhase(vocabularyOf<Phase>().label(ordinal, Language::English)).phase, Phase(ordinal));
        QCOMPARE(readPhase(vocabularyOf<Phase>().label(ordinal, Language::Chinese)).phase, Phase(ordinal));
    }
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
