// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>

#include <memory>

namespace database {

/// Holds `<portfolio>.lock` as long as one window may write to the portfolio. The lock of a process that died is taken over.
class FileLock
{
public:
    /// Locked where another window has it (detail: its program and host), CannotWrite where the folder refuses files.
    static domain::Result<std::unique_ptr<FileLock>> take(const QString &path);

private:
    explicit FileLock(const QString &path);

    QLockFile m_file;
};

} // namespace database
