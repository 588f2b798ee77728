// SPDX-License-Identifier: GPL-3.0-or-later
// A list comes in through the real window: its columns, its plan, its choices, and back out again.
#include "import_steps.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "widgets/shell/message_bar.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using composition::Contents;
using presentation::PlanSegment;
using namespace import_steps;

class TestImportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aListIsPlannedDecidedAppliedAndUndone();
    void theSameListAgainChangesNothing();
    void aNewerExportShowsDifferencesAndWhatVanished();
    void aColumnCanMeanSomethingElse();
    void aWrongFileGetsASentenceAndKeepsThePortfolio();
    void cancelLeavesThePortfolioAsItWas();
    void dayOrMonthIsAskedOnce();
    void theCommandLineImportsListsToo();
    void aTableExportedForReadingIsRefused();
    void inTheEveningWestOfGreenwichTodayIsStillToday();
    void theRealDealListComesIn();
};

namespace {

/// The command line on the portfolio of a window that is closed.
class CommandLine
{
public:
    explicit CommandLine(WindowFixture &fixture) : m_fixture(fixture) { fixture.window.reset(); }

    int run(const QString &command, const QStringList &arguments)
    {
        output.clear();
        QTextStream out(&output);
        cli::Call call{arguments, out, out, m_fixture.environment};
        const int code = int(cli::run(*cli::findCommand({u"portolan"_s, command}), call));
        out.flush();
        return code;
    }

    QString output;

private:
    WindowFixture &m_fixture;
};

} // namespace

void TestImportJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_import_journey"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestImportJourney::aListIsPlannedDecidedAppliedAndUndone()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QCOMPARE(plan(f)->rowCount(), 5);
    QCOMPARE(plan(f)->countOf(PlanSegment::Refused), 2);
    QVERIFY2(change(f, 4).contains(u"Line 4, Announced"_s), qPrintable(change(f, 4)));
    QVERIFY2(change(f, 3).contains(u"line 2 (score 90)"_s), qPrintable(change(f, 3)));
    QCOMPARE(f.dump(), before);
    RowOffer fix;
    for (const RowOffer &offer : plan(f)->offers(rowOfLine(f, 4))) {
        if (offer.kind == RowOffer::Kind::Fix)
            fix = offer;
    }
    fix.kind = RowOffer::Kind::FixAs;
    fix.value = u"Q3 2025"_s;
    f.window->findChild<widgets::ImportPlanPane *>()->take(fix);
    QTRY_COMPARE(plan(f)->countOf(PlanSegment::Refused), 1);
    QVERIFY(choose(f, 6, u"Skip"_s));
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Deal>().size(), 3);
    QCOMPARE(f.now().of<domain::ImportBatch>().size(), 1);
    press(f, "importUndo");
    QTRY_COMPARE(f.dump(), before);
}

void TestImportJourney::theSameListAgainChangesNothing()
{
    WindowFixture f(Contents::Vocabulary);
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QVERIFY(apply(f));
    const QString before = f.dump();
    f.restart();
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
    QCOMPARE(plan(f)->countOf(PlanSegment::Add) + plan(f)->countOf(PlanSegment::Update), 0);
    QCOMPARE(f.dump(), before);
}

void TestImportJourney::aNewerExportShowsDifferencesAndWhatVanished()
{
    WindowFixture f(Contents::Vocabulary);
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QVERIFY(apply(f));
    QVERIFY(openPlan(f, data("deals_small_newer.csv")));
    QCOMPARE(plan(f)->countOf(PlanSegment::Update), 1);
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), 1);
    QVERIFY2(change(f, 2).contains(u"Phase 1 → Phase 2"_s), qPrintable(change(f, 2)));
    auto *search = f.find<QLineEdit>("importPlanSearch");
    search->setText(u"Aurora"_s);
    QCOMPARE(plan(f)->rowCount(), 1);
    search->clear();
    QCOMPARE(plan(f)->countOf(PlanSegment::Vanished), 1);
    plan(f)->setSegment(PlanSegment::Vanished);
    QVERIFY(plan(f)->index(0, ImportPlanModel::Record).data().toString().contains(u"Medlink Labs"_s));
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Deal>().size(), 3);
    press(f, "importShow");
    QTRY_COMPARE(f.find<QTableView>("dealTable")->model()->rowCount(), 2);
}

void TestImportJourney::aColumnCanMeanSomethingElse()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().planImport(data("deals_small.csv"));
    QVERIFY(isAt(f, Step::Columns));
    auto *columns = f.find<QTableView>("importColumns");
    QCOMPARE(columns->model()->rowCount(), 11);
    columns->model()->setData(columns->model()->index(9, 1), u"deal.notes"_s, Qt::EditRole);
    auto *name = f.find<QLineEdit>("importMappingName");
    name->setText(u"Press list"_s);
    Q_EMIT name->editingFinished();
    press(f, "importNext");
    QVERIFY(isAt(f, Step::Plan));
    QVERIFY(apply(f));
    bool hasNotes = false;
    for (const auto &deal : f.now().rows<domain::Deal>())
        hasNotes = hasNotes || deal.notes == u"Example News"_s;
    QVERIFY(hasNotes);
    QCOMPARE(f.now().rows<domain::ImportMapping>().begin()->name, u"Press list"_s);
    f.view().planImport(data("deals_small_newer.csv"));
    QVERIFY(isAt(f, Step::Columns));
    QCOMPARE(columns->model()->index(9, 1).data(Qt::EditRole).toString(), u"deal.notes"_s);
}

void TestImportJourney::aWrongFileGetsASentenceAndKeepsThePortfolio()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    const QString path = f.dir.filePath(u"report.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 not a list");
    file.close();
    f.view().planImport(path);
    auto *message = page(f)->findChild<widgets::MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->sentence().contains(u"report.pdf"_s) && message->sentence().contains(u"PDF"_s), qPrintable(message->sentence()));
    QCOMPARE(page(f)->step(), Step::File);
    QCOMPARE(f.dump(), before);
}

void TestImportJourney::cancelLeavesThePortfolioAsItWas()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    QVERIFY(openPlan(f, data("deals_small.csv")));
    press(f, "importBack");
    QVERIFY(isAt(f, Step::Columns));
    press(f, "importCancel");
    QVERIFY(f.view().place() != widgets::PortfolioView::Place::Import);
    QCOMPARE(f.dump(), before);
}

void TestImportJourney::dayOrMonthIsAskedOnce()
{
    WindowFixture f(Contents::Vocabulary);
    const QString path = f.dir.filePath(u"dated.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Announced,Licensor,Licensee,Asset\n04/05/2025,Alpha Bio,Beta Pharma,AB-101\n06/07/2025,Gamma Bio,Delta Pharma,GB-202\n");
    file.close();
    f.view().planImport(path);
    QVERIFY(isAt(f, Step::Columns));
    auto *order = f.find<QComboBox>("importDateOrder");
    QVERIFY(order->isVisible());
    QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
    order->setCurrentIndex(1);
    Q_EMIT order->activated(1);
    QVERIFY(f.find<QPushButton>("importNext")->isEnabled());
    press(f, "importNext");
    QVERIFY(isAt(f, Step::Plan));
    QCOMPARE(plan(f)->countOf(PlanSegment::Refused), 0);
    QVERIFY(apply(f));
    QStringList dates;
    for (const auto &deal : f.now().rows<domain::Deal>())
        dates.append(deal.announced.toString());
    dates.sort();
    QCOMPARE(dates, QStringList({u"2025-05-04"_s, u"2025-07-06"_s}));
    f.view().planImport(path);
    QVERIFY(isAt(f, Step::Columns));
    QVERIFY(f.find<QPushButton>("importNext")->isEnabled()); // The answer is remembered with the header.
}

void TestImportJourney::theCommandLineImportsListsToo()
{
    WindowFixture f(Contents::Vocabulary);
    f.window.reset();
    QString output;
    QTextStream out(&output);
    const auto run = [&](const QStringList &arguments) {
        cli::Call call{arguments, out, out, f.environment};
        const auto *command = cli::findCommand({u"portolan"_s, u"import"_s});
        const int code = int(cli::run(*command, call));
        out.flush();
        return code;
    };
    QCOMPARE(run({f.path, data("deals_small.csv"), u"--kind"_s, u"deals"_s, u"--dry-run"_s}), 1);
    QVERIFY2(output.contains(u"5 rows: 2 to add, 1 to update, 0 unchanged, 2 refused."_s), qPrintable(output));
    QCOMPARE(run({f.path, data("deals_small.csv"), u"--kind"_s, u"deals"_s, u"--json"_s}), 1);
    QVERIFY(output.contains(u"\"announced_total_usd\""_s));
    QCOMPARE(run({f.path, data("deals_small.csv"), u"--kind"_s, u"cars"_s}), 2);
    QCOMPARE(run({f.path, data("deals_small.csv"), u"--kind"_s, u"deals"_s, u"--kind"_s, u"trials"_s}), 2);
    f.start();
    const QString before = f.dump();
    f.window.reset();
    // What does not go together is refused before any of it is written.
    const QString history = QFileInfo(f.path).dir().filePath(u"eurofxref-hist.csv"_s);
    QFile rates(history);
    QVERIFY(rates.open(QIODevice::WriteOnly) && rates.write("Date,USD,CNY,\n2024-03-05,1.0849,7.8105,\n") > 0);
    rates.close();
    output.clear();
    QCOMPARE(run({f.path, data("deals_small.csv"), history}), 2);
    QCOMPARE(run({f.path, history, data("deals_small.csv")}), 2);
    QVERIFY2(output.contains(u"Import it by itself; nothing was imported."_s), qPrintable(output));
    QCOMPARE(run({f.path, data("deals_small.csv"), u"--currencies"_s, u"USD"_s}), 2);
    QCOMPARE(run({f.path, history, u"--sheet"_s, u"1"_s}), 2);
    QCOMPARE(run({f.path, history, u"--dry-run=no"_s}), 2);
    QCOMPARE(run({f.path, history, u"--currencies"_s, u"--dry-run"_s}), 2);
    f.start();
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.now().of<domain::Deal>().size(), 2);
}

void TestImportJourney::aTableExportedForReadingIsRefused()
{
    WindowFixture f(Contents::Demo);
    const QString before = f.dump();
    CommandLine line(f);
    const QString workbook = QFileInfo(f.path).dir().filePath(u"deals.xlsx"_s);
    QCOMPARE(line.run(u"list"_s, {f.path, u"deals"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, workbook}), 0);
    QCOMPARE(line.run(u"import"_s, {f.path, workbook}), 3);
    QVERIFY2(line.output.contains(u"a table that Portolan made for reading"_s), qPrintable(line.output));
    const QString list = QFileInfo(f.path).dir().filePath(u"empty.xlsx"_s);
    QCOMPARE(line.run(u"template"_s, {u"deals"_s, list}), 0);
    QCOMPARE(line.run(u"import"_s, {f.path, list}), 0);
    f.start();
    QCOMPARE(f.dump(), before);
}

void TestImportJourney::inTheEveningWestOfGreenwichTodayIsStillToday()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restored = qScopeGuard([&] { zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone); });
    qputenv("TZ", "America/Los_Angeles");
    WindowFixture f(Contents::Vocabulary);
    f.environment.clock = [] { return QDateTime(QDate(2025, 7, 1), QTime(2, 0), Qt::UTC); };
    CommandLine line(f);
    const QString path = QFileInfo(f.path).dir().filePath(u"candidates.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Candidate,Originator,Indication,Phase\nABC-101,Alpha,Melanoma,Phase 2\n") > 0);
    file.close();
    QCOMPARE(line.run(u"import"_s, {f.path, path, u"--kind"_s, u"candidates"_s}), 0);
    const QString written = QFileInfo(f.path).dir().filePath(u"programs.csv"_s);
    QCOMPARE(line.run(u"list"_s, {f.path, u"programs"_s, u"--columns"_s, u"phase,since"_s, u"--output"_s, written}), 0);
    QFile programs(written);
    QVERIFY(programs.open(QIODevice::ReadOnly));
    QVERIFY(programs.readAll().contains("PHASE2,2025-06-30"));
}

void TestImportJourney::theRealDealListComesIn()
{
    const QString path = qEnvironmentVariable("PORTOLAN_SHARED_DATA") + u"/deals/china_license_deals_25.csv"_s;
    if (!QFile::exists(path))
        QSKIP("shared data are not here");
    WindowFixture f(Contents::Vocabulary);
    QVERIFY(openPlan(f, path));
    QCOMPARE(plan(f)->rowCount(), 25);
    QCOMPARE(plan(f)->countOf(PlanSegment::Refused), 0);
    QVERIFY2(change(f, 17).contains(u"line 16"_s), qPrintable(change(f, 17)));
    QVERIFY2(change(f, 26).contains(u"line 23"_s), qPrintable(change(f, 26)));
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Deal>().size(), 23);
    QVERIFY(openPlan(f, path));
    QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
}

QTEST_MAIN(TestImportJourney)
#include "tst_import_journey.moc"
