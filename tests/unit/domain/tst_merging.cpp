// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/merging.h"
#include "domain/checks/not_the_same.h"
#include "domain/rules.h"
#include "support/dump.h"
#include "support/portfolio_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using edits::MergeRequest;
using support::PortfolioBuilder;

namespace {

/// The portfolio after a merge; stops the test program where it is refused.
Snapshot merged(PortfolioBuilder &builder, const MergeRequest &request)
{
    const auto step = edits::mergeRecords(builder.portfolio(), request, builder.ids());
    if (!step)
        qFatal("refused: %s", qPrintable(step.error().where));
    if (isStale(builder.portfolio(), step.value()))
        qFatal("stale");
    return applied(builder.snapshot(), step.value());
}

QStringList aliases(const Portfolio &portfolio, Id<Company> company)
{
    QStringList list;
    portfolio.forEachOf<&CompanyAlias::company>(company, [&](const CompanyAlias &alias) { list.append(alias.alias); });
    return list;
}

QStringList names(const Portfolio &portfolio, Id<Candidate> candidate)
{
    QStringList list;
    portfolio.forEachOf<&CandidateName::candidate>(candidate, [&](const CandidateName &name) { list.append(name.name); });
    return list;
}

/// Many records with few different contents, so that merges find much to join.
void fillAtRandom(PortfolioBuilder &builder, QRandomGenerator &random)
{
    QList<Id<Company>> companies;
    QList<Id<Candidate>> candidates;
    QList<Id<Indication>> indications;
    for (int i = 0; i < 6; ++i) {
        companies.append(builder.company(u"Company %1"_s.arg(i % 4)));
        candidates.append(builder.candidate(u"Candidate %1"_s.arg(i % 4)));
        indications.append(builder.indication(u"Indication %1"_s.arg(i % 3), {}));
    }
    const auto any = [&random](const auto &list) { return list[random.bounded(int(list.size()))]; };
    for (int i = 0; i < 25; ++i) {
        const auto program = builder.program(any(candidates), any(indications));
        builder.status(program, u"202%1"_s.arg(random.bounded(3)), Phase::Phase2);
        const auto deal = builder.deal(u"Deal %1"_s.arg(random.bounded(4)), u"2022"_s);
        builder.party(deal, any(companies), random.bounded(2) ? PartyRole::Partner : PartyRole::Principal);
        const auto asset = builder.asset(deal, any(candidates));
        const auto territory = builder.add(DealTerritory{{}, deal, asset, u"Japan"_s, TerritoryMode::Included});
        builder.add(DealTerritoryCountry{{}, territory, u"JP"_s, TerritoryMode::Included, 1});
        builder.amount(deal, TermType::UpfrontCash, 1000 * random.bounded(2));
        const auto trial = builder.trial(u"NCT%1"_s.arg(random.bounded(5)), any(candidates));
        builder.add(CandidateName{{}, any(candidates), u"Name %1"_s.arg(random.bounded(5)), {}, {}});
        builder.add(ImportLink{{}, u"list"_s, QString::number(i), RecordKind::Trial, trial.value, {}});
        Company child = builder.get(any(companies));
        child.parent = any(companies);
        builder.replace(child);
        builder.add(Setting{{}, rules::DistinctPair{RecordKind::Candidate, any(candidates).value, any(candidates).value}.key(), u"1"_s});
    }
}

/// Two different records of a kind, picked at random.
template <class Record>
MergeRequest anyTwo(const Portfolio &portfolio, QRandomGenerator &random)
{
    QList<qint64> ids;
    for (const Record &record : portfolio.rows<Record>())
        ids.append(record.id.value);
    const int first = random.bounded(int(ids.size()));
    const int second = (first + 1 + random.bounded(int(ids.size()) - 1)) % int(ids.size());
    MergeRequest request{recordKindOf<Record>(), ids[first], ids[second], {}};
    request.fromDropped = edits::fieldsOnlyIn(portfolio, request);
    return request;
}

int brokenReferences(const Portfolio &portfolio)
{
    const auto problems = rules::checkAll(portfolio);
    return int(std::ranges::count(problems, ProblemCode::BrokenReference, &Problem::code));
}

} // namespace

/// Merging as data: what follows, what is joined, what is kept, and that undo takes back all of it.
class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void referencesFollow();
    void citationsAttachmentsAndImportLinksFollow();
    void lostNamesBecomeOtherNames();
    void aNameThatBothHaveIsNotAddedAgain();
    void theChosenFieldsAreTaken();
    void programsThatBecomeEqualAreJoinedWithTheirEvents();
    void rowsOfADealAreJoinedLevelByLevel();
    void rowsThatDifferAreKept();
    void oneProgramStaysTheLead();
    void aCompanyIsNeverItsOwnParent();
    void aTrialKeepsBothNumbers();
    void verdictsFollow();
    void whatCannotBeMergedIsRefused();
    void undoGivesTheIdenticalPortfolio();
};

void TestMerging::referencesFollow()
{
    PortfolioBuilder builder;
    const auto keep = builder.company(u"Merck & Co."_s);
    const auto drop = builder.company(u"MSD"_s);
    const auto candidate = builder.candidate(u"MK-2870"_s);
    Candidate owned = builder.get(candidate);
    owned.owner = drop;
    builder.replace(owned);
    const auto deal = builder.deal(u"Kelun"_s, u"2022"_s);
    const auto party = builder.party(deal, drop, PartyRole::Partner);
    const auto after = merged(builder, {RecordKind::Company, keep.value, drop.value, {}});
    QVERIFY(!after->find(drop));
    QCOMPARE(after->find(candidate)->owner, keep);
    QCOMPARE(after->find(party)->company, keep);
}

void TestMerging::citationsAttachmentsAndImportLinksFollow()
{
    PortfolioBuilder builder;
    const auto keep = builder.candidate(u"SKB264"_s);
    const auto drop = builder.candidate(u"MK-2870"_s);
    const auto source = builder.add(Source{{}, {}, u"Press release"_s, {}, {}, {}, {}, {}, false, {}});
    const auto citation = builder.add(Citation{{}, RecordKind::Candidate, drop.value, u"name_zh"_s, source, {}});
    const auto same = builder.add(Citation{{}, RecordKind::Candidate, keep.value, u"notes"_s, source, {}});
    const auto twin = builder.add(Citation{{}, RecordKind::Candidate, drop.value, u"notes"_s, source, {}});
    const auto link = builder.add(ImportLink{{}, u"list"_s, u"7"_s, RecordKind::Candidate, drop.value, {}});
    Attachment file;
    file.kind = RecordKind::Candidate;
    file.record = drop.value;
    file.fileName = u"deck.pdf"_s;
    const auto attachment = builder.add(file);
    const auto after = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {}});
    QCOMPARE(after->find(citation)->record, keep.value);
    QCOMPARE(after->find(link)->record, keep.value);
    QCOMPARE(after->find(attachment)->record, keep.value);
    QVERIFY(after->find(same));
    QVERIFY(!after->find(twin)); // The field is another identity than the record: "name_zh" stays, "notes" is joined.
}

void TestMerging::lostNamesBecomeOtherNames()
{
    PortfolioBuilder builder;
    Candidate first;
    first.name = u"sacituzumab tirumotecan"_s;
    first.nameZh = u"芦康沙妥珠单抗"_s;
    const auto keep = builder.add(first);
    const auto drop = builder.candidate(u"MK-2870"_s);
    const auto after = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {}});
    QCOMPARE(names(*after, keep), QStringList{u"MK-2870"_s});
    const auto turned = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {u"primary_name"_s}});
    QCOMPARE(turned->find(keep)->name, u"MK-2870"_s);
    QCOMPARE(names(*turned, keep), QStringList{u"sacituzumab tirumotecan"_s});
}

void TestMerging::aNameThatBothHaveIsNotAddedAgain()
{
    PortfolioBuilder builder;
    const auto keep = builder.company(u"Merck & Co."_s);
    builder.add(CompanyAlias{{}, keep, u"MSD"_s, {}, {}});
    Company second;
    second.name = u"M.S.D."_s;
    second.shortName = u"Merck Sharp"_s;
    const auto drop = builder.add(second);
    builder.add(CompanyAlias{{}, drop, u"msd"_s, NameLanguage::English, {}});
    const auto after = merged(builder, {RecordKind::Company, keep.value, drop.value, {}});
    QCOMPARE(aliases(*after, keep), (QStringList{u"MSD"_s, u"Merck Sharp"_s}));
}

void TestMerging::theChosenFieldsAreTaken()
{
    PortfolioBuilder builder;
    Company first;
    first.name = u"Hengrui"_s;
    first.hqCountry = u"CN"_s;
    const auto keep = builder.add(first);
    Company second;
    second.name = u"Jiangsu Hengrui"_s;
    second.hqCountry = u"US"_s;
    second.ticker = u"600276.SH"_s;
    const auto drop = builder.add(second);
    MergeRequest request{RecordKind::Company, keep.value, drop.value, {}};
    QCOMPARE(edits::fieldsOnlyIn(builder.portfolio(), request), QSet<QString>{u"ticker"_s});
    request.fromDropped = {u"ticker"_s, u"name_en"_s};
    const auto after = merged(builder, request);
    QCOMPARE(after->find(keep)->name, u"Jiangsu Hengrui"_s);
    QCOMPARE(after->find(keep)->ticker, u"600276.SH"_s);
    QCOMPARE(after->find(keep)->hqCountry, u"CN"_s);
    QCOMPARE(aliases(*after, keep), QStringList{u"Hengrui"_s});
}

void TestMerging::programsThatBecomeEqualAreJoinedWithTheirEvents()
{
    PortfolioBuilder builder;
    const auto lung = builder.indication(u"NSCLC"_s, {});
    const auto keep = builder.candidate(u"AK112"_s);
    const auto drop = builder.candidate(u"SMT112"_s);
    const auto program = builder.program(keep, lung);
    builder.status(program, u"2021"_s, Phase::Phase2);
    const auto twin = builder.program(drop, lung);
    const auto sameEvent = builder.status(twin, u"2021"_s, Phase::Phase2);
    const auto laterEvent = builder.status(twin, u"2023"_s, Phase::Phase3);
    const auto other = builder.program(drop, builder.indication(u"SCLC"_s, {}));
    const auto after = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {}});
    QVERIFY(!after->find(twin));
    QVERIFY(!after->find(sameEvent));
    QCOMPARE(after->find(laterEvent)->program, program);
    QCOMPARE(after->find(other)->candidate, keep);
}

void TestMerging::rowsOfADealAreJoinedLevelByLevel()
{
    PortfolioBuilder builder;
    const auto candidate = builder.candidate(u"AK112"_s);
    QList<Id<Deal>> deals;
    for (int i = 0; i < 2; ++i) {
        const auto deal = builder.deal(u"Akeso and Summit"_s, u"2022-12"_s);
        const auto asset = builder.asset(deal, candidate);
        const auto territory = builder.add(DealTerritory{{}, deal, asset, u"Japan"_s, TerritoryMode::Included});
        builder.add(DealTerritoryCountry{{}, territory, u"JP"_s, TerritoryMode::Included, 1});
        const auto term = builder.add(DealTerm{{}, deal, asset, TermType::Royalty, {}, {}, {}, {}, {}, {}, {}, {}, false, {}, {}, false, {}});
        builder.add(RoyaltyTier{{}, term, 0, {}, 500, 900, {}, {}, {}});
        deals.append(deal);
    }
    const auto after = merged(builder, {RecordKind::Deal, deals[0].value, deals[1].value, {}});
    QCOMPARE(after->of<DealCandidate>().size(), 1);
    QCOMPARE(after->of<DealTerritory>().size(), 1);
    QCOMPARE(after->of<DealTerritoryCountry>().size(), 1);
    QCOMPARE(after->of<DealTerm>().size(), 1);
    QCOMPARE(after->of<RoyaltyTier>().size(), 1);
}

void TestMerging::rowsThatDifferAreKept()
{
    PortfolioBuilder builder;
    const auto keep = builder.deal(u"A"_s, u"2022"_s);
    const auto drop = builder.deal(u"B"_s, u"2022"_s);
    const auto company = builder.company(u"Merck"_s);
    builder.party(keep, company, PartyRole::Partner);
    builder.party(drop, company, PartyRole::Investor);
    builder.amount(keep, TermType::UpfrontCash, 1000);
    builder.amount(drop, TermType::UpfrontCash, 2000);
    const auto after = merged(builder, {RecordKind::Deal, keep.value, drop.value, {}});
    QCOMPARE(after->of<DealParty>().size(), 2);
    QCOMPARE(after->of<DealTerm>().size(), 2);
}

void TestMerging::oneProgramStaysTheLead()
{
    PortfolioBuilder builder;
    const auto keep = builder.candidate(u"AK112"_s);
    const auto drop = builder.candidate(u"SMT112"_s);
    Program lead;
    lead.lead = true;
    lead.candidate = drop;
    lead.indication = builder.indication(u"SCLC"_s, {});
    const auto dropped = builder.add(lead);
    lead.candidate = keep;
    lead.indication = builder.indication(u"NSCLC"_s, {});
    const auto kept = builder.add(lead);
    const auto after = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {}});
    QVERIFY(after->find(kept)->lead);
    QVERIFY(!after->find(dropped)->lead);
}

void TestMerging::aCompanyIsNeverItsOwnParent()
{
    PortfolioBuilder builder;
    const auto keep = builder.company(u"Kelun-Biotech"_s);
    const auto drop = builder.company(u"Kelun"_s);
    Company child = builder.get(keep);
    child.parent = drop;
    builder.replace(child);
    QVERIFY(!merged(builder, {RecordKind::Company, keep.value, drop.value, {}})->find(keep)->parent.isValid());
    QVERIFY(!merged(builder, {RecordKind::Company, drop.value, keep.value, {u"parent_company_id"_s}})->find(drop)->parent.isValid());
}

void TestMerging::aTrialKeepsBothNumbers()
{
    PortfolioBuilder builder;
    Trial first;
    first.number = u"NCT05347134"_s;
    first.otherIds = u"SKB264-III-03"_s;
    const auto keep = builder.add(first);
    const auto drop = builder.trial(u"CTR20221755"_s);
    QCOMPARE(merged(builder, {RecordKind::Trial, keep.value, drop.value, {}})->find(keep)->otherIds, u"SKB264-III-03|CTR20221755"_s);
}

void TestMerging::verdictsFollow()
{
    PortfolioBuilder builder;
    const auto keep = builder.candidate(u"A"_s);
    const auto drop = builder.candidate(u"B"_s);
    const auto other = builder.candidate(u"C"_s);
    const auto mark = [&](auto first, auto second) {
        return builder.add(Setting{{}, rules::DistinctPair{RecordKind::Candidate, first.value, second.value}.key(), u"1"_s});
    };
    const auto between = mark(keep, drop);
    const auto beside = mark(other, drop);
    const auto after = merged(builder, {RecordKind::Candidate, keep.value, drop.value, {}});
    QVERIFY(!after->find(between));
    const auto pair = rules::distinctPair(after->find(beside)->key);
    QVERIFY(pair && pair->has(keep.value) && pair->has(other.value));
    QVERIFY(!rules::distinctPair(u"title"));
    QVERIFY(!rules::distinctPair(u"distinct/NOTHING/1/2"));
}

void TestMerging::whatCannotBeMergedIsRefused()
{
    PortfolioBuilder builder;
    const auto candidate = builder.candidate(u"A"_s);
    const auto refusal = [&](const MergeRequest &request) { return edits::mergeRecords(builder.portfolio(), request, builder.ids()).error().code; };
    QCOMPARE(refusal({RecordKind::Candidate, candidate.value, candidate.value, {}}), Error::Code::Usage);
    QCOMPARE(refusal({RecordKind::Candidate, candidate.value, 999, {}}), Error::Code::NotFound);
    QCOMPARE(refusal({RecordKind::DealTerm, 1, 2, {}}), Error::Code::Usage);
    const auto nameless = builder.candidate({});
    QCOMPARE(refusal({RecordKind::Candidate, candidate.value, nameless.value, {u"primary_name"_s}}), Error::Code::Constraint);
    QVERIFY(edits::canMerge(RecordKind::Deal) && !edits::canMerge(RecordKind::DealTerm));
}

void TestMerging::undoGivesTheIdenticalPortfolio()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        PortfolioBuilder builder;
        fillAtRandom(builder, random);
        Snapshot now = builder.snapshot();
        QList<ChangeSet> steps;
        QStringList dumps{support::dump(*now)};
        for (int i = 0; i < 8; ++i) {
            const MergeRequest requests[] = {anyTwo<Company>(*now, random), anyTwo<Candidate>(*now, random), anyTwo<Deal>(*now, random),
                                             anyTwo<Trial>(*now, random), anyTwo<Indication>(*now, random)};
            const auto step = edits::mergeRecords(*now, requests[i % 5], builder.ids());
            QVERIFY2(step.ok(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(!isStale(*now, step.value()));
            now = applied(now, step.value());
            QCOMPARE(brokenReferences(*now), 0);
            QVERIFY(!support::dump(*now).contains(u"=%1 "_s.arg(requests[i % 5].drop)));
            steps.append(step.value());
            dumps.append(support::dump(*now));
        }
        while (!steps.isEmpty()) {
            QCOMPARE(support::dump(*now), dumps.takeLast());
            now = applied(now, steps.takeLast().inverted());
        }
        QCOMPARE(support::dump(*now), dumps.takeLast());
    }
}

QTEST_APPLESS_MAIN(TestMerging)
#include "tst_merging.moc"
