// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace exchange {

using domain::Error;
using domain::Status;
using namespace Qt::StringLiterals;

namespace {

/// Office programs leave a note beside a file that they hold open. Elsewhere than on Windows nothing else keeps the file from being
/// replaced under their hands, and their next saving would undo it.
bool isHeldOpen(const QFileInfo &file)
{
    const QDir folder = file.absoluteDir();
    const QString name = file.fileName();
    return folder.exists(u".~lock.%1#"_s.arg(name)) || folder.exists(u"~$"_s + name) || folder.exists(u"~$"_s + name.sliced(std::min<qsizetype>(2, name.size())));
}

/// Whatever its name: one wrong completion of a path must not cost a portfolio.
bool isPortfolio(const QString &path)
{
    static const QByteArray kStart("SQLite format 3");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kStart.size()) == kStart;
}

/// A pipe, a terminal, /dev/null: replaced by a file it would be gone.
bool isDevice(const QFileInfo &target)
{
    return target.exists() && !target.isFile() && !target.isDir();
}

Error failure(const QFileDevice &file, const QString &path, qint64 size)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath()); // Of a folder that is not there it knows nothing.
    const bool isFull = file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC) || file.errorString() == qt_error_string(EDQUOT)
                        || (disk.isValid() && disk.bytesAvailable() < size);
    return {isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, file.errorString(), path};
}

FileContent contentOf(const QByteArray &bytes)
{
    return [bytes](QIODevice &out) -> Status {
        if (out.write(bytes) != bytes.size())
            return Error{Error::Code::CannotWrite, {}, {}};
        return domain::Done{};
    };
}

/// Without the last step that puts it in its place.
Status prepare(QFileDevice &file, const QString &path, const FileContent &write)
{
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, path, 0);
    const Status written = write(file);
    const qint64 size = file.size();
    if (file.flush() && written.ok() && file.error() == QFileDevice::NoError)
        return domain::Done{};
    const bool isShort = !written.ok() && written.error().code == Error::Code::CannotWrite && file.error() == QFileDevice::NoError;
    if (isShort) { // The system says only at the next byte why the last ones did not fit.
        file.write(" ", 1);
        file.flush();
    }
    return file.error() == QFileDevice::NoError && !written.ok() ? written : Status(failure(file, path, size));
}

Status writeTo(const QString &device, const FileContent &write)
{
    QFile file(device);
    return prepare(file, device, write);
}

} // namespace

Status mayWrite(const QString &path)
{
    const QFileInfo named(path);
    const QFileInfo target(named.isSymLink() ? named.symLinkTarget() : path);
    if (isDevice(target))
        return domain::Done{};
    if (target.isDir())
        return Error{Error::Code::CannotWrite, u"FOLDER"_s, path};
    if (target.exists() && isHeldOpen(target))
        return Error{Error::Code::Locked, u"OFFICE"_s, path};
    if (isPortfolio(path))
        return Error{Error::Code::CannotWrite, u"PORTFOLIO"_s, path};
    if (!target.absoluteDir().exists())
        return Error{Error::Code::CannotWrite, u"NO_FOLDER"_s, target.absolutePath()};
    return domain::Done{};
}

Status writeWhole(const QString &path, const FileContent &write)
{
    if (const auto status = mayWrite(path); !status)
        return status;
    if (isDevice(QFileInfo(path)))
        return writeTo(path, write);
    QSaveFile file(path);
    if (const auto status = prepare(file, path, write); !status)
        return status;
    return file.commit() ? Status(domain::Done{}) : Status(failure(file, path, file.size()));
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, contentOf(bytes));
}

Status writeWithSidecar(const QString &path, const QByteArray &bytes, const QByteArray &sidecar)
{
    if (sidecar.isEmpty() || isDevice(QFileInfo(path)))
        return writeWhole(path, bytes);
    const QString beside = path + u".json"_s;
    for (const QString &one : {path, beside}) {
        if (const auto status = mayWrite(one); !status)
            return status;
    }
    QSaveFile file(path);
    QSaveFile second(beside);
    if (const auto status = prepare(file, path, contentOf(bytes)); !status)
        return status;
    if (const auto status = prepare(second, beside, contentOf(sidecar)); !status)
        return status;
    if (!second.commit())
        return failure(second, beside, sidecar.size());
    return file.commit() ? Status(domain::Done{}) : Status(failure(file, path, bytes.size()));
}

} // namespace exchange
