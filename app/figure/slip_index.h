// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace figure {

/// Finds, among many names, those one slip of the pen from another (`differByOneSlip`) without comparing it with all. Twelve bytes for
/// each way a name can be slipped, because a list may bring a hundred thousand names. One thread.
class SlipIndex
{
public:
    /// `key` is a `normalizedKey`; a record may be added with several.
    void add(const QString &key, qint64 id);
    /// The records added with a key that is one slip away, each once.
    QList<qint64> find(const QString &key) const;

private:
    struct Slip
    {
        quint32 hash = 0;
        quint32 name = 0; ///< Place in m_names.
        quint32 next = 0; ///< Place in m_slips of the next of its bucket, plus one.
    };

    void grow();
    size_t bucketOf(quint32 hash) const { return hash & (m_buckets.size() - 1); }

    std::vector<std::pair<QString, qint64>> m_names;
    std::vector<Slip> m_slips;
    std::vector<quint32> m_buckets; ///< First slip of each, plus one; as many as a power of two.
};

} // namespace figure
