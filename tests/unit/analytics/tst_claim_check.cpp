// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/claim_check.h"

#include <QTest>

using namespace analytics;

namespace {

PrintedNumber number(const char *text)
{
    return *PrintedNumber::parse(QString::fromLatin1(text));
}

ClaimResult check(const Claim &claim)
{
    return checkClaim(claim, domain::Language::English);
}

} // namespace

class TestClaimCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedReturnRateAgreesWithItself();
    void aWrongPercentageIsToldWithTheRightOne();
    void twoSharesOfOneWorldImplyItsTotal();
    void everyImpliedTotalRoundsToTheClaim();
    void everyImpliedPartRoundsToTheClaim();
    void growthTakesLikeFromLike();
    void aPartAboveItsWholeIsRefused();
    void aSingleFigureCannotBeChecked();
    void numbersAreReadAsPrinted();
    void ratesAreCalledDifferentOnlyWhereClear();
    void amountsAgreeWithAShareOnlyAsRounded();
    void countsWithoutAPercentageAreTold();
    void sharesOfOneWholeAreCheckedTogether();
};

void TestClaimCheck::thePublishedReturnRateAgreesWithItself()
{
    Claim claim;
    claim.part = 25;
    claim.whole = 62;
    claim.percent = number("40.3");
    claim.low = number("29.0");
    claim.high = number("52.7");
    const auto result = check(claim);
    QCOMPARE(result.verdict, ClaimResult::Verdict::Agrees);
    QCOMPARE(claimText(claim, domain::Language::English), QStringLiteral("40.3% (25 of 62; 95% CI 29.0%–52.7%)"));
    QVERIFY(std::abs(result.interval->low - 0.290249) < 5e-7);
    QVERIFY(std::abs(result.interval->high - 0.527495) < 5e-7);
}

void TestClaimCheck::aWrongPercentageIsToldWithTheRightOne()
{
    Claim claim;
    claim.part = 25;
    claim.whole = 62;
    claim.percent = number("41");
    const auto result = check(claim);
    QCOMPARE(result.verdict, ClaimResult::Verdict::Disagrees);
    QCOMPARE(result.findings.first(), QStringLiteral("25 of 62 is 40.3%, not the stated 41%."));
}

void TestClaimCheck::twoSharesOfOneWorldImplyItsTotal()
{
    const auto china = impliedWholes(1'775, number("19"));
    const auto states = impliedWholes(4'511, number("48"));
    QCOMPARE(china.shared(states), (CountRange{9'302, 9'496}));
    QVERIFY(impliedWholes(1'775, number("19")).shared(impliedWholes(4'511, number("60"))).isEmpty());
}

void TestClaimCheck::everyImpliedTotalRoundsToTheClaim()
{
    for (const qint64 part : {1, 3, 25, 1'775}) {
        for (const char *text : {"0.4", "5", "33.3", "50", "99.9"}) {
            const auto percent = number(text);
            const double scale = std::pow(10.0, percent.decimals);
            CountRange found;
            for (qint64 whole = part; whole < 800 * part; ++whole) {
                if (std::floor(100.0 * double(part) / double(whole) * scale + 0.5) == std::round(percent.value * scale))
                    found = found.isEmpty() ? CountRange{whole, whole} : CountRange{found.first, whole};
            }
            const auto implied = impliedWholes(part, percent);
            QVERIFY2(implied == found || (implied.isEmpty() && found.isEmpty()), text);
        }
    }
}

void TestClaimCheck::everyImpliedPartRoundsToTheClaim()
{
    for (const qint64 whole : {7, 62, 1'000}) {
        for (const char *text : {"0", "5", "14.3", "40.3", "100"}) {
            const auto percent = number(text);
            const double scale = std::pow(10.0, percent.decimals);
            CountRange found;
            for (qint64 part = 0; part <= whole; ++part) {
                if (std::floor(100.0 * double(part) / double(whole) * scale + 0.5) == std::round(percent.value * scale))
                    found = found.isEmpty() ? CountRange{part, part} : CountRange{found.first, part};
            }
            const auto implied = impliedParts(whole, percent);
            QVERIFY2(implied == found || (implied.isEmpty() && found.isEmpty()), text);
        }
    }
}

void TestClaimCheck::growthTakesLikeFromLike()
{
    Claim claim;
    claim.before = 51.9;
    claim.after = 66.0;
    claim.growthPercent = number("27.2");
    claim.mixesWindows = true;
    auto result = check(claim);
    QCOMPARE(result.verdict, ClaimResult::Verdict::Agrees);
    QVERIFY(result.findings.join(u' ').contains(QStringLiteral("first half against full year")));
    claim.after = 48.4;
    claim.growthPercent.reset();
    claim.mixesSources = true;
    result = check(claim);
    QCOMPARE(result.verdict, ClaimResult::Verdict::Disagrees);
    QVERIFY(std::abs(*result.growthPercent + 6.7) < 0.05);
    QVERIFY(result.findings.first().contains(QStringLiteral("different sources")));
}

void TestClaimCheck::aPartAboveItsWholeIsRefused()
{
    Claim claim;
    claim.part = 63;
    claim.whole = 62;
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Disagrees);
    claim.whole = 0;
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Disagrees);
}

void TestClaimCheck::aSingleFigureCannotBeChecked()
{
    Claim claim;
    claim.percent = number("41");
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Incomplete);
    QCOMPARE(check(claim).findings.size(), 1);
}

void TestClaimCheck::numbersAreReadAsPrinted()
{
    QCOMPARE(number("40.30 %").decimals, 2);
    QCOMPARE(number("1,775").value, 1'775.0);
    QVERIFY(!PrintedNumber::parse(u"about 40"));
    QVERIFY(!PrintedNumber::parse(u""));
}

void TestClaimCheck::ratesAreCalledDifferentOnlyWhereClear()
{
    QVERIFY(comparedText({25, 62}, {9, 16}, domain::Language::English).contains(QStringLiteral("no clear difference")));
    QVERIFY(comparedText({25, 62}, {60, 62}, domain::Language::English).contains(QStringLiteral("higher")));
    QVERIFY(comparedText({25, 62}, {0, 0}, domain::Language::English).contains(QStringLiteral("nothing to compare")));
}

void TestClaimCheck::amountsAgreeWithAShareOnlyAsRounded()
{
    Claim claim;
    setPartOfWhole(claim, number("84.53"), number("163.4"));
    QVERIFY(!claim.part && claim.partAmount);
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Incomplete);
    QVERIFY(check(claim).findings.join(u' ').contains(QStringLiteral("84.53 of 163.4 is 51.7%")));
    claim.percent = number("51.7");
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Agrees);
    claim.percent = number("50");
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Disagrees);
    setPartOfWhole(claim, number("1.0"), number("0.0"));
    QCOMPARE(check(claim).verdict, ClaimResult::Verdict::Disagrees);
    setPartOfWhole(claim, number("25"), number("62"));
    QCOMPARE(claim.part, std::optional<qint64>(25));
    QVERIFY(!claim.partAmount);
}

void TestClaimCheck::countsWithoutAPercentageAreTold()
{
    Claim claim;
    setPartOfWhole(claim, number("25"), number("62"));
    QVERIFY2(check(claim).findings.contains(QStringLiteral("25 of 62 is 40.3% (95% CI 29.0%–52.7%).")), qPrintable(check(claim).findings.join(u'|')));
}

void TestClaimCheck::sharesOfOneWholeAreCheckedTogether()
{
    Claim china;
    china.part = 1'775;
    china.percent = number("19");
    Claim us;
    us.part = 4'511;
    us.percent = number("48");
    const auto text = [](const QList<Claim> &claims) { return sharedWholeText(claims, domain::Language::English); };
    QCOMPARE(text({china, us}), QStringLiteral("These shares hold together only for a total of 9,302–9,496."));
    QCOMPARE(text({china}), QString());
    us.percent = number("60");
    QCOMPARE(text({china, us}), QStringLiteral("No one total makes all of these shares true."));
}

QTEST_GUILESS_MAIN(TestClaimCheck)
#include "tst_claim_check.moc"
