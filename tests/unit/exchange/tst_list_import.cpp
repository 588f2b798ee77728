// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_fixture.h"

#include "domain/derived/deal_money.h"
#include "domain/derived/disclosed_value.h"

#include <QFile>
#include <QTest>

using namespace unit;
using Action = ListRow::Action;
using Fate = ListChange::Fate;

namespace {

const QByteArray kDeals =
    "Announced,Deal type,Principal (licensor),Partner (licensee),Asset,Stage at signing,Headline total,Upfront cash,Territory,Source publisher,Source link\n"
    "2024-11,License,LaNova Medicines,Merck & Co.,LM-299 (PD-1xVEGF bispecific antibody),Phase 1,$3.3B,$588M,Worldwide,Reuters,https://example.org/a\n"
    "2024-01,License,MediLink Therapeutics,Roche,YL211 (c-MET ADC),Phase 1,$1B,Not disclosed,Worldwide ex-China,Fierce,https://example.org/b\n";

const ListRow &rowOf(const ListPlan &plan, qint64 line)
{
    for (const ListRow &row : plan.rows) {
        if (row.line == line)
            return row;
    }
    qFatal("no line %lld", line);
}

const DealTerm *termOf(const ListShelf &shelf, TermType type, qsizetype deal = 0)
{
    const auto deals = shelf.all<Deal>();
    for (const DealTerm &term : shelf.now->rows<DealTerm>()) {
        if (term.type == type && term.deal == deals[deal].id)
            return &term;
    }
    return nullptr;
}

} // namespace

class TestListImport : public QObject
{
    Q_OBJECT

private slots:
    void aDealRowMakesAllItsRecords();
    void undisclosedIsNotZero();
    void aListThatKnowsLessTakesNoAmountAway();
    void theSameFileAgainChangesNothing();
    void aNewerExportShowsOnlyTheDifferences();
    void whatBothSidesChangedIsKeptAndAsked();
    void aRowThatVanishedIsListedAndKept();
    void twoRowsAboutOneDealAreMerged();
    void twoRowsAreTwoDealsWhereTheUserSaysSo();
    void aLikeCompanyNameIsAskedAboutAndNeverMerged();
    void anAnswerHoldsForEveryRow();
    void anUnreadableCellRefusesItsRowUntilItIsFixed();
    void aSkippedRowBringsNothingAlong();
    void rowsOfOneTrialAddUp();
    void rowsWithoutPartiesAreRefused();
    void formerNamesAreKept();
    void unknownWordsAreOfferedAsTerms();
    void candidatesGetNamesProgramsAndTrials();
    void aPhaseWithoutADateIsDatedByTheList();
    void aLaterPhaseIsANewEvent();
    void companiesAreMatchedByEveryName();
    void oneUndoTakesAllOfItBack();
    void canceledPlansAreNothing();
    void totalsSayWhatTheChartsWillSay();
};

void TestListImport::aDealRowMakesAllItsRecords()
{
    ListShelf shelf;
    const ListPlan plan = shelf.take(kDeals, ListKind::Deals);
    QCOMPARE(plan.counts.added, 2);
    QCOMPARE(plan.counts.refused, 0);
    QCOMPARE(shelf.all<Deal>().size(), 2);
    QCOMPARE(shelf.all<Company>().size(), 4);
    QCOMPARE(shelf.all<Candidate>().size(), 2);
    QCOMPARE(shelf.all<Candidate>().first().name, u"LM-299"_s);
    QCOMPARE(shelf.all<DealParty>().size(), 4);
    QCOMPARE(shelf.all<DealTerm>().size(), 4);
    QCOMPARE(shelf.all<DealEvent>().size(), 2);
    QCOMPARE(shelf.all<Source>().size(), 2);
    QCOMPARE(shelf.all<Citation>().size(), 2);
    QVERIFY(shelf.all<DealTerritoryCountry>().size() > 100);
    const Deal deal = shelf.all<Deal>().first();
    QCOMPARE(deal.announced, PartialDate::month(2024, 11));
    QCOMPARE(deal.stageAtSigning, Phase::Phase1);
    QCOMPARE(headlineTotal(*shelf.now, deal.id).figure(), 3'300'000'000);
    QCOMPARE(upfront(*shelf.now, deal.id).figure(), 588'000'000);
    QCOMPARE(shelf.all<ImportBatch>().first().sha256.size(), 64);
}

void TestListImport::undisclosedIsNotZero()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const DealTerm *term = termOf(shelf, TermType::UpfrontCash, 1);
    QVERIFY(term);
    QCOMPARE(term->disclosure, Disclosure::Undisclosed);
    QVERIFY(!term->min && !term->max);
}

/// Another list of the same deal that was not told the amounts.
void TestListImport::aListThatKnowsLessTakesNoAmountAway()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    for (const char *nothing : {"Not disclosed", "Undisclosed", ""}) {
        const ListPlan plan = shelf.take(QByteArray(kDeals).replace("$3.3B", nothing).replace("$588M", nothing), ListKind::Deals);
        QCOMPARE(termOf(shelf, TermType::Headline)->max, 3'300'000'000);
        QCOMPARE(termOf(shelf, TermType::Headline)->disclosure, Disclosure::Known);
        QCOMPARE(termOf(shelf, TermType::UpfrontCash)->max, 588'000'000);
        QVERIFY(plan.totals.isEmpty());
    }
}

void TestListImport::theSameFileAgainChangesNothing()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const ListPlan again = shelf.plan(kDeals, ListKind::Deals);
    QCOMPARE(again.counts.unchanged, 2);
    for (const auto &link : again.changes.of<ImportLink>())
        QCOMPARE(link.after->lastValues, link.before->lastValues);
    QVERIFY(again.changes.isEmpty());
    QVERIFY(again.questions.isEmpty());
}

void TestListImport::aNewerExportShowsOnlyTheDifferences()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const ListPlan plan = shelf.take(QByteArray(kDeals).replace("$3.3B", "$3.5B+"), ListKind::Deals);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(plan.counts.unchanged, 1);
    const auto changes = rowOf(plan, 2).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().termBefore->max, 3'300'000'000);
    QCOMPARE(changes.first().termAfter->min, 3'500'000'000);
    QCOMPARE(changes.first().termAfter->disclosure, Disclosure::AtLeast);
    QCOMPARE(termOf(shelf, TermType::Headline)->min, 3'500'000'000);
}

void TestListImport::whatBothSidesChangedIsKeptAndAsked()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    shelf.edit(shelf.all<Deal>().first(), [](Deal &deal) { deal.stageAtSigning = Phase::Phase2; });
    const QByteArray newer = QByteArray(kDeals).replace("antibody),Phase 1", "antibody),Phase 3");
    QCOMPARE(shelf.plan(kDeals, ListKind::Deals).counts.unchanged, 2);
    const ListPlan plan = shelf.plan(newer, ListKind::Deals);
    QCOMPARE(rowOf(plan, 2).action, Action::Conflict);
    QVERIFY(rowOf(plan, 2).isToDecide());
    QCOMPARE(plan.counts.conflicts, 1);
    shelf.choices.rows.insert(2, {RowChoice::Kind::Apply, 0, 0});
    shelf.take(newer, ListKind::Deals);
    QCOMPARE(shelf.all<Deal>().first().stageAtSigning, Phase::Phase3);
    shelf.choices.rows.clear();
    QVERIFY(shelf.plan(newer, ListKind::Deals).changes.isEmpty());
}

void TestListImport::aRowThatVanishedIsListedAndKept()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const QByteArray shorter = kDeals.left(kDeals.indexOf("2024-01"));
    const ListPlan plan = shelf.take(shorter, ListKind::Deals);
    QCOMPARE(plan.vanished.size(), 1);
    QVERIFY(plan.vanished.first().contains(u"MediLink"_s));
    QCOMPARE(shelf.all<Deal>().size(), 2);
}

void TestListImport::twoRowsAboutOneDealAreMerged()
{
    ListShelf shelf;
    const QByteArray twice = kDeals + "2024-11,License,LaNova Medicines,Merck & Co.,PD-1/VEGF bispecific antibody,Phase 1,$3.3B,$588M,Worldwide,BioPharma Dive,https://example.org/c\n";
    const ListPlan plan = shelf.take(twice, ListKind::Deals);
    const ListRow &row = rowOf(plan, 4);
    QCOMPARE(row.action, Action::Likely);
    QCOMPARE(row.choice.kind, RowChoice::Kind::Merge);
    QCOMPARE(row.choice.line, 2);
    QCOMPARE(row.likely.first().score, 90);
    QVERIFY(row.isToDecide());
    QCOMPARE(shelf.all<Deal>().size(), 2);
    QCOMPARE(shelf.all<Source>().size(), 3);
    QVERIFY(shelf.plan(twice, ListKind::Deals).changes.isEmpty());
}

void TestListImport::twoRowsAreTwoDealsWhereTheUserSaysSo()
{
    ListShelf shelf;
    const QByteArray twice = kDeals + "2024-11,License,LaNova Medicines,Merck & Co.,PD-1/VEGF bispecific antibody,Phase 1,$3.3B,$588M,Worldwide,BioPharma Dive,https://example.org/c\n";
    shelf.choices.rows.insert(4, {RowChoice::Kind::Add, 0, 0});
    shelf.take(twice, ListKind::Deals);
    QCOMPARE(shelf.all<Deal>().size(), 3);
    shelf.choices.rows.clear();
    const ListPlan again = shelf.plan(twice, ListKind::Deals);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(rowOf(again, 4).action, Action::Unchanged);
}

void TestListImport::aLikeCompanyNameIsAskedAboutAndNeverMerged()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const ListPlan plan = shelf.take("Announced,Principal (licensor),Partner (licensee),Asset\n2025-02,Curon Pharmaceutical,Merck,CN201\n", ListKind::Deals);
    QCOMPARE(plan.questions.size(), 1);
    QCOMPARE(plan.questions.first().word, u"Merck"_s);
    QCOMPARE(plan.questions.first().likely.first().name, u"Merck & Co."_s);
    QVERIFY(rowOf(plan, 2).isToDecide());
    QCOMPARE(shelf.all<Company>().size(), 6);
}

void TestListImport::anAnswerHoldsForEveryRow()
{
    ListShelf shelf;
    shelf.take(kDeals, ListKind::Deals);
    const QByteArray more = "Announced,Principal (licensor),Partner (licensee),Asset\n2025-02,Curon Pharmaceutical,Merck,CN201\n2025-03,Hansoh,Merck,HS-10535\n";
    const ListPlan asked = shelf.plan(more, ListKind::Deals);
    QCOMPARE(asked.questions.first().lines, (QList<qint64>{2, 3}));
    shelf.choices.words.insert(asked.questions.first().key(), {WordAnswer::Kind::Existing, asked.questions.first().likely.first().record});
    const ListPlan plan = shelf.take(more, ListKind::Deals);
    QVERIFY(rowOf(plan, 2).questions.isEmpty());
    QCOMPARE(shelf.all<Company>().size(), 6);
    QCOMPARE(shelf.all<Deal>().size(), 4);
}

void TestListImport::anUnreadableCellRefusesItsRowUntilItIsFixed()
{
    ListShelf shelf;
    const QByteArray bad = QByteArray(kDeals).replace("2024-11", "Q3 2O25");
    const ListPlan plan = shelf.plan(bad, ListKind::Deals);
    const ListRow &row = rowOf(plan, 2);
    QCOMPARE(row.action, Action::Refused);
    QCOMPARE(row.refusals.first().columnName, u"Announced"_s);
    QCOMPARE(row.refusals.first().found, u"Q3 2O25"_s);
    QCOMPARE(plan.counts.added, 1);
    shelf.choices.fixes.insert({2, row.refusals.first().column}, u"Q3 2025"_s);
    QCOMPARE(shelf.take(bad, ListKind::Deals).counts.added, 2);
    QCOMPARE(shelf.all<Deal>().first().announced, PartialDate::quarter(2025, 3));
}

void TestListImport::aSkippedRowBringsNothingAlong()
{
    ListShelf shelf;
    shelf.choices.rows.insert(2, {RowChoice::Kind::Skip, 0, 0});
    const ListPlan plan = shelf.take(kDeals, ListKind::Deals);
    QCOMPARE(plan.skipped, 1);
    QCOMPARE(shelf.all<Deal>().size(), 1);
    QCOMPARE(shelf.all<Company>().size(), 2);
    QCOMPARE(shelf.all<Candidate>().size(), 1);
}

void TestListImport::rowsOfOneTrialAddUp()
{
    const QByteArray rows = "NCT Number,Conditions\nNCT01042717,Multiple Myeloma\nNCT01042717,Lymphoma\nNCT01042717,Multiple Myeloma\n";
    ListShelf shelf;
    const ListPlan plan = shelf.take(rows, ListKind::Trials);
    QCOMPARE(plan.counts, (PlanCounts{1, 1, 1, 0, 0}));
    QCOMPARE(shelf.all<Trial>().first().conditions, u"Multiple Myeloma|Lymphoma"_s);
    QVERIFY(shelf.plan(rows, ListKind::Trials).changes.isEmpty());
    shelf.edit(shelf.all<Trial>().first(), [](Trial &trial) { trial.conditions = u"Multiple Myeloma"_s; });
    QVERIFY(shelf.plan(rows, ListKind::Trials).changes.isEmpty());
}

void TestListImport::rowsWithoutPartiesAreRefused()
{
    ListShelf shelf;
    const ListPlan plan = shelf.plan("Announced,Principal (licensor),Partner (licensee),Headline total\n2025-02,,,$1B\n2025-02,A Bio,B Bio,$1B\n", ListKind::Deals);
    QCOMPARE(rowOf(plan, 2).refusals.first().reason, ListRefusal::NoParties);
    QCOMPARE(plan.counts.added, 1);
}

void TestListImport::formerNamesAreKept()
{
    ListShelf shelf;
    shelf.take("Announced,Principal (licensor),Partner (licensee),Asset\n2024-05,Hengrui,Kailera Therapeutics (formerly Hercules CM NewCo),HRS-9531\n", ListKind::Deals);
    QCOMPARE(shelf.all<CompanyAlias>().size(), 1);
    QCOMPARE(shelf.all<CompanyAlias>().first().alias, u"Hercules CM NewCo"_s);
    QCOMPARE(shelf.all<CompanyAlias>().first().kind, AliasKind::Former);
}

void TestListImport::unknownWordsAreOfferedAsTerms()
{
    ListShelf shelf;
    const QByteArray list = "Candidate,Modality,Phase\nABC-101,Phage therapy,Phase 1\n";
    const ListPlan plan = shelf.plan(list, ListKind::Candidates);
    QCOMPARE(plan.questions.size(), 1);
    QCOMPARE(plan.questions.first().vocabulary, TermVocabulary::Modality);
    shelf.choices.words.insert(plan.questions.first().key(), {WordAnswer::Kind::New, 0});
    shelf.take(list, ListKind::Candidates);
    const Term *term = shelf.now->find(shelf.all<Candidate>().first().modality);
    QVERIFY(term);
    QCOMPARE(term->labelEn, u"Phage therapy"_s);
    QCOMPARE(term->code, u"PHAGE_THERAPY"_s);
}

void TestListImport::candidatesGetNamesProgramsAndTrials()
{
    ListShelf shelf;
    const QByteArray list = "Candidate,Originator,Indication,Phase,Phase since,Trials,Source link\n"
                            "Rentosertib (ISM3312/INS018_055),Insilico Medicine,Idiopathic pulmonary fibrosis,Phase 2,2024-06,NCT05938920,https://example.org/r\n";
    shelf.take(list, ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().first().name, u"Rentosertib"_s);
    QCOMPARE(shelf.all<CandidateName>().size(), 2);
    QCOMPARE(shelf.all<CandidateName>().first().kind, NameKind::Code);
    QCOMPARE(shelf.all<Program>().size(), 1);
    QCOMPARE(shelf.all<StatusEvent>().first().phase, Phase::Phase2);
    QCOMPARE(shelf.all<StatusEvent>().first().date, PartialDate::month(2024, 6));
    QCOMPARE(shelf.all<Indication>().size(), 1);
    QCOMPARE(shelf.all<Trial>().first().number, u"NCT05938920"_s);
    QCOMPARE(shelf.all<TrialCandidate>().size(), 1);
    QVERIFY(shelf.plan(list, ListKind::Candidates).changes.isEmpty());
}

void TestListImport::aPhaseWithoutADateIsDatedByTheList()
{
    ListShelf shelf;
    const QByteArray list = "Candidate,Originator,Phase\nABC-101,Some Bio,Phase 1\n";
    shelf.take(list, ListKind::Candidates);
    QCOMPARE(shelf.all<StatusEvent>().first().date, PartialDate::day(2026, 11, 22));
    ListShelf strict;
    strict.choices.asOf = {};
    QCOMPARE(rowOf(strict.plan(list, ListKind::Candidates), 2).refusals.first().reason, ListRefusal::NoDate);
}

void TestListImport::aLaterPhaseIsANewEvent()
{
    ListShelf shelf;
    shelf.take("Candidate,Originator,Phase,Phase since\nABC-101,Some Bio,Phase 1,2024-01\n", ListKind::Candidates);
    const ListPlan plan = shelf.take("Candidate,Originator,Phase,Phase since\nABC-101,Some Bio,Phase 2,2025-01\n", ListKind::Candidates);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(shelf.all<Candidate>().size(), 1);
    QCOMPARE(shelf.all<Program>().size(), 1);
    QCOMPARE(shelf.all<StatusEvent>().size(), 2);
}

void TestListImport::companiesAreMatchedByEveryName()
{
    ListShelf shelf;
    shelf.take(QStringLiteral("Company,\"Company, Chinese name\",Headquarters\nHengrui,恒瑞医药,CN\n").toUtf8(), ListKind::Companies);
    const ListPlan plan = shelf.take(QStringLiteral("Company,Ticker\n恒瑞医药,600276\nHengrui Co. Ltd.,600276\n").toUtf8(), ListKind::Companies);
    QCOMPARE(plan.counts.added, 0);
    QCOMPARE(shelf.all<Company>().size(), 1);
    QCOMPARE(shelf.all<Company>().first().ticker, u"600276"_s);
}

void TestListImport::oneUndoTakesAllOfItBack()
{
    ListShelf shelf;
    const Snapshot before = shelf.now;
    const ListPlan plan = shelf.take(kDeals, ListKind::Deals);
    shelf.apply(plan.changes.inverted());
    QCOMPARE(shelf.all<Deal>().size(), 0);
    QCOMPARE(shelf.all<Company>().size(), 0);
    QCOMPARE(shelf.all<ImportLink>().size(), 0);
    QCOMPARE(shelf.all<Term>().size(), before->of<Term>().size());
}

void TestListImport::canceledPlansAreNothing()
{
    ListShelf shelf;
    const auto planned = planListImport(shelf.source(kDeals, ListKind::Deals), shelf.now, {}, {shelf.ids, {}}, [](double) { return false; });
    QVERIFY(!planned.ok());
    QCOMPARE(planned.error().code, Error::Code::Canceled);
}

void TestListImport::totalsSayWhatTheChartsWillSay()
{
    ListShelf shelf;
    const ListPlan plan = shelf.plan(kDeals, ListKind::Deals);
    QCOMPARE(plan.totals.first().kind, RecordKind::Deal);
    QCOMPARE(plan.totals.first().after, 2);
    QCOMPARE(plan.totals.last().kind, RecordKind::Unset);
    QCOMPARE(plan.totals.last().after, 4'300'000'000);
    QVERIFY(!plan.totals.last().isBoundAfter);
    const auto home = disclosedValue(*applied(shelf.now, plan.changes));
    QCOMPARE(home.dollars, plan.totals.last().after);
    // An upfront is no headline: it is not taken for what the deal is worth.
    const ListPlan other = shelf.plan(QByteArray(kDeals).replace("$3.3B", "Not disclosed"), ListKind::Deals);
    QCOMPARE(other.totals.last().after, 1'000'000'000);
    QVERIFY(other.totals.last().isBoundAfter);
}

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_list_import.moc"
