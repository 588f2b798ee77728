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

QString royaltyText(const RoyaltyReading &reading)
{
    if (reading.refusal != Refusal::None)
        return u"refused "_s + codeOf(reading.refusal);
    QString text = codeOf(reading.disclosure);
    for (const RoyaltyBand &band : reading.bands)
        text += u" [%1 %2 %3 %4]"_s.arg(QString::number(band.lower), numberText(band.upper), numberText(band.rateMin), numberText(band.rateMax));
    return text;
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

} // namespace

/// Rates, phases, terms and places as people write them, and that any text is read or refused.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestWords::percentages_data()
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

void TestWords::percentages()
{
    QFETCH(QString, text);
    const PercentReading reading = readPercent(text);
    const QString code = reading.refusal == Refusal::None ? codeOf(reading.disclosure) : codeOf(reading.refusal);
    QTEST(numberText(reading.min) + u' ' + numberText(reading.max) + u' ' + code, "reading");
}

void TestWords::royalties_data()
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

void TestWords::royalties()
{
    QFETCH(QString, text);
    const RoyaltyReading reading = readRoyalty(text);
    QTEST(royaltyText(reading), "reading");
    QCOMPARE(reading.text, text);
}

void TestWords::phases_data()
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

void TestWords::phases()
{
    QFETCH(QString, text);
    if (text == u"NA")
        QCOMPARE(phaseText(readPhase(u"4.0"_s, PhaseScale::Chembl)), u"APPROVED"_s);
    QTEST(phaseText(readPhase(text)), "reading");
}

void TestWords::choices_data()
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

void TestWords::choices()
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

void TestWords::places()
{
    QCOMPARE(readCountries(u"USA"_s).codes, QStringList{u"US"_s});
    QCOMPARE(readCountries(u"China/USA"_s).codes, QStringList({u"CN"_s, u"US"_s}));
    QCOMPARE(readCountries(u"Korea, Republic of"_s).codes, QStringList{u"KR"_s});
    QCOMPARE(readCountries(u"Korea, Republic of|France"_s).codes, QStringList({u"KR"_s, u"FR"_s}));
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

void TestWords::flagsCountsAndLinks()
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

void TestWords::listsAreCutOutsideBrackets()
{
    QCOMPARE(readList(u"KAI-9531 / HRS-7535 / HRS-4729"_s, {}, false), QStringList({u"KAI-9531"_s, u"HRS-7535"_s, u"HRS-4729"_s}));
    QCOMPARE(readList(u"A (x, y), B; C\nD|A (x, y)"_s, {}, true), QStringList({u"A (x, y)"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(readList(u"2seventy bio, Inc."_s, {}, false), QStringList{u"2seventy bio, Inc."_s});
}

void TestWords::anyTextIsReadOrRefused()
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

void TestWords::whatWasReadIsReadBackTheSame()
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

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words_read.moc"
