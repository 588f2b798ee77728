// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "workspace_fixture.h"

#include <QTest>

using namespace domain;

/// Undo after a restart, when nothing but the log knows what was done.
class TestRestarts : public QObject
{
    Q_OBJECT

private slots:
    void aStepThatWasBroughtBackIsTakenBackFirst();
    void aStepThatStaysRevertedIsPassedOver();
    void aStepUndoneAndRedoneAfterARestartIsTakenBackFirst();
};

namespace {

Company named(const QString &name)
{
    Company company;
    company.name = name;
    return company;
}

} // namespace

void TestRestarts::aStepThatWasBroughtBackIsTakenBackFirst()
{
    WorkspaceFixture f;
    f.add(named(QStringLiteral("First")));
    const QString before = f.dump();
    f.add(named(QStringLiteral("Second")));
    const qint64 step = f.workspace().store().newestStep();
    QVERIFY(f.workspace().revertStep(step).ok());
    QVERIFY(f.workspace().undo().ok()); // takes the reverting back: the second company is here again
    QCOMPARE(f.workspace().store().steps(1, step + 1).first().revertedBy, 0);
    f.reopen();
    QVERIFY(f.workspace().undo().ok());
    QCOMPARE(f.dump(), before);
}

void TestRestarts::aStepThatStaysRevertedIsPassedOver()
{
    WorkspaceFixture f;
    const QString before = f.dump();
    f.add(named(QStringLiteral("First")));
    f.add(named(QStringLiteral("Second")));
    const qint64 step = f.workspace().store().newestStep();
    QVERIFY(f.workspace().revertStep(step).ok());
    QVERIFY(f.workspace().undo().ok());
    QVERIFY(f.workspace().revertStep(step).ok());
    f.reopen();
    QVERIFY(f.workspace().undo().ok());
    QCOMPARE(f.dump(), before);
}

void TestRestarts::aStepUndoneAndRedoneAfterARestartIsTakenBackFirst()
{
    WorkspaceFixture f;
    f.add(named(QStringLiteral("First")));
    const QString before = f.dump();
    f.add(named(QStringLiteral("Second")));
    const QString after = f.dump();
    const qint64 step = f.workspace().store().newestStep();
    for (int restart = 0; restart < 3; ++restart) {
        f.reopen();
        QVERIFY(f.workspace().undo().ok());
        QCOMPARE(f.dump(), before);
        QVERIFY(f.workspace().redo().ok());
        QCOMPARE(f.dump(), after);
        QCOMPARE(f.workspace().store().steps(1, step + 1).first().revertedBy, 0);
    }
    f.reopen();
    QVERIFY(f.workspace().undo().ok());
    QCOMPARE(f.dump(), before);
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
