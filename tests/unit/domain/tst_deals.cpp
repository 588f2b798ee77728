// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

Q_DECLARE_METATYPE(domain::AmountInterval)

namespace {

AsOf at(const QString &day)
{
    return {QDate::fromString(day, Qt::ISODate), {}};
}

const AsOf kNow = at(u"2025-04-20"_qs);
constexpr qint64 kMillion = 1'000'000;

/// Events written as "TYPE date [effective]", separated by ';'.
Id<Deal> dealWith(support::PortfolioBuilder &b, DealType type, const QString &signedOn, const QString &events)
{
    const auto deal = b.deal(u"D"_qs, signedOn, type);
    for (const auto &event : events.split(u';', Qt::SkipEmptyParts)) {
        const auto words = event.trimmed().split(u' ');
        const int ordinal = vocabularyOf<DealEventType>().find(words[0]);
        b.event(deal, DealEventType(ordinal), words[1], words.value(2));
    }
    return deal;
}

AmountInterval millions(std::optional<double> low, std::optional<double> high)
{
    AmountInterval amount;
    if (low)
        amount.low = qint64(*low * 10 + 0.5) * kMillion / 10;
    if (high)
        amount.high = qint64(*high * 10 + 0.5) * kMillion / 10;
    amount.currency = u"USD"_qs;
    return amount;
}

} // namespace

/// What is derived from deals, their events, parties and terms.
class TestDeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDecisiveEventGivesTheStatus_data();
    void theLastDecisiveEventGivesTheStatus();
    void statusesAreGroupedForCharts_data();
    void statusesAreGroupedForCharts();
    void aDealWithoutNewsForTwoYearsIsUnknown();
    void theVerificationPeriodIsASetting();
    void onlyTerminationsAndFullReturnsAreReturned_data();
    void onlyTerminationsAndFullReturnsAreReturned();
    void aReturnOfPartOfTheRightsIsNotAReturn();
    void directionFollowsHeadquartersAtSigning_data();
    void directionFollowsHeadquartersAtSigning();
    void homeIsASetting();
    void licenseOutLeavesOutAcquisitions();
    void blockbusterIsThreeValued_data();
    void blockbusterIsThreeValued();
    void amountsInOtherCurrenciesAreUnknownToTheRule();
    void upfrontIsCashPlusEquity();
    void undisclosedIsUnknownNotZero();
    void upToXIsTheHeadlineItself();
    void theAnnouncedDollarEquivalentIsUsed();
    void termsInTwoCurrenciesAreNotAdded();
    void partnershipFollowsTheDeals();
};

void TestDeals::theLastDecisiveEventGivesTheStatus_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("signedOn");
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("status");
    const auto add = [](const char *row, DealType type, const char *signedOn, const char *events, DealStatus status) {
        QTest::newRow(row) << int(type) << QString::fromLatin1(signedOn) << QString::fromLatin1(events) << int(status);
    };
    add("announced license", DealType::License, "2024-01-10", "ANNOUNCED 2024-01-10", DealStatus::Active);
    add("without events", DealType::License, "2024-01-10", "", DealStatus::Active);
    add("announced acquisition", DealType::Acquisition, "2024-11-01", "ANNOUNCED 2024-11-01", DealStatus::Pending);
    add("closed acquisition", DealType::Acquisition, "2019-11-01", "ANNOUNCED 2019-11-01; CLOSED 2020-01-15", DealStatus::Completed);
    add("closed asset purchase", DealType::AssetPurchase, "2019-11-01", "CLOSED 2020-01-15", DealStatus::Completed);
    add("closed license stays active", DealType::License, "2024-01-10", "CLOSED 2024-03-01", DealStatus::Active);
    add("notice changes nothing", DealType::License, "2024-01-10", "TERMINATION_NOTICE 2024-12-01", DealStatus::Active);
    add("terminated", DealType::License, "2020-01-10", "TERMINATION_NOTICE 2022-12-01; TERMINATED 2023-03-01", DealStatus::Terminated);
    add("not yet effective", DealType::License, "2024-01-10", "TERMINATED 2025-03-01 2025-06-30", DealStatus::Active);
    add("effective", DealType::License, "2024-01-10", "TERMINATED 2025-01-02 2025-04-20", DealStatus::Terminated);
    add("partly", DealType::License, "2020-01-10", "PARTLY_TERMINATED 2024-01-02", DealStatus::PartTerminated);
    add("partly, then wholly", DealType::License, "2013-05", "PARTLY_TERMINATED 2017-03; TERMINATED 2018-12-19", DealStatus::Terminated);
    add("entered in another order", DealType::License, "2013-05", "TERMINATED 2018-12-19; PARTLY_TERMINATED 2017-03", DealStatus::Terminated);
    add("rights returned", DealType::License, "2020-01-10", "RIGHTS_RETURNED 2023-01-02", DealStatus::Terminated);
    add("expired", DealType::License, "2010-01-10", "EXPIRED 2020-01-10", DealStatus::Expired);
    add("lapsed", DealType::Option, "2020-01-10", "OPTION_LAPSED 2023-01-10", DealStatus::Lapsed);
    add("canceled", DealType::Acquisition, "2020-01-10", "CANCELED 2020-06-10", DealStatus::Canceled);
    add("party acquired by a third one", DealType::License, "2024-01-10", "PARTY_ACQUIRED 2024-06-10", DealStatus::Active);
    add("acquired by the counterparty", DealType::License, "2020-01-10", "ACQUIRED_BY_COUNTERPARTY 2021-06-10", DealStatus::Completed);
    add("option exercised", DealType::Option, "2023-01-10", "OPTION_EXERCISED 2024-06-10", DealStatus::Active);
    add("signed in the future", DealType::License, "2025-05-10", "", DealStatus::Unset);
    add("month not over", DealType::License, "2024-01-10", "TERMINATED 2025-04", DealStatus::Active);
    add("no dates", DealType::License, "", "", DealStatus::Unset);
}

void TestDeals::theLastDecisiveEventGivesTheStatus()
{
    QFETCH(int, type);
    QFETCH(QString, signedOn);
    QFETCH(QString, events);
    support::PortfolioBuilder b;
    const auto deal = dealWith(b, DealType(type), signedOn, events);
    QTEST(int(dealStatus(b.portfolio(), deal, kNow)), "status");
}

void TestDeals::statusesAreGroupedForCharts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("group");
    const auto add = [](DealStatus status, OutcomeGroup group) { QTest::newRow(qPrintable(u's' + codeOf(status))) << int(status) << int(group); };
    add(DealStatus::Unset, OutcomeGroup::Unset);
    add(DealStatus::Active, OutcomeGroup::Active);
    add(DealStatus::PartTerminated, OutcomeGroup::Active);
    add(DealStatus::Completed, OutcomeGroup::Completed);
    add(DealStatus::Expired, OutcomeGroup::Completed);
    add(DealStatus::Terminated, OutcomeGroup::EndedEarly);
    add(DealStatus::Lapsed, OutcomeGroup::EndedEarly);
    add(DealStatus::Canceled, OutcomeGroup::EndedEarly);
    add(DealStatus::Pending, OutcomeGroup::Pending);
    add(DealStatus::Unknown, OutcomeGroup::Unknown);
}

void TestDeals::statusesAreGroupedForCharts()
{
    QFETCH(int, status);
    QTEST(int(outcomeGroup(DealStatus(status))), "group");
}

void TestDeals::aDealWithoutNewsForTwoYearsIsUnknown()
{
    support::PortfolioBuilder b;
    const auto id = b.deal(u"D"_qs, u"2020-03-10"_qs);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2022-03-10"_qs)), DealStatus::Active);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2022-03-11"_qs)), DealStatus::Unknown);
    b.event(id, DealEventType::MilestoneAchieved, u"2021-03-10"_qs);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2022-03-11"_qs)), DealStatus::Active);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2023-03-11"_qs)), DealStatus::Unknown);
    auto deal = b.get(id);
    deal.lastVerified = date(u"2022-01-05"_qs);
    b.replace(deal);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2023-03-11"_qs)), DealStatus::Active);
    QCOMPARE(lastEvidence(b.portfolio(), id, kNow), date(u"2022-01-05"_qs));
    b.event(id, DealEventType::Terminated, u"2022-06-01"_qs);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2030-01-01"_qs)), DealStatus::Terminated);
}

void TestDeals::theVerificationPeriodIsASetting()
{
    support::PortfolioBuilder b;
    const auto id = b.deal(u"D"_qs, u"2020-03-10"_qs);
    b.add(Setting{{}, u"unverified_after_months"_qs, u"36"_qs});
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2023-03-10"_qs)), DealStatus::Active);
    QCOMPARE(dealStatus(b.portfolio(), id, at(u"2023-03-11"_qs)), DealStatus::Unknown);
}

void TestDeals::onlyTerminationsAndFullReturnsAreReturned_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<bool>("returned");
    QTest::newRow("terminated") << u"TERMINATED 2023-03-01"_qs << true;
    QTest::newRow("rights returned") << u"RIGHTS_RETURNED 2023-03-01"_qs << true;
    QTest::newRow("partly") << u"PARTLY_TERMINATED 2023-03-01"_qs << false;
    QTest::newRow("lapsed") << u"OPTION_LAPSED 2023-03-01"_qs << false;
    QTest::newRow("canceled") << u"CANCELED 2023-03-01"_qs << false;
    QTest::newRow("notice only") << u"TERMINATION_NOTICE 2023-03-01"_qs << false;
    QTest::newRow("after the date") << u"TERMINATED 2025-04-21"_qs << false;
}

void TestDeals::onlyTerminationsAndFullReturnsAreReturned()
{
    QFETCH(QString, events);
    support::PortfolioBuilder b;
    const auto deal = dealWith(b, DealType::License, u"2020-01-10"_qs, events);
    QTEST(isReturned(b.portfolio(), deal, kNow), "returned");
}

void TestDeals::aReturnOfPartOfTheRightsIsNotAReturn()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2023-06-01"_qs);
    auto event = b.get(b.event(deal, DealEventType::RightsReturned, u"2024-01-01"_qs));
    event.rightsReturn = RightsReturn::Partial;
    b.replace(event);
    QCOMPARE(dealStatus(b.portfolio(), deal, kNow), DealStatus::PartTerminated);
    QVERIFY(!isReturned(b.portfolio(), deal, kNow));
}

void TestDeals::directionFollowsHeadquartersAtSigning_data()
{
    QTest::addColumn<QString>("principals");
    QTest::addColumn<QString>("partners");
    QTest::addColumn<int>("direction");
    const auto add = [](const char *principals, const char *partners, DealDirection direction) {
        QTest::addRow("%s to %s", principals, partners) << QString::fromLatin1(principals) << QString::fromLatin1(partners) << int(direction);
    };
    add("CN", "US", DealDirection::Outbound);
    add("HK", "US", DealDirection::Outbound);
    add("US", "CN", DealDirection::Inbound);
    add("CN", "HK", DealDirection::Domestic);
    add("US", "JP", DealDirection::ForeignForeign);
    add("CN US", "DE", DealDirection::Mixed);
    add("CN", "DE CN", DealDirection::Mixed);
    add("TW", "US", DealDirection::ForeignForeign);
    add("CN", "", DealDirection::Unset);
}

void TestDeals::directionFollowsHeadquartersAtSigning()
{
    QFETCH(QString, principals);
    QFETCH(QString, partners);
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2020-01"_qs);
    // The present headquarters must not matter where those at signing are known.
    for (const auto &country : principals.split(u' ', Qt::SkipEmptyParts))
        b.party(deal, b.company(u"P"_qs, u"BR"_qs), PartyRole::Principal, country);
    for (const auto &country : partners.split(u' ', Qt::SkipEmptyParts))
        b.party(deal, b.company(u"Q"_qs, u"BR"_qs), PartyRole::Partner, country);
    QTEST(int(direction(b.portfolio(), deal)), "direction");
}

void TestDeals::homeIsASetting()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2020-01"_qs);
    b.party(deal, b.company(u"P"_qs), PartyRole::Principal, u"HK"_qs);
    b.party(deal, b.company(u"Q"_qs), PartyRole::Partner, u"CN"_qs);
    QCOMPARE(direction(b.portfolio(), deal), DealDirection::Domestic);
    b.add(Setting{{}, u"home_countries"_qs, u"CN"_qs});
    QCOMPARE(direction(b.portfolio(), deal), DealDirection::Inbound);
}

void TestDeals::licenseOutLeavesOutAcquisitions()
{
    support::PortfolioBuilder b;
    for (const auto type : {DealType::License, DealType::Acquisition}) {
        const auto deal = b.deal(u"D"_qs, u"2020-01"_qs, type);
        b.party(deal, b.company(u"P"_qs, u"CN"_qs), PartyRole::Principal);
        b.party(deal, b.company(u"Q"_qs, u"US"_qs), PartyRole::Partner);
        QCOMPARE(isLicenseOut(b.portfolio(), deal), type == DealType::License);
    }
}

void TestDeals::blockbusterIsThreeValued_data()
{
    QTest::addColumn<AmountInterval>("total");
    QTest::addColumn<AmountInterval>("upfront");
    QTest::addColumn<int>("answer");
    const std::optional<double> none;
    const auto add = [](const char *row, const AmountInterval &total, const AmountInterval &first, Blockbuster answer) {
        QTest::newRow(row) << total << first << int(answer);
    };
    add("total 1,000.0", millions(1000.0, 1000.0), millions(100, 100), Blockbuster::No);
    add("total 1,000.1", millions(1000.1, 1000.1), millions(100, 100), Blockbuster::Yes);
    add("total 1,000.1, upfront undisclosed", millions(1000.1, 1000.1), millions(none, none), Blockbuster::Yes);
    add("total 900, upfront 201", millions(900, 900), millions(201, 201), Blockbuster::Yes);
    add("total 900, upfront 200", millions(900, 900), millions(200, 200), Blockbuster::No);
    add("total undisclosed, upfront 200", millions(none, none), millions(200, 200), Blockbuster::Unknown);
    add("total undisclosed, upfront 201", millions(none, none), millions(201, 201), Blockbuster::Yes);
    add("both undisclosed", millions(none, none), millions(none, none), Blockbuster::Unknown);
    add("total 150, upfront undisclosed", millions(150, 150), millions(none, none), Blockbuster::No);
    add("total 200, upfront undisclosed", millions(200, 200), millions(none, none), Blockbuster::No);
    add("total 900, upfront undisclosed", millions(900, 900), millions(none, none), Blockbuster::Unknown);
    add("total at least 1,200", millions(1200, none), millions(none, none), Blockbuster::Yes);
    add("total 800 to 1,200", millions(800, 1200), millions(50, 50), Blockbuster::Unknown);
    add("nothing recorded", {}, {}, Blockbuster::Unknown);
}

void TestDeals::blockbusterIsThreeValued()
{
    QFETCH(AmountInterval, total);
    QFETCH(AmountInterval, upfront);
    QTEST(int(blockbuster(total, upfront)), "answer");
}

void TestDeals::amountsInOtherCurrenciesAreUnknownToTheRule()
{
    auto total = millions(9000, 9000);
    total.currency = u"JPY"_qs;
    QCOMPARE(blockbuster(total, {}), Blockbuster::Unknown);
}

void TestDeals::upfrontIsCashPlusEquity()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2025-01"_qs);
    b.amount(deal, TermType::UpfrontCash, 1250 * kMillion);
    b.amount(deal, TermType::UpfrontEquity, 100 * kMillion);
    b.amount(deal, TermType::DevelopmentMilestone, 4800 * kMillion);
    QCOMPARE(upfront(b.portfolio(), deal), millions(1350, 1350));
}

void TestDeals::undisclosedIsUnknownNotZero()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2025-01"_qs);
    QCOMPARE(upfront(b.portfolio(), deal), AmountInterval{});
    b.amount(deal, TermType::UpfrontCash, 100 * kMillion);
    auto equity = b.get(b.amount(deal, TermType::UpfrontEquity, 0));
    equity.min = equity.max = {};
    equity.disclosure = Disclosure::Present;
    b.replace(equity);
    QCOMPARE(upfront(b.portfolio(), deal), millions(100, {}));
    equity.disclosure = Disclosure::None;
    b.replace(equity);
    QCOMPARE(upfront(b.portfolio(), deal), millions(100, 100));
}

void TestDeals::upToXIsTheHeadlineItself()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2025-01"_qs);
    auto term = b.get(b.amount(deal, TermType::Headline, 8400 * kMillion));
    term.disclosure = Disclosure::UpTo;
    term.min = {};
    b.replace(term);
    QCOMPARE(headlineTotal(b.portfolio(), deal), millions(8400, 8400));
    QCOMPARE(statedHeadline(b.portfolio(), deal), millions({}, 8400));
    term.disclosure = Disclosure::AtLeast;
    b.replace(term);
    QCOMPARE(headlineTotal(b.portfolio(), deal), millions(8400, {}));
    term.disclosure = Disclosure::Undisclosed;
    b.replace(term);
    QCOMPARE(headlineTotal(b.portfolio(), deal), millions({}, {}));
}

void TestDeals::theAnnouncedDollarEquivalentIsUsed()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2013-11"_qs);
    auto term = b.get(b.amount(deal, TermType::Headline, 170 * kMillion));
    term.currency = u"EUR"_qs;
    b.replace(term);
    QCOMPARE(headlineTotal(b.portfolio(), deal).currency, u"EUR"_qs);
    term.equivalentMin = term.equivalentMax = 232 * kMillion;
    term.equivalentCurrency = u"USD"_qs;
    b.replace(term);
    QCOMPARE(headlineTotal(b.portfolio(), deal), millions(232, 232));
}

void TestDeals::termsInTwoCurrenciesAreNotAdded()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2013-11"_qs);
    b.amount(deal, TermType::UpfrontCash, 100 * kMillion);
    auto equity = b.get(b.amount(deal, TermType::UpfrontEquity, 50 * kMillion));
    equity.currency = u"CNY"_qs;
    b.replace(equity);
    QCOMPARE(upfront(b.portfolio(), deal), AmountInterval{});
}

void TestDeals::partnershipFollowsTheDeals()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto state = [&] { return partnershipState(b.portfolio(), candidate, kNow); };
    QCOMPARE(state(), PartnershipState::Unpartnered);
    const auto first = b.deal(u"First"_qs, u"2020-01"_qs);
    b.asset(first, candidate);
    const auto partner = b.company(u"Merck"_qs);
    b.party(first, partner, PartyRole::Partner);
    QCOMPARE(state(), PartnershipState::OutLicensed);
    QCOMPARE(partnersOf(b.portfolio(), candidate, kNow), QList<Id<Company>>{partner});
    b.event(first, DealEventType::Terminated, u"2022-01"_qs);
    QCOMPARE(state(), PartnershipState::RightsReturned);
    QVERIFY(partnersOf(b.portfolio(), candidate, kNow).isEmpty());
    const auto second = b.deal(u"Second"_qs, u"2024-01"_qs, DealType::Option);
    b.asset(second, candidate);
    QCOMPARE(state(), PartnershipState::OptionGranted);
    const auto third = b.deal(u"Third"_qs, u"2024-02"_qs, DealType::Acquisition);
    b.asset(third, candidate);
    QCOMPARE(state(), PartnershipState::OptionGranted);
    b.event(third, DealEventType::Closed, u"2024-06"_qs);
    QCOMPARE(state(), PartnershipState::Acquired);
}

QTEST_GUILESS_MAIN(TestDeals)
#include "tst_deals.moc"
