// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/slip_index.h"

#include "figure/name_likeness.h"

namespace figure {

void SlipIndex::add(const QString &key, qint64 id)
{
    m_names.emplace_back(key, id);
    for (const QString &slip : slipKeys(key)) {
        if (m_slips.size() >= m_buckets.size())
            grow();
        const auto hash = quint32(qHash(slip));
        quint32 &first = m_buckets[bucketOf(hash)];
        m_slips.push_back({hash, quint32(m_names.size() - 1), first});
        first = quint32(m_slips.size());
    }
}

void SlipIndex::grow()
{
    m_buckets.assign(std::max<size_t>(64, 2 * m_buckets.size()), 0);
    for (size_t i = 0; i < m_slips.size(); ++i) {
        quint32 &first = m_buckets[bucketOf(m_slips[i].hash)];
        m_slips[i].next = first;
        first = quint32(i + 1);
    }
}

QList<qint64> SlipIndex::find(const QString &key) const
{
    QList<qint64> found;
    if (m_buckets.empty())
        return found;
    for (const QString &slip : slipKeys(key)) {
        const auto hash = quint32(qHash(slip));
        for (quint32 at = m_buckets[bucketOf(hash)]; at != 0; at = m_slips[at - 1].next) {
            const Slip &candidate = m_slips[at - 1];
            const auto &[name, id] = m_names[candidate.name];
            if (candidate.hash == hash && !found.contains(id) && differByOneSlip(key, name))
                found.append(id);
        }
    }
    return found;
}

} // namespace figure
