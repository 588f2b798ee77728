// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/phase_status.h"
#include "list_fixture.h"

#include <QTest>

using namespace unit;

/// What a list says of candidates, programs, trials and companies that are here already: nothing is joined, dropped or taken back in silence.
class TestListRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSubstanceOfTwoCompaniesIsAsked();
    void aGenericNameOfTheSameCompanyIsTheSameCandidate();
    void aCombinationIsNotItsPart();
    void factsOfAKnownProgramAreCompared();
    void anEditedFactOfAProgramIsAConflict();
    void theSecondProgramOfACandidateMovesOn();
    void anOlderStateOfATrialTakesNothingBack();
    void twoStatesOfOneTrialInOneList_data();
    void twoStatesOfOneTrialInOneList();
    void unknownCandidatesOfATrialAreAsked();
    void anAnswerLinksTheTrial();
    void anIndicationThatSeveralAreCalledWaitsForAnAnswer();
    void companiesThatDifferInBracketsAreAsked();
    void aCompanyIsFoundByItsNameAsWritten();
    void anotherFileOfOneTemplateMissesNothing();
    void aNewerExportTellsWhatVanished();
    void anAreaFillsAnIndicationAndNeverChangesIt();
    void aCandidatesOwnTableAddsNothing();
    void namesWithBracketsAreFoundAsWritten();
    void aRateTheOtherWayRoundMustAgree();
    void manyRowsOfOneSourceAreFast();
};

void TestListRecords::oneSubstanceOfTwoCompaniesIsAsked()
{
    ListShelf shelf;
    const ListPlan plan = shelf.take("Candidate,INN,Originator,Phase\nFB-100,trastuzumab,Foo Bio,Phase 3\nXY-200,trastuzumab,Xylo Pharma,Phase 1\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 2);
    QCOMPARE(int(plan.rows[1].action), int(ListRow::Action::Likely));
    QVERIFY(plan.rows[1].isToDecide());
    QVERIFY(plan.rows[1].likely.first().isSameSubstance);
    QCOMPARE(int(highestPhaseReached(*shelf.now, shelf.all<Candidate>().first().id, {QDate(2027, 1, 1), {}})), int(Phase::Phase3));

    const ListPlan code = shelf.plan("Candidate,INN,Phase\nZZ-300,trastuzumab,Phase 2\n", ListKind::Candidates);
    QCOMPARE(int(code.rows[0].action), int(ListRow::Action::Likely));
    const ListPlan again = shelf.take("Candidate,INN,Originator,Phase\nFB-100,trastuzumab,Foo Bio,Phase 3\nXY-200,trastuzumab,Xylo Pharma,Phase 1\n", ListKind::Candidates);
    QCOMPARE(again.counts.unchanged, 2);
    QVERIFY(again.changes.isEmpty());
}

void TestListRecords::aGenericNameOfTheSameCompanyIsTheSameCandidate()
{
    ListShelf shelf;
    shelf.take("Candidate,INN,Originator,Phase\nFB-100,trastuzumab,Foo Bio,Phase 2\n", ListKind::Candidates);
    const ListPlan plan = shelf.take("INN,Brand,Originator,Phase\ntrastuzumab,Foocept,Foo Bio,Phase 3\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 1);
    QCOMPARE(int(plan.rows[0].action), int(ListRow::Action::Update));
    shelf.take("INN,Mechanism\ntrastuzumab,HER2 antibody\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 1);
    QCOMPARE(shelf.all<Candidate>().first().mechanism, u"HER2 antibody"_s);
}

void TestListRecords::aCombinationIsNotItsPart()
{
    ListShelf shelf;
    const ListPlan plan = shelf.take("Candidate,INN,Current owner,Phase\nJanuvia,sitagliptin,Merck Sharp,Approved\nJanumet,sitagliptin; metformin,Merck Sharp,Approved\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 2);
    QCOMPARE(int(plan.rows[1].action), int(ListRow::Action::Likely));
}

void TestListRecords::factsOfAKnownProgramAreCompared()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,US,Phase 2,2024-01-15\n", ListKind::Programs);
    const QByteArray more = "Candidate,Indication,Region,Phase,Phase since,Lead program,Line of therapy,Combination with\nABC-101,NSCLC,US,Phase 2,2024-01-15,Yes,2L,pembrolizumab\n";
    const ListPlan plan = shelf.take(more, ListKind::Programs);
    QCOMPARE(plan.counts.updated, 1);
    const Program program = shelf.all<Program>().first();
    QVERIFY(program.lead);
    QCOMPARE(program.line, u"2L"_s);
    QCOMPARE(program.combination, u"pembrolizumab"_s);
    const ListPlan again = shelf.take(more, ListKind::Programs);
    QCOMPARE(again.counts.unchanged, 1);
    QVERIFY(again.changes.isEmpty());
}

void TestListRecords::anEditedFactOfAProgramIsAConflict()
{
    ListShelf shelf;
    const auto list = [](const QByteArray &line) { return "Candidate,Indication,Region,Phase,Phase since,Line of therapy\nABC-101,NSCLC,US,Phase 2,2024-01-15," + line + "\n"; };
    shelf.take(list("2L"), ListKind::Programs);
    shelf.edit(shelf.all<Program>().first(), [](Program &program) { program.line = u"1L"_s; });
    QCOMPARE(shelf.take(list("2L"), ListKind::Programs).counts.updated, 0);
    QCOMPARE(shelf.all<Program>().first().line, u"1L"_s);
    const ListPlan plan = shelf.take(list("3L"), ListKind::Programs);
    QCOMPARE(int(plan.rows[0].action), int(ListRow::Action::Conflict));
    QCOMPARE(shelf.all<Program>().first().line, u"1L"_s);
}

/// An earlier row about the candidate says nothing of its other program.
void TestListRecords::theSecondProgramOfACandidateMovesOn()
{
    ListShelf shelf;
    const auto list = [](const QByteArray &phase) { return "Candidate,Indication,Region,Phase\nABC-101,NSCLC,US,Phase 1\nABC-101,Melanoma,US," + phase + "\n"; };
    shelf.take(list("Phase 2"), ListKind::Programs);
    shelf.choices.asOf = PartialDate::day(2026, 12, 22);
    const ListPlan plan = shelf.take(list("Phase 3"), ListKind::Programs);
    QCOMPARE(plan.counts.updated, 1);
    const auto phaseOf = [&](const Program &program) { return programStatus(*shelf.now, program.id, {QDate(2027, 1, 1), {}})->phase; };
    QCOMPARE(int(phaseOf(shelf.all<Program>().first())), int(Phase::Phase1));
    QCOMPARE(int(phaseOf(shelf.all<Program>().last())), int(Phase::Phase3));
}

void TestListRecords::anOlderStateOfATrialTakesNothingBack()
{
    ListShelf shelf;
    shelf.take("NCT Number,Title,Status,Phase,Enrollment,Last Update Posted\nNCT01234567,A study,Completed,Phase 3,200,2024-06-01\n", ListKind::Trials);
    const QByteArray older = "NCT Number,Title,Status,Phase,Enrollment,Last Update Posted,Acronym\nNCT01234567,A study,Recruiting,Phase 2,100,2022-06-01,ABC\n";
    const ListPlan plan = shelf.take(older, ListKind::Trials);
    const Trial trial = shelf.all<Trial>().first();
    QCOMPARE(int(trial.status), int(TrialStatus::Completed));
    QCOMPARE(int(trial.phase), int(Phase::Phase3));
    QCOMPARE(trial.enrollment.value_or(0), qint64(200));
    QCOMPARE(trial.lastUpdatePosted, PartialDate::day(2024, 6, 1));
    QCOMPARE(trial.acronym, u"ABC"_s); // Nobody knew it.
    QCOMPARE(shelf.all<TrialStatusEvent>().size(), 2);
    const auto kept = [](const ListChange &change) { return change.fate == ListChange::Fate::Older; };
    QCOMPARE(std::ranges::count_if(plan.rows[0].changes, kept), 4);
    QVERIFY(plan.rows[0].isToDecide());

    shelf.choices.rows.insert(2, {RowChoice::Kind::Apply, 0, 0});
    shelf.take(older, ListKind::Trials);
    QCOMPARE(int(shelf.all<Trial>().first().status), int(TrialStatus::Recruiting));
}

void TestListRecords::twoStatesOfOneTrialInOneList_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("older first") << QByteArray("NCT01234567,A study,Recruiting,100,2022-06-01\nNCT01234567,A study,Completed,200,2024-06-01\n");
    QTest::newRow("newer first") << QByteArray("NCT01234567,A study,Completed,200,2024-06-01\nNCT01234567,A study,Recruiting,100,2022-06-01\n");
}

void TestListRecords::twoStatesOfOneTrialInOneList()
{
    QFETCH(QByteArray, rows);
    ListShelf shelf;
    const QByteArray list = "NCT Number,Title,Status,Enrollment,Last Update Posted\n" + rows;
    shelf.take(list, ListKind::Trials);
    const Trial trial = shelf.all<Trial>().first();
    QCOMPARE(int(trial.status), int(TrialStatus::Completed));
    QCOMPARE(trial.enrollment.value_or(0), qint64(200));
    QCOMPARE(trial.lastUpdatePosted, PartialDate::day(2024, 6, 1));
    QCOMPARE(shelf.all<TrialStatusEvent>().size(), 2);
    QVERIFY(shelf.take(list, ListKind::Trials).changes.isEmpty());
}

void TestListRecords::unknownCandidatesOfATrialAreAsked()
{
    ListShelf shelf;
    shelf.take("Candidate,Phase\nABC-101,Phase 1\n", ListKind::Candidates);
    const ListPlan plan = shelf.take("NCT Number,Title,Candidates,Indications\nNCT01234567,A study,NEW-999; ABC-101,Melanoma\n", ListKind::Trials);
    QCOMPARE(shelf.all<TrialCandidate>().size(), 1);
    QCOMPARE(plan.questions.size(), 2);
    QCOMPARE(plan.questions[0].word, u"NEW-999"_s);
    QCOMPARE(plan.questions[1].word, u"Melanoma"_s);
    QCOMPARE(plan.rows[0].questions.size(), 2);
    QVERIFY(plan.rows[0].isToDecide());
    QCOMPARE(shelf.all<Candidate>().size(), 1);
}

void TestListRecords::anAnswerLinksTheTrial()
{
    ListShelf shelf;
    shelf.take("Candidate,Phase\nABC-101,Phase 1\n", ListKind::Candidates);
    const QByteArray list = "NCT Number,Title,Candidates,Indications\nNCT01234567,A study,NEW-999; Abc one,Melanoma\nNCT01234568,Another,NEW-999,Melanoma\n";
    const auto key = [](RecordKind kind, const QString &word) { return ListChoices::wordKey(kind, 0, word); };
    shelf.choices.words.insert(key(RecordKind::Candidate, u"NEW-999"_s), {WordAnswer::Kind::New, 0});
    shelf.choices.words.insert(key(RecordKind::Candidate, u"Abc one"_s), {WordAnswer::Kind::Existing, shelf.all<Candidate>().first().id.value});
    shelf.choices.words.insert(key(RecordKind::Indication, u"Melanoma"_s), {WordAnswer::Kind::New, 0});
    const ListPlan plan = shelf.take(list, ListKind::Trials);
    QCOMPARE(shelf.all<Candidate>().size(), 2);
    QCOMPARE(shelf.all<Indication>().size(), 1);
    QCOMPARE(shelf.all<TrialCandidate>().size(), 3);
    QCOMPARE(shelf.all<TrialIndication>().size(), 2);
    QVERIFY(!plan.rows[0].isToDecide());
}

void TestListRecords::anIndicationThatSeveralAreCalledWaitsForAnAnswer()
{
    ListShelf shelf;
    ChangeSet changes;
    for (int i = 0; i < 2; ++i) {
        Indication indication;
        indication.id = shelf.ids.next<Indication>();
        indication.name = u"Melanoma"_s;
        changes.insert(indication);
    }
    shelf.apply(changes);
    const QByteArray list = "Candidate,Indication,Region,Phase,Phase since\nABC-101,Melanoma,US,Phase 2,2024-01-15\n";
    const ListPlan plan = shelf.plan(list, ListKind::Programs);
    QCOMPARE(plan.questions.size(), 1);
    QCOMPARE(plan.changes.of<Program>().size(), 0);
    const auto second = shelf.all<Indication>().last().id;
    shelf.choices.words.insert(plan.questions[0].key(), {WordAnswer::Kind::Existing, second.value});
    shelf.take(list, ListKind::Programs);
    QCOMPARE(shelf.all<Program>().size(), 1);
    QCOMPARE(shelf.all<Program>().first().indication, second);
}

void TestListRecords::companiesThatDifferInBracketsAreAsked()
{
    ListShelf shelf;
    const QByteArray list = "Company,Headquarters\nHengrui (Suzhou) Co Ltd,China\nHengrui (Shanghai) Co Ltd,China\nKailera (formerly Hercules),US\n";
    const ListPlan plan = shelf.take(list, ListKind::Companies);
    QStringList names;
    for (const Company &company : shelf.all<Company>())
        names.append(company.name);
    QCOMPARE(names, (QStringList{u"Hengrui (Suzhou) Co Ltd"_s, u"Hengrui (Shanghai) Co Ltd"_s, u"Kailera"_s}));
    QCOMPARE(int(plan.rows[1].action), int(ListRow::Action::Likely));
    QVERIFY(plan.rows[1].isToDecide());
    QCOMPARE(int(plan.rows[2].action), int(ListRow::Action::Add));
    QVERIFY(shelf.take(list, ListKind::Companies).changes.isEmpty());
}

void TestListRecords::aCompanyIsFoundByItsNameAsWritten()
{
    ListShelf shelf;
    shelf.take("Company,Headquarters\nHengrui (Suzhou) Co Ltd,China\n", ListKind::Companies);
    shelf.take("Candidate,Originator,Phase\nABC-101,Hengrui (Suzhou) Co Ltd,Phase 1\nABC-102,Hengrui (Suzhou) Co. Ltd. (listed),Phase 1\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Company>().size(), 1);
    const ListPlan plan = shelf.plan("Candidate,Originator,Phase\nABC-103,Hengrui (Shanghai) Co Ltd,Phase 1\n", ListKind::Candidates);
    QCOMPARE(plan.questions.size(), 1);
}

void TestListRecords::anotherFileOfOneTemplateMissesNothing()
{
    ListShelf shelf;
    shelf.fileName = u"oncology.csv"_s;
    shelf.take("Candidate,Phase\nABC-101,Phase 1\nABC-102,Phase 1\nABC-103,Phase 1\n", ListKind::Candidates);
    shelf.fileName = u"vaccines.csv"_s;
    QCOMPARE(shelf.take("Candidate,Phase\nVAC-1,Phase 2\n", ListKind::Candidates).vanished, QStringList());
    shelf.fileName = u"oncology.csv"_s;
    QCOMPARE(shelf.plan("Candidate,Phase\nABC-101,Phase 1\nABC-102,Phase 1\n", ListKind::Candidates).vanished, QStringList{u"ABC-103"_s});
}

void TestListRecords::aNewerExportTellsWhatVanished()
{
    ListShelf shelf;
    shelf.fileName = u"pipeline_2025-01.csv"_s;
    shelf.take("Candidate,Phase\nABC-101,Phase 1\nABC-102,Phase 1\nABC-103,Phase 1\n", ListKind::Candidates);
    shelf.fileName = u"pipeline_2025-02.csv"_s;
    QCOMPARE(shelf.plan("Candidate,Phase\nABC-101,Phase 1\n", ListKind::Candidates).vanished, (QStringList{u"ABC-102"_s, u"ABC-103"_s}));
    shelf.fileName = u"other name.csv"_s; // Most of its rows tell.
    QCOMPARE(shelf.plan("Candidate,Phase\nABC-101,Phase 1\nABC-103,Phase 1\n", ListKind::Candidates).vanished, QStringList{u"ABC-102"_s});
}

void TestListRecords::anAreaFillsAnIndicationAndNeverChangesIt()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Phase\nABC-101,Lupus,Phase 1\n", ListKind::Candidates);
    QVERIFY(!shelf.all<Indication>().first().area.isValid());
    const auto list = [](const QByteArray &area) { return "Candidate,Indication,Therapeutic area,Phase\nABC-101,Lupus," + area + ",Phase 1\n"; };
    QCOMPARE(shelf.take(list("Autoimmune"), ListKind::Candidates).counts.updated, 1);
    const auto area = shelf.all<Indication>().first().area;
    QVERIFY(area.isValid());
    const ListPlan plan = shelf.take(list("Oncology"), ListKind::Candidates);
    QCOMPARE(shelf.all<Indication>().first().area, area);
    QCOMPARE(plan.rows[0].changes.size(), 1);
    QCOMPARE(int(plan.rows[0].changes[0].fate), int(ListChange::Fate::Kept));
    // Two areas for two indications: nothing says which is whose.
    shelf.take("Candidate,Indication,Therapeutic area,Phase\nABC-102,Gout; Myopia,Oncology|Ophthalmology,Phase 1\n", ListKind::Candidates);
    QVERIFY(!shelf.all<Indication>().last().area.isValid());
}

/// The table of candidates names all indications in one cell, and the highest phase of all programs.
void TestListRecords::aCandidatesOwnTableAddsNothing()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,US,Phase 3,2024-01-15\nABC-101,NSCLC,Mainland China,Approved,2025-01-15\nABC-101,Melanoma,US,Phase 1,2025-01-15\n", ListKind::Programs);
    const ListPlan plan = shelf.plan("primary_name,highest_phase,indications\nABC-101,APPROVED,NSCLC|Melanoma\n", ListKind::Candidates);
    QVERIFY(plan.changes.of<Program>().isEmpty());
    QVERIFY(plan.changes.of<StatusEvent>().isEmpty());
    const ListPlan more = shelf.plan("primary_name,highest_phase,indications\nABC-101,APPROVED,NSCLC|Melanoma|Gastric cancer\n", ListKind::Candidates);
    QCOMPARE(more.changes.of<Program>().size(), 1);
    QVERIFY(more.changes.of<StatusEvent>().isEmpty());
    // One indication in two regions, and a row that leaves the region open.
    const ListPlan open = shelf.plan("primary_name,highest_phase,indications\nABC-101,APPROVED,NSCLC\n", ListKind::Candidates);
    QVERIFY(open.changes.of<Program>().isEmpty());
    QVERIFY(open.changes.of<StatusEvent>().isEmpty());
}

void TestListRecords::namesWithBracketsAreFoundAsWritten()
{
    ListShelf shelf;
    ChangeSet changes;
    Candidate candidate;
    candidate.id = shelf.ids.next<Candidate>();
    candidate.name = u"dextromethorphan-bupropion (CSPC)"_s;
    changes.insert(candidate);
    shelf.apply(changes);
    const QByteArray list = "Candidate,Target,Phase,Phase since\ndextromethorphan-bupropion (CSPC),Lp(a),Phase 3,2024-01-15\n";
    shelf.take(list, ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 1);
    QCOMPARE(shelf.all<CandidateName>().size(), 0);
    QCOMPARE(shelf.all<Target>().first().symbol, u"Lp(a)"_s);
    QVERIFY(shelf.take(list, ListKind::Candidates).changes.isEmpty());
}

void TestListRecords::aRateTheOtherWayRoundMustAgree()
{
    ListShelf shelf;
    const ListPlan plan = shelf.take("Base,Quote,Date,Rate\nUSD,CNY,2024-03-05,7.2\nCNY,USD,2024-03-05,0.2\nCNY,USD,2024-03-05,0.1389\nEUR,USD,2024-03-05,1.08\n", ListKind::Rates);
    QCOMPARE(plan.counts.refused, 1);
    QCOMPARE(plan.rows[1].refusals.first().reason, ListRefusal::Contradicts);
    QCOMPARE(plan.rows[1].refusals.first().found, u"7.2 (USD → CNY)"_s);
    QCOMPARE(shelf.all<FxRate>().size(), 3);
    QCOMPARE(shelf.plan("Base,Quote,Date,Rate\nUSD,EUR,2024-03-05,1.08\n", ListKind::Rates).counts.refused, 1);
}

void TestListRecords::manyRowsOfOneSourceAreFast()
{
    ListShelf shelf;
    QByteArray list = "Company,Source link\n";
    for (int i = 0; i < 6000; ++i)
        list += "Company" + QByteArray::number(i) + " Quartz" + QByteArray::number(i) + ",https://example.org/list\n";
    QElapsedTimer timer;
    timer.start();
    shelf.take(list, ListKind::Companies);
    const qint64 first = timer.restart();
    QVERIFY(shelf.take(list, ListKind::Companies).changes.isEmpty());
    QVERIFY2(timer.elapsed() < 2 * first + 500, qPrintable(u"%1 ms after %2 ms"_s.arg(timer.elapsed()).arg(first)));
}

QTEST_GUILESS_MAIN(TestListRecords)
#include "tst_list_records.moc"
