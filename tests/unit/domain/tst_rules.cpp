// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

namespace {

bool has(const QList<Problem> &problems, const QString &field, ProblemCode code)
{
    return std::ranges::any_of(problems, [&](const Problem &problem) { return problem.field == field && problem.code == code; });
}

} // namespace

/// What blocks and what is only marked.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRecordHasNoProblems();
    void whatCannotBeStoredBlocks();
    void referencesMustExist();
    void anyReferencesAreCheckedByTheirKind();
    void contradictionsAreMarkedButDoNotBlock();
    void anUpfrontAboveTheHeadlineIsMarked();
    void partialDatesContradictOnlyWhenTheyMust();
    void anEventBeforeItsDealIsMarked();
    void aTakenNameOrNumberIsMarked();
    void overlappingTiersAreMarked();
    void checkAllFindsWhatCheckFinds();
    void manyTrialsAreCheckedQuickly();
};

void TestRules::aSoundRecordHasNoProblems()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2020"_qs, Phase::Phase1);
    QVERIFY(rules::checkAll(b.portfolio()).isEmpty());
}

void TestRules::whatCannotBeStoredBlocks()
{
    support::PortfolioBuilder b;
    Company company;
    company.hqCountry = u"Atlantis"_qs;
    company.website = u"ftp://example.org"_qs;
    const auto problems = rules::check(b.portfolio(), company);
    QVERIFY(has(problems, u"name_en"_qs, ProblemCode::RequiredEmpty));
    QVERIFY(has(problems, u"hq_country"_qs, ProblemCode::UnknownCountry));
    QVERIFY(has(problems, u"website"_qs, ProblemCode::BadLink));
    QVERIFY(std::ranges::all_of(problems, &Problem::blocks));
    company.website = u"javascript:alert(1)"_qs;
    QVERIFY(has(rules::check(b.portfolio(), company), u"website"_qs, ProblemCode::BadLink));
    company.website = u"https://example.org/a"_qs;
    company.name = u" "_qs;
    QVERIFY(!has(rules::check(b.portfolio(), company), u"website"_qs, ProblemCode::BadLink));
    QVERIFY(has(rules::check(b.portfolio(), company), u"name_en"_qs, ProblemCode::RequiredEmpty));

    RoyaltyTier tier;
    tier.rateMax = 10'001;
    QVERIFY(has(rules::check(b.portfolio(), tier), u"rate_max"_qs, ProblemCode::RateOutOfRange));
    tier.rateMax = 10'000;
    QVERIFY(!has(rules::check(b.portfolio(), tier), u"rate_max"_qs, ProblemCode::RateOutOfRange));
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    trial.enrollment = -1;
    QVERIFY(has(rules::check(b.portfolio(), trial), u"enrollment"_qs, ProblemCode::NegativeNumber));
    trial.enrollment = 0;
    QVERIFY(rules::check(b.portfolio(), trial).isEmpty());
    DealTerm term;
    term.currency = u"XYZ"_qs;
    QVERIFY(has(rules::check(b.portfolio(), term), u"currency"_qs, ProblemCode::UnknownCurrency));
}

void TestRules::referencesMustExist()
{
    support::PortfolioBuilder b;
    auto candidate = b.get(b.candidate(u"A"_qs));
    candidate.originator = {4711};
    const auto problems = rules::check(b.portfolio(), candidate);
    QVERIFY(has(problems, u"originator_company_id"_qs, ProblemCode::BrokenReference));
    QVERIFY(rules::firstBlocking(problems));
}

void TestRules::anyReferencesAreCheckedByTheirKind()
{
    support::PortfolioBuilder b;
    Source source;
    source.title = u"Release"_qs;
    Citation citation;
    citation.source = b.add(source);
    citation.kind = RecordKind::Candidate;
    citation.record = b.candidate(u"A"_qs).value;
    QVERIFY(rules::check(b.portfolio(), citation).isEmpty());
    citation.kind = RecordKind::Deal;
    QVERIFY(has(rules::check(b.portfolio(), citation), u"record_id"_qs, ProblemCode::BrokenReference));
}

void TestRules::contradictionsAreMarkedButDoNotBlock()
{
    support::PortfolioBuilder b;
    auto term = b.get(b.amount(b.deal(u"D"_qs, u"2020"_qs), TermType::DevelopmentMilestone, 5));
    term.min = 6;
    term.currency.clear();
    auto problems = rules::check(b.portfolio(), term);
    QVERIFY(has(problems, u"amount_max"_qs, ProblemCode::MinAboveMax));
    QVERIFY(has(problems, u"currency"_qs, ProblemCode::AmountWithoutCurrency));
    QVERIFY(!rules::firstBlocking(problems));
    term.disclosure = Disclosure::Undisclosed;
    QVERIFY(has(rules::check(b.portfolio(), term), u"disclosure"_qs, ProblemCode::AmountButUndisclosed));
    term.disclosure = Disclosure::Known;
    term.min = term.max = {};
    QVERIFY(has(rules::check(b.portfolio(), term), u"disclosure"_qs, ProblemCode::AmountNotStated));
    auto program = b.get(b.program(b.candidate(u"A"_qs)));
    program.region = u"Middle Earth"_qs;
    QVERIFY(has(rules::check(b.portfolio(), program), u"region"_qs, ProblemCode::UnknownTerritory));
}

void TestRules::anUpfrontAboveTheHeadlineIsMarked()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2020"_qs);
    b.amount(deal, TermType::Headline, 100);
    const auto cash = b.amount(deal, TermType::UpfrontCash, 101);
    QVERIFY(has(rules::check(b.portfolio(), b.get(cash)), u"amount_max"_qs, ProblemCode::UpfrontAboveHeadline));
    QVERIFY(has(rules::check(b.portfolio(), b.get(deal)), QString(), ProblemCode::UpfrontAboveHeadline));
    auto lower = b.get(cash);
    lower.min = lower.max = 100;
    b.replace(lower);
    QVERIFY(!has(rules::check(b.portfolio(), lower), u"amount_max"_qs, ProblemCode::UpfrontAboveHeadline));
}

void TestRules::partialDatesContradictOnlyWhenTheyMust()
{
    support::PortfolioBuilder b;
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    trial.start = date(u"2021-06-15"_qs);
    trial.completion = date(u"2021"_qs);
    QVERIFY(rules::check(b.portfolio(), trial).isEmpty());
    trial.completion = date(u"2021-05"_qs);
    QVERIFY(has(rules::check(b.portfolio(), trial), u"completion_date"_qs, ProblemCode::EndBeforeStart));
}

void TestRules::anEventBeforeItsDealIsMarked()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2020-05-01"_qs);
    const auto early = b.get(b.event(deal, DealEventType::Amended, u"2020-04-30"_qs));
    const auto sameYear = b.get(b.event(deal, DealEventType::Amended, u"2020"_qs));
    QVERIFY(has(rules::check(b.portfolio(), early), u"event_date"_qs, ProblemCode::EventBeforeDeal));
    QVERIFY(!has(rules::check(b.portfolio(), sameYear), u"event_date"_qs, ProblemCode::EventBeforeDeal));
}

void TestRules::aTakenNameOrNumberIsMarked()
{
    support::PortfolioBuilder b;
    const auto first = b.candidate(u"BL-B01D1"_qs);
    const auto second = b.candidate(u"ＢＬ－Ｂ０１Ｄ１"_qs);
    QVERIFY(has(rules::check(b.portfolio(), b.get(second)), u"primary_name"_qs, ProblemCode::DuplicateName));
    const auto name = b.add(CandidateName{{}, first, u"bl b01d1"_qs, {}, {}});
    QVERIFY(has(rules::check(b.portfolio(), b.get(name)), u"name"_qs, ProblemCode::DuplicateName));
    const auto generic = b.add(CandidateName{{}, first, u"bl b01d1"_qs, {}, NameKind::Inn});
    QVERIFY(!has(rules::check(b.portfolio(), b.get(generic)), u"name"_qs, ProblemCode::DuplicateName));
    b.trial(u"NCT00000001"_qs);
    const auto twin = b.trial(u"nct00000001"_qs);
    QVERIFY(has(rules::check(b.portfolio(), b.get(twin)), u"registry_no"_qs, ProblemCode::DuplicateNumber));
}

void TestRules::overlappingTiersAreMarked()
{
    support::PortfolioBuilder b;
    RoyaltyTier tier;
    tier.term = b.amount(b.deal(u"D"_qs, u"2020"_qs), TermType::Royalty, 0);
    tier.upper = 500;
    b.add(tier);
    tier.lower = 500;
    tier.upper = {};
    QVERIFY(rules::check(b.portfolio(), tier).isEmpty());
    tier.lower = 499;
    QVERIFY(has(rules::check(b.portfolio(), tier), u"lower_bound"_qs, ProblemCode::TiersOverlap));
}

void TestRules::checkAllFindsWhatCheckFinds()
{
    support::PortfolioBuilder b;
    b.company(u"Alpha"_qs);
    b.company(u"ALPHA"_qs, u"Nowhere"_qs);
    b.candidate(u"A-1"_qs);
    b.candidate(u"a1"_qs);
    b.trial(u"NCT00000001"_qs);
    b.trial(u"NCT00000001"_qs);
    QList<Problem> one;
    forEachRecordKind([&]<class Record>() {
        for (const Record &record : b.portfolio().rows<Record>())
            one += rules::check(b.portfolio(), record);
    });
    QCOMPARE(rules::checkAll(b.portfolio()), one);
    QCOMPARE(one.size(), 7);
}

void TestRules::manyTrialsAreCheckedQuickly()
{
    std::vector<Trial> trials(20'000);
    for (size_t i = 0; i < trials.size(); ++i) {
        trials[i].id = {qint64(i + 1)};
        trials[i].number = QStringLiteral("NCT%1").arg(i, 8, 10, QLatin1Char('0'));
    }
    Portfolio portfolio;
    portfolio.set(Table<Trial>::fromRecords(std::move(trials)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(rules::checkAll(portfolio).isEmpty());
    // Comparing each with each would take minutes.
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
