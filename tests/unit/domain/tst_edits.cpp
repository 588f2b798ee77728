// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"
#include "domain/rules.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

/// Edits as change sets: set, remove, duplicate, insert.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsSetInManyRecordsAtOnce();
    void anEditThatChangesNothingIsEmpty();
    void whatCannotBeStoredIsRefused_data();
    void whatCannotBeStoredIsRefused();
    void aContradictionIsStored();
    void removingTakesAlongWhatNeedsTheRecord();
    void removingClearsWhatOnlyMentionsTheRecord();
    void everyRemovalCanBeUndone();
    void removingSeveralRecordsLeavesNoBrokenReference();
    void aCopyHasItsOwnChildren();
    void aCopyOfATrialHasAnotherNumber();
    void furtherNamesAreCopiedUnderAMark();
    void anInsertedRecordMustBeStorable();
    void territoriesGetTheirCountries();
    void aChangedLabelReplacesTheCountries();
};

void TestEdits::aFieldIsSetInManyRecordsAtOnce()
{
    support::PortfolioBuilder b;
    const auto first = b.candidate(u"A"_qs);
    const auto second = b.candidate(u"B"_qs);
    const auto changes = edits::setField<Candidate>(b.portfolio(), {first, second}, u"novelty", Value(qint64(Novelty::MeToo)));
    QVERIFY(changes.ok());
    QCOMPARE(changes.value().size(), 2);
    QCOMPARE(changes.value().label.field, u"novelty"_qs);
    QCOMPARE(changes.value().label.count, 2);
    const auto after = applied(b.snapshot(), changes.value());
    QCOMPARE(after->find(second)->novelty, Novelty::MeToo);
    const auto one = edits::setField<Candidate>(*after, {first}, u"primary_name", Value(u"C"_qs));
    QCOMPARE(one.value().label, (StepLabel{StepLabel::Action::Edit, RecordKind::Candidate, u"primary_name"_qs, u"A"_qs, 1}));
}

void TestEdits::anEditThatChangesNothingIsEmpty()
{
    support::PortfolioBuilder b;
    const auto id = b.candidate(u"A"_qs);
    QVERIFY(edits::setField<Candidate>(b.portfolio(), {id}, u"primary_name", Value(u"A"_qs)).value().isEmpty());
    QVERIFY(edits::setField<Candidate>(b.portfolio(), {id}, u"notes", Value()).value().isEmpty());
    QVERIFY(edits::setField<Candidate>(b.portfolio(), {}, u"notes", Value(u"x"_qs)).value().isEmpty());
}

void TestEdits::whatCannotBeStoredIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto add = [](const char *key, bool isText, const char *text, Error::Code code) {
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(key) << isText << QString::fromLatin1(text) << int(code);
    };
    add("primary_name", true, "", Error::Code::Constraint);
    add("primary_name", true, "  ", Error::Code::Constraint);
    add("origin_country", true, "XX", Error::Code::Constraint);
    add("originator_company_id", false, "4711", Error::Code::Constraint);
    add("originator_company_id", true, "Merck", Error::Code::Constraint);
    add("novelty", false, "99", Error::Code::Constraint);
    add("no_such_field", true, "x", Error::Code::NotFound);
}

void TestEdits::whatCannotBeStoredIsRefused()
{
    QFETCH(QString, key);
    QFETCH(bool, isText);
    QFETCH(QString, text);
    support::PortfolioBuilder b;
    const auto id = b.candidate(u"A"_qs);
    const Value value = isText ? Value(text) : Value(text.toLongLong());
    const auto changes = edits::setField<Candidate>(b.portfolio(), {id}, key, value);
    QVERIFY(!changes.ok());
    QTEST(int(changes.error().code), "code");
    QVERIFY(changes.error().where == key || changes.error().detail == key);
    QVERIFY(!edits::setField<Candidate>(b.portfolio(), {Id<Candidate>{99}}, u"notes", Value(u"x"_qs)).ok());
}

void TestEdits::aContradictionIsStored()
{
    support::PortfolioBuilder b;
    const auto term = b.amount(b.deal(u"D"_qs, u"2020"_qs), TermType::UpfrontCash, 5);
    QVERIFY(edits::setField<DealTerm>(b.portfolio(), {term}, u"amount_min", Value(qint64(6))).ok());
}

void TestEdits::removingTakesAlongWhatNeedsTheRecord()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    const auto status = b.status(program, u"2020"_qs, Phase::Phase1);
    const auto trial = b.trial(u"NCT00000001"_qs, candidate);
    Source source;
    source.title = u"Release"_qs;
    const auto citation = b.add(Citation{{}, RecordKind::StatusEvent, status.value, {}, b.add(source), {}});
    const auto link = b.add(ImportLink{{}, u"list"_qs, u"key"_qs, RecordKind::Candidate, candidate.value, {}});
    const auto changes = edits::removeRecords(b.portfolio(), RecordKind::Candidate, {candidate.value});
    const auto after = applied(b.snapshot(), changes);
    QVERIFY(!after->find(candidate));
    QVERIFY(!after->find(program));
    QVERIFY(!after->find(status));
    QVERIFY(!after->find(citation));
    QVERIFY(!after->find(link));
    QVERIFY(after->find(trial));
    QVERIFY(after->rows<TrialCandidate>().isEmpty());
    QCOMPARE(changes.label, (StepLabel{StepLabel::Action::Remove, RecordKind::Candidate, {}, u"A"_qs, 1}));
}

void TestEdits::removingClearsWhatOnlyMentionsTheRecord()
{
    support::PortfolioBuilder b;
    const auto company = b.company(u"Hengrui"_qs);
    auto candidate = b.get(b.candidate(u"A"_qs));
    candidate.originator = candidate.owner = company;
    b.replace(candidate);
    const auto deal = b.deal(u"D"_qs, u"2020"_qs);
    b.asset(deal, candidate.id);
    b.party(deal, company, PartyRole::Principal);
    const auto changes = edits::removeRecords(b.portfolio(), RecordKind::Company, {company.value});
    const auto after = applied(b.snapshot(), changes);
    QCOMPARE(changes.of<Candidate>().size(), 1);
    QVERIFY(!after->find(candidate.id)->originator.isValid());
    QVERIFY(!after->find(candidate.id)->owner.isValid());
    QVERIFY(after->rows<DealParty>().isEmpty());
    QCOMPARE(after->rows<DealCandidate>().size(), 1);
    QVERIFY(edits::removeRecords(b.portfolio(), RecordKind::Company, {4711}).isEmpty());
}

void TestEdits::everyRemovalCanBeUndone()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2020"_qs, Phase::Phase1);
    b.asset(b.deal(u"D"_qs, u"2020"_qs), candidate);
    const auto changes = edits::removeRecords(b.portfolio(), RecordKind::Candidate, {candidate.value});
    const auto restored = applied(applied(b.snapshot(), changes), changes.inverted());
    forEachRecordKind([&]<class Record>() {
        const auto &before = b.portfolio().rows<Record>();
        const auto &again = restored->rows<Record>();
        QCOMPARE(again.size(), before.size());
        QVERIFY(std::equal(before.begin(), before.end(), again.begin()));
    });
    QCOMPARE(restored->listOf<&DealCandidate::candidate>(candidate).size(), 1);
}

void TestEdits::removingSeveralRecordsLeavesNoBrokenReference()
{
    support::PortfolioBuilder b;
    const auto first = b.company(u"One"_qs);
    auto second = b.get(b.company(u"Two"_qs));
    second.parent = first;
    b.replace(second);
    const auto deal = b.deal(u"D"_qs, u"2020"_qs);
    b.party(deal, first, PartyRole::Principal);
    b.party(deal, second.id, PartyRole::Partner);
    const auto changes = edits::removeRecords(b.portfolio(), RecordKind::Company, {first.value, second.id.value});
    QCOMPARE(changes.of<Company>().size(), 2);
    QVERIFY(std::ranges::all_of(changes.of<Company>(), [](const auto &edit) { return !edit.after; }));
    for (const auto &problem : rules::checkAll(*applied(b.snapshot(), changes)))
        QVERIFY(problem.code != ProblemCode::BrokenReference);
    QCOMPARE(changes.label.count, 2);
}

void TestEdits::aCopyHasItsOwnChildren()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"Alpha"_qs, u"2020"_qs);
    const auto asset = b.asset(deal, b.candidate(u"A"_qs));
    auto term = b.get(b.amount(deal, TermType::UpfrontCash, 5));
    term.asset = asset;
    b.replace(term);
    b.add(RoyaltyTier{{}, term.id, 0, {}, 500, 600, {}, {}, {}});
    const auto changes = edits::duplicateRecord(b.portfolio(), RecordKind::Deal, deal.value, b.ids());
    QCOMPARE(changes.size(), 4);
    const auto after = applied(b.snapshot(), changes);
    const auto copy = changes.of<Deal>().first().after->id;
    QCOMPARE(after->find(copy)->title, u"Alpha (copy)"_qs);
    const auto terms = after->listOf<&DealTerm::deal>(copy);
    QCOMPARE(terms.size(), 1);
    QCOMPARE(terms.first().asset, after->listOf<&DealCandidate::deal>(copy).first().id);
    QVERIFY(terms.first().asset != asset);
    QCOMPARE(after->listOf<&RoyaltyTier::term>(terms.first().id).size(), 1);
    QCOMPARE(after->listOf<&DealTerm::deal>(deal).size(), 1);
    QVERIFY(edits::duplicateRecord(b.portfolio(), RecordKind::Deal, 4711, b.ids()).isEmpty());
}

void TestEdits::aCopyOfATrialHasAnotherNumber()
{
    support::PortfolioBuilder b;
    const auto trial = b.trial(u"NCT00000001"_qs, b.candidate(u"A"_qs));
    const auto once = applied(b.snapshot(), edits::duplicateRecord(b.portfolio(), RecordKind::Trial, trial.value, b.ids()));
    const auto twice = edits::duplicateRecord(*once, RecordKind::Trial, trial.value, b.ids());
    QCOMPARE(once->of<Trial>().size(), 2);
    QCOMPARE(twice.of<Trial>().first().after->number, u"NCT00000001-copy-copy"_qs);
    QCOMPARE(twice.of<TrialCandidate>().size(), 1);
}

void TestEdits::furtherNamesAreCopiedUnderAMark()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.add(CandidateName{{}, candidate, u"A-1"_qs, {}, {}});
    b.program(candidate);
    const auto changes = edits::duplicateRecord(b.portfolio(), RecordKind::Candidate, candidate.value, b.ids());
    QCOMPARE(changes.of<CandidateName>().first().after->name, u"A-1 (copy)"_qs); // A name stands for one record only.
    QCOMPARE(changes.of<CandidateName>().first().after->candidate, changes.of<Candidate>().first().after->id);
    QCOMPARE(changes.of<Program>().size(), 1);
    QVERIFY(rules::checkChanged(*applied(b.snapshot(), changes), changes).isEmpty());
}

void TestEdits::anInsertedRecordMustBeStorable()
{
    support::PortfolioBuilder b;
    Candidate candidate;
    candidate.id = b.ids().next<Candidate>();
    const auto refused = edits::insertRecord(b.portfolio(), candidate);
    QCOMPARE(refused.error().code, Error::Code::Constraint);
    QCOMPARE(refused.error().where, u"primary_name"_qs);
    candidate.name = u"A"_qs;
    const auto changes = edits::insertRecord(b.portfolio(), candidate);
    QVERIFY(changes.ok());
    QCOMPARE(changes.value().label.name, u"A"_qs);
    QCOMPARE(applied(b.snapshot(), changes.value())->find(candidate.id)->name, u"A"_qs);
}

void TestEdits::territoriesGetTheirCountries()
{
    support::PortfolioBuilder b;
    DealTerritory territory;
    territory.id = b.ids().next<DealTerritory>();
    territory.deal = b.deal(u"D"_qs, u"2020"_qs);
    territory.territory = u"Worldwide ex-China"_qs;
    territory.mode = TerritoryMode::Included;
    auto changes = edits::insertRecord(b.portfolio(), territory).value();
    edits::expandTerritories(b.portfolio(), changes, b.ids());
    const auto after = applied(b.snapshot(), changes);
    const auto rows = after->listOf<&DealTerritoryCountry::territory>(territory.id);
    QCOMPARE(std::ranges::count(rows, TerritoryMode::Excluded, &DealTerritoryCountry::mode), 1);
    QCOMPARE(std::ranges::count(rows, TerritoryMode::Included, &DealTerritoryCountry::mode), 250);
    QCOMPARE(rows.first().tableVersion, 1);
}

void TestEdits::aChangedLabelReplacesTheCountries()
{
    support::PortfolioBuilder b;
    DealTerritory territory;
    territory.deal = b.deal(u"D"_qs, u"2020"_qs);
    territory.territory = u"Japan"_qs;
    territory.mode = TerritoryMode::Excluded;
    const auto id = b.add(territory);
    const auto old = b.add(DealTerritoryCountry{{}, id, u"JP"_qs, TerritoryMode::Excluded, 1});
    auto changes = edits::setField<DealTerritory>(b.portfolio(), {id}, u"territory", Value(u"Greater China"_qs)).value();
    edits::expandTerritories(b.portfolio(), changes, b.ids());
    const auto after = applied(b.snapshot(), changes);
    QVERIFY(!after->find(old));
    QStringList codes;
    for (const auto &row : after->listOf<&DealTerritoryCountry::territory>(id))
        codes.append(row.country);
    QCOMPARE(codes, (QStringList{u"CN"_qs, u"HK"_qs, u"MO"_qs, u"TW"_qs}));
    auto other = edits::setField<DealTerritory>(*after, {id}, u"deal_id", Value(territory.deal.value)).value();
    edits::expandTerritories(*after, other, b.ids());
    QVERIFY(other.isEmpty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
