// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/failure.h"

#include <sqlite3.h>

namespace database {

namespace {

domain::Error::Code codeOf(int sqliteCode)
{
    using Code = domain::Error::Code;
    switch (sqliteCode & 0xff) { // The extended code holds the primary one in its low byte.
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Code::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return Code::CannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Code::CannotOpen;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Code::Constraint;
    case SQLITE_INTERRUPT:
        return Code::Canceled;
    default:
        return Code::Damaged;
    }
}

} // namespace

domain::Error errorFrom(const SQLite::Exception &exception, const QString &where)
{
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHORT_READ)
        return {domain::Error::Code::Damaged, QString::fromUtf8(exception.what()), where};
    return {codeOf(exception.getErrorCode()), QString::fromUtf8(exception.what()), where};
}

} // namespace database
