// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <atomic>

namespace domain {

/// Which of a filter's words occur in the texts of each record of one kind, one bit a word: found when first asked for, then known.
/// What many records name (a company, a candidate) is so read once. Any thread; several may find the same at the same time.
template <class Record>
class WordMarks
{
public:
    static constexpr int kMostWords = 63; ///< The last bit says that the others are known.

    explicit WordMarks(const Table<Record> &table)
    {
        const auto &rows = table.rows();
        if (rows.isEmpty())
            return;
        m_first = rows.begin()->id.value;
        // Ids that are far apart, as after copies were merged, are read anew each time.
        for (qint64 range = rows.size(); range <= 4 * rows.size() && m_known.empty(); range *= 2) {
            if (rows.lowerBound(m_first + range) == rows.end())
                m_known = std::vector<std::atomic<quint64>>(size_t(range));
        }
    }

    template <class Find>
    quint64 of(Id<Record> id, Find find) const
    {
        const size_t place = size_t(id.value - m_first);
        if (place >= m_known.size())
            return find();
        if (const quint64 known = m_known[place].load(std::memory_order_relaxed))
            return known & ~kIsKnown;
        const quint64 found = find();
        m_known[place].store(found | kIsKnown, std::memory_order_relaxed);
        return found;
    }

private:
    static constexpr quint64 kIsKnown = quint64(1) << kMostWords;

    qint64 m_first = 0;
    mutable std::vector<std::atomic<quint64>> m_known;
};

} // namespace domain
