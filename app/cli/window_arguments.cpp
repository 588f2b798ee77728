// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/window_arguments.h"

#include "cli/command_line.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

namespace cli {

namespace {

bool opensWindow(const QString &argument)
{
    static const QStringList kOptions{QStringLiteral("--demo"), QStringLiteral("--read-only"), QStringLiteral("--confidential"), QStringLiteral("-platform"), QStringLiteral("-style")};
    return kOptions.contains(argument);
}

} // namespace

std::optional<ExitCode> answerWithoutWindow(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString first = arguments.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        out << helpText();
        return ExitCode::Done;
    }
    if (first == QLatin1String("--version")) {
        out << "portolan " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Done;
    }
    if (first.isEmpty() || opensWindow(first) || QFileInfo::exists(first) || first.endsWith(QLatin1String(".portolan")))
        return std::nullopt;
    err << "portolan: '" << first << "' is neither a command nor a file. 'portolan --help' lists the commands.\n";
    return ExitCode::WrongUsage;
}

} // namespace cli
