// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

class QJsonArray;

namespace cli {

/// How a plan of trials is taken over and told.
struct StudyImportWish
{
    bool isDryRun = false;
    QJsonArray *json = nullptr; ///< Told as JSON at its end, instead of on the call's output.
};

/// Imports a registry file, ZIP file or folder as one step of the workspace, and tells what became of it.
ExitCode importStudies(Call &call, workspace::Workspace &workspace, const QString &source, const StudyImportWish &wish);

} // namespace cli
