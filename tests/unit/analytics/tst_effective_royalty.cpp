// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/effective_royalty.h"

#include <QTest>

using analytics::effectiveRoyalty;
using domain::Disclosure;
using domain::RoyaltyTier;
using domain::TierMethod;

namespace {

constexpr qint64 kMillion = 1'000'000;

/// Bounds in millions, rates in hundredths of a percent.
RoyaltyTier tier(qint64 lower, std::optional<qint64> upper, std::optional<qint64> low, std::optional<qint64> high,
                 TierMethod method = TierMethod::Marginal)
{
    RoyaltyTier made;
    made.lower = lower * kMillion;
    if (upper)
        made.upper = *upper * kMillion;
    made.rateMin = low;
    made.rateMax = high;
    made.method = method;
    return made;
}

} // namespace

/// Expected rates are worked out by hand: royalty due ÷ sales.
class TestEffectiveRoyalty : public QObject
{
    Q_OBJECT

private slots:
    void marginalTiersAreAveragedOverTheirSales_data();
    void marginalTiersAreAveragedOverTheirSales();
    void theWholeTierRateAppliesToAllSales();
    void aRangeOfRatesGivesARange();
    void aTierWithoutARateLeavesTheUpperBoundOpen();
    void nothingKnownIsNotDisclosedRatherThanZero();
    void salesBeyondTheLastTierAreUnknown();
    void oneRateStandsForBothOnlyWhereTheTermIsKnown();
    void severalTiersWithoutAMethodSpanBothMethods();
    void overlappingTiersGiveNothing();
};

void TestEffectiveRoyalty::marginalTiersAreAveragedOverTheirSales_data()
{
    QTest::addColumn<qint64>("sales");
    QTest::addColumn<double>("percent");
    QTest::newRow("at the first boundary: 20 of 200") << 200 * kMillion << 10.0;
    QTest::newRow("20 + 36 of 500") << 500 * kMillion << 11.2;
    QTest::newRow("20 + 96 of 1,000") << 1000 * kMillion << 11.6;
    QTest::newRow("inside the first tier") << 50 * kMillion << 10.0;
}

void TestEffectiveRoyalty::marginalTiersAreAveragedOverTheirSales()
{
    QFETCH(qint64, sales);
    QFETCH(double, percent);
    const RoyaltyTier tiers[] = {tier(200, {}, 1200, 1200), tier(0, 200, 1000, 1000)};
    const auto rate = effectiveRoyalty(tiers, Disclosure::Known, sales);
    QVERIFY(rate.isKnown());
    QCOMPARE(*rate.low, percent);
}

void TestEffectiveRoyalty::theWholeTierRateAppliesToAllSales()
{
    const RoyaltyTier tiers[] = {tier(0, 200, 1000, 1000, TierMethod::WholeTier), tier(200, {}, 1200, 1200, TierMethod::WholeTier)};
    QCOMPARE(*effectiveRoyalty(tiers, Disclosure::Known, 200 * kMillion).low, 10.0);
    QCOMPARE(*effectiveRoyalty(tiers, Disclosure::Known, 200 * kMillion + 1).low, 12.0);
    QCOMPARE(*effectiveRoyalty(tiers, Disclosure::Known, 1000 * kMillion).high, 12.0);
}

void TestEffectiveRoyalty::aRangeOfRatesGivesARange()
{
    const RoyaltyTier tiers[] = {tier(0, 500, 1000, 1400), tier(500, {}, 1500, 2000)};
    const auto rate = effectiveRoyalty(tiers, Disclosure::Range, 1000 * kMillion);
    QCOMPARE(*rate.low, 12.5);
    QCOMPARE(*rate.high, 17.0);
    QVERIFY(!rate.isKnown());
}

void TestEffectiveRoyalty::aTierWithoutARateLeavesTheUpperBoundOpen()
{
    const RoyaltyTier tiers[] = {tier(0, 200, 1000, 1000), tier(200, {}, {}, {})};
    const auto below = effectiveRoyalty(tiers, Disclosure::Known, 200 * kMillion);
    QVERIFY(below.isKnown());
    const auto above = effectiveRoyalty(tiers, Disclosure::Known, 500 * kMillion);
    QCOMPARE(*above.low, 4.0);
    QVERIFY(!above.high);
}

void TestEffectiveRoyalty::nothingKnownIsNotDisclosedRatherThanZero()
{
    const RoyaltyTier unknown[] = {tier(0, {}, {}, {})};
    for (const auto disclosure : {Disclosure::Present, Disclosure::Undisclosed, Disclosure::Known}) {
        const auto rate = effectiveRoyalty(unknown, disclosure, 500 * kMillion);
        QVERIFY(!rate.low);
        QVERIFY(!rate.high);
    }
    QVERIFY(!effectiveRoyalty({}, Disclosure::Known, 500 * kMillion).low);
    QCOMPARE(*effectiveRoyalty(unknown, Disclosure::None, 500 * kMillion).high, 0.0);
}

void TestEffectiveRoyalty::salesBeyondTheLastTierAreUnknown()
{
    const RoyaltyTier tiers[] = {tier(0, 200, 1000, 1000)};
    const auto rate = effectiveRoyalty(tiers, Disclosure::Known, 500 * kMillion);
    QCOMPARE(*rate.low, 4.0);
    QVERIFY(!rate.high);
}

void TestEffectiveRoyalty::oneRateStandsForBothOnlyWhereTheTermIsKnown()
{
    const RoyaltyTier onlyLow[] = {tier(0, {}, 1000, {})};
    QVERIFY(effectiveRoyalty(onlyLow, Disclosure::Known, 500 * kMillion).isKnown());
    QVERIFY(!effectiveRoyalty(onlyLow, Disclosure::Range, 500 * kMillion).high);
    QVERIFY(!effectiveRoyalty(onlyLow, Disclosure::AtLeast, 500 * kMillion).high);
    const auto upTo = effectiveRoyalty(onlyLow, Disclosure::UpTo, 500 * kMillion);
    QVERIFY(!upTo.low);
    QCOMPARE(*upTo.high, 10.0);
}

void TestEffectiveRoyalty::severalTiersWithoutAMethodSpanBothMethods()
{
    const RoyaltyTier tiers[] = {tier(0, 200, 1000, 1000, TierMethod::Unset), tier(200, {}, 1200, 1200, TierMethod::Unset)};
    const auto rate = effectiveRoyalty(tiers, Disclosure::Known, 500 * kMillion);
    QVERIFY(rate.methodUnstated);
    QCOMPARE(*rate.low, 11.2);
    QCOMPARE(*rate.high, 12.0);
    const RoyaltyTier single[] = {tier(0, {}, 1000, 1000, TierMethod::Unset)};
    QVERIFY(effectiveRoyalty(single, Disclosure::Known, 500 * kMillion).isKnown());
}

void TestEffectiveRoyalty::overlappingTiersGiveNothing()
{
    const RoyaltyTier tiers[] = {tier(0, 300, 1000, 1000), tier(200, {}, 1200, 1200)};
    const auto rate = effectiveRoyalty(tiers, Disclosure::Known, 500 * kMillion);
    QVERIFY(rate.tiersOverlap);
    QVERIFY(!rate.low && !rate.high);
}

QTEST_APPLESS_MAIN(TestEffectiveRoyalty)
#include "tst_effective_royalty.moc"
