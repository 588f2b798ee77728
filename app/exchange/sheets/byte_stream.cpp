// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/byte_stream.h"

#include "exchange/archive/gzip_inflater.h"
#include "exchange/sheets/sheet_refusal.h"

#include <QIODevice>

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Result;
using domain::Status;

namespace {

constexpr qint64 kPiece = 1 << 20;

Error refusal(const char16_t *word)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(word), {}};
}

class GzipBytes final : public ByteStream
{
public:
    explicit GzipBytes(FileBytes &packed)
        : m_packed(packed)
        , m_inflater([&packed] { return packed.next(); }, {sheet_limits::kRatioFrom, sheet_limits::kRatio, sheet_limits::kUnpackedBytes})
    {
    }

    Result<QByteArray> next() override
    {
        QByteArray piece(kPiece, Qt::Uninitialized);
        const Result<qint64> got = m_inflater.read(piece.data(), piece.size());
        if (!got) {
            const bool isBomb = got.error().detail == QString::fromUtf16(gzip_problem::kBomb);
            return got.error().code != Error::Code::WrongFormat ? got.error() : refusal(isBomb ? sheet_refusal::kBomb : sheet_refusal::kDamagedZip);
        }
        piece.truncate(got.value());
        return piece;
    }

    Status rewind() override
    {
        m_inflater.reset();
        return m_packed.rewind();
    }

private:
    FileBytes &m_packed;
    GzipInflater m_inflater;
};

} // namespace

FileBytes::FileBytes(QIODevice &device, const Progress &progress) : m_device(device), m_progress(progress), m_size(device.size()) {}

Result<QByteArray> FileBytes::next()
{
    QByteArray piece = m_device.read(kPiece);
    if (piece.isEmpty() && !m_device.atEnd())
        return Error{Error::Code::CannotOpen, m_device.errorString(), {}};
    m_read += piece.size();
    m_digest->add(piece);
    // The rows are made while the bytes come in, so what has been read is what has been done.
    if (m_progress && !m_progress(m_size > 0 ? double(m_read) / double(m_size) : 0.0))
        return Error{Error::Code::Canceled, {}, {}};
    return piece;
}

Status FileBytes::rewind()
{
    if (!m_device.seek(0))
        return Error{Error::Code::CannotOpen, m_device.errorString(), {}};
    m_digest = std::make_unique<FileDigest>();
    m_read = 0;
    return Done{};
}

Result<QByteArray> FileBytes::all(qint64 limit)
{
    if (m_size > limit)
        return refusal(sheet_refusal::kTooLarge);
    QByteArray bytes;
    bytes.reserve(m_size);
    for (;;) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return piece.error();
        if (piece.value().isEmpty())
            return bytes;
        bytes += piece.value();
        if (bytes.size() > limit)
            return refusal(sheet_refusal::kTooLarge);
    }
}

Result<QString> FileBytes::sha256()
{
    for (;;) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return piece.error();
        if (piece.value().isEmpty())
            return m_digest->hex();
    }
}

std::unique_ptr<ByteStream> unpackedGzip(FileBytes &packed)
{
    return std::make_unique<GzipBytes>(packed);
}

Result<QByteArray> beginning(ByteStream &bytes, qsizetype size)
{
    QByteArray head;
    if (const Status status = bytes.rewind(); !status)
        return status.error();
    while (head.size() < size) {
        const Result<QByteArray> piece = bytes.next();
        if (!piece)
            return piece.error();
        if (piece.value().isEmpty())
            break;
        head += piece.value();
    }
    if (const Status status = bytes.rewind(); !status)
        return status.error();
    head.truncate(size);
    return head;
}

} // namespace exchange
