// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that the demo does not have and a line broken on purpose went through unseen.
#include "../chart_fixture.h"

#include <QTest>

using namespace domain;
using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

Trial trialWith(ChartFixture &f, const QString &number)
{
    return f.builder->get(f.builder->trial(number));
}

double dayNumber(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

} // namespace

class TestChartEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrialEndsWithItsCompletionNotItsPrimaryOne();
    void aTrialOfTwentyYearsAgoIsNotShown();
    void aFlowRunsFromTheHeadquartersAtSigning();
    void groupsOfStatusesAreTheirOwn();
    void aProgramThatGoesOnAfterAStopIsStillInItsPhase();
    void aWithdrawnTrialEnrolledNobody();
    void whatIsStillDevelopedAfterAReturnIsCounted();
};

void TestChartEdges::aTrialEndsWithItsCompletionNotItsPrimaryOne()
{
    ChartFixture f; // as of 30 June 2025
    Trial trial = trialWith(f, u"NCT00000001"_s);
    trial.start = support::date(u"2020-01-10"_s);
    trial.primaryCompletion = support::date(u"2022-03-01"_s);
    trial.completion = support::date(u"2024-05-01"_s);
    f.builder->replace(trial);
    Trial open = trialWith(f, u"NCT00000002"_s);
    open.start = support::date(u"2020-01-10"_s);
    open.startBasis = DateBasis::Actual;
    open.primaryCompletion = support::date(u"2025-06"_s); // its last day is the as-of date
    f.builder->replace(open);
    f.options.allRows = true;
    const auto chart = f.chart(u"trial-timeline"_s);
    QCOMPARE(datumAt(chart, u"NCT00000001"_s).value, std::optional(dayNumber(2024, 5, 1)));
    QCOMPARE(datumAt(chart, u"NCT00000001"_s, 0, 2).value, std::optional(dayNumber(2022, 3, 1)));
    QCOMPARE(keyFigureOf(chart, u"open"_s).datum.n, 0);
}

void TestChartEdges::aTrialOfTwentyYearsAgoIsNotShown()
{
    ChartFixture f;
    for (const QString &start : {u"2005-12-31"_s, u"2006-01-01"_s, u"2025-06"_s, u"2025"_s, u"2025-07-01"_s}) {
        Trial trial = trialWith(f, u"NCT"_s + start);
        trial.start = support::date(start);
        f.builder->replace(trial);
    }
    const auto chart = f.chart(u"trial-starts"_s);
    QCOMPARE(chart.categories.first().key, u"2006"_s);
    QCOMPARE(chart.categories.last().n, 1);
    for (const QString &note : {u"Started before the years shown: 1."_s, u"Start after the as-of date: 1."_s, u"surely before the as-of date: 1."_s})
        QVERIFY2(chart.footnote.contains(note), qPrintable(chart.footnote));
}

void TestChartEdges::aFlowRunsFromTheHeadquartersAtSigning()
{
    ChartFixture f;
    const auto moved = f.builder->company(u"Moved"_s, u"US"_s);
    const auto stayed = f.builder->company(u"Stayed"_s, u"DE"_s);
    const auto deal = f.builder->deal(u"D"_s, u"2020-01-01"_s);
    f.builder->party(deal, moved, PartyRole::Principal, u"CN"_s);
    f.builder->party(deal, stayed, PartyRole::Partner);
    f.options.measure = Measure::Deals;
    const auto chart = f.chart(u"deal-flow"_s);
    QCOMPARE(chart.panels.first().series.first().key, u"CN"_s);
    QCOMPARE(datumAt(chart, u"DE"_s).ids, QList<qint64>{deal.value});
}

void TestChartEdges::groupsOfStatusesAreTheirOwn()
{
    ChartFixture f;
    for (const auto status : {TrialStatus::Recruiting, TrialStatus::ActiveNotRecruiting, TrialStatus::NotYetRecruiting, TrialStatus::Completed, TrialStatus::Terminated,
                              TrialStatus::Withdrawn, TrialStatus::Withdrawn, TrialStatus::Suspended, TrialStatus::Unset}) {
        Trial trial = trialWith(f, u"NCT%1"_s.arg(f.builder->snapshot()->rows<Trial>().size()));
        trial.status = status;
        f.builder->replace(trial);
    }
    const auto chart = f.chart(u"trial-status"_s);
    const auto count = [&](const QString &key) { return keyFigureOf(chart, key).datum.n; };
    QCOMPARE(count(u"ongoing"_s), 2);
    QCOMPARE(count(u"completed"_s), 1);
    QCOMPARE(count(u"stopped"_s), 3);
    QCOMPARE(keyFigureOf(chart, u"stopped"_s).datum.denominator, 8);
}

void TestChartEdges::aProgramThatGoesOnAfterAStopIsStillInItsPhase()
{
    ChartFixture f;
    const auto program = f.builder->program(f.builder->candidate(u"C"_s));
    f.builder->status(program, u"2020-01"_s, Phase::Phase2);
    f.builder->status(program, u"2021-01"_s, Phase::Phase2, Activity::Discontinued);
    f.builder->status(program, u"2022-01"_s, Phase::Phase2, Activity::Active);
    const auto chart = f.chart(u"phase-transitions"_s);
    const auto inSeries = [&](const QString &key) {
        for (const auto &series : chart.panels.first().series) {
            if (series.key == key)
                return series.data[1].n;
        }
        return qint64(-1);
    };
    QCOMPARE(inSeries(u"PENDING"_s), 1);
    QCOMPARE(inSeries(u"ENDED_EARLY"_s), 0);
}

void TestChartEdges::aWithdrawnTrialEnrolledNobody()
{
    ChartFixture f;
    for (const auto status : {TrialStatus::Completed, TrialStatus::Withdrawn}) {
        Trial trial = trialWith(f, u"NCT%1"_s.arg(int(status)));
        trial.status = status;
        trial.phase = Phase::Phase2;
        trial.enrollment = status == TrialStatus::Withdrawn ? 0 : 100;
        f.builder->replace(trial);
    }
    const auto chart = f.chart(u"enrollment"_s);
    QCOMPARE(datumAt(chart, u"PHASE2"_s, 0, 1).value, std::optional(100.0));
    QCOMPARE(datumAt(chart, u"PHASE2"_s, 0, 1).denominator, 1);
    QVERIFY(chart.footnote.contains(u"withdrawn and left out: 1."_s));
}

void TestChartEdges::whatIsStillDevelopedAfterAReturnIsCounted()
{
    ChartFixture f;
    f.addArea(u"ONCOLOGY"_s, u"Oncology"_s);
    for (const auto phase : {Phase::Phase2, Phase::Approved}) {
        const auto deal = f.builder->deal(u"D"_s, u"2020-01-01"_s);
        f.builder->asset(deal, f.addCandidate(u"ONCOLOGY"_s, phase));
        f.builder->event(deal, DealEventType::Terminated, u"2022-01-01"_s);
    }
    const auto chart = f.chart(u"returned-candidates"_s);
    QCOMPARE(datumAt(chart, u"IN_DEVELOPMENT"_s).n, 1);
    QCOMPARE(datumAt(chart, u"MARKETED"_s).n, 1);
    QCOMPARE(keyFigureOf(chart, u"still_active"_s).datum.n, 2);
}

QTEST_GUILESS_MAIN(TestChartEdges)
#include "tst_chart_edges.moc"
