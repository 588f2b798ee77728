// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/archive/file_digest.h"
#include "exchange/progress.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace exchange {

/// Bytes in pieces of at most some MB. Used from the beginning to the end, on one thread.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Empty at the end.
    virtual domain::Result<QByteArray> next() = 0;
    /// Begins again.
    virtual domain::Status rewind() = 0;
};

/// The bytes of a random-access device, hashed on the way, with progress and cancel. The device must outlive it.
class FileBytes final : public ByteStream
{
public:
    FileBytes(QIODevice &device, const Progress &progress);

    domain::Result<QByteArray> next() override;
    domain::Status rewind() override;
    /// Reads what is left, up to `limit` bytes in all; WrongFormat above.
    domain::Result<QByteArray> all(qint64 limit);
    /// Of the whole file, hexadecimal; reads what is left. The last call.
    domain::Result<QString> sha256();

private:
    QIODevice &m_device;
    Progress m_progress;
    std::unique_ptr<FileDigest> m_digest = std::make_unique<FileDigest>();
    qint64 m_size = 0;
    qint64 m_read = 0;
};

/// What a gzip file unpacks to: several members in a row as one. Refuses what unpacks out of all proportion.
std::unique_ptr<ByteStream> unpackedGzip(FileBytes &packed);

/// At most `size` bytes of the beginning; rewinds before and after.
domain::Result<QByteArray> beginning(ByteStream &bytes, qsizetype size);

} // namespace exchange
