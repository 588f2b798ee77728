// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/duplicates/duplicates_pane.h"
#include "widgets/duplicates/merge_dialog.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

QLineEdit *typeInto(WindowFixture &f, const QString &key, const QString &text)
{
    auto *line = f.recordPage()->findChild<widgets::RecordForm *>()->findChild<QLineEdit *>(key);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    return line;
}

void addCandidate(WindowFixture &f, const QString &name)
{
    const auto before = f.now().of<domain::Candidate>().size();
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    QTest::keyClick(typeInto(f, u"primary_name"_s, name), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), before + 1);
}

/// The page of pairs, with the keyboard in its table.
widgets::DuplicatesPane *openDuplicates(WindowFixture &f)
{
    f.view().goTo(Place::DataQuality);
    auto *pane = f.window->findChild<widgets::DuplicatesPane *>();
    for (auto *tabs : f.window->findChildren<QTabWidget *>()) {
        if (tabs->indexOf(pane) >= 0)
            tabs->setCurrentWidget(pane);
    }
    return pane;
}

QString message(WindowFixture &f, const QString &key)
{
    const auto *label = f.recordPage()->findChild<QLabel *>(key + u"_message"_s);
    return label->isVisible() ? label->text() : QString();
}

} // namespace

/// Duplicates through the real window: the warning while a name is typed that another record has, and the merge of two that are one.
class TestDuplicatesJourney : public QObject
{
    Q_OBJECT

private slots:
    void aKnownNameIsToldWhileItIsTyped();
    void aKnownNameIsToldInTheListsOfNamesToo_data();
    void aKnownNameIsToldInTheListsOfNamesToo();
    void theWarningLeadsToTheRecord_data();
    void theWarningLeadsToTheRecord();
    void aTakenNameStaysMarkedOnceItIsStored();
    void twoRecordsBecomeOneAndUndoTakesItBack();
    void twoSelectedRowsAreMerged();
    void aPairThatIsNotTheSameStaysAway();
};

void TestDuplicatesJourney::aKnownNameIsToldWhileItIsTyped()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    auto *line = typeInto(f, u"primary_name"_s, u"mk 2870"_s);
    QTRY_VERIFY(message(f, u"primary_name"_s).contains(u"MK-2870 is already a name of sacituzumab tirumotecan"_s));
    QTest::keyClicks(line, u"X"_s);
    QTRY_VERIFY(message(f, u"primary_name"_s).isEmpty());
}

void TestDuplicatesJourney::aKnownNameIsToldInTheListsOfNamesToo_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("a candidate's name") << int(Place::Candidates) << u"candidate_name"_s << u"mk 2870"_s << u"MK-2870 is already a name of sacituzumab tirumotecan."_s;
    QTest::newRow("a company's alias") << int(Place::Companies) << u"company_alias"_s << u"MERCK  & CO"_s << u"is already a name of Merck & Co"_s;
}

void TestDuplicatesJourney::aKnownNameIsToldInTheListsOfNamesToo()
{
    QFETCH(int, place);
    QFETCH(QString, list);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place(place));
    f.view().createRecord();
    QTest::keyClick(typeInto(f, place == int(Place::Candidates) ? u"primary_name"_s : u"name_en"_s, u"Quite new"_s), Qt::Key_Return);
    auto *view = f.recordPage()->findChild<QTableView *>(list);
    auto *table = qobject_cast<widgets::ChildTable *>(view->parentWidget());
    f.recordPage()->findChild<widgets::RecordForm *>()->showList(table->model()->plan().kind);
    QTRY_VERIFY(view->parentWidget()->isVisible());
    table->add();
    auto *line = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, typed);
    const auto said = [&] {
        QStringList texts;
        for (const auto *label : table->findChildren<QLabel *>())
            texts.append(label->isVisible() ? label->text() : QString());
        return texts.join(u' ');
    };
    QTRY_VERIFY2(said().contains(told), qPrintable(said()));
    QTest::keyClicks(line, u" and more"_s);
    QTRY_VERIFY(!said().contains(u"already"_s));
}

void TestDuplicatesJourney::theWarningLeadsToTheRecord_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestDuplicatesJourney::theWarningLeadsToTheRecord()
{
    QFETCH(bool, byMouse);
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    const auto count = f.now().of<domain::Candidate>().size();
    auto *line = typeInto(f, u"primary_name"_s, u"SKB264"_s);
    auto *link = f.recordPage()->findChild<QPushButton *>(u"primary_name_action"_s);
    QTRY_VERIFY(link->isVisible());
    if (byMouse)
        QTest::mouseClick(link, Qt::LeftButton);
    else
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.recordPage()->selectedIds().isEmpty());
    const auto *candidate = f.now().find(domain::Id<domain::Candidate>{f.recordPage()->selectedIds().first()});
    QCOMPARE(candidate->name, u"sacituzumab tirumotecan"_s);
    QCOMPARE(f.now().of<domain::Candidate>().size(), count); // What was typed made no second record of the name.
}

void TestDuplicatesJourney::aTakenNameStaysMarkedOnceItIsStored()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    const auto count = f.now().of<domain::Candidate>().size();
    QTest::keyClick(typeInto(f, u"primary_name"_s, u"SKB264"_s), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), count + 1); // A contradiction is stored, and marked.
    QTRY_VERIFY(message(f, u"primary_name"_s).contains(u"sacituzumab tirumotecan"_s));
}

void TestDuplicatesJourney::twoRecordsBecomeOneAndUndoTakesItBack()
{
    WindowFixture f(Contents::Demo);
    addCandidate(f, u"SKB 264"_s);
    const QString before = f.dump();
    const auto count = f.now().of<domain::Candidate>().size();
    auto *pane = openDuplicates(f);
    auto *table = pane->findChild<QTableView *>(u"duplicatesTable"_s);
    pane->findChild<QComboBox *>()->setCurrentIndex(1); // Candidates.
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->currentIndex().row(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(pane->findChild<widgets::MergeDialog *>());
    auto *dialog = pane->findChild<widgets::MergeDialog *>();
    auto *fields = dialog->findChild<QTableView *>(u"mergeFields"_s);
    QVERIFY(fields->model()->rowCount() > 0);
    QVERIFY(!dialog->findChild<QLabel *>(u"mergeSummary"_s)->text().isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"mergeNow"_s), Qt::LeftButton);
    QCOMPARE(f.now().of<domain::Candidate>().size(), count - 1);
    const QString after = f.dump();
    f.view().undo();
    QCOMPARE(f.dump(), before);
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), after);
}

void TestDuplicatesJourney::twoSelectedRowsAreMerged()
{
    WindowFixture f(Contents::Vocabulary);
    addCandidate(f, u"SKB264"_s);
    addCandidate(f, u"sac-TMT"_s);
    addCandidate(f, u"AK112"_s);
    f.view().goTo(Place::Candidates);
    QTRY_COMPARE(f.recordPage()->model().rowCount(), 3);
    QList<qint64> ids;
    for (int row = 0; row < 3; ++row)
        ids.append(f.recordPage()->model().idAt(row));
    auto *merge = f.recordPage()->findChild<QToolButton *>(u"mergeSelected"_s);
    QVERIFY(merge);
    f.recordPage()->table().selectIds(ids);
    QTRY_VERIFY(!merge->isVisible()); // One record is made of two.
    f.recordPage()->table().selectIds({ids[0], ids[1]});
    QTRY_VERIFY(merge->isVisible());
    const QString before = f.dump();
    f.recordPage()->table().setFocus();
    QTest::keyClick(&f.recordPage()->table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window->findChild<widgets::MergeDialog *>());
    QTest::mouseClick(f.window->findChild<widgets::MergeDialog *>()->findChild<QPushButton *>(u"mergeNow"_s), Qt::LeftButton);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), 2);
    QTRY_COMPARE(f.recordPage()->selectedIds(), QList{ids[0]});
    f.view().undo();
    QCOMPARE(f.dump(), before);
}

void TestDuplicatesJourney::aPairThatIsNotTheSameStaysAway()
{
    WindowFixture f(Contents::Vocabulary);
    addCandidate(f, u"camrelizumab"_s);
    addCandidate(f, u"camrelizumabb"_s);
    auto *pane = openDuplicates(f);
    auto *table = pane->findChild<QTableView *>(u"duplicatesTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(pane->findChild<QPushButton *>(u"notTheSame"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    f.restart();
    pane = openDuplicates(f);
    table = pane->findChild<QTableView *>(u"duplicatesTable"_s);
    QTRY_VERIFY(!pane->findChild<QLabel *>(u"duplicateCount"_s)->text().isEmpty());
    QCOMPARE(table->model()->rowCount(), 0);
    f.view().undo();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestDuplicatesJourney)
#include "tst_duplicates_journey.moc"
