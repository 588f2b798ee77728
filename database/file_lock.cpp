// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/file_lock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace database {

namespace {

/// Two ways to write one file's name must meet in one lock.
QString lockPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical) + ".lock"_L1;
}

} // namespace

FileLock::FileLock(const QString &path) : m_file(lockPath(path))
{
    // No age makes a lock stale, only the death of its process: a portfolio may stay open for weeks.
    m_file.setStaleLockTime(0);
}

domain::Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    using domain::Error;
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (lock->m_file.tryLock())
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Error{Error::Code::CannotWrite, QFileInfo(path).absolutePath(), path};
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&process, &host, &program);
    return Error{Error::Code::Locked, u"%1 (%2, %3)"_s.arg(program, host).arg(process), path};
}

} // namespace database
