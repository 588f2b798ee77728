// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <vector>

namespace domain {

/// Some ids out of those of a table, one byte each. Ids lie close together, or petabytes apart where copies of a portfolio met: then
/// their places are found by halving. Several threads may insert at the same time; nobody asks before they are done.
class IdSet
{
public:
    IdSet() = default;
    /// None yet, out of the ids of these rows, which ascend from `first` to `last`.
    template <class Rows>
    IdSet(const Rows &rows, qint64 first, qint64 last, size_t count) : m_first(first)
    {
        const size_t range = count == 0 ? 0 : size_t(last - first) + 1;
        const bool isDense = range <= 4 * count + 1024;
        m_has = std::vector<std::atomic<quint8>>(isDense ? range : count);
        if (isDense)
            return;
        m_ids.reserve(count);
        for (const auto &record : rows)
            m_ids.push_back(record.id.value);
    }

    /// An id that is not the table's belongs to nobody and is left out.
    void insert(qint64 id)
    {
        if (const size_t place = placeOf(id); place < m_has.size())
            m_has[place].store(1, std::memory_order_relaxed);
    }
    bool contains(qint64 id) const
    {
        const size_t place = placeOf(id);
        return place < m_has.size() && m_has[place].load(std::memory_order_relaxed) != 0;
    }

private:
    size_t placeOf(qint64 id) const
    {
        if (m_ids.empty())
            return size_t(id - m_first);
        const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return at != m_ids.end() && *at == id ? size_t(at - m_ids.begin()) : m_has.size();
    }

    qint64 m_first = 0;
    std::vector<std::atomic<quint8>> m_has;
    std::vector<qint64> m_ids; ///< Ascending; empty where the ids are close together.
};

} // namespace domain
