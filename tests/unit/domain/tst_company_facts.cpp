// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/company_facts.h"

#include "domain/columns.h"
#include "domain/records.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const AsOf kDay{QDate(2025, 6, 30), {}};

struct Market
{
    support::PortfolioBuilder builder;
    Id<Company> akeso = builder.company(u"Akeso"_s, u"CN"_s);
    Id<Company> summit = builder.company(u"Summit"_s, u"US"_s);

    Id<Deal> deal(const QString &title, const QString &on, std::optional<qint64> upfront, const QString &hq = {})
    {
        const auto deal = builder.deal(title, on);
        builder.party(deal, akeso, PartyRole::Principal, hq);
        builder.party(deal, summit, PartyRole::Partner);
        if (upfront)
            builder.amount(deal, TermType::UpfrontCash, *upfront);
        return deal;
    }
    CompanyFacts facts(Id<Company> company) const { return companyFacts(builder.portfolio(), company, kDay); }
};

} // namespace

class TestCompanyFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSidesOfDealsApart()
    {
        Market market;
        const auto deal = market.deal(u"A"_s, u"2023-01-01"_s, 500'000'000);
        market.deal(u"later"_s, u"2026-01-01"_s, {});
        QCOMPARE(market.facts(market.akeso).asLicensor, QList{deal});
        QVERIFY(market.facts(market.akeso).asLicensee.isEmpty());
        QCOMPARE(market.facts(market.summit).asLicensee, QList{deal});
    }

    void aHeadlineOfUpToIsTheTotalItself()
    {
        Market market;
        const auto bounded = [&](Id<Deal> deal, TermType type) {
            DealTerm term;
            term.deal = deal;
            term.type = type;
            term.disclosure = Disclosure::UpTo;
            term.max = 900'000'000;
            term.currency = u"USD"_s;
            market.builder.add(term);
        };
        const auto announced = [&] { return findColumn<Company>(u"announced_licensor")->value(market.builder.portfolio(), *market.builder.portfolio().find(market.akeso), kDay); };
        bounded(market.deal(u"only an upfront"_s, u"2023-01-01"_s, {}), TermType::UpfrontCash);
        QVERIFY(isEmpty(announced()));
        bounded(market.deal(u"headline"_s, u"2023-02-01"_s, 100'000'000), TermType::Headline);
        const auto sum = announcedSum(market.builder.portfolio(), market.facts(market.akeso).asLicensor, kDay);
        QCOMPARE(sum.amount.low, std::optional<qint64>(900'000'000));
        QCOMPARE(sum.disclosed, 2);
        QCOMPARE(announced(), Value(qint64(900'000'000)));
    }

    void whatIsNotDisclosedIsNotZero()
    {
        Market market;
        market.deal(u"A"_s, u"2023-01-01"_s, 500'000'000);
        auto sum = announcedSum(market.builder.portfolio(), market.facts(market.akeso).asLicensor, kDay);
        QVERIFY(sum.amount.isKnown());
        market.deal(u"B"_s, u"2024-01-01"_s, {});
        sum = announcedSum(market.builder.portfolio(), market.facts(market.akeso).asLicensor, kDay);
        QCOMPARE(sum.amount.low, std::optional<qint64>(500'000'000));
        QVERIFY(!sum.amount.high); // A lower bound.
        QCOMPARE(sum.disclosed, 1);
        QCOMPARE(sum.withheld, 1);
    }

    void withoutAnyAmountNothingIsKnown()
    {
        Market market;
        market.deal(u"B"_s, u"2024-01-01"_s, {});
        const auto sum = announcedSum(market.builder.portfolio(), market.facts(market.akeso).asLicensor, kDay);
        QVERIFY(!sum.amount.low);
        const auto &company = *market.builder.portfolio().find(market.akeso);
        QVERIFY(isEmpty(findColumn<Company>(u"announced_licensor")->value(market.builder.portfolio(), company, kDay)));
        QCOMPARE(findColumn<Company>(u"announced_of")->value(market.builder.portfolio(), company, kDay), Value(u"0/1"_s));
    }

    void headquartersMoveAsDealsStateThem()
    {
        Market market;
        market.deal(u"A"_s, u"2019-01-01"_s, {}, u"CN"_s);
        market.deal(u"B"_s, u"2020-01-01"_s, {}, u"CN"_s);
        market.deal(u"C"_s, u"2024-01-01"_s, {}, u"CH"_s);
        const auto stays = market.facts(market.akeso).headquarters;
        QCOMPARE(stays, (QList<Headquarters>{{u"CN"_s, support::date(u"2019-01-01"_s)}, {u"CH"_s, support::date(u"2024-01-01"_s)}, {u"CN"_s, {}}}));
    }

    void partnersComeByTheNumberOfDeals()
    {
        Market market;
        const auto pfizer = market.builder.company(u"Pfizer"_s, u"US"_s);
        const auto deal = market.deal(u"A"_s, u"2019-01-01"_s, {});
        market.deal(u"B"_s, u"2020-01-01"_s, {});
        market.builder.party(deal, pfizer, PartyRole::Partner);
        const auto partners = counterparties(market.builder.portfolio(), market.akeso, market.facts(market.akeso).asLicensor);
        QCOMPARE(partners.size(), 2);
        QCOMPARE(partners.first().first, market.summit);
        QCOMPARE(partners.first().second.size(), 2);
    }

    void originatedCandidatesAreNotCountedAsOwnedAgain()
    {
        Market market;
        Candidate candidate = market.builder.get(market.builder.candidate(u"AK112"_s));
        candidate.originator = market.akeso;
        candidate.owner = market.akeso;
        market.builder.replace(candidate);
        QCOMPARE(market.facts(market.akeso).originated.size(), 1);
        QVERIFY(market.facts(market.akeso).owned.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCompanyFacts)
#include "tst_company_facts.moc"
