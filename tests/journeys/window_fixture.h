// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/portfolio_file.h"
#include "support/dump.h"
#include "widgets/pages/record_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/portfolio_view.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/// The program's window on a real file, with a clock that stands still. `restart` closes the window and opens the file anew.
struct WindowFixture
{
    explicit WindowFixture(composition::Contents contents)
    {
        QSettings().clear();
        environment.author = QStringLiteral("Tester");
        environment.machine = QStringLiteral("test");
        environment.random = [] { return 7U; };
        environment.clock = [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); };
        path = dir.filePath(QStringLiteral("journey.portolan"));
        if (const auto status = composition::createPortfolio(path, contents, environment); !status)
            qFatal("no portfolio: %s", qPrintable(status.error().detail));
        start();
    }

    void start()
    {
        widgets::PortfolioFiles files;
        files.open = [this](const QString &file) {
            auto opened = workspace::Workspace::open(file, environment.openOptions(), environment.clock);
            workspace = opened ? opened.value().get() : nullptr;
            return opened;
        };
        files.openForGuests = [this](const QString &file, workspace::GuestView guests) {
            auto opened = workspace::GuestAccess::open(file, environment.openOptions(), environment.clock, guests);
            workspace = opened ? opened.value().get() : nullptr;
            return opened;
        };
        files.create = [this](const QString &file) { return composition::createPortfolio(file, composition::Contents::Vocabulary, environment); };
        files.demo = [this]() -> domain::Result<QString> { return path; };
        files.today = [this] { return environment.today(); };
        window = std::make_unique<widgets::MainWindow>(files);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !window->openPortfolio(path))
            qFatal("the window does not open the portfolio");
    }
    void restart()
    {
        window.reset();
        start();
    }

    widgets::PortfolioView &view() { return *window->portfolio(); }
    workspace::ViewState &state() { return view().viewState(); }
    const domain::Portfolio &now() { return *view().viewState().snapshot(); }
    QString dump() { return support::dump(now()); }
    template <class Widget>
    Widget *find(const char *name) { return window->findChild<Widget *>(QLatin1String(name)); }
    /// The page that is shown.
    widgets::RecordPage *recordPage()
    {
        for (auto *page : window->findChildren<widgets::RecordPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    QTemporaryDir dir;
    QString path;
    composition::Environment environment;
    std::unique_ptr<widgets::MainWindow> window;
    workspace::Workspace *workspace = nullptr; ///< Of the open portfolio; the window owns it.
};

} // namespace support
