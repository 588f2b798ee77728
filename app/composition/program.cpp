// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/program.h"

#include "composition/portfolio_file.h"
#include "widgets/language/language_choice.h"
#include "widgets/shell/main_window.h"
#include "widgets/style/appearance_choice.h"
#include "widgets/style/icon.h"

#include <QApplication>
#include <QFileInfo>

namespace composition {

namespace {

/// The files' side of the window: how portfolios are opened and made on this machine.
widgets::PortfolioFiles portfolioFiles(const Environment &environment)
{
    widgets::PortfolioFiles files;
    files.open = [environment](const QString &path) {
        return workspace::Workspace::open(path, environment.openOptions(), environment.clock);
    };
    files.openForGuests = [environment](const QString &path, workspace::GuestView view) {
        return workspace::GuestAccess::open(path, environment.openOptions(), environment.clock, view);
    };
    files.create = [environment](const QString &path) { return createPortfolio(path, Contents::Vocabulary, environment); };
    files.demo = [environment]() -> domain::Result<QString> {
        const QString path = demoPath();
        if (QFileInfo::exists(path))
            return path;
        if (const auto status = createPortfolio(path, Contents::Demo, environment); !status)
            return status.error();
        return path;
    };
    files.today = [environment] { return environment.today(); };
    files.demoRecords = [] { return demoRecords(); };
    return files;
}

/// Opens what the arguments name.
void openNamed(widgets::MainWindow &window, const QStringList &arguments)
{
    const QString confidential = QStringLiteral("--confidential");
    if (arguments.contains(QLatin1String("--demo")))
        window.openDemo();
    const bool isForGuests = arguments.contains(QLatin1String("--read-only"));
    const bool showsAll = arguments.value(arguments.indexOf(confidential) + 1) == QLatin1String("include");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QLatin1String("--")) || (i > 0 && arguments[i - 1] == confidential))
            continue;
        if (isForGuests)
            window.openPortfolio(arguments[i], showsAll ? workspace::GuestView::Everything : workspace::GuestView::WithoutConfidential);
        else
            window.openPortfolio(arguments[i]);
        return;
    }
}

} // namespace

int runWindow(QApplication &application, const Environment &environment)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Portolan"));
    QApplication::setWindowIcon(widgets::logo());
    widgets::applyChosenLook(application);
    widgets::applyChosenLanguage(application);
    const widgets::PortfolioFiles files = portfolioFiles(environment);
    widgets::MainWindow window(files);
    window.show();
    openNamed(window, QApplication::arguments().sliced(1));
    return QApplication::exec();
}

} // namespace composition
