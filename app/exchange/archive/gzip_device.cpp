// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/gzip_device.h"

#include <zlib.h>

#include <algorithm>

namespace exchange {

namespace {

constexpr qint64 kPiece = 1 << 18;
constexpr int kGzipWindow = 15 + 16;
// Text shrinks to a tenth, at best to a fiftieth; what unpacks to more than this is made to fill a disk.
constexpr qint64 kHighestRatio = 400;
constexpr qint64 kAlwaysAllowed = 64 << 20;

} // namespace

class GzipDevice::Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&stream, kGzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY(Inflater)

    bool isReady() const { return m_ready; }
    /// A gzip file may hold several members in a row.
    bool beginMember() { return inflateReset(&stream) == Z_OK; }

    z_stream stream{};

private:
    bool m_ready = false;
};

GzipDevice::GzipDevice(QIODevice &packed) : m_packed(packed), m_inflater(std::make_unique<Inflater>())
{
    if (m_inflater->isReady())
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

GzipDevice::~GzipDevice() = default;

qint64 GzipDevice::failed(const char16_t *problem)
{
    setErrorString(QString::fromUtf16(problem));
    return -1;
}

bool GzipDevice::refill()
{
    m_input = m_packed.read(kPiece);
    m_read += m_input.size();
    m_inflater->stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_inflater->stream.avail_in = uInt(m_input.size());
    return !m_input.isEmpty();
}

qint64 GzipDevice::readData(char *data, qint64 room)
{
    z_stream &stream = m_inflater->stream;
    const qint64 wanted = std::min<qint64>(room, 1 << 30);
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = uInt(wanted);
    bool isBetweenMembers = stream.total_in == 0;
    while (stream.avail_out > 0) {
        if (stream.avail_in == 0 && !refill()) {
            if (!isBetweenMembers)
                return failed(gzip_problem::kCutOff);
            break;
        }
        const int answer = inflate(&stream, Z_NO_FLUSH);
        isBetweenMembers = answer == Z_STREAM_END;
        if (answer == Z_STREAM_END ? !m_inflater->beginMember() : answer != Z_OK)
            return failed(gzip_problem::kDamaged);
    }
    const qint64 got = wanted - qint64(stream.avail_out);
    m_unpacked += got;
    if (m_unpacked > kAlwaysAllowed && m_unpacked / kHighestRatio > m_read)
        return failed(gzip_problem::kBomb);
    return got;
}

} // namespace exchange
