// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/copy_identity.h"
#include "database/file_lock.h"
#include "database/migrations.h"
#include "database/store.h"

namespace database {

/// A portfolio file that passed every check and is ready for its records: lock, connection, identity.
struct StoreFile
{
    QString path;
    std::unique_ptr<FileLock> lock; ///< Empty for a reader.
    std::unique_ptr<Connection> connection;
    CopyIdentity identity;
};

/// Both throw Failure and SQLite::Exception, and leave the file as it was when they do.
StoreFile createFile(const QString &path, const OpenOptions &options, std::span<const Migration> migrations);
StoreFile openFile(const QString &path, const OpenOptions &options, std::span<const Migration> migrations);

/// Writes a consistent copy to a new name beside `target` and renames it once complete.
void copyTo(const Connection &connection, const QString &target);

} // namespace database
