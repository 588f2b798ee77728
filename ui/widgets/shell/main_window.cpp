// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claim_dialog.h"
#include "widgets/shell/main_window.h"

#include "presentation/words/sentences.h"
#include "presentation/type/typography.h"
#include "presentation/words/window_language.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/guests/guest_dialog.h"
#include "widgets/import/template_saving.h"
#include "widgets/language/kept_view.h"
#include "widgets/language/look_commands.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/shell/shortcut_map.h"
#include "widgets/shell/shortcuts_dialog.h"
#include "widgets/shell/start_page.h"
#include "widgets/start/demo_preview.h"
#include "widgets/start/recent_portfolios.h"
#include "widgets/start/window_settings_dialog.h"
#include "widgets/tour/portfolio_tour.h"
#include "widgets/tour/tour.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace widgets {

namespace {

constexpr QSize kSmallest{1024, 700};
constexpr QSize kUsual{1440, 900};

bool isPortfolio(const QString &path)
{
    return path.endsWith(QLatin1String(".portolan"), Qt::CaseInsensitive);
}

QString firstLocalFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

/// As it was left; the first time as large as intended, where the screen has room for it.
void restoreSize(QWidget &window)
{
    if (window.restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray()))
        return;
    constexpr int kTitleBar = 32;
    const QSize room = window.screen()->availableSize() - QSize(0, kTitleBar);
    window.resize(kUsual.boundedTo(room).expandedTo(kSmallest));
}

/// What the portfolio holds when it is left, for the list of recent ones.
void keepContents(const workspace::Workspace *workspace, QDate today)
{
    if (workspace && !workspace::GuestAccess::of(*workspace))
        rememberContents(workspace->store().path(), workspace->snapshot(), today);
}

} // namespace

MainWindow::MainWindow(const PortfolioFiles &files)
    : m_files(files)
    , m_pages(new QStackedWidget(this))
    , m_language(presentation::windowLanguage())
    , m_textZoom(presentation::windowTextZoom())
    , m_preview(new DemoPreview(files.demoRecords, this))
{
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    setCentralWidget(m_pages);
    makeStartPage();
    makeShortcuts();
    restoreSize(*this);
}

MainWindow::~MainWindow()
{
    delete m_view; // Before the workspace it looks at.
}

void MainWindow::makeStartPage()
{
    delete m_start;
    m_start = new StartPage(this);
    m_pages->insertWidget(0, m_start);
    m_start->setVersionText(tr("Version %1 · works offline").arg(QCoreApplication::applicationVersion()));
    m_start->setLanguageMenu(languageMenu(m_start));
    m_start->setRecent(recentPortfolios(m_files.today()));
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askForNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForOpen);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFile);
    connect(m_start, &StartPage::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_start, &StartPage::tourRequested, this, &MainWindow::takeTour);
    connect(m_start, &StartPage::settingsRequested, this, [this] { WindowSettingsDialog(this).exec(); });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        forgetPortfolio(path);
        m_start->setRecent(recentPortfolios(m_files.today()));
    });
    m_preview->serve(*m_start, m_files.today());
}

bool MainWindow::openPortfolio(const QString &path, std::optional<workspace::GuestView> forGuests)
{
    if (m_view && !m_view->commitTyping())
        return false;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool areGuestsHere = m_workspace && workspace::GuestAccess::of(*m_workspace);
    if (m_workspace && !areGuestsHere && !forGuests && m_workspace->store().path() == absolute)
        return true;
    if (forGuests)
        closePortfolio(); // The file must be at rest, so that guests leave no trace beside it.
    auto workspace = forGuests ? m_files.openForGuests(absolute, *forGuests) : m_files.open(absolute);
    if (!workspace) {
        refuse(workspace.error(), absolute);
        return false;
    }
    showPortfolio(std::move(workspace).value(), absolute);
    return true;
}

void MainWindow::openDemo()
{
    const auto path = m_files.demo();
    if (!path)
        refuse(path.error(), {});
    else if (openPortfolio(path.value()) && !Tour::wasSeen())
        beginTour(*m_view);
}

/// Through the open portfolio, else through the demo.
void MainWindow::takeTour()
{
    if (!m_view)
        openDemo();
    if (m_view)
        beginTour(*m_view);
}

/// The key that asks for help in many programs; where something can be typed it is a letter like any other.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("?"))
        showShortcuts();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showPortfolio(std::unique_ptr<workspace::Workspace> workspace, const QString &path)
{
    delete std::exchange(m_view, nullptr);
    keepContents(m_workspace.get(), m_files.today());
    m_workspace = std::move(workspace);
    makeView();
    if (!workspace::GuestAccess::of(*m_workspace))
        rememberPortfolio(path, *m_workspace->snapshot(), m_workspace->now());
    setWindowTitle(QFileInfo(path).completeBaseName());
    setWindowFilePath(path);
    m_start->setRecent(recentPortfolios(m_files.today()));
}

void MainWindow::makeView()
{
    m_view = new PortfolioView(*m_workspace, m_files.today());
    m_view->setPortfolioMenu(makePortfolioMenu());
    connect(m_view, &PortfolioView::searchRequested, this, [this] { m_view->openSearch(commands()); });
    connect(m_view, &PortfolioView::importRequested, this, [this] { importFile({}); });
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
}

/// Texts, dates and numbers, and rooms for text of a size, stand in a hundred places of a view: one made anew cannot miss any of them.
void MainWindow::speakAnew()
{
    const auto language = presentation::windowLanguage();
    const double zoom = presentation::windowTextZoom();
    const bool isAsBefore = std::exchange(m_language, language) == language;
    if (std::exchange(m_textZoom, zoom) == zoom && isAsBefore)
        return;
    setLocale(QLocale());
    makeStartPage();
    if (!m_view)
        return m_pages->setCurrentWidget(m_start);
    const KeptView kept(*m_view);
    delete std::exchange(m_view, nullptr);
    makeView();
    kept.showIn(*m_view);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) // Later: what asked for the language may be a part of the view.
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
}

void MainWindow::closePortfolio()
{
    if (!m_view || !m_view->commitTyping())
        return;
    keepContents(m_workspace.get(), m_files.today());
    delete std::exchange(m_view, nullptr);
    m_workspace.reset();
    m_start->setRecent(recentPortfolios(m_files.today()));
    m_pages->setCurrentWidget(m_start);
    setWindowTitle({});
    setWindowFilePath({});
}

void MainWindow::askForNew()
{
    const QString path = Prompter(this).newPortfolioPath();
    if (path.isEmpty())
        return;
    if (const auto status = m_files.create(path); !status)
        refuse(status.error(), path);
    else
        openPortfolio(path);
}

void MainWindow::askForOpen(const QString &path)
{
    const QString chosen = path.isEmpty() ? Prompter(this).portfolioToOpen() : path;
    if (!chosen.isEmpty())
        openPortfolio(chosen);
}

/// An import needs a portfolio to go to: where none is open, a new one is asked for first.
void MainWindow::importFile(const QString &path)
{
    const QString chosen = path.isEmpty() ? Prompter(this).fileToImport() : path;
    if (chosen.isEmpty())
        return;
    if (!m_view)
        askForNew();
    if (m_view)
        m_view->planImport(chosen);
}

void MainWindow::refuse(const domain::Error &error, const QString &path)
{
    const QString sentence = presentation::sentence(error, path);
    if (m_view)
        m_view->refuse(sentence);
    else
        m_start->messages()->showMessage(MessageBar::Kind::Error, sentence);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(shortcutGroups(commands()), this).exec();
}

QMenu *MainWindow::makePortfolioMenu()
{
    auto *menu = new QMenu(m_view);
    menu->addAction(tr("New portfolio…"), this, &MainWindow::askForNew);
    menu->addAction(tr("Open…"), this, [this] { askForOpen({}); });
    menu->addAction(tr("Open for guests…"), this, [this] { GuestDialog::open(*this); });
    menu->addAction(tr("Import a file…"), this, [this] { importFile({}); });
    auto *templates = menu->addMenu(tr("Save an empty list to fill in"));
    for (const Command &command : templateCommands([this] { return OpenPortfolio{m_view, m_workspace.get()}; }))
        templates->addAction(command.title, this, command.run);
    menu->addAction(tr("Fetch from ClinicalTrials.gov…"), this, [this] { openFetch(*m_view, {}); });
    const QList<QKeySequence> inMenu{QKeySequence::Print, Qt::Key_F5, Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::SHIFT | Qt::Key_D};
    for (const Command &command : viewCommands()) {
        if (inMenu.contains(command.shortcut))
            menu->addAction(command.title, this, command.run);
    }
    menu->addAction(tr("Check a claim…"), m_view, [this] { ClaimDialog::open(m_view->viewState(), m_view); });
    menu->addSeparator();
    auto *colors = menu->addMenu(tr("Colors"));
    for (const Command &command : appearanceCommands())
        colors->addAction(command.title, this, command.run);
    menu->addMenu(languageMenu(menu));
    menu->addAction(tr("Take the tour"), m_view, [this] { beginTour(*m_view); });
    menu->addAction(tr("Keyboard map"), this, &MainWindow::showShortcuts);
    menu->addSeparator();
    menu->addAction(tr("Close portfolio"), this, &MainWindow::closePortfolio, Qt::QueuedConnection);
    return menu;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_view && !m_view->commitTyping()) {
        event->ignore();
        return;
    }
    keepContents(m_workspace.get(), m_files.today());
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstLocalFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = firstLocalFile(event->mimeData());
    if (isPortfolio(path))
        openPortfolio(path);
    else if (!path.isEmpty())
        importFile(path);
}

} // namespace widgets
