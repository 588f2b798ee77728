// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/file_header.h"

#include "database/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace database {

namespace {

// https://www.sqlite.org/fileformat2.html, section 1.3
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kApplicationIdOffset = 68;

} // namespace

domain::Status checkHeader(const QString &path)
{
    using domain::Error;
    QFile file(path);
    const QFileInfo info(path);
    if ((info.exists() && !info.isFile()) || !file.open(QIODevice::ReadOnly)) // What is missing is asked for too: the system says so best.
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    const QByteArray header = file.read(kHeaderBytes);
    if (!header.startsWith(kMagic))
        return Error{Error::Code::NotAPortfolio, {}, path};
    if (header.size() < kHeaderBytes)
        return Error{Error::Code::Damaged, {}, path};
    if (qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) != kApplicationId)
        return Error{Error::Code::NotAPortfolio, {}, path};
    return domain::Done{};
}

} // namespace database
