// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/environment.h"

#include <QCommandLineParser>
#include <QStringList>

class QTextStream;

namespace cli {

enum class ExitCode : int {
    Done = 0,
    DoneWithRefusals = 1, ///< Done, but some rows were refused or some records are marked.
    WrongUsage = 2,
    CannotReadOrWrite = 3
};

/// One call of the program from the shell: its arguments, its streams, its surroundings.
struct Call
{
    QStringList arguments; ///< After the command's name.
    QTextStream &out;
    QTextStream &err;
    const composition::Environment &environment;
};

/// One command of the command line. `synopsis` is what follows the program's name.
struct Command
{
    const char *name;
    const char *synopsis;
    const char *purpose;
    bool needsFonts; ///< Draws charts, so it needs Qt's graphical side (off screen).
    ExitCode (*run)(Call &call);
};

ExitCode runNew(Call &call);
ExitCode runImport(Call &call);
ExitCode runFetch(Call &call);
ExitCode runList(Call &call);
ExitCode runCharts(Call &call);
ExitCode runChart(Call &call);
ExitCode runCheck(Call &call);
ExitCode runCheckClaim(Call &call);
ExitCode runExport(Call &call);
ExitCode runBriefing(Call &call);
ExitCode runChanges(Call &call);
ExitCode runProfile(Call &call);
ExitCode runCalendar(Call &call);
ExitCode runTemplate(Call &call);
ExitCode runReports(Call &call);
ExitCode runReport(Call &call);
ExitCode runVerify(Call &call);

/// Says `sentence` on the error stream and gives the code back, so that a command can return it.
ExitCode refuse(Call &call, ExitCode code, const QString &sentence);
ExitCode refuse(Call &call, const domain::Error &error);
/// The exit code that fits an error: usage and syntax 2, everything about files 3.
ExitCode codeOf(const domain::Error &error);

} // namespace cli
