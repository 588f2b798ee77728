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
    files.open = [environment](const QString &path, database::OpenMode mode) {
        return workspace::Workspace::open(path, environment.openOptions(mode), environment.clock);
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
    return files;
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
    const QStringList arguments = QApplication::arguments().sliced(1);
    const auto mode = arguments.contains(QLatin1String("--read-only")) ? database::OpenMode::ReadOnly : database::OpenMode::ReadWrite;
    if (arguments.contains(QLatin1String("--demo")))
        window.openDemo();
    for (const QString &argument : arguments) {
        if (!argument.startsWith(QLatin1String("--"))) {
            window.openPortfolio(argument, mode);
            break;
        }
    }
    return QApplication::exec();
}

} // namespace composition
