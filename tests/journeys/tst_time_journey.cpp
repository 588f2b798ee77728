// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/derived/phase_status.h"
#include "widgets/dialogs/revert_dialog.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/field_row.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/history_pane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

workspace::Workspace &workspaceOf(WindowFixture &f)
{
    return *f.workspace;
}

domain::Id<domain::Program> anActiveProgram(WindowFixture &f)
{
    for (const auto &program : f.now().rows<domain::Program>()) {
        const auto status = domain::programStatus(f.now(), program.id, f.state().asOf());
        const bool isOld = status && status->since.latestDay() < QDate(2025, 1, 1);
        if (isOld && status->activity == domain::Activity::Active && status->phase != domain::Phase::Phase3)
            return program.id;
    }
    return {};
}

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

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

/// Looking back, correcting by events, reverting: through the real window.
class TestTimeJourney : public QObject
{
    Q_OBJECT

private slots:
    void aPhaseIsCorrectedByAnEvent();
    void aStepIsRevertedFieldByField();
    void theHistoryIsSearched();
};

void TestTimeJourney::aPhaseIsCorrectedByAnEvent()
{
    WindowFixture f(Contents::Demo);
    const auto program = anActiveProgram(f);
    QVERIFY(program.isValid());
    const auto before = domain::programStatus(f.now(), program, f.state().asOf());
    const qsizetype events = f.now().of<domain::StatusEvent>().size();
    {
        widgets::StatusChangeDialog dialog(domain::RecordKind::Program, program.value, workspaceOf(f), f.window.get());
        dialog.show();
        type(dialog, "effective_date", u"Jun 2025"_s);
        choose(dialog, "phase", u"Phase 3"_s);
        type(dialog, "source_id", u"Half-year report 2025"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"storeEvent"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    QCOMPARE(f.now().of<domain::StatusEvent>().size(), events + 1);
    QCOMPARE(domain::programStatus(f.now(), program, f.state().asOf())->phase, domain::Phase::Phase3);
    QCOMPARE(domain::programStatus(f.now(), program, {QDate(2025, 5, 31), {}})->phase, before->phase);
    QVERIFY(f.dump().contains(u"Half-year report 2025"_s));
    const QString after = f.dump();
    f.view().undo();
    QVERIFY(!f.dump().contains(u"Half-year report 2025"_s));
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), after);
}

void TestTimeJourney::aStepIsRevertedFieldByField()
{
    WindowFixture f(Contents::Demo);
    auto &workspace = workspaceOf(f);
    const domain::Candidate former = *f.now().rows<domain::Candidate>().begin();
    auto changed = former;
    changed.route = u"oral"_s;
    changed.platform = u"mRNA"_s;
    domain::ChangeSet step;
    step.update(former, changed);
    QVERIFY(workspace.submit(step).ok());
    auto later = changed;
    later.route = u"subcutaneous"_s;
    domain::ChangeSet other;
    other.update(changed, later);
    QVERIFY(workspace.submit(other).ok());

    f.view().goTo(Place::History);
    auto *table = f.find<QTableView>("historyTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectRow(1);
    auto *details = f.find<QTableView>("stepTable");
    QTRY_COMPARE(details->model()->rowCount(), 2);
    QTest::mouseClick(f.find<QPushButton>("revertStep"), Qt::LeftButton);
    QTRY_VERIFY(f.window->findChild<widgets::RevertDialog *>());
    auto *dialog = f.window->findChild<widgets::RevertDialog *>();
    auto *parts = dialog->findChild<QTableView *>(u"revertTable"_s);
    QTRY_COMPARE(parts->model()->rowCount(), 2);
    QStringList states;
    for (int row = 0; row < 2; ++row)
        states.append(cell(*parts, row, 1) + u'=' + QString::number(parts->model()->index(row, 0).data(Qt::CheckStateRole).toInt()));
    states.sort();
    QCOMPARE(states, (QStringList{u"Platform=2"_s, u"Route=0"_s}));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"revertChosen"_s), Qt::LeftButton);
    QTRY_COMPARE(f.now().find(former.id)->platform, former.platform);
    QCOMPARE(f.now().find(former.id)->route, u"subcutaneous"_s);
    f.restart();
    QCOMPARE(f.now().find(former.id)->platform, former.platform);
}

void TestTimeJourney::theHistoryIsSearched()
{
    WindowFixture f(Contents::Demo);
    const auto program = anActiveProgram(f);
    widgets::StatusChangeDialog dialog(domain::RecordKind::Program, program.value, workspaceOf(f), f.window.get());
    dialog.show();
    type(dialog, "effective_date", u"Jun 2025"_s);
    choose(dialog, "phase", u"Phase 3"_s);
    QVERIFY(dialog.store());
    const auto candidate = f.now().find(program)->candidate;
    widgets::HistoryPane pane(workspaceOf(f));
    pane.showRecord(domain::RecordKind::Candidate, candidate.value);
    auto *past = pane.findChild<QTableView *>();
    QTRY_VERIFY(past->model()->rowCount() > 1);
    QVERIFY(cell(*past, 0, 5).contains(u"Phase 3"_s)); // In words, not in codes.

    f.view().goTo(Place::History);
    auto *table = f.find<QTableView>("historyTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    f.find<QLineEdit>("historyTo")->setText(u"2024"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    f.find<QLineEdit>("historyTo")->clear();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    f.find<QLineEdit>("historySearch")->setText(u"no such thing"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestTimeJourney)
#include "tst_time_journey.moc"
