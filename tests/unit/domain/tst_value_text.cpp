// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

/// Values as text: lossless, for reading, and as typed.
class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreShownAsPrecisely_data();
    void datesAreShownAsPrecisely();
    void typedDatesAreRead_data();
    void typedDatesAreRead();
    void ambiguousDatesAreRefused();
    void moneyIsShort_data();
    void moneyIsShort();
    void moneyIsCountedAsChineseDoes_data();
    void moneyIsCountedAsChineseDoes();
    void anAmountThatIsTypedAgainIsTheSame();
    void typedAmountsAreReadExactly_data();
    void typedAmountsAreReadExactly();
    void badAmountsAreRefused_data();
    void badAmountsAreRefused();
    void canonicalTextIsLossless_data();
    void canonicalTextIsLossless();
    void choicesAreReadByCodeAndLabel();
    void referencesAreReadByName();
    void termsOfOtherVocabulariesAreNotMeant();
    void aNameOfTwoRecordsIsRefused();
    void percentagesAreHundredths();
    void codesAreReadByName();
    void recordsAreNamedInBothLanguages();
};

namespace {

const FieldMeta &fieldOf(RecordKind kind, QStringView key)
{
    const FieldMeta *found = nullptr;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            found = findField<Record>(key);
    });
    return *found;
}

} // namespace

void TestValueText::datesAreShownAsPrecisely_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("day") << u"2025-06-30"_qs << u"30 Jun 2025"_qs << u"2025年6月30日"_qs;
    QTest::newRow("month") << u"2025-06"_qs << u"Jun 2025"_qs << u"2025年6月"_qs;
    QTest::newRow("quarter") << u"2025-Q3"_qs << u"Q3 2025"_qs << u"2025年第三季度"_qs;
    QTest::newRow("half") << u"2025-H1"_qs << u"H1 2025"_qs << u"2025年上半年"_qs;
    QTest::newRow("second half") << u"2025-H2"_qs << u"H2 2025"_qs << u"2025年下半年"_qs;
    QTest::newRow("year") << u"2025"_qs << u"2025"_qs << u"2025年"_qs;
}

void TestValueText::datesAreShownAsPrecisely()
{
    QFETCH(QString, canonical);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(dateText(date(canonical), Language::English), english);
    QCOMPARE(dateText(date(canonical), Language::Chinese), chinese);
    QCOMPARE(parseTypedDate(english).value(), date(canonical));
    QCOMPARE(parseTypedDate(chinese).value(), date(canonical));
}

void TestValueText::typedDatesAreRead_data()
{
    QTest::addColumn<QString>("canonical");
    const auto add = [](const char *typed, const char *canonical) { QTest::newRow(typed) << QString::fromLatin1(canonical); };
    add("30 June 2025", "2025-06-30");
    add("June 30, 2025", "2025-06-30");
    add("30-Jun-2025", "2025-06-30");
    add("30.06.2025", "2025-06-30");
    add("2025/6/30", "2025-06-30");
    add("30/06/2025", "2025-06-30");
    add("06/30/2025", "2025-06-30");
    add("JUNE 2025", "2025-06");
    add("6/2025", "2025-06");
    add("2025.6", "2025-06");
    add("3Q2025", "2025-Q3");
    add("2025 Q3", "2025-Q3");
    add("2H 2025", "2025-H2");
    add(" 2025 ", "2025");
    add("2025年3季度", "2025-Q3");
}

void TestValueText::typedDatesAreRead()
{
    const auto parsed = parseTypedDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed.ok());
    QTEST(parsed.value().toString(), "canonical");
}

void TestValueText::ambiguousDatesAreRefused()
{
    for (const auto &text : {u"3/4/2025"_qs, u"31 Feb 2025"_qs, u"soon"_qs, u"2025-13"_qs, u"Foo 2025"_qs}) {
        const auto parsed = parseTypedDate(text);
        QVERIFY2(!parsed.ok(), qPrintable(text));
        QCOMPARE(parsed.error().detail, text);
    }
}

void TestValueText::moneyIsShort_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const auto add = [](qint64 amount, const char *currency, const char *text) {
        QTest::newRow(text) << amount << QString::fromLatin1(currency) << QString::fromUtf8(text);
    };
    add(48'400'000'000, "USD", "$48.4 B");
    add(650'000'000, "USD", "$650.0 M");
    add(999'949'999, "USD", "$999.9 M");
    add(999'950'000, "USD", "$1.0 B");
    add(1'000'100'000, "USD", "$1.0 B");
    add(12'000'000, "EUR", "€12.0 M");
    add(3'500'000, "CHF", "CHF 3.5 M");
    add(950'000, "USD", "$950.0 K");
    add(12, "USD", "$12");
    add(0, "USD", "$0");
    add(1'234'567'000'000, "JPY", "¥1,234.6 B");
    add(650'000'000, "", "650.0 M");
    add(-5'000'000, "HKD", "−HK$5.0 M");
}

void TestValueText::moneyIsCountedAsChineseDoes_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const auto add = [](qint64 amount, const char *currency, const char *text) {
        QTest::newRow(text) << amount << QString::fromLatin1(currency) << QString::fromUtf8(text);
    };
    add(48'400'000'000, "USD", "484亿美元");
    add(12'350'000'000, "USD", "124亿美元"); // Half up.
    add(9'994'999'999, "USD", "99.9亿美元");
    add(9'995'000'000, "USD", "100亿美元");
    add(6'050'000'000, "USD", "60.5亿美元");
    add(650'000'000, "USD", "6.5亿美元");
    add(112'500'000, "USD", "1.125亿美元");
    add(999'949'999, "USD", "9.999亿美元");
    add(999'950'000, "USD", "10亿美元");
    add(50'000'000, "USD", "5,000万美元");
    add(99'999'499, "USD", "9,999.9万美元");
    add(99'999'500, "USD", "1亿美元");
    add(950'000, "EUR", "95万欧元");
    add(12, "USD", "12美元");
    add(0, "USD", "0美元");
    add(600'000'000, "CNY", "6亿元人民币");
    add(1'234'567'000'000, "JPY", "12,346亿日元");
    add(650'000'000, "", "6.5亿");
    add(650'000'000, "XYZ", "XYZ 6.5亿");
    add(-5'000'000, "HKD", "−500万港元");
}

void TestValueText::moneyIsCountedAsChineseDoes()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QTEST(moneyText(amount, currency, Language::Chinese), "text");
    QCOMPARE(moneyText(amount, currency, Language::English), moneyText(amount, currency));
}

void TestValueText::anAmountThatIsTypedAgainIsTheSame()
{
    for (const auto language : {Language::English, Language::Chinese}) {
        for (const qint64 amount : {0LL, 12LL, 9'999LL, 10'000LL, 123'456LL, 50'000'000LL, 99'999'999LL, 112'500'000LL, 650'000'000LL, 1'234'567'891LL, 48'400'000'000LL, -5'000'000LL}) {
            const QString text = typedAmountText(amount, language);
            const auto read = parseTypedAmount(text);
            QVERIFY2(read, qPrintable(text));
            QCOMPARE(read.value(), amount);
        }
    }
    QCOMPARE(typedAmountText(650'000'000, Language::Chinese), QStringLiteral("6.5亿"));
    QCOMPARE(typedAmountText(650'000'000, Language::English), QStringLiteral("650 M"));
}

void TestValueText::moneyIsShort()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QTEST(moneyText(amount, currency), "text");
}

void TestValueText::typedAmountsAreReadExactly_data()
{
    QTest::addColumn<qint64>("amount");
    const auto add = [](const char *typed, qint64 amount) { QTest::newRow(typed) << amount; };
    add("650", 650);
    add("1.3B", 1'300'000'000);
    add("1.3 bn", 1'300'000'000);
    add("$48.4 million", 48'400'000);
    add("US$ 650.0 M", 650'000'000);
    add("1,300", 1300);
    add("1,3 B", 1'300'000'000);
    add("1,234,567.00", 1'234'567);
    add("0.1 M", 100'000);
    add("4.35 m", 4'350'000);
    add("1000.1 million", 1'000'100'000);
    add("3亿", 300'000'000);
    add("3亿美元", 300'000'000);
    add("650 USD", 650);
    add("-5", -5);
    add("0", 0);
    add("EUR 12 k", 12'000);
}

void TestValueText::typedAmountsAreReadExactly()
{
    const auto parsed = parseTypedAmount(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed.ok());
    QTEST(parsed.value(), "amount");
}

void TestValueText::badAmountsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_qs, u"much"_qs, u"1.5"_qs, u"12 parsecs"_qs, u"99999999999 B"_qs, u"1.2.3"_qs, u"12 34x"_qs})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestValueText::badAmountsAreRefused()
{
    QFETCH(QString, text);
    const auto parsed = parseTypedAmount(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, Error::Code::Syntax);
}

void TestValueText::canonicalTextIsLossless_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto add = [](RecordKind kind, const char *key, const char *text) {
        QTest::addRow("%s %s", key, text) << int(kind) << QString::fromLatin1(key) << QString::fromUtf8(text);
    };
    add(RecordKind::Deal, "title", "A \"deal\", in\nChina 中国");
    add(RecordKind::Deal, "deal_type", "LICENSE_COMMERCIAL");
    add(RecordKind::Deal, "announced_date", "2025-Q3");
    add(RecordKind::Deal, "sublicensable", "false");
    add(RecordKind::Deal, "confidential", "true");
    add(RecordKind::DealTerm, "amount_min", "9007199254740993");
    add(RecordKind::DealTerm, "currency", "EUR");
    add(RecordKind::RoyaltyTier, "rate_min", "1250");
    add(RecordKind::Trial, "enrollment", "0");
    add(RecordKind::Trial, "phase", "PHASE2_3");
    add(RecordKind::Candidate, "modality", "12345");
    add(RecordKind::Citation, "record_id", "9007199254740991");
}

void TestValueText::canonicalTextIsLossless()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto &field = fieldOf(RecordKind(kind), key);
    const auto value = parseCanonical(field, text);
    QVERIFY(value.ok());
    QVERIFY(!isEmpty(value.value()));
    QCOMPARE(canonicalText(field, value.value()), text);
    QVERIFY(isEmpty(parseCanonical(field, u"").value()));
    QCOMPARE(canonicalText(field, Value()), QString());
}

void TestValueText::choicesAreReadByCodeAndLabel()
{
    support::PortfolioBuilder b;
    const auto &phase = fieldOf(RecordKind::Trial, u"phase");
    for (const auto &text : {u"PHASE2_3"_qs, u"phase 2/3"_qs, u"PHASE2|PHASE3"_qs, u"II/III期"_qs})
        QCOMPARE(parseTyped(phase, text, b.portfolio()).value(), Value(qint64(Phase::Phase2_3)));
    const auto &status = fieldOf(RecordKind::Trial, u"status");
    QCOMPARE(parseTyped(status, u"active, not recruiting", b.portfolio()).value(), Value(qint64(TrialStatus::ActiveNotRecruiting)));
    QCOMPARE(parseTyped(status, u"招募中", b.portfolio()).value(), Value(qint64(TrialStatus::Recruiting)));
    const auto wrong = parseTyped(status, u"recruit", b.portfolio());
    QCOMPARE(wrong.error().code, Error::Code::Syntax);
    QCOMPARE(wrong.error().where, u"status"_qs);
    QCOMPARE(displayText(status, Value(qint64(TrialStatus::Recruiting)), b.portfolio(), Language::Chinese), u"招募中"_qs);
}

void TestValueText::referencesAreReadByName()
{
    support::PortfolioBuilder b;
    const auto merck = b.company(u"Merck & Co"_qs);
    b.add(CompanyAlias{{}, merck, u"MSD"_qs, {}, {}});
    const auto &field = fieldOf(RecordKind::Candidate, u"originator_company_id");
    QCOMPARE(parseTyped(field, u"msd", b.portfolio()).value(), Value(merck.value));
    QCOMPARE(parseTyped(field, QString::number(merck.value), b.portfolio()).value(), Value(merck.value));
    const auto unknown = parseTyped(field, u"Nobody Inc", b.portfolio());
    QCOMPARE(unknown.error().code, Error::Code::Constraint);
    QCOMPARE(unknown.error().detail, u"Nobody Inc"_qs);
}

void TestValueText::termsOfOtherVocabulariesAreNotMeant()
{
    support::PortfolioBuilder b;
    b.term(TermVocabulary::CompanyType, u"OTHER"_qs, u"Other"_qs);
    const auto modality = b.term(TermVocabulary::Modality, u"OTHER"_qs, u"Other"_qs);
    QCOMPARE(parseTyped(fieldOf(RecordKind::Candidate, u"modality"), u"other", b.portfolio()).value(), Value(modality.value));
}

void TestValueText::aNameOfTwoRecordsIsRefused()
{
    support::PortfolioBuilder b;
    b.company(u"Alpha"_qs);
    b.company(u"ALPHA"_qs);
    QCOMPARE(parseTyped(fieldOf(RecordKind::Candidate, u"originator_company_id"), u"alpha", b.portfolio()).error().code, Error::Code::Constraint);
}

void TestValueText::percentagesAreHundredths()
{
    support::PortfolioBuilder b;
    const auto &field = fieldOf(RecordKind::RoyaltyTier, u"rate_min");
    QCOMPARE(parseTyped(field, u"12.5 %", b.portfolio()).value(), Value(qint64(1250)));
    QCOMPARE(parseTyped(field, u"8", b.portfolio()).value(), Value(qint64(800)));
    QCOMPARE(parseTyped(field, u"0,25%", b.portfolio()).value(), Value(qint64(25)));
    QVERIFY(!parseTyped(field, u"low teens", b.portfolio()).ok());
    QCOMPARE(displayText(field, Value(qint64(1250)), b.portfolio(), Language::English), u"12.5 %"_qs);
    QCOMPARE(displayText(field, Value(qint64(800)), b.portfolio(), Language::English), u"8 %"_qs);
}

void TestValueText::codesAreReadByName()
{
    support::PortfolioBuilder b;
    const auto &country = fieldOf(RecordKind::Company, u"hq_country");
    QCOMPARE(parseTyped(country, u"Korea, Republic of", b.portfolio()).value(), Value(u"KR"_qs));
    QCOMPARE(parseTyped(country, u"Atlantis", b.portfolio()).error().code, Error::Code::Constraint);
    QCOMPARE(displayText(country, Value(u"KR"_qs), b.portfolio(), Language::Chinese), u"韩国"_qs);
    QCOMPARE(parseTyped(fieldOf(RecordKind::DealTerm, u"currency"), u"rmb", b.portfolio()).value(), Value(u"CNY"_qs));
}

void TestValueText::recordsAreNamedInBothLanguages()
{
    support::PortfolioBuilder b;
    auto candidate = b.get(b.candidate(u"zanubrutinib"_qs));
    candidate.nameZh = u"泽布替尼"_qs;
    b.replace(candidate);
    const auto program = b.program(candidate.id, b.indication(u"CLL"_qs, {}));
    QCOMPARE(recordName(b.portfolio(), program, Language::English), u"zanubrutinib · CLL · Worldwide"_qs);
    QCOMPARE(recordName(b.portfolio(), program, Language::Chinese), u"泽布替尼 · CLL · 全球"_qs);
    QCOMPARE(recordName(b.portfolio(), Id<Deal>{77}, Language::English), QString());
    forEachRecordKind([&]<class Record>() { QVERIFY(recordName(b.portfolio(), Id<Record>{9999}, Language::English).isEmpty()); });
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_value_text.moc"
