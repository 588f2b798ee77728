// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/edits.h"
#include "presentation/table/record_table_model.h"
#include "widgets/bulk/bulk_edit_dialog.h"
#include "widgets/bulk/bulk_field.h"
#include "widgets/cells/cell_delegate.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_clipboard.h"
#include "widgets/cells/table_editing.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_table.h"
#include "widgets/paste/paste_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using domain::TrialStatus;
using Place = widgets::PortfolioView::Place;

namespace {

struct StatusFixture : support::WindowFixture
{
    StatusFixture() : WindowFixture(Contents::Demo) {}

    widgets::RecordTable &table() { return recordPage()->table(); }
    widgets::RecordForm &form() { return *recordPage()->findChild<widgets::RecordForm *>(); }
    widgets::StatusChangeDialog *dialog()
    {
        for (auto *dialog : window->findChildren<widgets::StatusChangeDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// The cell under a column, shown for this alone.
    QModelIndex goToCell(Place place, qint64 id, const QString &key)
    {
        view().goTo(place);
        presentation::TableLayout layout;
        layout.columns.append({key, 160});
        recordPage()->setTableLayout(layout);
        recordPage()->showRecord(id);
        auto &model = recordPage()->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, presentation::RecordTableModel::KeyRole).toString() == key)
                table().setCurrentIndex(model.index(model.rowOf(id), column));
        }
        table().setFocus();
        return table().currentIndex();
    }
    void closeDialog()
    {
        dialog()->reject();
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    bool isTypedInto() { return static_cast<widgets::CellDelegate *>(table().itemDelegate())->editor() != nullptr; }
    const domain::Trial &recruitingTrial()
    {
        for (const auto &trial : now().rows<domain::Trial>()) {
            if (trial.status == TrialStatus::Recruiting)
                return trial;
        }
        qFatal("no recruiting trial in the demo");
    }
};

void choose(QWidget &dialog, const char *key, const QString &label)
{
    auto *combo = dialog.findChild<QComboBox *>(QLatin1String(key));
    const int index = combo->findText(label);
    QVERIFY2(index >= 0, qPrintable(label));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void type(QWidget &dialog, const char *key, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(QLatin1String(key));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void press(QWidget &dialog, const char *button)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
}

} // namespace

/// A phase or status is changed by an event and an event by a correction; nothing is typed over, whichever way it is tried.
class TestStatusJourney : public QObject
{
    Q_OBJECT

private slots:
    void everyCellThatFollowsFromEventsLeadsToTheDialog_data();
    void everyCellThatFollowsFromEventsLeadsToTheDialog();
    void aTrialsStatusIsChangedByAnEvent();
    void theFormLeadsThereToo();
    void manyRecordsAreNotOverwritten();
    void aPasteIsRefusedWithTheWay();
    void anEventIsCorrectedWithItsReason();
    void anEventIsCorrectedInItsTable();
};

void TestStatusJourney::everyCellThatFollowsFromEventsLeadsToTheDialog_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("pressed");
    QTest::newRow("candidate, phase") << int(Place::Candidates) << u"highest_phase"_s << int(Qt::Key_Return);
    QTest::newRow("candidate, activity") << int(Place::Candidates) << u"activity"_s << int(Qt::Key_F2);
    QTest::newRow("program, phase") << int(Place::Programs) << u"phase"_s << int(Qt::Key_Return);
    QTest::newRow("program, activity") << int(Place::Programs) << u"activity"_s << int(Qt::Key_F2);
    QTest::newRow("trial, status") << int(Place::Trials) << u"status"_s << int(Qt::Key_Return);
    QTest::newRow("trial, status by typing") << int(Place::Trials) << u"status"_s << int(Qt::Key_R);
    QTest::newRow("trial, status at date") << int(Place::Trials) << u"status_now"_s << int(Qt::Key_F2);
    QTest::newRow("deal, status") << int(Place::Deals) << u"status"_s << int(Qt::Key_Return);
    QTest::newRow("deal event, its kind") << int(Place::DealEvents) << u"event_type"_s << int(Qt::Key_Return);
}

void TestStatusJourney::everyCellThatFollowsFromEventsLeadsToTheDialog()
{
    QFETCH(int, place);
    QFETCH(QString, key);
    QFETCH(int, pressed);
    StatusFixture f;
    f.view().goTo(Place(place));
    QTRY_VERIFY(f.recordPage()->model().rowCount() > 0);
    const QString before = f.dump();
    const auto cell = f.goToCell(Place(place), f.recordPage()->model().idAt(0), key);
    QVERIFY(cell.isValid());
    QVERIFY(f.recordPage()->editing().cells().readOnlyText(cell).contains(u"event"_s));
    QTest::keyClick(&f.table(), Qt::Key(pressed));
    QTRY_VERIFY(f.dialog());
    QVERIFY(!f.isTypedInto());
    f.closeDialog();
    QCOMPARE(f.dump(), before);
}

void TestStatusJourney::aTrialsStatusIsChangedByAnEvent()
{
    StatusFixture f;
    const auto trial = f.recruitingTrial();
    const auto events = f.now().of<domain::TrialStatusEvent>().size();
    f.goToCell(Place::Trials, trial.id.value, u"status"_s);
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QTRY_VERIFY(f.dialog());
    auto *dialog = f.dialog();
    type(*dialog, "effective_date", u"15 Jun 2025"_s);
    choose(*dialog, "status", u"Terminated"_s);
    press(*dialog, "storeEvent");
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.now().of<domain::TrialStatusEvent>().size(), events + 1);
    QCOMPARE(f.now().find(trial.id)->status, TrialStatus::Terminated);
    f.view().undo();
    QCOMPARE(f.now().find(trial.id)->status, TrialStatus::Recruiting);
    f.view().redo();
    f.restart();
    QCOMPARE(f.now().find(trial.id)->status, TrialStatus::Terminated);
}

void TestStatusJourney::theFormLeadsThereToo()
{
    StatusFixture f;
    const auto trial = f.recruitingTrial();
    f.view().goTo(Place::Trials);
    f.recordPage()->showRecord(trial.id.value);
    auto *status = f.form().findChild<QComboBox *>(u"status"_s);
    QCOMPARE(status->currentText(), u"Recruiting"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down); // Shown, never chosen over.
    QTest::keyClick(status, Qt::Key_T);
    QTest::mouseClick(status, Qt::LeftButton);
    QVERIFY(!status->view()->isVisible());
    QCOMPARE(status->currentText(), u"Recruiting"_s);
    auto *link = f.form().findChild<QPushButton *>(u"changeByEvent"_s);
    QVERIFY(link && link->isVisibleTo(&f.form()));
    link->click();
    QTRY_VERIFY(f.dialog());
    f.closeDialog();
    f.view().createRecord(); // Of a new record nothing is overwritten.
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QVERIFY(status->currentIndex() > 0);
    QVERIFY(!link->isVisibleTo(&f.form()));
}

void TestStatusJourney::manyRecordsAreNotOverwritten()
{
    StatusFixture f;
    f.view().goTo(Place::Trials);
    QTRY_VERIFY(f.recordPage()->model().rowCount() > 2);
    f.table().selectIds({f.recordPage()->model().idAt(0), f.recordPage()->model().idAt(1)});
    f.recordPage()->editing().editSelected();
    auto *dialog = f.window->findChild<widgets::BulkEditDialog *>();
    QVERIFY(dialog);
    for (auto *field : dialog->findChildren<widgets::BulkField *>())
        QVERIFY(QLatin1String(field->field().key) != "status"_L1);
    auto *note = dialog->findChild<QLabel *>(u"datedFieldsNote"_s);
    QVERIFY(note);
    QVERIFY2(note->text().contains(u"Status"_s) && note->text().contains(u"event"_s), qPrintable(note->text()));
    dialog->reject();
}

void TestStatusJourney::aPasteIsRefusedWithTheWay()
{
    StatusFixture f;
    const auto trial = f.recruitingTrial();
    const QString before = f.dump();
    f.view().goTo(Place::Trials);
    QApplication::clipboard()->setText(u"Registry number\tStatus\tAcronym\n%1\tWithdrawn\tPASTED-1\nNCT09999999\tRecruiting\tPASTED-2\n"_s.arg(trial.number));
    f.recordPage()->editing().clipboard().paste();
    auto *dialog = f.window->findChild<widgets::PasteDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->plan());
    QCOMPARE(dialog->plan()->refusedCells, 1);
    QCOMPARE(dialog->plan()->updated, 1);
    QCOMPARE(dialog->plan()->added, 1); // A new trial says what it is; nothing is overwritten.
    const auto *rows = dialog->findChild<QAbstractItemView *>(u"pastePlanTable"_s)->model();
    QStringList said;
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column)
            said.append(rows->index(row, column).data().toString());
    }
    const QString all = said.join(u' ');
    QVERIFY2(all.contains(u"“Withdrawn” is not written over what stands there"_s) && all.contains(u"Status…"_s), qPrintable(all));
    dialog->findChild<QPushButton *>(u"applyPaste"_s)->click();
    QTRY_VERIFY(!f.window->findChild<widgets::PasteDialog *>());
    QCOMPARE(f.now().find(trial.id)->status, TrialStatus::Recruiting);
    QCOMPARE(f.now().find(trial.id)->acronym, u"PASTED-1"_s);
    f.view().undo();
    QCOMPARE(f.dump(), before);
}

void TestStatusJourney::anEventIsCorrectedWithItsReason()
{
    StatusFixture f;
    domain::DealEvent event;
    for (const auto &each : f.now().rows<domain::DealEvent>()) {
        if (each.type == domain::DealEventType::Terminated)
            event = each;
    }
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(event.deal.value);
    auto *events = f.form().findChild<QTableView *>(u"deal_event"_s);
    auto *list = qobject_cast<widgets::ChildTable *>(events->parentWidget());
    f.form().showList(RecordKind::DealEvent);
    QTRY_VERIFY(events->isVisible());
    list->select(list->model()->rowOf(event.id.value));
    QCOMPARE(list->currentId(), event.id.value);
    const QModelIndex cell = list->model()->index(events->currentIndex().row(), 0);
    QVERIFY(!list->model()->flags(cell).testFlag(Qt::ItemIsEditable)); // Its date is not typed over …
    QVERIFY(!domain::edits::setField(f.now(), RecordKind::DealEvent, {event.id.value}, u"event_date", domain::PartialDate::year(2020)).ok());
    press(*list, "correctEvent"); // … but corrected.
    QTRY_VERIFY(f.dialog());
    auto *dialog = f.dialog();
    type(*dialog, "event_date", u"2 Jan 2025"_s);
    QVERIFY(!dialog->store()); // Without a reason nothing is corrected.
    type(*dialog, "correctionReason", u"The notice was read as the end"_s);
    press(*dialog, "storeEvent");
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.now().find(event.id)->date, domain::PartialDate::day(2025, 1, 2));
    const auto step = f.workspace->store().steps(1).first();
    QCOMPARE(step.label.action, domain::StepLabel::Action::Correct);
    QVERIFY(step.label.name.contains(u"The notice was read as the end"_s));
    f.view().undo();
    QCOMPARE(f.now().find(event.id)->date, event.date);
}

void TestStatusJourney::anEventIsCorrectedInItsTable()
{
    StatusFixture f;
    f.view().goTo(Place::DealEvents);
    QTRY_VERIFY(f.recordPage()->model().rowCount() > 0);
    const qint64 id = f.recordPage()->model().idAt(0);
    f.goToCell(Place::DealEvents, id, u"summary"_s);
    auto *tool = f.recordPage()->findChild<QPushButton *>(u"changeStatus"_s);
    QVERIFY(tool);
    QTRY_VERIFY(tool->isEnabled());
    QCOMPARE(tool->text(), u"Correct this event…"_s);
    tool->click();
    QTRY_VERIFY(f.dialog());
    QVERIFY(f.dialog()->findChild<QLineEdit *>(u"territory"_s)); // Where the event holds.
    f.closeDialog();
}

QTEST_MAIN(TestStatusJourney)
#include "tst_status_journey.moc"
