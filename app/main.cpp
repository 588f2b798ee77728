// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/window_arguments.h"
#include "composition/program.h"

#include <QApplication>
#include <QTextStream>

#include <memory>

namespace {

/// Without a display, charts are still drawn, on no screen.
void chooseOffscreenWhereNeeded()
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runCommand(const cli::Command &command, int argc, char *argv[])
{
    if (command.needsFonts)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(command.needsFonts ? new QApplication(argc, argv)
                                                                           : new QCoreApplication(argc, argv));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto environment = composition::Environment::ofThisMachine();
    cli::Call call{QCoreApplication::arguments().sliced(2), out, err, environment};
    return int(cli::run(command, call));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("portolan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    chooseOffscreenWhereNeeded();
    if (const cli::Command *command = cli::findCommand(arguments))
        return runCommand(*command, argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (const auto answered = cli::answerWithoutWindow(arguments, out, err))
        return int(*answered);
    QApplication application(argc, argv);
    return composition::runWindow(application, composition::Environment::ofThisMachine());
}
