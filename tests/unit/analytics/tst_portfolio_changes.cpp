// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/changes/changes_chart.h"
#include "domain/edits.h"
#include "support/portfolio_builder.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace analytics;
using namespace domain;
using support::date;

namespace {

const QDate kThen(2024, 6, 30);
const QDate kNow(2025, 6, 30);

/// The comparison of two states of knowledge at two dates.
ChangesRequest request(const Snapshot &then, const Snapshot &now, RecordKind kind = RecordKind::Candidate)
{
    ChangesRequest request;
    request.from = {then, {kThen, kThen}};
    request.to = {now, {kNow, {}}};
    request.kind = kind;
    return request;
}

ChangeType typeOf(const PortfolioChanges &changes, qint64 id)
{
    for (const auto &change : changes.changes) {
        if (change.id == id)
            return change.type;
    }
    return ChangeType::Unset;
}

template <class Record>
void remove(support::PortfolioBuilder &b, Snapshot &now, Id<Record> id)
{
    now = applied(now, edits::removeRecords(*now, recordKindOf<Record>(), {id.value}));
    Q_UNUSED(b)
}

/// Counts what the opening becomes when each change is applied to it, id by id.
QSet<qint64> replayed(const PortfolioChanges &changes)
{
    QSet<qint64> ids(changes.opening.begin(), changes.opening.end());
    for (const auto &change : changes.changes) {
        if (countEffect(change.type) > 0) {
            if (ids.contains(change.id))
                qFatal("added twice");
            ids.insert(change.id);
        } else if (countEffect(change.type) < 0 && !ids.remove(change.id)) {
            qFatal("taken without being there");
        }
    }
    return ids;
}

/// A random portfolio of candidates, programs, deals and trials, edited further and further.
class RandomHistory
{
public:
    explicit RandomHistory(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 12; ++i)
            m_candidates.append(m_b.candidate(QString::number(i)));
    }

    const Snapshot &snapshot() const { return m_b.snapshot(); }
    void edit(int steps)
    {
        for (int i = 0; i < steps; ++i)
            editOnce();
    }

private:
    QString day() { return PartialDate::month(2023 + m_random.bounded(3), 1 + m_random.bounded(12)).toString(); }
    template <class T>
    T anyOf(const QList<T> &list) { return list.at(m_random.bounded(int(list.size()))); }

    void editOnce()
    {
        switch (m_random.bounded(7)) {
        case 0: m_candidates.append(m_b.candidate(QString::number(m_candidates.size()))); break;
        case 1: m_programs.append(m_b.program(anyOf(m_candidates))); break;
        case 2: addEvent(); break;
        case 3: changeEvent(); break;
        case 4: addDeal(); break;
        case 5: addTrial(); break;
        default: changeCandidate(); break;
        }
    }
    void addEvent()
    {
        if (m_programs.isEmpty())
            return;
        const auto phase = Phase(1 + m_random.bounded(int(Phase::Launched)));
        m_events.append(m_b.status(anyOf(m_programs), day(), phase, Activity(m_random.bounded(7))));
    }
    void changeEvent()
    {
        if (m_events.isEmpty())
            return;
        auto event = m_b.get(anyOf(m_events));
        if (m_random.bounded(2) == 0)
            event.date = date(day());
        else
            event.activity = Activity(m_random.bounded(7));
        m_b.replace(event);
    }
    void addDeal()
    {
        const auto deal = m_b.deal(u"Deal"_qs, day());
        m_b.asset(deal, anyOf(m_candidates));
        if (m_random.bounded(2) == 0)
            m_b.event(deal, DealEventType(1 + m_random.bounded(18)), day());
    }
    void addTrial()
    {
        const auto trial = m_b.trial(u"NCT%1"_qs.arg(m_random.bounded(100000)), anyOf(m_candidates));
        for (int i = m_random.bounded(3); i > 0; --i)
            m_b.add(TrialStatusEvent{{}, trial, date(day()), TrialStatus(1 + m_random.bounded(9))});
    }
    void changeCandidate()
    {
        auto candidate = m_b.get(anyOf(m_candidates));
        candidate.firstDisclosed = m_random.bounded(3) == 0 ? PartialDate() : date(day());
        m_b.replace(candidate);
    }

    QRandomGenerator m_random;
    support::PortfolioBuilder m_b;
    QList<Id<Candidate>> m_candidates;
    QList<Id<Program>> m_programs;
    QList<Id<StatusEvent>> m_events;
};

} // namespace

/// What changed between two dates, by time and by knowledge.
class TestPortfolioChanges : public QObject
{
    Q_OBJECT

private slots:
    void whatBeganIsNew();
    void whatWasRecordedLateIsNewlyLearned();
    void aHigherPhaseIsAMove();
    void anEndedCandidateIsTakenFromTheCount();
    void aCorrectedPastIsNoEvent();
    void aRemovedRecordIsACorrection();
    void aTerminatedDealHasEnded();
    void aSilentDealMovesWhenTheSilenceIsTooLong();
    void aTrialWithoutAKnownStatusIsNoDelta();
    void theFilterIsCrossedWithoutAnEnd();
    void countsReconcile_data();
    void countsReconcile();
    void theWaterfallLeadsFromOpeningToClosing();
    void nothingIsSaidInWords();
};

void TestPortfolioChanges::whatBeganIsNew()
{
    support::PortfolioBuilder b;
    const auto then = b.snapshot();
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2025-01"_qs, Phase::Phase1);
    const auto changes = portfolioChanges(request(then, b.snapshot()));
    QCOMPARE(changes.opening.size(), 0);
    QCOMPARE(changes.closing, QList<qint64>{candidate.value});
    QCOMPARE(changes.changes, (QList<PortfolioChange>{{ChangeType::New, candidate.value, u"A"_qs, {}, u"Phase 1"_qs, date(u"2025-01"_qs)}}));
}

void TestPortfolioChanges::whatWasRecordedLateIsNewlyLearned()
{
    support::PortfolioBuilder b;
    const auto then = b.snapshot();
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2023-01"_qs, Phase::Phase1);
    const auto changes = portfolioChanges(request(then, b.snapshot()));
    QCOMPARE(typeOf(changes, candidate.value), ChangeType::NewlyLearned);
    // With the same knowledge at both dates nothing was learned, and nothing happened.
    QVERIFY(portfolioChanges(request(b.snapshot(), b.snapshot())).changes.isEmpty());
}

void TestPortfolioChanges::aHigherPhaseIsAMove()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    b.status(program, u"2023-01"_qs, Phase::Phase1);
    const auto then = b.snapshot();
    b.status(program, u"2025-02"_qs, Phase::Phase2);
    const auto changes = portfolioChanges(request(then, b.snapshot()));
    QCOMPARE(changes.changes, (QList<PortfolioChange>{{ChangeType::Moved, candidate.value, u"A"_qs, u"Phase 1"_qs, u"Phase 2"_qs, date(u"2025-02"_qs)}}));
    QCOMPARE(changes.opening, changes.closing);
}

void TestPortfolioChanges::anEndedCandidateIsTakenFromTheCount()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    b.status(program, u"2023-01"_qs, Phase::Phase1);
    const auto then = b.snapshot();
    b.status(program, u"2025-02"_qs, Phase::Unknown, Activity::Discontinued);
    const auto changes = portfolioChanges(request(then, b.snapshot()));
    QCOMPARE(typeOf(changes, candidate.value), ChangeType::EndedEarly);
    QCOMPARE(changes.closing.size(), 0);
}

void TestPortfolioChanges::aCorrectedPastIsNoEvent()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto event = b.status(b.program(candidate), u"2023-01"_qs, Phase::Phase2);
    const auto then = b.snapshot();
    auto corrected = b.get(event);
    corrected.phase = Phase::Phase1;
    b.replace(corrected);
    const auto restated = portfolioChanges(request(then, b.snapshot()));
    QCOMPARE(restated.changes.size(), 1);
    QCOMPARE(typeOf(restated, candidate.value), ChangeType::Restated);
    corrected.activity = Activity::Discontinued;
    b.replace(corrected);
    QCOMPARE(typeOf(portfolioChanges(request(then, b.snapshot())), candidate.value), ChangeType::CorrectedOut);
}

void TestPortfolioChanges::aRemovedRecordIsACorrection()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"Entered by mistake"_qs);
    const auto then = b.snapshot();
    Snapshot now = then;
    remove(b, now, candidate);
    const auto changes = portfolioChanges(request(then, now));
    QCOMPARE(changes.changes.size(), 1);
    QCOMPARE(changes.changes.first().type, ChangeType::CorrectedOut);
    QCOMPARE(changes.changes.first().name, u"Entered by mistake"_qs);
}

void TestPortfolioChanges::aTerminatedDealHasEnded()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"A and B"_qs, u"2023-05"_qs);
    const auto then = b.snapshot();
    b.event(deal, DealEventType::Terminated, u"2025-03"_qs);
    const auto changes = portfolioChanges(request(then, b.snapshot(), RecordKind::Deal));
    QCOMPARE(changes.changes, (QList<PortfolioChange>{{ChangeType::EndedEarly, deal.value, u"A and B"_qs, u"Active"_qs, u"Terminated"_qs, date(u"2025-03"_qs)}}));
}

void TestPortfolioChanges::aSilentDealMovesWhenTheSilenceIsTooLong()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2022-09-15"_qs);
    const auto changes = portfolioChanges(request(b.snapshot(), b.snapshot(), RecordKind::Deal));
    QCOMPARE(typeOf(changes, deal.value), ChangeType::Moved);
    QCOMPARE(changes.changes.first().after, u"Not verified (no news for 24 months)"_qs);
    QCOMPARE(changes.changes.first().on, date(u"2024-09-16"_qs));
}

void TestPortfolioChanges::aTrialWithoutAKnownStatusIsNoDelta()
{
    support::PortfolioBuilder b;
    const auto trial = b.trial(u"NCT00000001"_qs);
    auto record = b.get(trial);
    record.firstPosted = date(u"2020-01-01"_qs);
    b.replace(record);
    b.add(TrialStatusEvent{{}, trial, date(u"2025-01-01"_qs), TrialStatus::Recruiting});
    const auto changes = portfolioChanges(request(b.snapshot(), b.snapshot(), RecordKind::Trial));
    QCOMPARE(typeOf(changes, trial.value), ChangeType::NewlyLearned);
    QCOMPARE(changes.opening.size(), 0);
}

void TestPortfolioChanges::theFilterIsCrossedWithoutAnEnd()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    b.status(program, u"2023-01"_qs, Phase::Phase1);
    b.status(program, u"2025-01"_qs, Phase::Phase3);
    auto asked = request(b.snapshot(), b.snapshot());
    asked.filter = FilterSpec::parse(u"phase>=phase_2").value();
    QCOMPARE(typeOf(portfolioChanges(asked), candidate.value), ChangeType::Entered);
    asked.filter = FilterSpec::parse(u"phase<phase_2").value();
    QCOMPARE(typeOf(portfolioChanges(asked), candidate.value), ChangeType::Left);
}

void TestPortfolioChanges::countsReconcile_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestPortfolioChanges::countsReconcile()
{
    QFETCH(quint32, seed);
    RandomHistory history(seed);
    history.edit(60);
    const auto then = history.snapshot();
    history.edit(60);
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
        for (const QString &filter : {QString(), u"phase>=phase_2"_qs}) {
            auto asked = request(then, history.snapshot(), kind);
            asked.filter = FilterSpec::parse(filter).value();
            const auto changes = portfolioChanges(asked);
            qint64 sum = changes.opening.size();
            for (const auto &change : changes.changes)
                sum += countEffect(change.type);
            QCOMPARE(sum, changes.closing.size());
            QCOMPARE(replayed(changes), QSet<qint64>(changes.closing.begin(), changes.closing.end()));
        }
    }
}

void TestPortfolioChanges::theWaterfallLeadsFromOpeningToClosing()
{
    RandomHistory history(7);
    history.edit(80);
    const auto then = history.snapshot();
    history.edit(80);
    const auto asked = request(then, history.snapshot());
    const auto changes = portfolioChanges(asked);
    const auto chart = changesChart(asked, changes);
    double running = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        for (const auto &series : chart.panels.first().series) {
            const auto &datum = series.data[i];
            if (!datum.value)
                continue;
            QCOMPARE(datum.start, series.key == u"total"_qs ? 0.0 : running);
            if (series.key == u"total"_qs && i > 0)
                QCOMPARE(*datum.value, running);
            running = *datum.value;
            QCOMPARE(datum.n, datum.ids.size());
        }
    }
    QCOMPARE(running, double(changes.closing.size()));
    QVERIFY(chart.footnote.contains(u"as of 30 Jun 2024, as known on 30 Jun 2024"_qs));
    QVERIFY(chart.footnote.contains(u"as of 30 Jun 2025, as known now"_qs));
}

void TestPortfolioChanges::nothingIsSaidInWords()
{
    support::PortfolioBuilder b;
    const auto asked = request(b.snapshot(), b.snapshot(), RecordKind::Deal);
    QCOMPARE(changesChart(asked, portfolioChanges(asked)).emptyText, u"No deals recorded by 30 Jun 2025"_qs);
}

QTEST_GUILESS_MAIN(TestPortfolioChanges)
#include "tst_portfolio_changes.moc"
