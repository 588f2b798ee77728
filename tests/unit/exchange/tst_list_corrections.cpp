// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/phase_status.h"
#include "list_fixture.h"

#include <QTest>

using namespace unit;

/// A list that says something else of what it said before.
class TestListCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhaseCorrectedOnItsDayTakesEffect_data();
    void aPhaseCorrectedOnItsDayTakesEffect();
    void anUndatedPhaseCorrectedOnTheListsDayTakesEffect();
    void twoRatesOfOneDayAreNotDecidedInSilence();
    void anotherRegionIsAnotherProgram();
    void whatStandsInBracketsWithinANameIsTheName();
    void aRegionLeftOpenMeansTheOnlyProgram();
    void aTrialThatRecruitsAgainRecruits();
    void anotherAmountTakesItsOldEquivalentAlong();
};

void TestListCorrections::aPhaseCorrectedOnItsDayTakesEffect_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("phase");
    QTest::newRow("down") << QByteArray("Phase 3") << QByteArray("Phase 2") << int(Phase::Phase2);
    QTest::newRow("up") << QByteArray("Phase 2") << QByteArray("Phase 3") << int(Phase::Phase3);
}

void TestListCorrections::aPhaseCorrectedOnItsDayTakesEffect()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, phase);
    ListShelf shelf;
    const auto list = [](const QByteArray &reached) { return "Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,US," + reached + ",2024-01-15\n"; };
    shelf.take(list(first), ListKind::Candidates);
    QCOMPARE(shelf.all<StatusEvent>().size(), 1);
    const ListPlan plan = shelf.take(list(second), ListKind::Candidates);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(shelf.all<StatusEvent>().size(), 1);
    QCOMPARE(int(highestPhaseReached(*shelf.now, shelf.all<Candidate>().first().id, {QDate(2026, 1, 1), {}})), phase);
    QCOMPARE(shelf.take(list(second), ListKind::Candidates).changes.of<StatusEvent>().size(), 0);
}

void TestListCorrections::anUndatedPhaseCorrectedOnTheListsDayTakesEffect()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Region,Phase\nABC-101,NSCLC,US,Phase 3\n", ListKind::Candidates);
    shelf.take("Candidate,Indication,Region,Phase\nABC-101,NSCLC,US,Phase 2\n", ListKind::Candidates);
    QCOMPARE(shelf.all<StatusEvent>().size(), 1);
    QCOMPARE(shelf.all<StatusEvent>().first().phase, Phase::Phase2);
}

void TestListCorrections::twoRatesOfOneDayAreNotDecidedInSilence()
{
    ListShelf shelf;
    const ListPlan plan = shelf.take("Base,Quote,Date,Rate\nUSD,CNY,2024-03-05,7.2\nUSD,CNY,2024-03-06,7.1\nUSD,CNY,2024-03-05,7.3\nUSD,CNY,2024-03-06,7.1\n", ListKind::Rates);
    QCOMPARE(shelf.all<FxRate>().size(), 2);
    QCOMPARE(plan.counts.refused, 1);
    QCOMPARE(plan.rows[2].refusals.first().reason, ListRefusal::Contradicts);
    QCOMPARE(plan.rows[2].refusals.first().found, u"7.2"_s);
}

void TestListCorrections::anotherRegionIsAnotherProgram()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,China,Phase 3,2024-01-15\n", ListKind::Candidates);
    shelf.take("Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,US,Phase 1,2025-01-15\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Program>().size(), 2);
    const auto phaseOf = [&](const Program &program) { return programStatus(*shelf.now, program.id, {QDate(2026, 1, 1), {}})->phase; };
    QCOMPARE(int(phaseOf(shelf.all<Program>().first())), int(Phase::Phase3));
    QCOMPARE(int(phaseOf(shelf.all<Program>().last())), int(Phase::Phase1));
}

void TestListCorrections::whatStandsInBracketsWithinANameIsTheName()
{
    ListShelf shelf;
    shelf.take("Candidate,Phase\n(R)-ketamine,Phase 3\n(S)-ketamine,Phase 1\n[177Lu]Lu-PSMA-617,Phase 3\nTrastuzumab deruxtecan (DS-8201),Phase 3\n", ListKind::Candidates);
    QStringList names;
    for (const Candidate &candidate : shelf.all<Candidate>())
        names.append(candidate.name);
    QCOMPARE(names, (QStringList{u"(R)-ketamine"_s, u"(S)-ketamine"_s, u"[177Lu]Lu-PSMA-617"_s, u"Trastuzumab deruxtecan"_s}));
    shelf.take("Candidate,Phase\nDS-8201,Phase 3\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Candidate>().size(), 4);
}

void TestListCorrections::aRegionLeftOpenMeansTheOnlyProgram()
{
    ListShelf shelf;
    shelf.take("Candidate,Indication,Region,Phase,Phase since\nABC-101,NSCLC,China,Phase 2,2024-01-15\n", ListKind::Candidates);
    shelf.take("Candidate,Indication,Phase,Phase since\nABC-101,NSCLC,Phase 3,2025-01-15\n", ListKind::Candidates);
    QCOMPARE(shelf.all<Program>().size(), 1);
    QCOMPARE(shelf.all<StatusEvent>().size(), 2);
}

void TestListCorrections::aTrialThatRecruitsAgainRecruits()
{
    ListShelf shelf;
    for (const QByteArray &state : {QByteArray("Recruiting,2024-01-10"), QByteArray("Suspended,2024-06-10"), QByteArray("Recruiting,2025-01-10")})
        shelf.take("NCT Number,Title,Status,Last Update Posted\nNCT01234567,A study," + state + "\n", ListKind::Trials);
    QCOMPARE(shelf.all<TrialStatusEvent>().size(), 3);
    QCOMPARE(shelf.all<TrialStatusEvent>().last().status, TrialStatus::Recruiting);
}

/// The dollars announced for CNY 700 million are not those of CNY 1,400 million.
void TestListCorrections::anotherAmountTakesItsOldEquivalentAlong()
{
    ListShelf shelf;
    const auto list = [](const QByteArray &amount) { return "Principal,Partner,Asset,Announced,Total value\nAlpha,Beta,ABC-101,2024-03-05," + amount + "\n"; };
    shelf.take(list("CNY 700M (approximately $100M)"), ListKind::Deals);
    QCOMPARE(shelf.all<DealTerm>().first().equivalentCurrency, u"USD"_s);
    shelf.take(list("CNY 700M (approximately $100M)"), ListKind::Deals);
    QCOMPARE(shelf.all<DealTerm>().first().equivalentCurrency, u"USD"_s);
    shelf.take(list("CNY 1400M"), ListKind::Deals);
    const DealTerm after = shelf.all<DealTerm>().first();
    QCOMPARE(after.max.value_or(0), qint64(1400000000));
    QVERIFY(!after.equivalentMin && !after.equivalentMax);
    QVERIFY(after.equivalentCurrency.isEmpty());
}

QTEST_GUILESS_MAIN(TestListCorrections)
#include "tst_list_corrections.moc"
