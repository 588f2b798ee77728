// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/places/region_table.h"
#include "domain/territories.h"

#include <QSet>
#include <QTest>

using namespace domain;

/// Countries, currencies and territories.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountryTableIsComplete();
    void countriesAreKnownByManyNames_data();
    void countriesAreKnownByManyNames();
    void anUnknownCountryIsRefused();
    void currenciesAreKnownBySymbolAndName();
    void territoriesExpandToCountries_data();
    void territoriesExpandToCountries();
    void exceptionsAreKeptApart();
    void regionsHoldOnlyKnownCountries();
    void everyLabelExpandsInBothLanguages();
    void anUnknownTerritoryIsRefused();
    void largeRegionsHaveTheirSize_data();
    void largeRegionsHaveTheirSize();
};

void TestPlaces::theCountryTableIsComplete()
{
    QCOMPARE(countries().size(), size_t(250));
    QSet<QString> english;
    for (const auto &country : countries()) {
        QCOMPARE(country.code.size(), 2);
        QVERIFY2(!country.chinese.isEmpty(), qPrintable(country.code));
        english.insert(country.english);
        QCOMPARE(countryCode(country.english), country.code);
        QCOMPARE(countryCode(country.chinese), country.code);
    }
    QCOMPARE(english.size(), 250);
    QCOMPARE(country(u"cn")->chinese, u"中国"_qs);
}

void TestPlaces::countriesAreKnownByManyNames_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *word, const char *code) { QTest::newRow(word) << QString::fromUtf8(word) << QString::fromLatin1(code); };
    add("United States", "US");
    add("USA", "US");
    add("U.S.", "US");
    add("Korea, Republic of", "KR");
    add("South Korea", "KR");
    add("Türkiye", "TR");
    add("Turkey", "TR");
    add("Turkey (Türkiye)", "TR");
    add("Hong Kong", "HK");
    add("Taiwan", "TW");
    add("Macao", "MO");
    add("Macau", "MO");
    add("UK", "GB");
    add("Russian Federation", "RU");
    add("Iran, Islamic Republic of", "IR");
    add("Viet Nam", "VN");
    add("Czech Republic", "CZ");
    add("Côte D'Ivoire", "CI");
    add("Congo, The Democratic Republic of the", "CD");
    add("Moldova, Republic of", "MD");
    add("Lao People's Democratic Republic", "LA");
    add("Réunion", "RE");
    add("Puerto Rico", "PR");
    add("中国大陆", "CN");
    add("香港", "HK");
    add("台湾", "TW");
    add("美国", "US");
    add("日本", "JP");
    add("de", "DE");
}

void TestPlaces::countriesAreKnownByManyNames()
{
    QFETCH(QString, word);
    QTEST(countryCode(word), "code");
}

void TestPlaces::anUnknownCountryIsRefused()
{
    QVERIFY(countryCode(u"Atlantis").isEmpty());
    QVERIFY(countryCode(u"").isEmpty());
    QVERIFY(!country(u"ZZ"));
    QCOMPARE(countryName(u"ZZ", Language::English), u"ZZ"_qs);
}

void TestPlaces::currenciesAreKnownBySymbolAndName()
{
    QCOMPARE(currencyCode(u"$"), u"USD"_qs);
    QCOMPARE(currencyCode(u"US$"), u"USD"_qs);
    QCOMPARE(currencyCode(u"RMB"), u"CNY"_qs);
    QCOMPARE(currencyCode(u"人民币"), u"CNY"_qs);
    QCOMPARE(currencyCode(u"€"), u"EUR"_qs);
    QCOMPARE(currencyCode(u"HK$"), u"HKD"_qs);
    QCOMPARE(currencyCode(u"¥"), u"JPY"_qs);
    QVERIFY(currencyCode(u"XXX").isEmpty());
    QCOMPARE(currency(u"eur")->symbol, u"€"_qs);
}

void TestPlaces::territoriesExpandToCountries_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("codes");
    const auto add = [](const char *label, const char *codes) { QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(codes); };
    add("Greater China", "CN HK MO TW");
    add("大中华区", "CN HK MO TW");
    add("Mainland China", "CN");
    add("Hong Kong/Macau/Taiwan", "HK MO TW");
    add("港澳台", "HK MO TW");
    add("US", "US");
    add("North America", "CA US");
    add("EU5", "DE ES FR GB IT");
    add("Japan", "JP");
    add("ASEAN", "BN ID KH LA MM MY PH SG TH VN");
    add("South-East Asia", "BN ID KH LA MM MY PH SG TH TL VN");
    add("GB", "GB");
    add("South Korea", "KR");
    add("US|Canada", "CA US");
    add("US, Japan", "JP US");
    add("Mainland China, Hong Kong and Macau", "CN HK MO");
    add("Greater China|Singapore", "CN HK MO SG TW");
    add("Greater China ex-Taiwan", "CN HK MO");
    add("EU5 excluding Germany and Spain", "FR GB IT");
    add("大中华区（除台湾）", "CN HK MO");
    add("Central and Eastern Europe", "AL BA BG CZ EE HR HU LT LV ME MK PL RO RS SI SK XK");
}

void TestPlaces::territoriesExpandToCountries()
{
    QFETCH(QString, label);
    const auto expansion = expandTerritory(label);
    QVERIFY(expansion.ok());
    QTEST(expansion.value().join(u' '), "codes");
}

void TestPlaces::exceptionsAreKeptApart()
{
    const auto expansion = territoryExpansion(u"Worldwide ex-China");
    QVERIFY(expansion.ok());
    QCOMPARE(expansion.value().included.size(), 250);
    QCOMPARE(expansion.value().excluded, QStringList{u"CN"_qs});
    QVERIFY(!expansion.value().rights().contains(u"CN"_qs));
    QVERIFY(expansion.value().rights().contains(u"HK"_qs));
}

void TestPlaces::regionsHoldOnlyKnownCountries()
{
    for (const auto &row : regionTable()) {
        const auto expansion = territoryExpansion(QString::fromUtf8(row.english));
        QVERIFY2(expansion.ok(), row.english);
        for (const auto &code : expansion.value().included + expansion.value().excluded)
            QVERIFY2(country(code), qPrintable(code));
    }
}

void TestPlaces::everyLabelExpandsInBothLanguages()
{
    const auto english = territoryLabels(Language::English);
    const auto chinese = territoryLabels(Language::Chinese);
    QCOMPARE(english.size(), chinese.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(expandTerritory(chinese[i]).ok(), qPrintable(chinese[i]));
        QCOMPARE(expandTerritory(chinese[i]).value(), expandTerritory(english[i]).value());
        QCOMPARE(canonicalTerritory(chinese[i]), english[i]);
    }
}

void TestPlaces::anUnknownTerritoryIsRefused()
{
    const auto expansion = expandTerritory(u"Middle Earth");
    QVERIFY(!expansion.ok());
    QCOMPARE(expansion.error().code, Error::Code::Constraint);
    QCOMPARE(expansion.error().detail, u"Middle Earth"_qs);
    QVERIFY(!expandTerritory(u"").ok());
}

void TestPlaces::largeRegionsHaveTheirSize_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    const auto add = [](const char *label, int size, const char *inside, const char *outside) {
        QTest::newRow(label) << QString::fromUtf8(label) << size << QString::fromLatin1(inside) << QString::fromLatin1(outside);
    };
    add("Worldwide", 250, "CN US", "");
    add("Worldwide ex-China", 249, "TW HK", "CN");
    add("ex-mainland China", 249, "HK MO TW", "CN");
    add("ex-Greater China", 246, "US JP", "CN HK MO TW");
    add("ex-US", 249, "CN", "US");
    add("EU", 27, "DE IE", "GB CH NO");
    add("EU/EEA", 30, "IS LI NO", "GB CH");
    add("Europe", 53, "GB CH RU UA", "TR US");
    add("Asia ex-Japan", 49, "CN IN SG", "JP");
    add("Asia ex-Japan/Singapore", 48, "CN IN", "JP SG");
    add("Asia-Pacific", 55, "CN JP AU NZ IN", "SA KZ US");
    add("ROW", 216, "BR CN", "US DE GB JP CH");
    add("Rest of world ex-Asia", 167, "BR ZA AU", "CN JP IN US DE");
}

void TestPlaces::largeRegionsHaveTheirSize()
{
    QFETCH(QString, label);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const auto codes = expandTerritory(label).value();
    for (const auto &code : inside.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(codes.contains(code), qPrintable(code));
    for (const auto &code : outside.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!codes.contains(code), qPrintable(code));
    QTEST(int(codes.size()), "size");
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
