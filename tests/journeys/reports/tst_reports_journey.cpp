// SPDX-License-Identifier: GPL-3.0-or-later
// The page Reports on a real file: a template becomes a report of one's own, its blocks are edited, editions are made, canceled and compared.
#include "composition/portfolio_file.h"
#include "domain/edits.h"
#include "widgets/reports/block_list.h"
#include "widgets/reports/live_text_edit.h"
#include "widgets/reports/report_preview.h"
#include "widgets/reports/reports_page.h"

#include "exchange/reports/exported_file.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using plot::ReportFormat;
using widgets::BlockList;
using widgets::LiveTextEdit;
using widgets::ReportsPage;

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTemplatesAreThereAndShowTheirPages();
    void editingATemplateMakesAReportOfOnesOwn();
    void blocksMoveByKeysAndAreUndone();
    void liveFiguresAreOfferedAndMistakesMarked();
    void anEditionIsWrittenKeptAndCompared();
    void anEditionBelongsToTheReportItWasMadeOf();
    void editionsOfAnotherRecordAreNotCompared();
    void aBlockAboutARecordAsksForOne();
    void aCanceledEditionLeavesTheOldFile();
    void aTargetThatCannotBeWrittenIsTold();

private:
    template <class Widget>
    Widget *find(const char *name) const { return m_page->findChild<Widget *>(QLatin1StringView(name)); }
    void waitForPages() const { QTRY_VERIFY_WITH_TIMEOUT(!m_page->viewModel().isPending() && find<widgets::ReportPreview>("reportPreview")->pageCount() > 0, 20000); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<workspace::ViewState> m_state;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsPage::init()
{
    QSettings().clear();
    m_dir = std::make_unique<QTemporaryDir>();
    composition::Environment environment;
    environment.author = u"Tester"_s;
    environment.machine = u"test"_s;
    environment.random = [] { return 7U; };
    environment.clock = [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); };
    const QString path = m_dir->filePath(u"reports.portolan"_s);
    QVERIFY(composition::createPortfolio(path, composition::Contents::Demo, environment));
    auto opened = workspace::Workspace::open(path, environment.openOptions(), environment.clock);
    QVERIFY(opened);
    m_workspace = std::move(opened).value();
    m_state = std::make_unique<workspace::ViewState>(*m_workspace, domain::AsOf{QDate(2025, 6, 30), {}});
    m_page = std::make_unique<ReportsPage>(*m_workspace, *m_state);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_workspace.reset();
}

void TestReportsPage::theTemplatesAreThereAndShowTheirPages()
{
    QCOMPARE(find<QListWidget>("reportList")->count(), 5);
    waitForPages();
    QVERIFY(find<widgets::ReportPreview>("reportPreview")->texts(0).contains(u"Board briefing"_s));
    // A report about one record waits for its name.
    find<QListWidget>("reportList")->setCurrentRow(3);
    QTRY_VERIFY(!m_page->viewModel().isPending());
    QVERIFY(!find<QPushButton>("makeEdition")->isEnabled());
    find<QComboBox>("reportSubject")->setCurrentText(u"zanubrutinib"_s);
    Q_EMIT find<QComboBox>("reportSubject")->activated(0);
    QTRY_VERIFY(find<QPushButton>("makeEdition")->isEnabled());
}

void TestReportsPage::editingATemplateMakesAReportOfOnesOwn()
{
    auto spec = m_page->viewModel().spec();
    QVERIFY(m_page->viewModel().edit(analytics::withoutBlock(spec, 0)));
    QCOMPARE(find<QListWidget>("reportList")->count(), 6);
    QVERIFY(m_page->viewModel().current().id != 0);
    QCOMPARE(m_workspace->snapshot()->rows<domain::Report>().begin()->beginning, u"board-briefing"_s);
    QVERIFY(m_workspace->undo());
    QCOMPARE(find<QListWidget>("reportList")->count(), 5);
}

void TestReportsPage::blocksMoveByKeysAndAreUndone()
{
    QTest::mouseClick(find<QPushButton>("newReport"), Qt::LeftButton);
    const auto before = m_page->viewModel().spec();
    analytics::ReportBlock text;
    text.text.english = u"second"_s;
    QVERIFY(m_page->viewModel().edit(analytics::withBlock(before, 1, text)));
    auto *blocks = find<BlockList>("blockList");
    QCOMPARE(blocks->count(), 2);
    blocks->setFocus();
    blocks->setCurrentRow(1);
    QTest::keyClick(blocks, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_page->viewModel().spec().blocks.first().text.english, u"second"_s);
    QCOMPARE(blocks->currentRow(), 0);
    QTest::keyClick(blocks, Qt::Key_Delete);
    QCOMPARE(m_page->viewModel().spec().blocks.size(), 1);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_page->viewModel().spec().blocks.size(), 2);
}

void TestReportsPage::liveFiguresAreOfferedAndMistakesMarked()
{
    auto *blocks = find<BlockList>("blockList");
    blocks->setCurrentRow(1);
    auto *text = find<LiveTextEdit>("blockText");
    QVERIFY(text);
    text->setPlainText(u"Of {ret"_s);
    text->moveCursor(QTextCursor::End);
    QCOMPARE(text->suggestions(), QStringList{u"return-rate"_s});
    text->setPlainText(u"Of {return-rate "_s);
    text->moveCursor(QTextCursor::End);
    QVERIFY(text->suggestions().contains(u"cohort="_s));
    text->setPlainText(u"Of {no-such-figure} deals"_s);
    QTRY_COMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"{no-such-figure}"_s);
    QVERIFY(!find<QPushButton>("makeEdition")->isEnabled());
}

void TestReportsPage::anEditionIsWrittenKeptAndCompared()
{
    waitForPages();
    QSignalSpy told(m_page.get(), &ReportsPage::announced);
    const QString path = m_dir->filePath(u"board.pptx"_s);
    m_page->makeEdition(ReportFormat::Pptx, path);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(exchange::exportedFile(file.readAll()).value().isWhole());
    QCOMPARE(m_workspace->snapshot()->rows<domain::Edition>().size(), 1);
    QTRY_VERIFY(!m_page->viewModel().isPending());
    QVERIFY(m_page->viewModel().sinceLastEdition().isEmpty());
    // A deal less: the next edition says what changed, and is made with one click.
    domain::ChangeSet changes;
    changes.label.action = domain::StepLabel::Action::Remove;
    changes = domain::edits::removeRecords(*m_workspace->snapshot(), domain::RecordKind::Deal, {m_workspace->snapshot()->rows<domain::Deal>().begin()->id.value});
    QVERIFY(m_workspace->submit(changes));
    QTRY_VERIFY(find<QPushButton>("sinceLastEdition")->isEnabled());
    QVERIFY(!m_page->viewModel().sinceLastEdition().isEmpty());
    QVERIFY(find<QPushButton>("makeAgain")->isEnabled());
    QTest::mouseClick(find<QPushButton>("makeAgain"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30000);
    QCOMPARE(m_workspace->snapshot()->rows<domain::Edition>().size(), 2);
}

void TestReportsPage::anEditionBelongsToTheReportItWasMadeOf()
{
    QTest::mouseClick(find<QPushButton>("newReport"), Qt::LeftButton);
    waitForPages();
    const auto made = m_page->viewModel().current();
    QVERIFY(made.id != 0);
    QSignalSpy told(m_page.get(), &ReportsPage::announced);
    m_page->makeEdition(ReportFormat::Html, m_dir->filePath(u"own.html"_s));
    QVERIFY(m_page->isMaking());
    find<QListWidget>("reportList")->setCurrentRow(1);
    QCOMPARE(m_page->viewModel().current().id, 0);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30000);
    QCOMPARE(m_workspace->snapshot()->rows<domain::Edition>().size(), 1);
    QCOMPARE(m_workspace->snapshot()->rows<domain::Edition>().begin()->report.value, made.id);
    QCOMPARE(m_workspace->snapshot()->rows<domain::Report>().size(), 1);
    QVERIFY(!find<QPushButton>("makeAgain")->isEnabled());
}

void TestReportsPage::editionsOfAnotherRecordAreNotCompared()
{
    find<QListWidget>("reportList")->setCurrentRow(3);
    const auto about = [&](const QString &name) {
        find<QComboBox>("reportSubject")->setCurrentText(name);
        Q_EMIT find<QComboBox>("reportSubject")->activated(0);
    };
    about(u"zanubrutinib"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("makeEdition")->isEnabled() && !m_page->viewModel().isPending(), 20000);
    QSignalSpy told(m_page.get(), &ReportsPage::announced);
    m_page->makeEdition(ReportFormat::Html, m_dir->filePath(u"one.html"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->viewModel().isPending() && m_page->viewModel().lastEdition().has_value(), 20000);
    about(u"sugemalimab"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->viewModel().isPending() && m_page->viewModel().rendered().ok(), 20000);
    QVERIFY(!m_page->viewModel().lastEdition());
    QVERIFY(m_page->viewModel().hasEditions());
    QVERIFY(m_page->viewModel().sinceLastEdition().isEmpty());
}

void TestReportsPage::aBlockAboutARecordAsksForOne()
{
    QTest::mouseClick(find<QPushButton>("newReport"), Qt::LeftButton);
    waitForPages();
    QVERIFY(!find<QComboBox>("reportSubject")->isVisible());
    auto *menu = find<QPushButton>("addBlock")->menu();
    for (QAction *action : menu->actions()) {
        if (action->text() == BlockList::kindName(analytics::ReportBlock::Kind::Subject))
            action->trigger();
    }
    QTRY_VERIFY(!m_page->viewModel().isPending());
    QVERIFY(!m_page->viewModel().rendered());
    QCOMPARE(m_page->viewModel().rendered().error().where, u"subject"_s);
    QVERIFY(find<QComboBox>("reportSubject")->isVisible());
    find<QComboBox>("reportSubject")->setCurrentText(u"zanubrutinib"_s);
    Q_EMIT find<QComboBox>("reportSubject")->activated(0);
    QTRY_VERIFY(find<QPushButton>("makeEdition")->isEnabled());
}

void TestReportsPage::aCanceledEditionLeavesTheOldFile()
{
    waitForPages();
    const QString path = m_dir->filePath(u"board.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QSignalSpy told(m_page.get(), &ReportsPage::announced);
    m_page->makeEdition(ReportFormat::Pdf, path);
    QVERIFY(m_page->isMaking());
    QTest::mouseClick(find<QPushButton>("cancelEdition"), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QVERIFY(m_workspace->snapshot()->rows<domain::Edition>().isEmpty());
}

void TestReportsPage::aTargetThatCannotBeWrittenIsTold()
{
    waitForPages();
    QSignalSpy refused(m_page.get(), &ReportsPage::refused);
    m_page->makeEdition(ReportFormat::Html, m_dir->filePath(u"no/such/folder/board.html"_s));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 30000);
    QVERIFY(!refused.first().first().toString().isEmpty());
    QVERIFY(m_workspace->snapshot()->rows<domain::Edition>().isEmpty());
}

QTEST_MAIN(TestReportsPage)
#include "tst_reports_journey.moc"
