// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <optional>

namespace cli {

/// Answers arguments that open no window: `--help`, `--version`, and words that are neither a command nor a file.
/// Empty where the window is meant.
std::optional<ExitCode> answerWithoutWindow(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace cli
