// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/archive/unpack_limits.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace exchange {

/// Unpacks gzip piece by piece: several members in a row as one, and what stands behind the last is left alone, as gzip itself does.
/// Errors are WrongFormat with one of the words in `gzip_problem`, or those of what gives the packed bytes. One thread.
class GzipInflater
{
public:
    /// Gives the next packed bytes; empty at their end.
    using Refill = std::function<domain::Result<QByteArray>()>;

    GzipInflater(Refill refill, const UnpackLimits &limits);
    ~GzipInflater();

    /// Fills `data` with at most `room` bytes; fewer only at the end.
    domain::Result<qint64> read(char *data, qint64 room);
    /// Forgets all, to begin again with the first packed bytes.
    void reset();

private:
    struct State;

    domain::Status refill();
    domain::Status step();

    Refill m_refill;
    UnpackLimits m_limits;
    std::unique_ptr<State> m_state;
    QByteArray m_input;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
    bool m_isDone = false;
    bool m_isAtEnd = false; ///< There are no more packed bytes.
};

namespace gzip_problem {
inline constexpr char16_t kDamaged[] = u"DAMAGED";
inline constexpr char16_t kCutOff[] = u"CUT_OFF";
inline constexpr char16_t kBomb[] = u"BOMB";
} // namespace gzip_problem

} // namespace exchange
