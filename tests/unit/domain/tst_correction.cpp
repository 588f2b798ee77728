// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/correction.h"
#include "domain/changes/partial_reversal.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

/// Phases and statuses change by dated events; wrong events are corrected with a reason; parts of a step are taken back.
class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventEndsTheEarlierPhaseAndOverwritesNothing();
    void anEventThatSaysNothingIsRefused();
    void anEventNeedsItsDate();
    void theSourceIsCitedInTheSameStep();
    void aTrialsPlainStatusFollowsItsLatestEvent();
    void anOlderTrialEventLeavesThePlainStatus();
    void aDealEndsByAnEvent();
    void aCorrectionNeedsAReasonAndIsLabeled();
    void aCorrectionMovesTheTrialsStatus();
    void partsOfAStepAreTakenBack();
    void aRecordThatOthersReferToIsKept();
};

void TestCorrection::anEventEndsTheEarlierPhaseAndOverwritesNothing()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    const auto first = b.status(program, u"2022-03"_qs, Phase::Phase2);
    const auto step = edits::addEvent(b.portfolio(), StatusEvent{{}, program, date(u"2025-06"_qs), Phase::Phase3, Activity::Unset, {}}, {}, b.ids());
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Add);
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(*after->find(first), b.get(first));
    QCOMPARE(programStatus(*after, program, {QDate(2025, 6, 29), {}})->phase, Phase::Phase2);
    const auto status = programStatus(*after, program, {QDate(2025, 6, 30), {}});
    QCOMPARE(status->phase, Phase::Phase3);
    QCOMPARE(status->activity, Activity::Active);
}

void TestCorrection::anEventThatSaysNothingIsRefused()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    const auto step = edits::addEvent(b.portfolio(), StatusEvent{{}, program, date(u"2025"_qs), Phase::Unknown, Activity::Unset, {}}, {}, b.ids());
    QCOMPARE(step.error().where, u"phase"_qs);
}

void TestCorrection::anEventNeedsItsDate()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    const auto step = edits::addEvent(b.portfolio(), StatusEvent{{}, program, {}, Phase::Phase1, Activity::Unset, {}}, {}, b.ids());
    QCOMPARE(step.error().code, Error::Code::Constraint);
    QCOMPARE(step.error().where, u"effective_date"_qs);
}

void TestCorrection::theSourceIsCitedInTheSameStep()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    Source source;
    source.title = u"Annual report"_qs;
    const auto report = b.add(source);
    const auto step = edits::addEvent(b.portfolio(), StatusEvent{{}, program, date(u"2025"_qs), Phase::Phase1, Activity::Unset, {}},
                                      {report, u" Phase 1 began "_qs}, b.ids());
    QVERIFY(step.ok());
    const auto citation = *step.value().of<Citation>().first().after;
    QCOMPARE(citation.kind, RecordKind::StatusEvent);
    QCOMPARE(citation.record, step.value().of<StatusEvent>().first().id().value);
    QCOMPARE(citation.quote, u"Phase 1 began"_qs);
    const auto unknown = edits::addEvent(b.portfolio(), StatusEvent{{}, program, date(u"2025"_qs), Phase::Phase1, Activity::Unset, {}},
                                         {Id<Source>{999}, {}}, b.ids());
    QCOMPARE(unknown.error().where, u"source_id"_qs);
}

void TestCorrection::aTrialsPlainStatusFollowsItsLatestEvent()
{
    support::PortfolioBuilder b;
    const auto trial = b.trial(u"NCT00000001"_qs);
    const auto step = edits::addEvent(b.portfolio(), TrialStatusEvent{{}, trial, date(u"2025-02-01"_qs), TrialStatus::Completed}, {}, b.ids());
    QVERIFY(step.ok());
    QCOMPARE(applied(b.snapshot(), step.value())->find(trial)->status, TrialStatus::Completed);
}

void TestCorrection::anOlderTrialEventLeavesThePlainStatus()
{
    support::PortfolioBuilder b;
    const auto trial = b.trial(u"NCT00000001"_qs);
    auto record = b.get(trial);
    record.status = TrialStatus::Completed;
    b.replace(record);
    b.add(TrialStatusEvent{{}, trial, date(u"2025-02-01"_qs), TrialStatus::Completed});
    const auto step = edits::addEvent(b.portfolio(), TrialStatusEvent{{}, trial, date(u"2024-02-01"_qs), TrialStatus::Recruiting}, {}, b.ids());
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->find(trial)->status, TrialStatus::Completed);
    QCOMPARE(trialStatusAt(*after, *after->find(trial), {QDate(2024, 6, 1), {}}), TrialStatus::Recruiting);
}

void TestCorrection::aDealEndsByAnEvent()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"A and B"_qs, u"2024-01-15"_qs);
    DealEvent event;
    event.deal = deal;
    event.type = DealEventType::Terminated;
    event.date = date(u"2025-03"_qs);
    const auto step = edits::addEvent(b.portfolio(), event, {}, b.ids());
    QVERIFY(step.ok());
    QCOMPARE(dealStatus(*applied(b.snapshot(), step.value()), deal, {QDate(2025, 6, 30), {}}), DealStatus::Terminated);
}

void TestCorrection::aCorrectionNeedsAReasonAndIsLabeled()
{
    support::PortfolioBuilder b;
    const auto event = b.status(b.program(b.candidate(u"A"_qs)), u"2024"_qs, Phase::Phase2);
    auto corrected = b.get(event);
    corrected.phase = Phase::Phase1_2;
    QCOMPARE(edits::correctEvent(b.portfolio(), corrected, u" "_qs, {}, b.ids()).error().where, u"reason"_qs);
    const auto step = edits::correctEvent(b.portfolio(), corrected, u"The release\nsays 1/2"_qs, {}, b.ids());
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Correct);
    QVERIFY(step.value().label.name.endsWith(u"(The release says 1/2)"_qs));
    QCOMPARE(applied(b.snapshot(), step.value())->find(event)->phase, Phase::Phase1_2);
    QVERIFY(edits::correctEvent(b.portfolio(), b.get(event), u"x"_qs, {}, b.ids()).value().isEmpty());
}

void TestCorrection::aCorrectionMovesTheTrialsStatus()
{
    support::PortfolioBuilder b;
    const auto trial = b.trial(u"NCT00000001"_qs);
    b.add(TrialStatusEvent{{}, trial, date(u"2024-01-01"_qs), TrialStatus::Recruiting});
    const auto wrong = b.add(TrialStatusEvent{{}, trial, date(u"2025-01-01"_qs), TrialStatus::Completed});
    auto corrected = b.get(wrong);
    corrected.date = date(u"2023-01-01"_qs);
    const auto step = edits::correctEvent(b.portfolio(), corrected, u"Wrong year"_qs, {}, b.ids());
    QCOMPARE(applied(b.snapshot(), step.value())->find(trial)->status, TrialStatus::Recruiting);
}

void TestCorrection::partsOfAStepAreTakenBack()
{
    support::PortfolioBuilder b;
    const auto kept = b.candidate(u"Kept"_qs);
    const auto added = b.candidate(u"Added"_qs);
    edits::PartialReversal parts;
    parts.updates.append({RecordKind::Candidate, kept.value, {{u"primary_name"_qs, Value(u"Former"_qs)}}});
    parts.removals.append({RecordKind::Candidate, added.value, {}});
    parts.insertions.append({RecordKind::Company, 77, {{u"name_en"_qs, Value(u"Back"_qs)}}});
    const auto step = edits::takeBack(b.portfolio(), parts, {StepLabel::Action::Edit, RecordKind::Candidate, {}, u"Kept"_qs, 1});
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Revert);
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->find(kept)->name, u"Former"_qs);
    QVERIFY(!after->find(added));
    QCOMPARE(after->find(Id<Company>{77})->name, u"Back"_qs);
}

void TestCorrection::aRecordThatOthersReferToIsKept()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    edits::PartialReversal parts;
    parts.removals.append({RecordKind::Candidate, candidate.value, {}});
    QCOMPARE(edits::takeBack(b.portfolio(), parts, {}).error().code, Error::Code::Conflict);
    parts.removals.append({RecordKind::Program, program.value, {}});
    QVERIFY(edits::takeBack(b.portfolio(), parts, {}).ok());
    edits::PartialReversal orphan;
    orphan.insertions.append({RecordKind::Program, 99, {{u"candidate_id"_qs, Value(qint64(1234))}, {u"region"_qs, Value(u"Worldwide"_qs)}}});
    QCOMPARE(edits::takeBack(b.portfolio(), orphan, {}).error().code, Error::Code::Conflict);
}

QTEST_APPLESS_MAIN(TestCorrection)
#include "tst_correction.moc"
