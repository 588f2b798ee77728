// SPDX-License-Identifier: GPL-3.0-or-later
// Registry files that say less than is known, or what was true earlier; and what the user decides row by row.
#include "shelf.h"

#include "domain/derived/trial_status.h"
#include "exchange/trial_choices.h"

#include <QTest>

using namespace unit;
using Kind = RowChoice::Kind;

namespace {

const QByteArray kWhole = R"({"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"A"},
"statusModule":{"overallStatus":"RECRUITING","startDateStruct":{"date":"2024-01"},"lastUpdatePostDateStruct":{"date":"2024-02-01"}},
"sponsorCollaboratorsModule":{"leadSponsor":{"name":"Alpha Bio","class":"INDUSTRY"}},"descriptionModule":{"briefSummary":"About it."},
"conditionsModule":{"conditions":["Asthma"]},"designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2"],"enrollmentInfo":{"count":120}},
"eligibilityModule":{"sex":"ALL"},"contactsLocationsModule":{"locations":[{"city":"Beijing","country":"China"}]}},"hasResults":false})";
const QByteArray kFew = R"({"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"A"},
"statusModule":{"overallStatus":"COMPLETED","lastUpdatePostDateStruct":{"date":"2025-02-01"}}}})";

QByteArray row(const QString &status, const QString &enrollment, const QString &updated)
{
    return u"NCT Number,Study Title,Study Status,Enrollment,Last Update Posted\nNCT00000001,A,%1,%2,%3\n"_s.arg(status, enrollment, updated).toUtf8();
}

} // namespace

class TestRegistryStates : public QObject
{
    Q_OBJECT

private slots:
    void aStudyWithFewFieldsTakesNothingAway()
    {
        Shelf shelf;
        shelf.take(kWhole);
        const Trial before = shelf.trial(u"NCT00000001"_s);
        QCOMPARE(before.enrollment, std::optional<qint64>(120));
        const auto planned = shelf.plan(kFew);
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().rows.first().changes.size(), 2);
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        Trial expected = before;
        expected.status = TrialStatus::Completed;
        expected.lastUpdatePosted = PartialDate::day(QDate(2025, 2, 1));
        QCOMPARE(shelf.trial(u"NCT00000001"_s), expected);
        QCOMPARE(shelf.now->of<TrialCountry>().size(), 1);
        QVERIFY(shelf.take(kFew).isEmpty());
    }

    void aWholeStudyTakesAwayWhatTheRegistryWithdrew()
    {
        Shelf shelf;
        shelf.take(kWhole);
        QByteArray withdrawn = kWhole;
        withdrawn.replace(R"(,"enrollmentInfo":{"count":120})", "");
        shelf.take(withdrawn);
        QVERIFY(!shelf.trial(u"NCT00000001"_s).enrollment);
    }

    void anOlderStateIsSaidAndTakesNothingBack()
    {
        Shelf shelf;
        shelf.take(row(u"COMPLETED"_s, u"200"_s, u"2024-06-01"_s));
        const Trial newer = shelf.trial(u"NCT00000001"_s);
        const QByteArray older = row(u"RECRUITING"_s, u"100"_s, u"2022-06-01"_s);
        const auto planned = shelf.plan(older);
        QCOMPARE(planned.value().rows.first().olderThan, u"2024-06-01"_s);
        QCOMPARE(planned.value().rows.first().conflicts.size(), 3);
        QCOMPARE(planned.value().counts, (PlanCounts{0, 0, 1, 1, 0}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.trial(u"NCT00000001"_s), newer);
        QCOMPARE(trialStatusAt(*shelf.now, newer, {QDate(2023, 1, 1), {}}), TrialStatus::Recruiting);
        QVERIFY(shelf.take(row(u"COMPLETED"_s, u"200"_s, u"2024-06-01"_s)).isEmpty());
        const auto next = shelf.plan(row(u"TERMINATED"_s, u"200"_s, u"2025-01-01"_s));
        QCOMPARE(next.value().rows.first().action, PlanRow::Action::Update);
    }

    void choicesAreCarriedOutRowByRow()
    {
        Shelf shelf;
        shelf.take(row(u"RECRUITING"_s, u"10"_s, u"2024-06-01"_s));
        shelf.edit(u"NCT00000001"_s, [](Trial &trial) { trial.enrollment = 99; });
        const auto planned = shelf.plan(row(u"COMPLETED"_s, u"20"_s, u"2025-06-01"_s) + "NCT00000002,B,RECRUITING,5,2025-06-01\n");
        QCOMPARE(planned.value().rows.size(), 2);
        const auto decided = [&](Kind first, Kind second) { return decidedPlan(planned.value(), {{{0, first}, {1, second}}, UpdatePolicy::NewerSourceWins}, *shelf.now); };
        QCOMPARE(decided(Kind::Skip, Kind::Skip).toChangeSet(shelf.ids, someDay()).of<Trial>().size(), 0);
        QCOMPARE(decided(Kind::Skip, Kind::Add).counts, (PlanCounts{1, 0, 1, 0, 0}));
        const ImportPlan all = decided(Kind::Apply, Kind::Skip);
        QCOMPARE(all.counts, (PlanCounts{0, 1, 1, 0, 0}));
        shelf.apply(all.toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->of<Trial>().size(), 1);
        QCOMPARE(shelf.trial(u"NCT00000001"_s).enrollment, std::optional<qint64>(20));
        QCOMPARE(shelf.trial(u"NCT00000001"_s).status, TrialStatus::Completed);
    }

    void keepingMineIsRemembered()
    {
        Shelf shelf;
        shelf.take(row(u"RECRUITING"_s, u"10"_s, u"2024-06-01"_s));
        const QByteArray newer = row(u"COMPLETED"_s, u"20"_s, u"2025-06-01"_s);
        const auto planned = shelf.plan(newer);
        const ImportPlan kept = decidedPlan(planned.value(), {{}, UpdatePolicy::KeepMine}, *shelf.now);
        QCOMPARE(kept.counts, (PlanCounts{0, 0, 1, 0, 0}));
        shelf.apply(kept.toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.trial(u"NCT00000001"_s).enrollment, std::optional<qint64>(10));
        QCOMPARE(shelf.plan(newer).value().counts, (PlanCounts{0, 0, 1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestRegistryStates)
#include "tst_registry_states.moc"
