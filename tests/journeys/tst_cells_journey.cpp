// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "presentation/table/record_table_model.h"
#include "widgets/bulk/bulk_bar.h"
#include "widgets/bulk/bulk_edit_dialog.h"
#include "widgets/bulk/bulk_field.h"
#include "widgets/cells/cell_delegate.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_clipboard.h"
#include "widgets/cells/table_editing.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/pages/record_table.h"
#include "widgets/paste/paste_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::Candidate;
using domain::RecordKind;
using support::WindowFixture;
using widgets::RecordTable;
using Place = widgets::PortfolioView::Place;

namespace {

/// The window at the candidates, with three of them, their originators and nothing else.
struct CellsFixture : WindowFixture
{
    CellsFixture() : WindowFixture(Contents::Vocabulary)
    {
        view().goTo(Place::Companies);
        paste(u"Name\tHeadquarters\nAkeso\tChina\nKelun-Biotech\tCN\nMerck & Co\tUnited States\n"_s, true);
        apply();
        view().goTo(Place::Candidates);
        showColumns(u"primary_name novelty first_disclosed_date originator_company_id highest_phase notes"_s);
        paste(u"Primary name\nAK112\nBL-B01D1\nSKB264\n"_s, true);
        apply();
        if (now().of<Candidate>().size() != 3 || now().of<domain::Company>().size() != 3)
            qFatal("the fixture is not what it should be");
    }
    RecordTable &table() { return recordPage()->table(); }
    presentation::RecordTableModel &model() { return recordPage()->model(); }
    void showColumns(const QString &keys)
    {
        presentation::TableLayout layout;
        for (const QString &key : keys.split(u' '))
            layout.columns.append({key, 120});
        recordPage()->setTableLayout(layout);
    }
    int column(const QString &key)
    {
        for (int i = 0; i < model().columnCount(); ++i) {
            if (model().headerData(i, Qt::Horizontal, presentation::RecordTableModel::KeyRole).toString() == key)
                return i;
        }
        qFatal("no column %s", qPrintable(key));
    }
    QModelIndex cell(const QString &name, const QString &key)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, column(u"primary_name"_s)).data().toString() == name)
                return model().index(row, column(key));
        }
        return {};
    }
    void goToCell(const QString &name, const QString &key)
    {
        table().setFocus();
        table().setCurrentIndex(cell(name, key));
    }
    const Candidate *candidate(const QString &name)
    {
        for (const auto &candidate : now().rows<Candidate>()) {
            if (candidate.name == name)
                return &candidate;
        }
        return nullptr;
    }
    widgets::FieldEditor *editor() { return static_cast<widgets::CellDelegate *>(table().itemDelegate())->editor(); }
    QLineEdit *line() { return editor() ? qobject_cast<QLineEdit *>(editor()->input()) : nullptr; }
    widgets::PasteDialog *dialog() { return window->findChild<widgets::PasteDialog *>(); }
    void paste(const QString &text, bool asNewRows = false)
    {
        QApplication::clipboard()->setText(text);
        auto &clipboard = recordPage()->editing().clipboard();
        asNewRows ? clipboard.pasteAsNewRows() : clipboard.paste();
        if (!QTest::qWaitFor([this] { return dialog() && dialog()->plan(); }))
            qFatal("no plan of the paste");
    }
    void apply()
    {
        dialog()->findChild<QPushButton *>(u"applyPaste"_s)->click();
        if (!QTest::qWaitFor([this] { return !dialog(); }))
            qFatal("the paste is not applied");
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active again");
    }
};

} // namespace

class TestCellsJourney : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreEditedByKeyboardAlone();
    void aChoiceIsMadeByTyping();
    void aBadDateStaysInTheCellUntilItIsCorrected();
    void escapeRestores();
    void halfTypedTextSurvivesARefreshAndTheEndOfTheWindow();
    void derivedCellsLeadToWhereTheyAreRecorded();
    void aBlockIsPlannedPastedAndTakenBack();
    void rowsAreAddedFromTheClipboardAndTakenBack();
    void aCopiedTableComesBackUnchanged();
    void manyRecordsGetOnlyWhatWasTouched();
    void contradictionsAreMarkedAtTheirCell();
};

void TestCellsJourney::cellsAreEditedByKeyboardAlone()
{
    CellsFixture f;
    f.goToCell(u"AK112"_s, u"first_disclosed_date"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QVERIFY(f.line());
    QTest::keyClicks(f.line(), u"Mar 2019"_s);
    QTest::keyClick(f.line(), Qt::Key_Return);
    QTRY_COMPARE(f.candidate(u"AK112"_s)->firstDisclosed.toString(), u"2019-03"_s);
    // Enter went down; a letter begins the next cell, Tab goes to the next field with its editor open.
    QCOMPARE(f.table().currentIndex(), f.cell(u"BL-B01D1"_s, u"first_disclosed_date"_s));
    QTest::keyClick(&f.table(), Qt::Key_2);
    QVERIFY(f.line());
    QTest::keyClicks(f.line(), u"020"_s);
    QTest::keyClick(f.line(), Qt::Key_Tab);
    QTRY_COMPARE(f.candidate(u"BL-B01D1"_s)->firstDisclosed.toString(), u"2020"_s);
    QCOMPARE(f.table().currentIndex(), f.cell(u"BL-B01D1"_s, u"originator_company_id"_s));
    QTest::keyClicks(f.line(), u"kelun-biotech"_s);
    QTest::keyClick(f.line(), Qt::Key_Backtab);
    QTRY_VERIFY(f.candidate(u"BL-B01D1"_s)->originator.isValid());
    QCOMPARE(f.table().currentIndex(), f.cell(u"BL-B01D1"_s, u"first_disclosed_date"_s));
    QTest::keyClick(f.line(), Qt::Key_Escape);
    QTRY_VERIFY(!f.editor());
    // Three cells, three steps.
    f.view().undo();
    QVERIFY(!f.candidate(u"BL-B01D1"_s)->originator.isValid());
    f.view().undo();
    f.view().undo();
    QVERIFY(f.candidate(u"AK112"_s)->firstDisclosed.isEmpty());
}

void TestCellsJourney::aChoiceIsMadeByTyping()
{
    CellsFixture f;
    f.goToCell(u"SKB264"_s, u"novelty"_s);
    QTest::keyClick(&f.table(), Qt::Key_B);
    auto *combo = qobject_cast<QComboBox *>(f.editor()->input());
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    QCOMPARE(combo->view()->currentIndex().data().toString().left(4), u"Best"_s);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(f.candidate(u"SKB264"_s)->novelty, domain::Novelty::BestInClass);
    QTRY_VERIFY(!f.editor());
    QTest::keyClick(&f.table(), Qt::Key_F2);
    combo = qobject_cast<QComboBox *>(f.editor()->input());
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Escape);
    QTRY_VERIFY(!f.editor());
    QCOMPARE(f.candidate(u"SKB264"_s)->novelty, domain::Novelty::BestInClass);
}

void TestCellsJourney::aBadDateStaysInTheCellUntilItIsCorrected()
{
    CellsFixture f;
    const QString before = f.dump();
    f.goToCell(u"AK112"_s, u"first_disclosed_date"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(f.line(), u"2019-02-30"_s);
    QTest::keyClick(f.line(), Qt::Key_Return);
    QTRY_VERIFY(!f.editor());
    const auto index = f.cell(u"AK112"_s, u"first_disclosed_date"_s);
    QCOMPARE(index.data().toString(), u"2019-02-30"_s);
    QCOMPARE(index.data(presentation::CellNotes::NoteRole).toInt(), int(presentation::CellNotes::Kind::Refused));
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), u"“2019-02-30” is not a date: that month has 28 days."_s);
    QCOMPARE(f.dump(), before);
    // It does not stand in the way, is there again after a restart, and is corrected where it stands.
    f.view().goTo(Place::Home);
    QCOMPARE(f.view().place(), Place::Home);
    f.restart();
    f.view().goTo(Place::Candidates);
    QCOMPARE(f.cell(u"AK112"_s, u"first_disclosed_date"_s).data().toString(), u"2019-02-30"_s);
    f.goToCell(u"AK112"_s, u"first_disclosed_date"_s);
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QCOMPARE(f.line()->text(), u"2019-02-30"_s);
    QTest::keyClick(f.line(), Qt::Key_Backspace);
    QTest::keyClick(f.line(), Qt::Key_End);
    f.line()->setText(u"2019-02-28"_s);
    f.line()->setModified(true);
    QTest::keyClick(f.line(), Qt::Key_Return);
    QTRY_COMPARE(f.candidate(u"AK112"_s)->firstDisclosed.toString(), u"2019-02-28"_s);
    QVERIFY(!f.cell(u"AK112"_s, u"first_disclosed_date"_s).data(presentation::CellNotes::NoteRole).isValid());
}

void TestCellsJourney::escapeRestores()
{
    CellsFixture f;
    const QString before = f.dump();
    f.goToCell(u"AK112"_s, u"primary_name"_s);
    QTest::keyClick(&f.table(), Qt::Key_X);
    QTest::keyClicks(f.line(), u"yz"_s);
    QTest::keyClick(f.line(), Qt::Key_Escape);
    QTRY_VERIFY(!f.editor());
    QCOMPARE(f.dump(), before);
    // A name must not be empty: refused, kept, given up by Escape.
    QTest::keyClick(&f.table(), Qt::Key_F2);
    f.line()->selectAll();
    QTest::keyClick(f.line(), Qt::Key_Delete);
    QTest::keyClick(f.line(), Qt::Key_Return);
    const auto noted = [&] { return f.model().index(0, 0).data(presentation::CellNotes::NoteRole).toInt(); };
    QTRY_COMPARE(noted(), int(presentation::CellNotes::Kind::Refused));
    f.table().setCurrentIndex(f.model().index(0, 0));
    QTest::keyClick(&f.table(), Qt::Key_Escape);
    QCOMPARE(noted(), 0);
    QCOMPARE(f.model().index(0, 0).data().toString(), u"AK112"_s);
    QCOMPARE(f.dump(), before);
}

void TestCellsJourney::halfTypedTextSurvivesARefreshAndTheEndOfTheWindow()
{
    CellsFixture f;
    f.goToCell(u"AK112"_s, u"first_disclosed_date"_s);
    QTest::keyClick(&f.table(), Qt::Key_F2);
    QTest::keyClicks(f.line(), u"2021-0"_s);
    QVERIFY(f.state().setAsOf({QDate(2025, 1, 1), {}}).ok()); // The table is made anew.
    QTRY_VERIFY(f.line() && f.line()->text() == u"2021-0"_s);
    QTest::keyClicks(f.line(), u"4"_s);
    f.window->close();
    f.restart();
    f.view().goTo(Place::Candidates);
    QCOMPARE(f.candidate(u"AK112"_s)->firstDisclosed.toString(), u"2021-04"_s);
}

void TestCellsJourney::derivedCellsLeadToWhereTheyAreRecorded()
{
    CellsFixture f;
    f.showColumns(u"primary_name area"_s);
    f.goToCell(u"AK112"_s, u"area"_s);
    QVERIFY(!f.recordPage()->editing().cells().readOnlyText(f.table().currentIndex()).isEmpty());
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QVERIFY(!f.editor());
    auto *programs = f.recordPage()->findChild<QAbstractItemView *>(u"program"_s);
    QVERIFY(programs);
    QTRY_VERIFY(programs->parentWidget()->isVisible());
}

void TestCellsJourney::aBlockIsPlannedPastedAndTakenBack()
{
    CellsFixture f;
    const QString before = f.dump();
    f.goToCell(u"AK112"_s, u"novelty"_s);
    f.paste(u"First-in-class\t2019-02-30\tAkeso\nBest-in-class\t2020-05\tNobody Inc\n"_s);
    const auto plan = f.dialog()->plan();
    QCOMPARE(plan->updated, 2);
    QCOMPARE(plan->refusedCells, 2);
    auto *apply = f.dialog()->findChild<QPushButton *>(u"applyPaste"_s);
    QCOMPARE(apply->text(), u"Apply 2 updates"_s);
    auto *rows = f.dialog()->findChild<QAbstractItemView *>(u"pastePlanTable"_s);
    QVERIFY(rows->model()->index(0, 3).data().toString().contains(u"that month has 28 days"_s));
    QVERIFY(rows->model()->index(1, 3).data().toString().contains(u"Nobody Inc"_s));
    QCOMPARE(f.dump(), before);
    f.apply();
    QCOMPARE(f.candidate(u"AK112"_s)->novelty, domain::Novelty::FirstInClass);
    QVERIFY(f.candidate(u"AK112"_s)->originator.isValid());
    QVERIFY(f.candidate(u"AK112"_s)->firstDisclosed.isEmpty());
    const QString after = f.dump();
    f.view().undo();
    QCOMPARE(f.dump(), before);
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), after);
}

void TestCellsJourney::rowsAreAddedFromTheClipboardAndTakenBack()
{
    CellsFixture f;
    const QString before = f.dump();
    QString text = u"Primary name\tNotes\n"_s;
    for (int i = 0; i < 3000; ++i)
        text += u"New-%1%2\n"_s.arg(i).arg(i % 3 == 0 ? QString() : u"\t\"line one\nline two\""_s);
    f.paste(text, true);
    QCOMPARE(f.dialog()->findChild<QPushButton *>(u"applyPaste"_s)->text(), u"Apply 3,000 additions"_s);
    f.apply(); // So many are written in the background.
    QTRY_COMPARE(f.now().of<Candidate>().size(), 3003);
    QCOMPARE(f.candidate(u"New-1"_s)->notes, u"line one\nline two"_s);
    f.view().undo();
    QTRY_COMPARE(f.now().of<Candidate>().size(), 3);
    QTRY_COMPARE(f.dump(), before);
}

void TestCellsJourney::aCopiedTableComesBackUnchanged()
{
    CellsFixture f;
    f.table().setFocus();
    f.table().selectAll();
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    const auto *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"<th>Primary name</th>"_s));
    const QString text = data->text();
    f.goToCell(u"AK112"_s, u"primary_name"_s);
    f.paste(text);
    QCOMPARE(f.dialog()->plan()->placement, domain::Placement::ByName);
    QCOMPARE(f.dialog()->plan()->unchanged, 3);
    QCOMPARE(f.dialog()->plan()->refusedCells, 0);
    QVERIFY(!f.dialog()->findChild<QPushButton *>(u"applyPaste"_s)->isEnabled());
    f.dialog()->reject();
}

void TestCellsJourney::manyRecordsGetOnlyWhatWasTouched()
{
    CellsFixture f;
    f.goToCell(u"AK112"_s, u"notes"_s);
    f.table().selectIds({f.candidate(u"AK112"_s)->id.value, f.candidate(u"SKB264"_s)->id.value});
    const QString before = f.dump();
    auto *bar = f.recordPage()->findChild<widgets::BulkBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(&f.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = f.window->findChild<widgets::BulkEditDialog *>();
    QVERIFY(dialog);
    QHash<QString, widgets::BulkField *> fields;
    for (auto *field : dialog->findChildren<widgets::BulkField *>())
        fields.insert(QLatin1String(field->field().key), field);
    QTRY_VERIFY(fields[u"notes"_s]->isEnabled());
    QCOMPARE(qobject_cast<QLineEdit *>(fields[u"primary_name"_s]->editor()->input())->placeholderText(), u"Several values"_s);
    auto *route = qobject_cast<QLineEdit *>(fields[u"route"_s]->editor()->input());
    QTest::keyClicks(route, u"oral"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"applyBulkEdit"_s);
    QTRY_COMPARE(apply->text(), u"Change 2 candidates"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"bulkPreview"_s)->text(), u"Changes 2 of 2 candidates."_s);
    apply->click();
    QTRY_COMPARE(f.candidate(u"AK112"_s)->route, u"oral"_s);
    QCOMPARE(f.candidate(u"SKB264"_s)->route, u"oral"_s);
    QVERIFY(f.candidate(u"BL-B01D1"_s)->route.isEmpty());
    QCOMPARE(f.candidate(u"SKB264"_s)->name, u"SKB264"_s);
    f.view().undo();
    QCOMPARE(f.dump(), before);
}

void TestCellsJourney::contradictionsAreMarkedAtTheirCell()
{
    CellsFixture f;
    f.view().goTo(Place::Deals);
    f.showColumns(u"title announced_date signed_date end_date"_s);
    f.paste(u"Title\tSigned\tEnd\nA and B\t2021-05\t2020-01\n"_s, true);
    QVERIFY(!f.dialog()->plan()->contradictions.isEmpty());
    f.apply();
    const auto end = f.model().index(0, f.column(u"end_date"_s));
    QTRY_COMPARE(end.data(presentation::CellNotes::NoteRole).toInt(), int(presentation::CellNotes::Kind::Contradiction));
    QVERIFY(end.data(Qt::AccessibleDescriptionRole).toString().contains(u"before the start"_s));
    QCOMPARE(end.data().toString(), u"Jan 2020"_s);
    // It is listed until it is solved, and Enter leads back to the cell.
    f.view().goTo(Place::DataQuality);
    auto *list = f.find<QAbstractItemView>("problemsTable");
    QVERIFY(list);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    int row = 0;
    while (row < list->model()->rowCount() && !list->model()->index(row, 2).data().toString().contains(u"before the start"_s))
        ++row;
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.view().place(), Place::Deals);
    QCOMPARE(f.table().currentIndex(), f.model().index(0, f.column(u"end_date"_s)));
}

QTEST_MAIN(TestCellsJourney)
#include "tst_cells_journey.moc"
