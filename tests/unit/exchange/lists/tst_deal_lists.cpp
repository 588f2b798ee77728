// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/list_fixture.h"

#include "domain/derived/deal_money.h"

#include <QTest>

using namespace unit;
using Action = ListRow::Action;
using Fate = ListChange::Fate;

namespace {

const QByteArray kHead = "Announced,Deal type,Principal (licensor),Partner (licensee),Asset,Territory,Upfront cash,Headline total\n";

template <class Record>
Record only(const ListShelf &shelf)
{
    const auto all = shelf.all<Record>();
    return all.size() == 1 ? all.first() : Record{};
}

} // namespace

class TestDealLists : public QObject
{
    Q_OBJECT

private slots:
    void otherTerritoryAndAmountsAreAQuestion_data();
    void otherTerritoryAndAmountsAreAQuestion();
    void twoSourcesOfOneDealAreStillOne();
    void theSameMoneyForAnotherTerritoryIsAskedAndOverwritesNothing();
    void aNewerListMayCorrectTerritoryOrAmount();
    void aDealThatTheSameHeadingsTellOtherwiseIsAnotherOne();
    void aChangedRoyaltyReplacesItsTiers();
    void tiersEditedByHandAreAConflict();
    void wordsWithoutRatesTakeNoTierAway();
    void detailsOfAnExistingDealAreCompared();
    void aDetailChangedOnBothSidesIsAConflict();
    void severalTerritoriesAreComparedAsASet();
    void anotherSumOfOneDayIsAnotherEvent();
    void aCorrectedSumIsAnUpdate();
    void oneSumInOtherWordsWaitsForAnAnswer();
    void whatFitsNoneOfSeveralTermsIsShown();
    void rowsOfOneKeyAreKnownByWhatTheySaid();
    void rowsOfOneKeyMayChangePlaces();
};

void TestDealLists::otherTerritoryAndAmountsAreAQuestion_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("both") << QByteArray("2024-01-20,License,Alpha,Beta,ABC-101,Japan,$50M,$300M\n");
    QTest::newRow("territory") << QByteArray("2024-01-20,License,Alpha,Beta,ABC-101,Japan,,\n");
    QTest::newRow("amounts") << QByteArray("2024-01-20,License,Alpha,Beta,ABC-101,,$50M,$300M\n");
    QTest::newRow("one amount") << QByteArray("2024-01-28,License,Alpha,Beta,ABC-101,,$80M,\n");
    QTest::newRow("nothing but the asset") << QByteArray("2024-01-28,License,Alpha,Beta,ABC-101,,,\n");
    QTest::newRow("same day") << QByteArray("2024-01-05,License,Alpha,Beta,ABC-101,Japan,$50M,$300M\n");
}

/// In a later file as in one file: both deals are kept whole, and somebody is asked.
void TestDealLists::otherTerritoryAndAmountsAreAQuestion()
{
    QFETCH(QByteArray, other);
    const QByteArray first = "2024-01-05,License,Alpha,Beta,ABC-101,United States,$100M,$1000M\n";
    for (const bool isOneFile : {false, true}) {
        ListShelf shelf;
        if (!isOneFile)
            shelf.take(kHead + first, ListKind::Deals);
        // Another list: its headings are in another order.
        const ListPlan plan = shelf.take(isOneFile ? kHead + first + other : "Notes," + kHead + ',' + other, ListKind::Deals);
        QCOMPARE(plan.rows.last().action, Action::Likely);
        QVERIFY(plan.rows.last().isToDecide());
        QCOMPARE(shelf.all<Deal>().size(), 2);
        QCOMPARE(upfront(*shelf.now, shelf.all<Deal>().first().id).figure(), 100'000'000);
        QCOMPARE(headlineTotal(*shelf.now, shelf.all<Deal>().first().id).figure(), 1'000'000'000);
        QCOMPARE(shelf.all<DealTerritory>().first().territory, u"US"_s);
        const ListPlan again = shelf.plan(isOneFile ? kHead + first + other : "Notes," + kHead + ',' + other, ListKind::Deals);
        QVERIFY(again.changes.isEmpty());
        if (!isOneFile)
            continue;
        ListShelf merging;
        merging.choices.rows.insert(3, {RowChoice::Kind::Merge, 0, 2});
        merging.take(kHead + first + other, ListKind::Deals);
        QCOMPARE(merging.all<Deal>().size(), 1);
    }
}

void TestDealLists::twoSourcesOfOneDealAreStillOne()
{
    ListShelf shelf;
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Worldwide,$100M,$1000M\n", ListKind::Deals);
    const ListPlan plan = shelf.take("Notes," + kHead + ",2024-01-08,License,Alpha,Beta,ABC-101,,$100M,$1000M\n", ListKind::Deals);
    QCOMPARE(plan.counts.added, 0);
    QCOMPARE(shelf.all<Deal>().size(), 1);
}

void TestDealLists::theSameMoneyForAnotherTerritoryIsAskedAndOverwritesNothing()
{
    ListShelf shelf;
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Worldwide ex-Greater China,$30M,\n", ListKind::Deals);
    const ListPlan plan = shelf.take("Notes," + kHead + ",2024-01-05,License,Alpha,Beta,ABC-101,Worldwide ex-China,$30M,$900M\n", ListKind::Deals);
    QVERIFY(plan.rows.first().isToDecide());
    const Deal deal = only<Deal>(shelf);
    QVERIFY(only<DealTerritory>(shelf).territory.contains(u"Greater China"));
    QCOMPARE(upfront(*shelf.now, deal.id).figure(), 30'000'000);
    QCOMPARE(headlineTotal(*shelf.now, deal.id).figure(), 900'000'000);
}

void TestDealLists::aNewerListMayCorrectTerritoryOrAmount()
{
    ListShelf shelf;
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,United States,$100M,$1000M\n", ListKind::Deals);
    ListPlan plan = shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Worldwide,$100M,$1000M\n", ListKind::Deals);
    QCOMPARE(plan.rows.first().action, Action::Update);
    plan = shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Worldwide,$120M,$1000M\n", ListKind::Deals);
    QCOMPARE(plan.rows.first().action, Action::Update);
    QCOMPARE(shelf.all<Deal>().size(), 1);
    QCOMPARE(upfront(*shelf.now, shelf.all<Deal>().first().id).figure(), 120'000'000);
}

/// Two lists made from one template are one list by their headings.
void TestDealLists::aDealThatTheSameHeadingsTellOtherwiseIsAnotherOne()
{
    ListShelf shelf;
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,United States,$100M,$1000M\n", ListKind::Deals);
    const ListPlan plan = shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Japan,$50M,$300M\n", ListKind::Deals);
    QCOMPARE(plan.rows.first().action, Action::Likely);
    QCOMPARE(shelf.all<Deal>().size(), 2);
    QCOMPARE(upfront(*shelf.now, shelf.all<Deal>().first().id).figure(), 100'000'000);
}

namespace {

const QByteArray kRoyalty = "Announced,Principal (licensor),Partner (licensee),Asset,Royalty\n2024-01-05,Alpha,Beta,ABC-101,%\n";

QByteArray royalty(const QByteArray &words)
{
    return QByteArray(kRoyalty).replace("%", words);
}

} // namespace

void TestDealLists::aChangedRoyaltyReplacesItsTiers()
{
    ListShelf shelf;
    shelf.take(royalty("10% to 15%"), ListKind::Deals);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMax, 1500);
    ListPlan plan = shelf.take(royalty("20% to 25%"), ListKind::Deals);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMin, 2000);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMax, 2500);
    QVERIFY(shelf.plan(royalty("20% to 25%"), ListKind::Deals).changes.isEmpty());
    // A term that had words only gets tiers.
    ListShelf worded;
    worded.take(royalty("Tiered royalties"), ListKind::Deals);
    QVERIFY(worded.all<RoyaltyTier>().isEmpty());
    worded.take(royalty("10% to 15%"), ListKind::Deals);
    QCOMPARE(only<RoyaltyTier>(worded).rateMax, 1500);
}

void TestDealLists::tiersEditedByHandAreAConflict()
{
    ListShelf shelf;
    shelf.take(royalty("10% to 15%"), ListKind::Deals);
    shelf.edit(only<RoyaltyTier>(shelf), [](RoyaltyTier &tier) { tier.rateMax = 1800; });
    QVERIFY(shelf.plan(royalty("10% to 15%"), ListKind::Deals).changes.isEmpty());
    const ListPlan plan = shelf.take(royalty("20% to 25%"), ListKind::Deals);
    QCOMPARE(plan.counts.conflicts, 1);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMax, 1800);
    shelf.choices.rows.insert(2, {RowChoice::Kind::Apply, 0, 0});
    shelf.take(royalty("20% to 25%"), ListKind::Deals);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMax, 2500);
}

void TestDealLists::wordsWithoutRatesTakeNoTierAway()
{
    ListShelf shelf;
    shelf.take(royalty("10% to 15%"), ListKind::Deals);
    const ListPlan plan = shelf.take(royalty("Tiered royalties"), ListKind::Deals);
    QCOMPARE(plan.counts.conflicts, 0);
    QCOMPARE(only<RoyaltyTier>(shelf).rateMax, 1500);
}

namespace {

const QByteArray kShort = "Announced,Principal (licensor),Partner (licensee),Asset,Terminated\n2024-01-05,Alpha,Beta,ABC-101,2025-03-01\n";
const QByteArray kLong = "Announced,Principal (licensor),Principal's country,Partner (licensee),Partner's country,Asset,Indication,Stage at signing,Rights,Terminated,Termination reason\n"
                         "2024-01-05,Alpha,CN,Beta,US,ABC-101,Asthma,Phase 2,Commercialize,2025-03-01,Efficacy\n";

} // namespace

void TestDealLists::detailsOfAnExistingDealAreCompared()
{
    ListShelf shelf;
    shelf.take(kShort, ListKind::Deals);
    const ListPlan plan = shelf.take(kLong, ListKind::Deals);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(shelf.all<DealParty>().size(), 2);
    QCOMPARE(shelf.all<DealParty>().first().hqAtSigning, u"CN"_s);
    QCOMPARE(shelf.all<DealParty>().last().hqAtSigning, u"US"_s);
    const DealCandidate asset = only<DealCandidate>(shelf);
    QVERIFY(asset.indication.isValid());
    QCOMPARE(asset.phaseAtSigning, Phase::Phase2);
    QVERIFY(asset.rights != RightsScope::Unset);
    for (const DealEvent &event : shelf.all<DealEvent>())
        QCOMPARE(event.reason.isValid(), event.type == DealEventType::Terminated);
    QVERIFY(shelf.plan(kLong, ListKind::Deals).changes.isEmpty());
}

void TestDealLists::aDetailChangedOnBothSidesIsAConflict()
{
    ListShelf shelf;
    shelf.take(kLong, ListKind::Deals);
    shelf.edit(shelf.all<DealParty>().first(), [](DealParty &party) { party.hqAtSigning = u"JP"_s; });
    const ListPlan plan = shelf.take(QByteArray(kLong).replace("Alpha,CN", "Alpha,KR"), ListKind::Deals);
    QCOMPARE(plan.counts.conflicts, 1);
    QCOMPARE(shelf.all<DealParty>().first().hqAtSigning, u"JP"_s);
}

void TestDealLists::severalTerritoriesAreComparedAsASet()
{
    ListShelf shelf;
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Japan|South Korea,,\n", ListKind::Deals);
    QCOMPARE(shelf.all<DealTerritory>().size(), 2);
    QCOMPARE(shelf.all<DealTerritoryCountry>().size(), 2);
    QVERIFY(shelf.plan(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,South Korea|Japan,,\n", ListKind::Deals).changes.of<DealTerritory>().isEmpty());
    shelf.take(kHead + "2024-01-05,License,Alpha,Beta,ABC-101,Japan|Australia,,\n", ListKind::Deals);
    QCOMPARE(shelf.all<DealTerritory>().size(), 2);
    QCOMPARE(shelf.all<DealTerritoryCountry>().size(), 2);
    QCOMPARE(shelf.all<DealTerritory>().last().territory, u"AU"_s);
}

namespace {

const QByteArray kEvents = "Deal,Event,Date,Amount,Summary\n";
const QByteArray kOther = "Summary,Deal,Event,Date,Amount\n";
const QByteArray kMilestone = "Alpha and Beta,Milestone achieved,2024-05-01,";

struct DealShelf : ListShelf
{
    DealShelf() { take("Announced,Deal,Principal (licensor),Partner (licensee)\n2024-01-05,Alpha and Beta,Alpha,Beta\n", ListKind::Deals); }
};

QList<qint64> sums(const ListShelf &shelf)
{
    QList<qint64> amounts;
    for (const DealEvent &event : shelf.all<DealEvent>()) {
        if (event.amount)
            amounts.append(*event.amount / 1'000'000);
    }
    return amounts;
}

} // namespace

void TestDealLists::anotherSumOfOneDayIsAnotherEvent()
{
    // Another list, and one with the very same headings.
    for (const QByteArray &list : {kOther + "phase 2 started," + kMilestone + "$45M\n", kEvents + kMilestone + "$45M,phase 2 started\n"}) {
        DealShelf shelf;
        shelf.take(kEvents + kMilestone + "$30M,first patient dosed\n", ListKind::Events);
        const ListPlan plan = shelf.take(list, ListKind::Events);
        QCOMPARE(sums(shelf), (QList<qint64>{30, 45}));
        QVERIFY(plan.rows.first().isToDecide());
        QVERIFY(shelf.plan(list, ListKind::Events).changes.isEmpty());
    }
}

void TestDealLists::aCorrectedSumIsAnUpdate()
{
    DealShelf shelf;
    shelf.take(kEvents + kMilestone + "$30M,first patient dosed\n", ListKind::Events);
    const ListPlan plan = shelf.take(kEvents + kMilestone + "$35M,first patient dosed\n", ListKind::Events);
    QCOMPARE(plan.rows.first().action, Action::Update);
    QCOMPARE(sums(shelf), QList<qint64>{35});
}

void TestDealLists::oneSumInOtherWordsWaitsForAnAnswer()
{
    DealShelf shelf;
    shelf.take(kEvents + kMilestone + "$30M,first patient dosed\n", ListKind::Events);
    const QByteArray list = kOther + "dosing began," + kMilestone + "$30M\n";
    const ListPlan plan = shelf.take(list, ListKind::Events);
    QVERIFY(plan.rows.first().isToDecide());
    QCOMPARE(sums(shelf), QList<qint64>{30});
    shelf.choices.rows.insert(2, {RowChoice::Kind::Add, 0, 0});
    shelf.take(list, ListKind::Events);
    QCOMPARE(sums(shelf), (QList<qint64>{30, 30}));
}

/// Two upfronts were recorded by hand: neither is overwritten, and the file's amount is not dropped unsaid.
void TestDealLists::whatFitsNoneOfSeveralTermsIsShown()
{
    const QByteArray row = "2024-01-05,License,Alpha,Beta,ABC-101,Worldwide,";
    ListShelf shelf;
    shelf.take(kHead + row + "$100M,\n", ListKind::Deals);
    ChangeSet second;
    DealTerm term = only<DealTerm>(shelf);
    term.id = shelf.ids.next<DealTerm>();
    term.min = term.max = 20'000'000;
    second.insert(term);
    shelf.apply(second);
    for (const char *same : {"$20M,\n", "$120M,\n"})
        QVERIFY(shelf.plan(kHead + row + same, ListKind::Deals).rows.first().changes.isEmpty());
    const ListPlan plan = shelf.take(kHead + row + "$130M,\n", ListKind::Deals);
    QCOMPARE(plan.rows.first().changes.size(), 1);
    QCOMPARE(plan.rows.first().changes.first().fate, Fate::Kept);
    QCOMPARE(upfront(*shelf.now, shelf.all<Deal>().first().id).figure(), 120'000'000);
}

/// The first of two rows is gone from the file: the second stays what it was.
void TestDealLists::rowsOfOneKeyAreKnownByWhatTheySaid()
{
    DealShelf shelf;
    const QByteArray first = kMilestone + "$20M,\n";
    const QByteArray second = kMilestone + "$30M,\n";
    shelf.take(kEvents + first + second, ListKind::Events);
    QCOMPARE(sums(shelf), (QList<qint64>{20, 30}));
    ListPlan plan = shelf.take(kEvents + second, ListKind::Events);
    QCOMPARE(sums(shelf), (QList<qint64>{20, 30}));
    QCOMPARE(plan.counts.unchanged, 1);
    QCOMPARE(plan.vanished.size(), 1);
    plan = shelf.take(kEvents + kMilestone + "$70M,\n" + first + second, ListKind::Events);
    QCOMPARE(sums(shelf), (QList<qint64>{20, 30, 70}));
}

void TestDealLists::rowsOfOneKeyMayChangePlaces()
{
    DealShelf shelf;
    const QByteArray first = kMilestone + "$20M,\n";
    const QByteArray second = kMilestone + "$30M,\n";
    shelf.take(kEvents + first + second, ListKind::Events);
    const ListPlan plan = shelf.take(kEvents + second + first, ListKind::Events);
    QCOMPARE(plan.counts.unchanged, 2);
    QVERIFY(plan.changes.of<DealEvent>().isEmpty());
}

QTEST_GUILESS_MAIN(TestDealLists)
#include "tst_deal_lists.moc"
