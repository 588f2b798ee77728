// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace exchange {

/// Writes a file, all or nothing: DiskFull, Locked (open in an office program, whose name for itself is the detail) and CannotWrite leave
/// an older file as it was, byte for byte. CannotWrite says "PORTFOLIO" where one stands at `path`, which no export replaces, and "NO_FOLDER"
/// with the folder that is missing. A device (/dev/stdout) is written to, never replaced. Any thread.
domain::Status writeWhole(const QString &path, const QByteArray &bytes);

/// Puts the content of a file into the device; what it refuses with is handed on, unless the device itself failed.
using FileContent = std::function<domain::Status(QIODevice &)>;
/// The same piece by piece, for what should not lie in memory whole.
domain::Status writeWhole(const QString &path, const FileContent &write);

/// A file and its sidecar PATH.json: both, or neither; without a sidecar where that is empty.
domain::Status writeWithSidecar(const QString &path, const QByteArray &bytes, const QByteArray &sidecar);

/// Whether a file may be put at `path`, as far as that shows before it is written.
domain::Status mayWrite(const QString &path);

} // namespace exchange
