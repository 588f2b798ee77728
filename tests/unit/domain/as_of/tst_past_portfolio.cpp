// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/past_portfolio.h"
#include "domain/records.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;
using namespace Qt::StringLiterals;

namespace {

const AsOf kThen{QDate(2025, 6, 1), {}};

template <class Record>
Record only(const Snapshot &portfolio)
{
    return *portfolio->rows<Record>().begin();
}

} // namespace

/// What an export of a past day tells of later days.
class TestPastPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpectedEventHasNoOutcomeBeforeItsWindowEnds_data();
    void anExpectedEventHasNoOutcomeBeforeItsWindowEnds();
    void anExpectedEventOfALaterTrialIsNotThere();
    void aContradictionNeedsBothSources();
    void anObligationIsOpenUntilItIsDone();
};

void TestPastPortfolio::anExpectedEventHasNoOutcomeBeforeItsWindowEnds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("outcome");
    QTest::newRow("over") << u"2025-03"_s << u"2025-05"_s << int(CatalystOutcome::Positive);
    QTest::newRow("ends on the day") << u"2025-03"_s << u"2025-06-01"_s << int(CatalystOutcome::Positive);
    QTest::newRow("ends later") << u"2025-03"_s << u"2025-06-02"_s << int(CatalystOutcome::Pending);
    QTest::newRow("no end, begins later") << u"2025-Q3"_s << QString() << int(CatalystOutcome::Pending);
    QTest::newRow("undated") << QString() << QString() << int(CatalystOutcome::Positive);
}

void TestPastPortfolio::anExpectedEventHasNoOutcomeBeforeItsWindowEnds()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, outcome);
    support::PortfolioBuilder b;
    Catalyst catalyst;
    catalyst.candidate = b.candidate(u"ABC-101"_s);
    catalyst.kind = CatalystType(1);
    catalyst.windowStart = from.isEmpty() ? PartialDate() : date(from);
    catalyst.windowEnd = to.isEmpty() ? PartialDate() : date(to);
    catalyst.outcome = CatalystOutcome::Positive;
    b.add(catalyst);
    const auto past = portfolioAsOf(b.snapshot(), kThen);
    QCOMPARE(past->of<Catalyst>().size(), 1);
    QCOMPARE(only<Catalyst>(past).outcome, CatalystOutcome(outcome));
    QCOMPARE(only<Catalyst>(past).windowEnd, catalyst.windowEnd);
}

void TestPastPortfolio::anExpectedEventOfALaterTrialIsNotThere()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"ABC-101"_s);
    Candidate disclosed = b.get(candidate);
    disclosed.firstDisclosed = date(u"2026-01"_s);
    b.replace(disclosed);
    Catalyst catalyst;
    catalyst.candidate = candidate;
    catalyst.kind = CatalystType(1);
    b.add(catalyst);
    QCOMPARE(portfolioAsOf(b.snapshot(), kThen)->of<Catalyst>().size(), 0);
}

void TestPastPortfolio::aContradictionNeedsBothSources()
{
    support::PortfolioBuilder b;
    const auto source = [&](const QString &title, const QString &published) {
        Source one;
        one.title = title;
        one.published = date(published);
        return b.add(one);
    };
    Conflict conflict;
    conflict.kind = RecordKind::Candidate;
    conflict.record = b.candidate(u"ABC-101"_s).value;
    conflict.field = u"modality"_s;
    conflict.sourceA = source(u"Press release"_s, u"2024-01-05"_s);
    conflict.sourceB = source(u"Annual report"_s, u"2025-06-01"_s);
    const auto known = b.add(conflict);
    conflict.sourceB = source(u"Later report"_s, u"2025-06-02"_s);
    b.add(conflict);
    const auto past = portfolioAsOf(b.snapshot(), kThen);
    QCOMPARE(past->of<Conflict>().size(), 1);
    QCOMPARE(only<Conflict>(past).id, known);
    QCOMPARE(past->of<Source>().size(), 2);
}

void TestPastPortfolio::anObligationIsOpenUntilItIsDone()
{
    support::PortfolioBuilder b;
    Obligation obligation;
    obligation.deal = b.deal(u"A and B"_s, u"2024-01-01"_s);
    obligation.kind = ObligationKind(1);
    obligation.due = date(u"2025-04-01"_s);
    obligation.done = date(u"2025-06-02"_s);
    const auto late = b.add(obligation);
    obligation.done = date(u"2025-03-20"_s);
    const auto early = b.add(obligation);
    const auto past = portfolioAsOf(b.snapshot(), kThen);
    QVERIFY(past->find(late)->done.isEmpty());
    QCOMPARE(past->find(early)->done, date(u"2025-03-20"_s));
}

QTEST_GUILESS_MAIN(TestPastPortfolio)
#include "tst_past_portfolio.moc"
