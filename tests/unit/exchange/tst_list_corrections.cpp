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

QTEST_GUILESS_MAIN(TestListCorrections)
#include "tst_list_corrections.moc"
