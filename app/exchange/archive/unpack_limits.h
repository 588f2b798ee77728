// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace exchange {

/// How much a packed file may unpack to. Text shrinks to a tenth, at best to a fiftieth; what unpacks to far more is made to fill a disk.
/// The sizes that an archive states may lie, so what was unpacked counts.
struct UnpackLimits
{
    qint64 always = qint64(64) << 20; ///< Bytes that are allowed whatever they were packed into.
    qint64 ratio = 400;
    qint64 most = std::numeric_limits<qint64>::max();

    bool areExceeded(qint64 unpacked, qint64 packed) const { return unpacked > most || (unpacked > always && unpacked / ratio > packed); }
};

} // namespace exchange
