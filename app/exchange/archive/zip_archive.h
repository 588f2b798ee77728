// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace exchange {

/// One file within a ZIP file.
struct ZipEntry
{
    QString name;
    qint64 packed = 0;
    qint64 unpacked = 0; ///< As the archive claims.
};

/// Reads a ZIP file entry by entry; nothing is unpacked to disk, and no entry is held in memory. Used by one thread.
/// Errors are WrongFormat with wrong_format::kBadArchive: "DAMAGED", "ENCRYPTED", "BOMB" and "TOO_MANY" follow it.
class ZipArchive
{
public:
    using Take = std::function<domain::Status(QByteArrayView)>;

    static domain::Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();

    qint64 count() const;
    domain::Result<ZipEntry> entry(qint64 index) const;
    /// Gives the entry's bytes piece by piece; stops at the first error of `take`. Refuses an entry that unpacks out of all proportion.
    domain::Status read(qint64 index, const Take &take) const;

private:
    class Private;
    explicit ZipArchive(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace exchange
