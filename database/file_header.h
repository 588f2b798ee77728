// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace database {

/// Looks at a file's first bytes without SQLite: CannotOpen where it is missing or no readable file, NotAPortfolio where
/// it is something else. Changes nothing and leaves nothing beside the file.
domain::Status checkHeader(const QString &path);

} // namespace database
