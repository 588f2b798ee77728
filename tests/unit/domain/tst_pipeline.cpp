// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"
#include "domain/derived/existence.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using support::date;

namespace {

AsOf at(const QString &day)
{
    return {QDate::fromString(day, Qt::ISODate), {}};
}

const AsOf kNow = at(u"2026-11-22"_qs);

} // namespace

/// What is derived from programs, trials and their dated events.
class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventCountsWhenItsLastDayHasPassed_data();
    void anEventCountsWhenItsLastDayHasPassed();
    void theLastEventGivesTheStatus();
    void onOneDayTheHigherPhaseWins();
    void sinceIsTheStartOfTheUnbrokenRun();
    void anEventWithoutPhaseKeepsThePhase();
    void reachedAndActivePhaseAreTwoThings();
    void withoutActiveProgramThereIsNoBar();
    void withoutEventsThePhaseIsUnknownNotPreclinical();
    void clinicalUnknownRanksBetweenIndAndEarlyPhase1();
    void theFlaggedProgramLeads();
    void elseTheHighestActivePhaseLeadsThenTheEarliestThenTheLowestId();
    void areaFollowsTheLeadProgramAndMergedTerms();
    void areaOfATrialIsThatOfItsFirstIndicationElseCandidate();
    void aCandidateExistsFromItsFirstDatedFact();
    void aCandidateWithoutDatesAlwaysExists();
    void aTrialExistsFromItsPosting();
    void aPlannedTrialIsNotHidden();
    void aTrialStatusIsNotKnownBeforeItsFirstEvent();
    void aTrialWithoutEventsShowsItsPlainStatus();
};

void TestPipeline::anEventCountsWhenItsLastDayHasPassed_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<bool>("isCounted");
    QTest::newRow("same day") << u"2025-06-30"_qs << u"2025-06-30"_qs << true;
    QTest::newRow("day after") << u"2025-07-01"_qs << u"2025-06-30"_qs << false;
    QTest::newRow("month not over") << u"2025-06"_qs << u"2025-06-29"_qs << false;
    QTest::newRow("month over") << u"2025-06"_qs << u"2025-06-30"_qs << true;
    QTest::newRow("quarter not over") << u"2025-Q2"_qs << u"2025-06-29"_qs << false;
    QTest::newRow("half over") << u"2025-H1"_qs << u"2025-06-30"_qs << true;
    QTest::newRow("year not over") << u"2025"_qs << u"2025-12-30"_qs << false;
}

void TestPipeline::anEventCountsWhenItsLastDayHasPassed()
{
    QFETCH(QString, when);
    QFETCH(QString, asOf);
    QTEST(counts(date(when), at(asOf)), "isCounted");
}

void TestPipeline::theLastEventGivesTheStatus()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    b.status(program, u"2023-05"_qs, Phase::Phase3);
    b.status(program, u"2020-01"_qs, Phase::Phase1);
    b.status(program, u"2021-06-15"_qs, Phase::Phase2);
    QVERIFY(!programStatus(b.portfolio(), program, at(u"2019-12-31"_qs)));
    QCOMPARE(programStatus(b.portfolio(), program, at(u"2021-06-14"_qs))->phase, Phase::Phase1);
    QCOMPARE(programStatus(b.portfolio(), program, at(u"2021-06-15"_qs))->phase, Phase::Phase2);
    QCOMPARE(programStatus(b.portfolio(), program, kNow)->phase, Phase::Phase3);
}

void TestPipeline::onOneDayTheHigherPhaseWins()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    b.status(program, u"2021-06-15"_qs, Phase::Launched);
    b.status(program, u"2021-06-15"_qs, Phase::Approved);
    QCOMPARE(programStatus(b.portfolio(), program, kNow)->phase, Phase::Launched);
}

void TestPipeline::sinceIsTheStartOfTheUnbrokenRun()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    b.status(program, u"2020-01"_qs, Phase::Phase1);
    b.status(program, u"2021-01"_qs, Phase::Phase2);
    b.status(program, u"2022-01"_qs, Phase::Phase2);
    QCOMPARE(programStatus(b.portfolio(), program, kNow)->since, date(u"2021-01"_qs));
    b.status(program, u"2023-01"_qs, Phase::Phase2, Activity::Suspended);
    QCOMPARE(programStatus(b.portfolio(), program, kNow)->since, date(u"2023-01"_qs));
}

void TestPipeline::anEventWithoutPhaseKeepsThePhase()
{
    support::PortfolioBuilder b;
    const auto program = b.program(b.candidate(u"A"_qs));
    b.status(program, u"2020-01"_qs, Phase::Phase1, Activity::Unset);
    QCOMPARE(programStatus(b.portfolio(), program, kNow)->activity, Activity::Active);
    b.status(program, u"2021-01"_qs, Phase::Unknown, Activity::Discontinued);
    const auto status = programStatus(b.portfolio(), program, kNow);
    QCOMPARE(status->phase, Phase::Phase1);
    QCOMPARE(status->activity, Activity::Discontinued);
}

void TestPipeline::reachedAndActivePhaseAreTwoThings()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto stopped = b.program(candidate);
    b.status(stopped, u"2020-01"_qs, Phase::Phase3);
    b.status(stopped, u"2021-01"_qs, Phase::Phase3, Activity::Discontinued);
    const auto running = b.program(candidate);
    b.status(running, u"2020-01"_qs, Phase::Phase1);
    QCOMPARE(highestPhaseReached(b.portfolio(), candidate, kNow), Phase::Phase3);
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow), (CandidatePhase{CandidatePhase::State::InPhase, Phase::Phase1}));
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, at(u"2020-12-31"_qs)).phase, Phase::Phase3);
}

void TestPipeline::withoutActiveProgramThereIsNoBar()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto program = b.program(candidate);
    b.status(program, u"2020-01"_qs, Phase::Phase2);
    for (const auto activity : {Activity::Suspended, Activity::NoDevelopmentReported}) {
        b.status(program, u"2021-01"_qs, Phase::Phase2, activity);
        QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow).state, CandidatePhase::State::InPhase);
    }
    b.status(program, u"2022-01"_qs, Phase::Phase2, Activity::Withdrawn);
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow).state, CandidatePhase::State::NoActiveProgram);
}

void TestPipeline::withoutEventsThePhaseIsUnknownNotPreclinical()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.program(candidate);
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow), (CandidatePhase{CandidatePhase::State::PhaseUnknown, Phase::Unknown}));
    QCOMPARE(highestPhaseReached(b.portfolio(), candidate, kNow), Phase::Unknown);
}

void TestPipeline::clinicalUnknownRanksBetweenIndAndEarlyPhase1()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2020"_qs, Phase::ClinicalUnknown);
    b.status(b.program(candidate), u"2020"_qs, Phase::Ind);
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow).phase, Phase::ClinicalUnknown);
    b.status(b.program(candidate), u"2020"_qs, Phase::EarlyPhase1);
    QCOMPARE(highestActivePhase(b.portfolio(), candidate, kNow).phase, Phase::EarlyPhase1);
}

void TestPipeline::theFlaggedProgramLeads()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    b.status(b.program(candidate), u"2020"_qs, Phase::Phase3);
    auto flagged = b.get(b.program(candidate));
    flagged.lead = true;
    b.replace(flagged);
    QCOMPARE(leadProgram(b.portfolio(), candidate, kNow)->id, flagged.id);
}

void TestPipeline::elseTheHighestActivePhaseLeadsThenTheEarliestThenTheLowestId()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_qs);
    const auto late = b.program(candidate);
    b.status(late, u"2022"_qs, Phase::Phase2);
    const auto early = b.program(candidate);
    b.status(early, u"2020"_qs, Phase::Phase2);
    const auto twin = b.program(candidate);
    b.status(twin, u"2020"_qs, Phase::Phase2);
    QCOMPARE(leadProgram(b.portfolio(), candidate, kNow)->id, early);
    const auto stopped = b.program(candidate);
    b.status(stopped, u"2019"_qs, Phase::Launched, Activity::Discontinued);
    QCOMPARE(leadProgram(b.portfolio(), candidate, kNow)->id, early);
    b.status(twin, u"2023"_qs, Phase::Phase3);
    QCOMPARE(leadProgram(b.portfolio(), candidate, kNow)->id, twin);
}

void TestPipeline::areaFollowsTheLeadProgramAndMergedTerms()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    const auto cancer = b.term(TermVocabulary::Area, u"CANCER"_qs, u"Cancer"_qs);
    const auto candidate = b.candidate(u"A"_qs);
    b.program(candidate, b.indication(u"Lung cancer"_qs, cancer));
    QCOMPARE(areaOf(b.portfolio(), b.get(candidate), kNow), cancer);
    auto merged = b.get(cancer);
    merged.mergedInto = oncology;
    b.replace(merged);
    QCOMPARE(areaOf(b.portfolio(), b.get(candidate), kNow), oncology);
    QVERIFY(!areaOf(b.portfolio(), b.get(b.candidate(u"B"_qs)), kNow).isValid());
}

void TestPipeline::areaOfATrialIsThatOfItsFirstIndicationElseCandidate()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    const auto allergy = b.term(TermVocabulary::Area, u"ALLERGY"_qs, u"Allergy"_qs);
    const auto candidate = b.candidate(u"A"_qs);
    b.program(candidate, b.indication(u"Lung cancer"_qs, oncology));
    const auto trial = b.trial(u"NCT00000001"_qs, candidate);
    QCOMPARE(areaOf(b.portfolio(), b.get(trial), kNow), oncology);
    b.add(TrialIndication{{}, trial, b.indication(u"Rhinitis"_qs, allergy)});
    QCOMPARE(areaOf(b.portfolio(), b.get(trial), kNow), allergy);
}

void TestPipeline::aCandidateExistsFromItsFirstDatedFact()
{
    support::PortfolioBuilder b;
    const auto id = b.candidate(u"A"_qs);
    b.status(b.program(id), u"2020-05"_qs, Phase::Phase1);
    const auto exists = [&](const QString &day) { return existsAt(b.portfolio(), b.get(id), at(day)); };
    QVERIFY(!exists(u"2020-05-30"_qs));
    QVERIFY(exists(u"2020-05-31"_qs));
    b.asset(b.deal(u"D"_qs, u"2019-03-01"_qs), id);
    QVERIFY(exists(u"2019-03-01"_qs));
    QVERIFY(!exists(u"2019-02-28"_qs));
    QVERIFY(!isUndated(b.portfolio(), b.get(id)));
}

void TestPipeline::aCandidateWithoutDatesAlwaysExists()
{
    support::PortfolioBuilder b;
    const auto id = b.candidate(u"A"_qs);
    b.program(id);
    QVERIFY(existsAt(b.portfolio(), b.get(id), at(u"1950-01-01"_qs)));
    QVERIFY(isUndated(b.portfolio(), b.get(id)));
}

void TestPipeline::aTrialExistsFromItsPosting()
{
    support::PortfolioBuilder b;
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    trial.firstPosted = date(u"2021-03-04"_qs);
    trial.start = date(u"2020-01"_qs);
    QVERIFY(!existsAt(b.portfolio(), trial, at(u"2021-03-03"_qs)));
    QVERIFY(existsAt(b.portfolio(), trial, at(u"2021-03-04"_qs)));
}

void TestPipeline::aPlannedTrialIsNotHidden()
{
    support::PortfolioBuilder b;
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    trial.start = date(u"2030-01"_qs);
    QVERIFY(existsAt(b.portfolio(), trial, kNow));
    trial.startBasis = DateBasis::Actual;
    trial.start = date(u"2020-01"_qs);
    QVERIFY(!existsAt(b.portfolio(), trial, at(u"2019-01-01"_qs)));
}

void TestPipeline::aTrialStatusIsNotKnownBeforeItsFirstEvent()
{
    support::PortfolioBuilder b;
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    trial.status = TrialStatus::Completed;
    trial.start = date(u"2020-01"_qs);
    trial.startBasis = DateBasis::Actual;
    trial.completion = date(u"2022-05"_qs);
    trial.completionBasis = DateBasis::Actual;
    b.replace(trial);
    b.add(TrialStatusEvent{{}, trial.id, date(u"2023-01-10"_qs), TrialStatus::Completed});
    QCOMPARE(trialStatusAt(b.portfolio(), trial, at(u"2019-06-01"_qs)), TrialStatus::NotYetRecruiting);
    QCOMPARE(trialStatusAt(b.portfolio(), trial, at(u"2021-06-01"_qs)), TrialStatus::Unset);
    QCOMPARE(trialStatusAt(b.portfolio(), trial, at(u"2022-06-01"_qs)), TrialStatus::Completed);
    QCOMPARE(trialStatusAt(b.portfolio(), trial, kNow), TrialStatus::Completed);
}

void TestPipeline::aTrialWithoutEventsShowsItsPlainStatus()
{
    support::PortfolioBuilder b;
    auto trial = b.get(b.trial(u"NCT00000001"_qs));
    QCOMPARE(trialStatusAt(b.portfolio(), trial, kNow), TrialStatus::Unset);
    trial.status = TrialStatus::Recruiting;
    QCOMPARE(trialStatusAt(b.portfolio(), trial, kNow), TrialStatus::Recruiting);
    QCOMPARE(trialGroup(TrialStatus::NotYetRecruiting), TrialGroup::Planned);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
