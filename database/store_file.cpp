// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store_file.h"

#include "database/failure.h"
#include "database/file_header.h"
#include "database/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace database {

using domain::Error;

namespace {

template <class T>
T valueOrThrow(domain::Result<T> result)
{
    if (!result.ok())
        throw Failure(result.error());
    return std::move(result).value();
}

void removeFile(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Claims the name, so that nothing that appears there meanwhile is overwritten.
void makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Failure({Error::Code::CannotWrite, QFileInfo::exists(path) ? u"exists"_s : file.errorString(), path});
}

QString backupPath(const QString &path, int version)
{
    const QFileInfo info(path);
    QString name = u"%1/%2.schema-%3.portolan"_s.arg(info.absolutePath(), info.completeBaseName()).arg(version);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1/%2.schema-%3-%4.portolan"_s.arg(info.absolutePath(), info.completeBaseName()).arg(version).arg(number);
    return name;
}

void bringUpToDate(StoreFile &file, Access access, std::span<const Migration> migrations)
{
    const int version = schemaVersion(*file.connection);
    if (version >= newestVersion(migrations))
        return;
    if (access == Access::ReadOnly) {
        // A reader must leave the file as it is, so it reads a copy that is brought up to date.
        file.connection.reset(new Connection(Connection::inMemoryCopyOf(*file.connection)));
        migrate(*file.connection, migrations);
        return;
    }
    copyTo(*file.connection, backupPath(file.path, version));
    migrate(*file.connection, migrations);
}

Access accessOf(const OpenOptions &options)
{
    return options.mode == OpenMode::ReadWrite ? Access::ReadWrite : Access::ReadOnly;
}

void settle(StoreFile &file, const OpenOptions &options)
{
    file.identity = readIdentity(*file.connection, file.path, options);
    if (options.mode == OpenMode::ReadOnly)
        return;
    file.connection->makeDurable();
    if (file.identity.isNew)
        writeIdentity(*file.connection, file.identity, file.path, options);
    if (options.maxPages > 0)
        file.connection->limitPages(options.maxPages);
}

} // namespace

StoreFile createFile(const QString &path, const OpenOptions &options, std::span<const Migration> migrations)
{
    if (QFileInfo::exists(path))
        throw Failure({Error::Code::CannotWrite, u"exists"_s, path});
    StoreFile file;
    file.path = path;
    file.lock = valueOrThrow(FileLock::take(path));
    makeEmptyFile(path);
    auto cleanUp = qScopeGuard([&] {
        file.connection.reset();
        removeFile(path);
    });
    file.connection = std::make_unique<Connection>(path, Access::ReadWrite);
    migrate(*file.connection, migrations);
    settle(file, options);
    cleanUp.dismiss();
    return file;
}

StoreFile openFile(const QString &path, const OpenOptions &options, std::span<const Migration> migrations)
{
    valueOrThrow(checkHeader(path));
    const Access access = accessOf(options);
    StoreFile file;
    file.path = path;
    if (access == Access::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            throw Failure({Error::Code::CannotWrite, {}, path});
        file.lock = valueOrThrow(FileLock::take(path));
    }
    file.connection = std::make_unique<Connection>(path, access);
    checkSchema(*file.connection, migrations, access);
    checkPages(*file.connection);
    bringUpToDate(file, access, migrations);
    settle(file, options);
    return file;
}

void copyTo(const Connection &connection, const QString &target)
{
    const QString unfinished = target + ".unfinished"_L1;
    QFile::remove(unfinished);
    auto cleanUp = qScopeGuard([&] { QFile::remove(unfinished); });
    connection.copyInto(unfinished);
    // Unlike QFile::rename this replaces an older copy in one move.
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
        throw Failure({Error::Code::CannotWrite, {}, target});
    // What an older copy left beside it would be played into the new one.
    for (const auto companion : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(target + companion);
}

} // namespace database
