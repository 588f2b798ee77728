// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include "domain/edits.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {

constexpr int kMany = 3000;

/// A step so large that it is planned and written beside the window.
struct ManyCompanies : WorkspaceFixture
{
    ManyCompanies()
    {
        ChangeSet changes;
        changes.label = {StepLabel::Action::Add, RecordKind::Company, {}, {}, kMany};
        for (int i = 0; i < kMany; ++i) {
            Company record;
            record.id = ids().next<Company>();
            record.name = u"Company %1"_s.arg(i);
            changes.insert(record);
            all.append(record.id.value);
        }
        before = dump();
        submit(changes);
        with = dump();
    }
    void rename(qint64 id) { submit(must(edits::setField<Company>(*snapshot(), {Id<Company>{id}}, u"name_en", Value(u"Renamed"_s)))); }
    /// Waits for the step under way and says how it went.
    Status finished()
    {
        std::optional<Status> ended;
        QObject receiver;
        QObject::connect(&workspace(), &Workspace::writingFinished, &receiver, [&](const Status &status) { ended = status; });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 30'000))
            qFatal("the step does not end");
        return *ended;
    }

    QList<qint64> all;
    QString before;
    QString with;
};

} // namespace

/// Steps of thousands of records leave the main thread alone and are right all the same.
class TestLargeSteps : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoOfALargeStep();
    void afterARestartTheLogIsTakenBack();
    void aLargeStepIsRevertedWhole();
    void aLaterChangeStandsInTheWay();
    void aPlannedStepSeesThePortfolioOfNow();
    void aPlanThatFailsWritesNothing();
    void aPlanOfNothingLeavesNoTrace();
    void nothingElseIsWrittenMeanwhile();
};

void TestLargeSteps::undoAndRedoOfALargeStep()
{
    ManyCompanies f;
    QVERIFY(f.workspace().undo().ok());
    QVERIFY(f.workspace().isWriting());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.before);
    QCOMPARE(f.stored(), f.before);
    QVERIFY(f.workspace().redo().ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.with);
    QCOMPARE(f.stored(), f.with);
}

void TestLargeSteps::afterARestartTheLogIsTakenBack()
{
    ManyCompanies f;
    f.reopen();
    QVERIFY(f.workspace().undo().ok());
    QVERIFY(f.workspace().isWriting());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.before);
    QVERIFY(f.workspace().redo().ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.with);
    QCOMPARE(f.stored(), f.with);
}

void TestLargeSteps::aLargeStepIsRevertedWhole()
{
    ManyCompanies f;
    const qint64 step = f.workspace().store().newestStep();
    QVERIFY(f.workspace().revertStep(step).ok());
    QVERIFY(f.workspace().isWriting());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.before);
    QVERIFY(f.workspace().undo().ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.with);
}

void TestLargeSteps::aLaterChangeStandsInTheWay()
{
    ManyCompanies f;
    const qint64 step = f.workspace().store().newestStep();
    f.rename(f.all.first());
    const QString now = f.dump();
    QVERIFY(f.workspace().revertStep(step).ok());
    const auto status = f.finished();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Error::Code::Conflict);
    QCOMPARE(f.dump(), now);
    QVERIFY(!f.workspace().isWriting());
}

void TestLargeSteps::aPlannedStepSeesThePortfolioOfNow()
{
    ManyCompanies f;
    const auto status = f.workspace().submitPlanned({StepLabel::Action::Remove, RecordKind::Company, {}, {}, kMany},
                                                    [ids = f.all](const Portfolio &now) -> Result<ChangeSet> {
                                                        return edits::removeRecords(now, RecordKind::Company, ids);
                                                    });
    QVERIFY(status.ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.before);
    QVERIFY(f.workspace().undo().ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.with);
}

void TestLargeSteps::aPlanThatFailsWritesNothing()
{
    ManyCompanies f;
    QSignalSpy changed(&f.workspace(), &Workspace::changed);
    QVERIFY(f.workspace().submitPlanned({}, [](const Portfolio &) -> Result<ChangeSet> { return Error{Error::Code::Constraint, u"why"_s, {}}; }).ok());
    const auto status = f.finished();
    QCOMPARE(status.error().detail, u"why"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(f.dump(), f.with);
}

void TestLargeSteps::aPlanOfNothingLeavesNoTrace()
{
    ManyCompanies f;
    const qint64 newest = f.workspace().store().newestStep();
    QVERIFY(f.workspace().submitPlanned({}, [](const Portfolio &) -> Result<ChangeSet> { return ChangeSet(); }).ok());
    QVERIFY(f.finished().ok());
    QCOMPARE(f.workspace().store().newestStep(), newest);
    QCOMPARE(f.dump(), f.with);
}

void TestLargeSteps::nothingElseIsWrittenMeanwhile()
{
    ManyCompanies f;
    QVERIFY(f.workspace().undo().ok());
    const auto step = edits::setField<Company>(*f.snapshot(), {Id<Company>{f.all.first()}}, u"name_en", Value(u"Renamed"_s));
    QCOMPARE(f.workspace().submit(step.value()).error().code, Error::Code::Busy);
    QCOMPARE(f.workspace().undo().error().code, Error::Code::Busy);
    QVERIFY(f.finished().ok());
    QCOMPARE(f.dump(), f.before);
}

QTEST_GUILESS_MAIN(TestLargeSteps)
#include "tst_large_steps.moc"
