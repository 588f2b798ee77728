// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/store.h"

namespace database {

/// Which working copy this is and how far its ids were allotted (DECISIONS 21).
struct CopyIdentity
{
    qint64 copyNumber = 0;
    qint64 lastCounter = 0;
    bool isNew = false; ///< The file was copied, moved, restored or just made: the number is not stored yet.
};

/// What the file says, with a new copy number where it says another machine or path.
CopyIdentity readIdentity(const Connection &connection, const QString &path, const OpenOptions &options);
void writeIdentity(Connection &connection, const CopyIdentity &identity, const QString &path, const OpenOptions &options);
void writeMeta(const Connection &connection, const QString &key, const QString &value);

} // namespace database
