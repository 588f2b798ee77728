// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <atomic>
#include <compare>

namespace domain {

/// Identity of one record; ids of different record kinds do not mix. 0 means "none".
/// Bits: a random 21-bit copy number, then a 32-bit counter shared by all kinds of a file; always below 2^53.
template <class Record>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// Allots ids for one working copy of a portfolio. Any thread may ask; a number is never given twice.
class IdSource
{
public:
    static constexpr int kCounterBits = 32;

    IdSource(qint64 copyNumber, qint64 lastCounter) : m_copyNumber(copyNumber), m_counter(lastCounter) {}

    template <class Record>
    Id<Record> next() { return Id<Record>{nextValue()}; }
    qint64 nextValue() { return (m_copyNumber << kCounterBits) | ++m_counter; }

    qint64 copyNumber() const { return m_copyNumber; }
    qint64 lastCounter() const { return m_counter; }

private:
    qint64 m_copyNumber;
    std::atomic<qint64> m_counter;
};

} // namespace domain
