// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/gzip_inflater.h"

#include <zlib.h>

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr int kGzipWindow = 15 + 16;

Error refusal(const char16_t *word)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(word), {}};
}

} // namespace

struct GzipInflater::State
{
    State() { isReady = inflateInit2(&stream, kGzipWindow) == Z_OK; }
    ~State() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(State)

    z_stream stream{};
    bool isReady = false;
};

GzipInflater::GzipInflater(Refill refill, const UnpackLimits &limits) : m_refill(std::move(refill)), m_limits(limits)
{
    reset();
}

GzipInflater::~GzipInflater() = default;

void GzipInflater::reset()
{
    m_state = std::make_unique<State>();
    m_input.clear();
    m_packed = m_unpacked = 0;
    m_isDone = !m_state->isReady;
    m_isAtEnd = false;
}

Result<qint64> GzipInflater::read(char *data, qint64 room)
{
    z_stream &stream = m_state->stream;
    const qint64 wanted = std::min<qint64>(room, 1 << 30);
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = uInt(wanted);
    while (stream.avail_out > 0 && !m_isDone) {
        if (const Status status = stream.avail_in == 0 ? refill() : Status(Done{}); !status)
            return status.error();
        if (const Status status = step(); !status)
            return status.error();
    }
    const qint64 got = wanted - qint64(stream.avail_out);
    m_unpacked += got;
    // Of the packed bytes only those that have been used: a small bomb lies in the first of them.
    if (m_limits.areExceeded(m_unpacked, m_packed - qint64(stream.avail_in)))
        return refusal(gzip_problem::kBomb);
    return got;
}

Status GzipInflater::refill()
{
    Result<QByteArray> input = m_refill();
    if (!input)
        return input.error();
    m_input = std::move(input).value();
    m_isAtEnd = m_input.isEmpty();
    m_packed += m_input.size();
    m_state->stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_state->stream.avail_in = uInt(m_input.size());
    return Done{};
}

Status GzipInflater::step()
{
    z_stream &stream = m_state->stream;
    const int answer = inflate(&stream, Z_NO_FLUSH);
    if (answer == Z_STREAM_END) {
        if (const Status status = stream.avail_in == 0 ? refill() : Status(Done{}); !status)
            return status;
        constexpr Bytef kFirstOfGzip = 0x1F;
        m_isDone = m_isAtEnd || *stream.next_in != kFirstOfGzip || inflateReset(&stream) != Z_OK;
        return Done{};
    }
    // No progress is only an error where there is nothing left to make it with.
    if (m_isAtEnd && stream.avail_in == 0 && stream.avail_out > 0)
        return refusal(gzip_problem::kCutOff);
    return answer == Z_OK || answer == Z_BUF_ERROR ? Status(Done{}) : Status(refusal(gzip_problem::kDamaged));
}

} // namespace exchange
