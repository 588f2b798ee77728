// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <vector>

namespace domain {

/// Some ids out of a known range, one byte each. Several threads may insert at the same time; nobody asks before they are done.
class IdSet
{
public:
    IdSet() = default;
    IdSet(qint64 first, qint64 last) : m_first(first), m_has(last < first ? 0 : size_t(last - first) + 1) {}

    /// An id outside the range belongs to nobody and is left out.
    void insert(qint64 id)
    {
        if (const size_t place = size_t(id - m_first); place < m_has.size())
            m_has[place].store(1, std::memory_order_relaxed);
    }
    bool contains(qint64 id) const
    {
        const size_t place = size_t(id - m_first);
        return place < m_has.size() && m_has[place].load(std::memory_order_relaxed) != 0;
    }

private:
    qint64 m_first = 0;
    std::vector<std::atomic<quint8>> m_has;
};

} // namespace domain
