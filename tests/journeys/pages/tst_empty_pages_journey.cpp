// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio without records: each page says why it is empty, and offers what to do next.
#include "domain/records.h"
#include "widgets/shell/empty_state.h"
#include "window_fixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestEmptyPagesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhatToDo_data();
    void anEmptyPageSaysWhatToDo();
    void theFirstRecordEndsTheEmptyPage();
    void theLinesOfHistoryAreSingle();
    void aReportNamesTheSpanOfItsChanges();
};

namespace {

widgets::EmptyState *shownEmptyState(support::WindowFixture &f)
{
    for (auto *state : f.window->findChildren<widgets::EmptyState *>()) {
        if (state->isVisible() && state->accessibleName() != u"Choose a row to see its record here.")
            return state;
    }
    return nullptr;
}

} // namespace

void TestEmptyPagesJourney::anEmptyPageSaysWhatToDo_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *name, widgets::Place place, const QString &sentence, const QString &button) { QTest::newRow(name) << int(place) << sentence << button; };
    const QString import = u"Import a file…"_s;
    row("reports", widgets::Place::Reports, u"No records yet, so a report would be empty. Import a list, or add records under Candidates."_s, import);
    row("what changed", widgets::Place::Changes, u"No records yet, so there is nothing to compare. Import a list, or add records under Candidates."_s, import);
    row("data quality", widgets::Place::DataQuality, u"No records yet, so there is nothing to check. Import a list, or add records under Candidates."_s, import);
    row("sources", widgets::Place::Sources, u"No sources yet. Add one here, or cite one beside the field whose value it states."_s, u"New source"_s);
    row("candidates", widgets::Place::Candidates, u"No candidates yet. Add one, or import a list."_s, import);
}

void TestEmptyPagesJourney::anEmptyPageSaysWhatToDo()
{
    QFETCH(const int, place);
    QFETCH(const QString, sentence);
    QFETCH(const QString, button);
    support::WindowFixture f(composition::Contents::Vocabulary);
    f.view().goTo(widgets::Place(place));
    QTRY_VERIFY(shownEmptyState(f));
    QCOMPARE(shownEmptyState(f)->accessibleName(), sentence);
    const auto *next = shownEmptyState(f)->findChild<QPushButton *>();
    QVERIFY(next->isVisible());
    QCOMPARE(next->text(), button);
}

void TestEmptyPagesJourney::theFirstRecordEndsTheEmptyPage()
{
    support::WindowFixture f(composition::Contents::Vocabulary);
    for (const auto place : {widgets::Place::Reports, widgets::Place::Changes, widgets::Place::DataQuality}) {
        f.view().goTo(place);
        QTRY_VERIFY(shownEmptyState(f));
    }
    domain::Candidate candidate;
    candidate.id = f.workspace->store().ids().next<domain::Candidate>();
    candidate.name = u"AK112"_s;
    domain::ChangeSet step;
    step.insert(candidate);
    QVERIFY(f.workspace->submit(step).ok());
    for (const auto place : {widgets::Place::Reports, widgets::Place::Changes}) {
        f.view().goTo(place);
        QTRY_VERIFY2(!shownEmptyState(f), qPrintable(shownEmptyState(f) ? shownEmptyState(f)->accessibleName() : QString()));
    }
    f.view().goTo(widgets::Place::DataQuality);
    QTRY_VERIFY(shownEmptyState(f));
    QTRY_COMPARE(shownEmptyState(f)->accessibleName(), u"No record contradicts another or itself."_s);
}

void TestEmptyPagesJourney::theLinesOfHistoryAreSingle()
{
    support::WindowFixture f(composition::Contents::Vocabulary);
    f.view().goTo(widgets::Place::History);
    for (const char *name : {"historyTable", "stepTable"})
        QVERIFY2(!f.find<QTableView>(name)->wordWrap(), "a second line lies over the next row");
    const auto *steps = f.find<QTableView>("historyTable")->model();
    QTRY_VERIFY(steps->rowCount() > 0);
    QCOMPARE(steps->index(0, 1).data().toString(), u"Making of the portfolio"_s);
}

void TestEmptyPagesJourney::aReportNamesTheSpanOfItsChanges()
{
    support::WindowFixture f(composition::Contents::Vocabulary);
    f.view().goTo(widgets::Place::Reports);
    const auto *blocks = f.find<QListWidget>("blockList");
    QVERIFY(!blocks->findItems(u"What changed: Deals, over 1 year"_s, Qt::MatchContains).isEmpty());
}

QTEST_MAIN(TestEmptyPagesJourney)
#include "tst_empty_pages_journey.moc"
