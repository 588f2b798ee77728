// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include "domain/edits.h"
#include "workspace/view_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using workspace::ViewState;

namespace {

/// A candidate recorded in March and renamed in June.
struct LateKnowledge : WorkspaceFixture
{
    LateKnowledge()
    {
        now = QDateTime(QDate(2025, 3, 1), QTime(12, 0), Qt::UTC);
        Candidate record;
        record.name = u"Former"_s;
        candidate = add(record);
        now = QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
        submit(must(edits::setField<Candidate>(*snapshot(), {candidate}, u"primary_name", Value(u"Present"_s))));
    }
    QString shownName(const ViewState &state) const { return state.snapshot()->find(candidate)->name; }

    Id<Candidate> candidate;
};

} // namespace

/// What the user looks at: the present, or what was known on an earlier day.
class TestViewState : public QObject
{
    Q_OBJECT

private slots:
    void thePastIsRebuiltBesideTheWindow();
    void aDaySeenBeforeIsThereAtOnce();
    void goingBackGivesUpWhatIsBeingRebuilt();
    void anEditOfTodayDoesNotChangeThePast();
    void todayIsThePresent();
};

void TestViewState::thePastIsRebuiltBesideTheWindow()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QSignalSpy changed(&state, &ViewState::changed);
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 4, 1)}).ok());
    QVERIFY(state.pendingAsOf().has_value());
    QCOMPARE(f.shownName(state), u"Present"_s); // Nothing changes before it is ready.
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(f.shownName(state), u"Former"_s);
    QVERIFY(!state.pendingAsOf().has_value());
    QCOMPARE(state.visible().total<Candidate>(), 1);
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 2, 1)}).ok());
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(state.visible().total<Candidate>(), 0);
}

void TestViewState::aDaySeenBeforeIsThereAtOnce()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 4, 1)}).ok());
    QTRY_COMPARE(f.shownName(state), u"Former"_s);
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), {}}).ok());
    QCOMPARE(f.shownName(state), u"Present"_s);
    QVERIFY(state.setAsOf({QDate(2024, 6, 30), QDate(2025, 4, 1)}).ok());
    QCOMPARE(f.shownName(state), u"Former"_s);
}

void TestViewState::goingBackGivesUpWhatIsBeingRebuilt()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QSignalSpy pending(&state, &ViewState::pendingChanged);
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 4, 1)}).ok());
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), {}}).ok());
    QVERIFY(!state.pendingAsOf().has_value());
    QCOMPARE(pending.size(), 2);
    QCOMPARE(f.shownName(state), u"Present"_s);
}

void TestViewState::anEditOfTodayDoesNotChangeThePast()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 4, 1)}).ok());
    QTRY_COMPARE(f.shownName(state), u"Former"_s);
    QSignalSpy records(&state, &ViewState::recordsChanged);
    f.submit(WorkspaceFixture::must(edits::setField<Candidate>(*f.snapshot(), {f.candidate}, u"route", Value(u"oral"_s))));
    QCOMPARE(records.size(), 0);
    QCOMPARE(state.snapshot()->find(f.candidate)->route, QString());
}

void TestViewState::todayIsThePresent()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QVERIFY(state.setAsOf({QDate(2025, 6, 30), QDate(2025, 6, 30)}).ok());
    QCOMPARE(f.shownName(state), u"Present"_s);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_view_state.moc"
