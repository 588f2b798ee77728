// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/deals/deal_timeline.h"
#include "presentation/deals/deal_words.h"
#include "domain/territories.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using namespace presentation;
using support::date;
using support::PortfolioBuilder;

class TestDealWords : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownAmountIsNeverZero();
    void conversionsNameRateDateAndSource();
    void placesAreToldAsRegions();
    void aTimelineTellsNoticeFromEffect();
};

void TestDealWords::anUnknownAmountIsNeverZero()
{
    QCOMPARE(amountText({}), u"not disclosed"_s);
    QCOMPARE(amountText({0, 0, u"USD"_s}), u"$0"_s);
    QCOMPARE(amountText({650'000'000, {}, u"USD"_s}), u"≥ $650.0 M"_s);
    QCOMPARE(amountText({{}, 1'300'000'000, u"USD"_s}), u"up to $1.3 B"_s);
    QCOMPARE(royaltyText({}), u"not disclosed"_s);
    QCOMPARE(royaltyText({1, 4.0, {}}), u"≥ 4.0%"_s);
    QCOMPARE(royaltyText({1, 11.2, 12.0}), u"11.2–12.0%"_s);
    QCOMPARE(sumText({}), u"none recorded"_s);
    QCOMPARE(sumText({{}, 0, 2, false}), u"not disclosed"_s);
}

void TestDealWords::conversionsNameRateDateAndSource()
{
    PortfolioBuilder b;
    Source ecb;
    ecb.title = u"ECB"_s;
    const auto source = b.add(ecb);
    b.add(FxRate{{}, u"EUR"_s, u"USD"_s, date(u"2026-04-10"_s), u"1.1711"_s, source});
    const QString text = conversionText(b.portfolio(), 100'000'000, u"EUR"_s, u"USD"_s, QDate(2026, 4, 12));
    QCOMPARE(text, u"$117.1 M at 1.1711 of 10 Apr 2026 (ECB); 2 days older than 12 Apr 2026"_s);
    QCOMPARE(conversionText(b.portfolio(), 1, u"CHF"_s, u"USD"_s, QDate(2026, 4, 12)), u"No rate for CHF on 12 Apr 2026."_s);
}

void TestDealWords::placesAreToldAsRegions()
{
    const auto placesOf = [](const QString &label) { return placeWords(expandTerritory(label).value(), Language::English); };
    QCOMPARE(placesOf(u"Worldwide"_s), QStringList{u"Worldwide"_s});
    QCOMPARE(placesOf(u"Worldwide ex-China"_s), QStringList{u"Worldwide ex-China"_s});
    QCOMPARE(placesOf(u"EU/EEA, US, Canada, Japan"_s), (QStringList{u"EU/EEA"_s, u"North America"_s, u"Japan"_s}));
    QCOMPARE(placeWords({u"FR"_s, u"JP"_s, u"BR"_s}, Language::English, 2), (QStringList{u"Brazil"_s, u"2 more"_s}));
}

void TestDealWords::aTimelineTellsNoticeFromEffect()
{
    PortfolioBuilder b;
    const auto deal = b.deal(u"A – B"_s, u"2021-01-11"_s);
    auto end = b.get(b.event(deal, DealEventType::Terminated, u"2023-06-01"_s, u"2023-09-18"_s));
    end.rightsReturn = RightsReturn::All;
    b.replace(end);
    b.event(deal, DealEventType::MilestoneAchieved, u"2026-H1"_s);
    const auto line = dealTimeline(b.portfolio(), deal, {QDate(2025, 6, 30), {}}, Language::English);
    QCOMPARE(line.items.size(), 3); // The signing is the deal's own date.
    QCOMPARE(line.items.at(1).title, u"Terminated; all rights returned"_s);
    QCOMPARE(line.items.at(1).date, date(u"2023-09-18"_s));
    QCOMPARE(line.items.at(1).notice, date(u"2023-06-01"_s));
    QVERIFY(!line.items.at(1).isExpected);
    QVERIFY(line.items.at(2).isExpected);
    QVERIFY(line.hasEnded);
    QCOMPARE(line.inForceTo, QDate(2023, 9, 18));
}

QTEST_APPLESS_MAIN(TestDealWords)
#include "tst_deal_words.moc"
