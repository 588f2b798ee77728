// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_source.h"

namespace exchange {

/// Reads a ZIP file with one JSON file per study, or with one table. What else it holds is refused by name.
domain::Status readStudyArchive(const QString &path, StudyTarget &target);
/// Reads a folder of JSON files with one study each, in the order of their names.
domain::Status readStudyFolder(const QString &path, StudyTarget &target);

} // namespace exchange
