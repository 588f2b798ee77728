// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "widgets/shell/commands.h"
#include "widgets/shell/portfolio_files.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace widgets {

class DemoPreview;
class PortfolioView;
class StartPage;

/// The one window: the start page, or an open portfolio. Keeps its size, the recent portfolios and the last folder. When the
/// application changes its language, the window makes its views anew and shows in them what was shown before.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const PortfolioFiles &files);
    ~MainWindow() override;

    /// Opens a portfolio in place of the present one, `forGuests` for people who may look and not edit. A refusal is told on the start page
    /// or above the present portfolio.
    bool openPortfolio(const QString &path, std::optional<workspace::GuestView> forGuests = std::nullopt);
    void openDemo();
    void closePortfolio();
    /// The open portfolio, or nullptr.
    PortfolioView *portfolio() const { return m_view; }
    /// Everything the window can do; shortcuts are made from it.
    QList<Command> commands();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<Command> fileCommands();
    QList<Command> viewCommands();
    QList<Command> placeCommands();
    void makeShortcuts();
    void makeStartPage();
    void makeView();
    void speakAnew();
    void askForNew();
    void askForOpen(const QString &path);
    void importFile(const QString &path);
    void showPortfolio(std::unique_ptr<workspace::Workspace> workspace, const QString &path);
    void refuse(const domain::Error &error, const QString &path);
    void showShortcuts();
    void takeTour();
    QMenu *makePortfolioMenu();

    PortfolioFiles m_files;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    std::unique_ptr<workspace::Workspace> m_workspace;
    PortfolioView *m_view = nullptr;
    domain::Language m_language; ///< The views' words are in it.
    double m_textZoom;           ///< The views were made for it.
    DemoPreview *m_preview;
};

} // namespace widgets
