// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace exchange {

using domain::Error;
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

} // namespace

domain::Status writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && isHeldOpen(target))
        return Error{Error::Code::Locked, u"OFFICE"_s, path};
    if (isPortfolio(path))
        return Error{Error::Code::CannotWrite, u"PORTFOLIO"_s, path};
    if (!target.absoluteDir().exists())
        return Error{Error::Code::CannotWrite, u"NO_FOLDER"_s, target.absolutePath()};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return domain::Done{};
    const QStorageInfo disk(target.absolutePath()); // Of a folder that is not there it knows nothing.
    const bool isFull = file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < bytes.size());
    return Error{isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, file.errorString(), path};
}

} // namespace exchange
