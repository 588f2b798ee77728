// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "cli/command_line.h"
#include "domain/derived/phase_status.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/controls/calendar_popup.h"
#include "widgets/dialogs/revert_dialog.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/field_row.h"
#include "widgets/pages/changes_page.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/history_pane.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
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
    void thePastIsLookedAtAndLeft();
    void aPhaseIsCorrectedByAnEvent();
    void aRowLeadsToTheDialog();
    void aStepIsRevertedFieldByField();
    void theHistoryIsSearched();
    void whatChangedIsToldListedAndExported();
    void theCommandLineLooksBackToo();
};

void TestTimeJourney::thePastIsLookedAtAndLeft()
{
    WindowFixture f(Contents::Demo);
    const auto candidate = *f.now().rows<domain::Candidate>().begin();
    // The clock goes on by a month, and the candidate is renamed.
    f.environment.clock = [] { return QDateTime(QDate(2025, 7, 31), QTime(12, 0), Qt::UTC); };
    f.restart();
    auto renamed = *f.now().find(candidate.id);
    renamed.name = u"Renamed in July"_s;
    domain::ChangeSet step;
    step.update(candidate, renamed);
    QVERIFY(workspaceOf(f).submit(step).ok());
    f.view().goTo(Place::Candidates);
    f.recordPage()->showRecord(candidate.id.value);

    auto *button = f.window->findChild<widgets::AsOfButton *>();
    button->click();
    auto *popup = f.window->findChild<widgets::CalendarPopup *>();
    QVERIFY(popup);
    popup->findChild<widgets::SegmentedControl *>()->setCurrentIndex(1);
    Q_EMIT popup->findChild<QCalendarWidget *>()->clicked(QDate(2025, 6, 30));
    QTRY_COMPARE(f.now().find(candidate.id)->name, candidate.name);
    const auto banner = [&] {
        QStringList sentences;
        for (const auto *bar : f.view().findChildren<widgets::MessageBar *>())
            sentences.append(bar->isVisible() ? bar->sentence() : QString());
        return sentences.join(u' ');
    };
    QVERIFY2(banner().contains(u"as known on 30 Jun 2025"_s), qPrintable(banner()));
    auto *name = f.recordPage()->findChild<QLineEdit *>(u"primary_name"_s);
    QCOMPARE(name->text(), candidate.name);
    QVERIFY(name->isReadOnly());
    for (auto *bar : f.view().findChildren<widgets::MessageBar *>()) {
        if (bar->isVisible())
            Q_EMIT bar->actionTriggered();
    }
    QCOMPARE(f.now().find(candidate.id)->name, u"Renamed in July"_s);
    QVERIFY(name->text() == u"Renamed in July"_s && !name->isReadOnly());
    QVERIFY(!banner().contains(u"as known on"_s));
}

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

void TestTimeJourney::aRowLeadsToTheDialog()
{
    WindowFixture f(Contents::Demo);
    const auto program = anActiveProgram(f);
    f.view().goTo(Place::Programs);
    f.recordPage()->showRecord(program.value);
    auto *tool = f.recordPage()->findChild<QPushButton *>(u"changeStatus"_s);
    QTRY_VERIFY(tool->isEnabled());
    QTest::mouseClick(tool, Qt::LeftButton);
    auto *dialog = f.window->findChild<widgets::StatusChangeDialog *>();
    QVERIFY(dialog);
    type(*dialog, "effective_date", u"someday"_s);
    QVERIFY(!dialog->store());
    QVERIFY(dialog->findChild<QLabel *>(u"effective_date_message"_s)->text().contains(u"someday"_s));
    type(*dialog, "effective_date", u"2025-06"_s);
    choose(*dialog, "activity", u"Suspended"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"storeEvent"_s), Qt::LeftButton);
    QCOMPARE(domain::programStatus(f.now(), program, f.state().asOf())->activity, domain::Activity::Suspended);
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
    pane.show();
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

void TestTimeJourney::whatChangedIsToldListedAndExported()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Changes);
    auto *page = f.window->findChild<widgets::ChangesPage *>();
    page->findChild<QCheckBox *>(u"changesPresent"_s)->setChecked(true);
    page->showDates(QDate(2023, 12, 31), QDate(2025, 6, 30));
    auto *table = f.find<QTableView>("changesTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const auto &changes = page->comparison().changes;
    qint64 sum = changes.opening.size();
    for (const auto &change : changes.changes)
        sum += analytics::countEffect(change.type);
    QCOMPARE(sum, changes.closing.size());
    const QString path = f.dir.filePath(u"changes.csv"_s);
    QVERIFY(page->exportList(path).ok());
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), changes.changes.size() + 1);
    QVERIFY(QFile::exists(path + u".json"_s));
    QTest::mouseClick(f.find<QPushButton>("markReviewed"), Qt::LeftButton);
    QCOMPARE(f.now().setting(u"last_review"), u"2025-06-30"_s);
    QTRY_VERIFY(f.find<QPushButton>("sinceLastReview")->isEnabled());
    const qint64 first = changes.changes.first().id;
    table->selectRow(0);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(f.view().place(), Place::Candidates);
    QVERIFY(f.now().find(domain::Id<domain::Candidate>{first}));
}

void TestTimeJourney::theCommandLineLooksBackToo()
{
    WindowFixture f(Contents::Demo);
    f.window.reset();
    const auto answer = [&](const QStringList &arguments) {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Call call{arguments.sliced(1), outStream, errStream, f.environment};
        const auto code = cli::run(*cli::findCommand(QStringList{u"portolan"_s} + arguments), call);
        if (code != cli::ExitCode::Done)
            qWarning("%s", qPrintable(err));
        return code;
    };
    const QString csv = f.dir.filePath(u"out.csv"_s);
    QCOMPARE(answer({u"changes"_s, f.path, u"--from"_s, u"2024"_s, u"--to"_s, u"2025-06-30"_s, u"--kind"_s, u"deals"_s, u"--present-knowledge"_s,
                     u"--output"_s, csv}), cli::ExitCode::Done);
    QVERIFY(QFile::exists(csv + u".json"_s));
    const QString folder = f.dir.filePath(u"export"_s);
    QCOMPARE(answer({u"export"_s, f.path, u"--output"_s, folder, u"--as-of"_s, u"2020"_s, u"--as-known-on"_s, u"2025-06-30"_s}), cli::ExitCode::Done);
    QVERIFY(QFile::exists(folder + u"/dates.json"_s));
    const QString before = f.dir.filePath(u"before.json"_s);
    QCOMPARE(answer({u"list"_s, f.path, u"candidates"_s, u"--as-known-on"_s, u"2025-06-29"_s, u"--format"_s, u"json"_s, u"--output"_s, before}), cli::ExitCode::Done);
    QFile list(before);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const auto object = QJsonDocument::fromJson(list.readAll()).object();
    QCOMPARE(object.value(u"n"_s).toInt(), 0);
    QCOMPARE(object.value(u"as_known_on"_s).toString(), u"2025-06-29"_s);
}

QTEST_MAIN(TestTimeJourney)
#include "tst_time_journey.moc"
