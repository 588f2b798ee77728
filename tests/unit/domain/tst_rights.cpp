// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countries.h"
#include "domain/derived/rights.h"
#include "domain/edits.h"
#include "domain/rules.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using support::date;
using support::PortfolioBuilder;

namespace {

AsOf on(int year, int month, int day)
{
    return {QDate(year, month, day), {}};
}

/// A deal with territories; a leading '-' excludes one.
Id<Deal> dealWith(PortfolioBuilder &b, const QStringList &territories, DealType type = DealType::License)
{
    const auto deal = b.deal(u"A – B"_s, u"2021-01-11"_s, type);
    for (const auto &label : territories) {
        const bool isOut = label.startsWith(u'-');
        DealTerritory territory;
        territory.deal = deal;
        territory.territory = isOut ? label.mid(1) : label;
        territory.mode = isOut ? TerritoryMode::Excluded : TerritoryMode::Included;
        const auto id = b.add(territory);
        ChangeSet step;
        step.insert(b.get(id));
        edits::expandTerritories(b.portfolio(), step, b.ids());
        for (const auto &row : step.of<DealTerritoryCountry>())
            b.add(*row.after);
    }
    return deal;
}

struct Return
{
    RightsReturn extent;
    QString territory = {};
};

Id<DealEvent> addEvent(PortfolioBuilder &b, Id<Deal> deal, DealEventType type, const QString &day, const Return &returned)
{
    const auto id = b.event(deal, type, day);
    auto record = b.get(id);
    record.rightsReturn = returned.extent;
    record.territory = returned.territory;
    b.replace(record);
    return id;
}

QStringList held(const PortfolioBuilder &b, Id<Deal> deal, RightsHolder holder, const AsOf &asOf = on(2025, 6, 30))
{
    return rightsAt(b.portfolio(), deal, asOf).heldBy(holder);
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void whatIsExcludedStaysWithThePrincipal();
    void nothingIsGrantedBeforeTheDealTakesEffect();
    void terminationReturnsEverythingOnItsEffectiveDay();
    void aNoticeReturnsNothing();
    void aTerminationMayLeaveTheRights();
    void aPartialReturnNamesItsPlaces();
    void aPartialReturnThatNamesNothingIsUnclear();
    void aChangedTerritoryGainsAndLosesPlaces();
    void anOptionIsHeldUntilItIsExercisedOrLapses();
    void anAcquisitionPassesRightsWhenItCloses();
    void anUnknownLabelIsNamed();
    void assetsWithTerritoriesOfTheirOwnAddUp();
    void assetsAreKeptApart();
    void aTerminationOfAPartLeavesTheRest();
    void anUnknownPartIsNamed();
};

void TestRights::whatIsExcludedStaysWithThePrincipal()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"Worldwide"_s, u"-Greater China"_s});
    const auto rights = rightsAt(b.portfolio(), deal, on(2021, 1, 11));
    QVERIFY(rights.isGranted);
    QCOMPARE(rights.heldBy(RightsHolder::Principal), (QStringList{u"CN"_s, u"HK"_s, u"MO"_s, u"TW"_s}));
    QCOMPARE(rights.heldBy(RightsHolder::Partner).size(), qsizetype(countries().size()) - 4);
    QCOMPARE(rights.countries.size(), qsizetype(countries().size()));
}

void TestRights::nothingIsGrantedBeforeTheDealTakesEffect()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s});
    QVERIFY(!rightsAt(b.portfolio(), deal, on(2021, 1, 10)).isGranted);
    auto record = b.get(deal);
    record.effective = date(u"2021-02-26"_s);
    b.replace(record);
    QVERIFY(!rightsAt(b.portfolio(), deal, on(2021, 2, 25)).isGranted);
    QCOMPARE(held(b, deal, RightsHolder::Partner, on(2021, 2, 26)), QStringList{u"US"_s});
}

void TestRights::terminationReturnsEverythingOnItsEffectiveDay()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s});
    b.event(deal, DealEventType::Terminated, u"2023-06-01"_s, u"2023-09-18"_s);
    QCOMPARE(held(b, deal, RightsHolder::Partner, on(2023, 9, 17)), (QStringList{u"JP"_s, u"US"_s}));
    const auto rights = rightsAt(b.portfolio(), deal, on(2023, 9, 18));
    QCOMPARE(rights.heldBy(RightsHolder::Returned), (QStringList{u"JP"_s, u"US"_s}));
    const auto us = std::ranges::find(rights.countries, u"US"_s, &CountryRights::country);
    QCOMPARE(us->since, date(u"2023-09-18"_s));
}

void TestRights::aNoticeReturnsNothing()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s});
    b.event(deal, DealEventType::TerminationNotice, u"2023-06-01"_s);
    QCOMPARE(held(b, deal, RightsHolder::Partner), QStringList{u"US"_s});
}

void TestRights::aTerminationMayLeaveTheRights()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s});
    addEvent(b, deal, DealEventType::Terminated, u"2023-06-01"_s, {RightsReturn::None});
    QCOMPARE(held(b, deal, RightsHolder::Partner), QStringList{u"US"_s});
}

void TestRights::aPartialReturnNamesItsPlaces()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s, u"Mexico"_s});
    addEvent(b, deal, DealEventType::PartlyTerminated, u"2022-05-01"_s, {RightsReturn::Unset, u"Japan, China"_s});
    QCOMPARE(held(b, deal, RightsHolder::Returned), QStringList{u"JP"_s});
    QCOMPARE(held(b, deal, RightsHolder::Partner), (QStringList{u"MX"_s, u"US"_s}));
}

void TestRights::aPartialReturnThatNamesNothingIsUnclear()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s});
    const auto id = addEvent(b, deal, DealEventType::RightsReturned, u"2022-05-01"_s, {RightsReturn::Partial});
    const auto rights = rightsAt(b.portfolio(), deal, on(2025, 1, 1));
    QCOMPARE(rights.heldBy(RightsHolder::Unclear), (QStringList{u"JP"_s, u"US"_s}));
    QCOMPARE(rights.vague, QList{id});
    addEvent(b, deal, DealEventType::Terminated, u"2023-05-01"_s, {RightsReturn::All});
    QCOMPARE(held(b, deal, RightsHolder::Returned), (QStringList{u"JP"_s, u"US"_s}));
}

void TestRights::aChangedTerritoryGainsAndLosesPlaces()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s});
    addEvent(b, deal, DealEventType::TerritoryChanged, u"2022-05-01"_s, {RightsReturn::Unset, u"Mexico"_s});
    addEvent(b, deal, DealEventType::TerritoryChanged, u"2022-06-01"_s, {RightsReturn::Partial, u"Japan"_s});
    QCOMPARE(held(b, deal, RightsHolder::Partner, on(2022, 5, 31)), (QStringList{u"JP"_s, u"MX"_s, u"US"_s}));
    QCOMPARE(held(b, deal, RightsHolder::Partner), (QStringList{u"MX"_s, u"US"_s}));
    QCOMPARE(held(b, deal, RightsHolder::Returned), QStringList{u"JP"_s});
}

void TestRights::anOptionIsHeldUntilItIsExercisedOrLapses()
{
    PortfolioBuilder b;
    const auto exercised = dealWith(b, {u"US"_s}, DealType::Option);
    b.event(exercised, DealEventType::OptionExercised, u"2022-05-01"_s);
    QCOMPARE(held(b, exercised, RightsHolder::Option, on(2022, 4, 30)), QStringList{u"US"_s});
    QCOMPARE(held(b, exercised, RightsHolder::Partner), QStringList{u"US"_s});
    const auto lapsed = dealWith(b, {u"US"_s}, DealType::Option);
    b.event(lapsed, DealEventType::OptionLapsed, u"2022-05-01"_s);
    QCOMPARE(held(b, lapsed, RightsHolder::Returned), QStringList{u"US"_s});
}

void TestRights::anAcquisitionPassesRightsWhenItCloses()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s}, DealType::Acquisition);
    b.event(deal, DealEventType::Closed, u"2021-06-01"_s);
    QVERIFY(!rightsAt(b.portfolio(), deal, on(2021, 5, 31)).isGranted);
    QCOMPARE(held(b, deal, RightsHolder::Partner), QStringList{u"US"_s});
}

void TestRights::anUnknownLabelIsNamed()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"the Partner Territory"_s});
    const auto rights = rightsAt(b.portfolio(), deal, on(2025, 1, 1));
    QVERIFY(!rights.isGranted);
    QCOMPARE(rights.unknownLabels, QStringList{u"the Partner Territory"_s});
}

void TestRights::assetsWithTerritoriesOfTheirOwnAddUp()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s});
    const auto asset = b.asset(deal, b.candidate(u"X"_s));
    DealTerritory territory;
    territory.deal = deal;
    territory.asset = asset;
    territory.territory = u"Japan"_s;
    territory.mode = TerritoryMode::Included;
    const auto id = b.add(territory);
    b.add(DealTerritoryCountry{{}, id, u"JP"_s, TerritoryMode::Included, 1});
    QCOMPARE(held(b, deal, RightsHolder::Partner), (QStringList{u"JP"_s, u"US"_s}));
}

void TestRights::assetsAreKeptApart()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"-Mexico"_s});
    const auto x = b.asset(deal, b.candidate(u"X"_s));
    const auto y = b.asset(deal, b.candidate(u"Y"_s));
    const auto z = b.asset(deal, b.candidate(u"Z"_s));
    const auto whole = rightsByAsset(b.portfolio(), deal, on(2025, 1, 1));
    QCOMPARE(whole.size(), 1); // As long as no asset has territories of its own.
    QVERIFY(whole.first().assets.isEmpty());
    for (const auto &[country, label] : {std::pair(u"JP"_s, u"Japan"_s), std::pair(u"MX"_s, u"Mexico"_s)}) {
        DealTerritory territory;
        territory.deal = deal;
        territory.asset = y;
        territory.territory = label;
        territory.mode = TerritoryMode::Included;
        const auto id = b.add(territory);
        b.add(DealTerritoryCountry{{}, id, country, TerritoryMode::Included, 1});
    }
    addEvent(b, deal, DealEventType::PartlyTerminated, u"2022-05-01"_s, {RightsReturn::Unset, u"Japan"_s});
    const auto parts = rightsByAsset(b.portfolio(), deal, on(2025, 1, 1));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].assets, (QList{x, z}));
    QCOMPARE(parts[0].rights.heldBy(RightsHolder::Partner), QStringList{u"US"_s});
    QVERIFY(parts[0].rights.heldBy(RightsHolder::Returned).isEmpty());
    QCOMPARE(parts[1].assets, QList{y});
    QCOMPARE(parts[1].rights.heldBy(RightsHolder::Partner), QStringList{u"US"_s}); // What the whole deal leaves out, no asset has.
    QCOMPARE(parts[1].rights.heldBy(RightsHolder::Returned), QStringList{u"JP"_s});
}

void TestRights::aTerminationOfAPartLeavesTheRest()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s});
    addEvent(b, deal, DealEventType::RightsReturned, u"2022-05-01"_s, {RightsReturn::All, u"Japan"_s});
    QCOMPARE(held(b, deal, RightsHolder::Returned), QStringList{u"JP"_s});
    QCOMPARE(held(b, deal, RightsHolder::Partner), QStringList{u"US"_s});
}

void TestRights::anUnknownPartIsNamed()
{
    PortfolioBuilder b;
    const auto deal = dealWith(b, {u"US"_s, u"Japan"_s});
    const auto id = addEvent(b, deal, DealEventType::PartlyTerminated, u"2022-05-01"_s, {RightsReturn::Unset, u"the Partner Territory"_s});
    QCOMPARE(rightsAt(b.portfolio(), deal, on(2025, 1, 1)).vague, QList{id});
    const auto problems = rules::check(b.portfolio(), b.get(id));
    QVERIFY(std::ranges::any_of(problems, [](const Problem &problem) { return problem.code == ProblemCode::UnknownTerritory && problem.field == u"territory"_s; }));
}

QTEST_APPLESS_MAIN(TestRights)
#include "tst_rights.moc"
