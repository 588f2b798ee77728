// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace exchange {

/// Writes a file, all or nothing: DiskFull, Locked (open in an office program, whose name for itself is the detail) and CannotWrite leave
/// an older file as it was, byte for byte. CannotWrite says "PORTFOLIO" where one stands at `path`, which no export replaces, and "NO_FOLDER"
/// with the folder that is missing. Any thread.
domain::Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace exchange
