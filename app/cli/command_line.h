// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace cli {

/// The command named by the first argument, or nullptr: then the window is meant.
const Command *findCommand(const QStringList &arguments);

/// Runs a command with the arguments that follow its name.
ExitCode run(const Command &command, Call &call);

/// The list of all commands, with their synopses and the exit codes.
QString helpText();

} // namespace cli
