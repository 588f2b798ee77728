// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/gzip_device.h"

namespace exchange {

using namespace domain;

namespace {

constexpr qint64 kPiece = 1 << 18;

} // namespace

GzipDevice::GzipDevice(QIODevice &packed)
    : m_inflater([&packed]() -> Result<QByteArray> { return packed.read(kPiece); }, UnpackLimits())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 GzipDevice::readData(char *data, qint64 room)
{
    const auto got = m_inflater.read(data, room);
    if (got)
        return got.value();
    setErrorString(got.error().detail);
    return -1;
}

} // namespace exchange
