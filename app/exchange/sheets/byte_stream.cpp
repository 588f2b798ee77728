// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/byte_stream.h"

#include "exchange/sheets/sheet_refusal.h"

#include <QIODevice>

#include <zlib.h>

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
    explicit GzipBytes(FileBytes &packed) : m_packed(packed) { begin(); }
    ~GzipBytes() override { inflateEnd(&m_state); }
    Q_DISABLE_COPY_MOVE(GzipBytes)

    Result<QByteArray> next() override
    {
        QByteArray piece(kPiece, Qt::Uninitialized);
        qint64 filled = 0;
        while (filled < kPiece && !m_isDone) {
            if (m_state.avail_in == 0) {
                if (const Status status = refill(); !status)
                    return status.error();
            }
            m_state.next_out = reinterpret_cast<Bytef *>(piece.data() + filled);
            m_state.avail_out = uInt(kPiece - filled);
            if (const Status status = step(); !status)
                return status.error();
            filled = kPiece - m_state.avail_out;
        }
        m_total += filled;
        if (m_total > sheet_limits::kUnpackedBytes || (m_total > sheet_limits::kRatioFrom && m_total / sheet_limits::kRatio > m_totalIn))
            return refusal(sheet_refusal::kBomb);
        piece.truncate(filled);
        return piece;
    }

    Status rewind() override
    {
        inflateEnd(&m_state);
        begin();
        return m_packed.rewind();
    }

private:
    void begin()
    {
        constexpr int kGzipWindow = 15 + 16;
        m_state = {};
        m_isDone = inflateInit2(&m_state, kGzipWindow) != Z_OK;
        m_input.clear();
        m_total = 0;
        m_totalIn = 0;
        m_isAtEnd = false;
    }

    Status refill()
    {
        Result<QByteArray> input = m_packed.next();
        if (!input)
            return input.error();
        m_input = std::move(input).value();
        m_isAtEnd = m_input.isEmpty();
        m_totalIn += m_input.size();
        m_state.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_state.avail_in = uInt(m_input.size());
        return Done{};
    }

    Status step()
    {
        const int outcome = inflate(&m_state, Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            if (m_state.avail_in == 0) {
                if (const Status status = refill(); !status)
                    return status;
            }
            m_isDone = m_isAtEnd || *m_state.next_in != 0x1F || inflateReset(&m_state) != Z_OK;
            return Done{};
        }
        // No progress is only an error where there is nothing left to make it with.
        const bool isCutOff = m_isAtEnd && m_state.avail_in == 0 && m_state.avail_out > 0;
        if ((outcome != Z_OK && outcome != Z_BUF_ERROR) || isCutOff)
            return refusal(sheet_refusal::kDamagedZip);
        return Done{};
    }

    FileBytes &m_packed;
    z_stream m_state{};
    QByteArray m_input;
    qint64 m_total = 0;
    qint64 m_totalIn = 0;
    bool m_isDone = false;
    bool m_isAtEnd = false;
};

} // namespace

FileBytes::FileBytes(QIODevice &device, const Progress &progress) : m_device(device), m_progress(progress), m_size(device.size()) {}

Result<QByteArray> FileBytes::next()
{
    QByteArray piece = m_device.read(kPiece);
    if (piece.isEmpty() && !m_device.atEnd())
        return Error{Error::Code::CannotOpen, m_device.errorString(), {}};
    m_read += piece.size();
    m_hash.addData(piece);
    // The rows are made while the bytes come in, so what has been read is what has been done.
    if (m_progress && !m_progress(m_size > 0 ? double(m_read) / double(m_size) : 0.0))
        return Error{Error::Code::Canceled, {}, {}};
    return piece;
}

Status FileBytes::rewind()
{
    if (!m_device.seek(0))
        return Error{Error::Code::CannotOpen, m_device.errorString(), {}};
    m_hash.reset();
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
            return QString::fromLatin1(m_hash.result().toHex());
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
