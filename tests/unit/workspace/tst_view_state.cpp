// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include "domain/edits.h"
#include "workspace/view_state.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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

/// More records than are looked through at once: half of the candidates are from China.
struct LargeFixture : WorkspaceFixture
{
    static constexpr int kCandidates = 5000;

    LargeFixture()
    {
        ChangeSet changes;
        for (int i = 0; i < kCandidates; ++i) {
            Candidate record;
            record.id = ids().next<Candidate>();
            record.name = u"C-%1"_s.arg(i);
            record.originCountry = i % 2 == 0 ? u"CN"_s : u"US"_s;
            first = i == 0 ? record.id : first;
            changes.insert(record);
        }
        submit(changes);
    }
    static FilterSpec filter(const QString &text) { return must(FilterSpec::parse(text)); }

    Id<Candidate> first;
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
    void aSmallPortfolioAnswersAtOnce();
    void aLargePortfolioKeepsTheOldAnswerUntilTheNewOneIsThere();
    void onlyTheNewestFilterIsAnswered();
    void oneThreadIsEnough();
    void anEditIsFollowedByItsAnswer();
    void goingBackToTheShownFilterWaitsForNothingOld();
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

void TestViewState::aSmallPortfolioAnswersAtOnce()
{
    LateKnowledge f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QSignalSpy evaluated(&state, &ViewState::evaluatedChanged);
    QVERIFY(state.isSmall());
    state.setFilter(LargeFixture::filter(u"origin:CN"_s));
    QVERIFY(!state.isEvaluating());
    QCOMPARE(evaluated.size(), 1);
    QCOMPARE(state.visible().ids<Candidate>().size(), 0);
}

void TestViewState::aLargePortfolioKeepsTheOldAnswerUntilTheNewOneIsThere()
{
    LargeFixture f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QVERIFY(state.isEvaluating() && state.isOutdated());
    QCOMPARE(state.visible().ids<Candidate>().size(), 0); // Nothing is known yet, and the state says so.
    QTRY_VERIFY(!state.isEvaluating());
    QCOMPARE(state.visible().ids<Candidate>().size(), LargeFixture::kCandidates);
    QSignalSpy changed(&state, &ViewState::changed);
    QSignalSpy evaluated(&state, &ViewState::evaluatedChanged);
    state.setFilter(f.filter(u"origin:CN"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(state.isOutdated());
    QCOMPARE(state.evaluated().filter, FilterSpec()); // The answer names the question it belongs to.
    QCOMPARE(state.visible().ids<Candidate>().size(), LargeFixture::kCandidates);
    QTRY_COMPARE(evaluated.size(), 1);
    QVERIFY(!state.isOutdated());
    QCOMPARE(state.evaluated().filter, state.filter());
    QCOMPARE(state.visible(), evaluate(*state.snapshot(), state.filter(), state.asOf()));
    QCOMPARE(state.visible().ids<Candidate>().size(), LargeFixture::kCandidates / 2);
}

void TestViewState::onlyTheNewestFilterIsAnswered()
{
    LargeFixture f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QSignalSpy evaluated(&state, &ViewState::evaluatedChanged);
    for (const QString &text : {u"origin:CN"_s, u"origin:US"_s, u"C-4999"_s})
        state.setFilter(f.filter(text));
    QTRY_VERIFY(!state.isEvaluating());
    QCOMPARE(evaluated.size(), 1);
    QCOMPARE(state.visible().ids<Candidate>().size(), 1);
}

void TestViewState::oneThreadIsEnough()
{
    auto *pool = QThreadPool::globalInstance();
    const int before = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    const auto restore = qScopeGuard([&] { pool->setMaxThreadCount(before); });
    LargeFixture f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    for (const QString &text : {u"origin:CN"_s, u"origin:US"_s, u"C-4999"_s})
        state.setFilter(f.filter(text)); // Each waits for the facts of the day that the first works out.
    QTRY_VERIFY_WITH_TIMEOUT(!state.isEvaluating(), 60'000);
    QCOMPARE(state.visible().ids<Candidate>().size(), 1);
}

void TestViewState::anEditIsFollowedByItsAnswer()
{
    LargeFixture f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    state.setFilter(f.filter(u"origin:CN"_s));
    QTRY_VERIFY(!state.isEvaluating());
    QVERIFY(state.visible().contains(f.first));
    QSignalSpy records(&state, &ViewState::recordsChanged);
    f.submit(WorkspaceFixture::must(edits::setField<Candidate>(*f.snapshot(), {f.first}, u"origin_country", Value(u"US"_s))));
    QCOMPARE(records.size(), 1);
    QVERIFY(state.isEvaluating() && !state.isOutdated()); // Same filter, same date: only the records are behind.
    QCOMPARE(state.snapshot(), f.snapshot());
    QTRY_VERIFY(!state.isEvaluating());
    QVERIFY(!state.visible().contains(f.first));
    QVERIFY(state.evaluated().snapshot->sharesTablesWith(*f.snapshot()));
}

void TestViewState::goingBackToTheShownFilterWaitsForNothingOld()
{
    LargeFixture f;
    ViewState state(f.workspace(), {QDate(2025, 6, 30), {}});
    QTRY_VERIFY(!state.isEvaluating());
    state.setFilter(f.filter(u"origin:CN"_s));
    QVERIFY(state.isOutdated());
    state.setFilter({});
    QVERIFY(!state.isOutdated()); // What is shown belongs to this filter.
    QTRY_VERIFY(!state.isEvaluating());
    QCOMPARE(state.visible().ids<Candidate>().size(), LargeFixture::kCandidates);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_view_state.moc"
