// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/visits.h"

namespace workspace {

namespace {

constexpr qsizetype kMost = 200;

bool differInTimeOnly(const Visit &a, const Visit &b)
{
    return a.place == b.place && a.filter == b.filter && a.shown == b.shown && a.asOf != b.asOf;
}

} // namespace

void Visits::append(const Visit &visit)
{
    if (m_at >= 0 && m_list.at(m_at) == visit)
        return;
    m_list.resize(m_at + 1);
    if (isStepInTime(visit))
        m_list.removeLast();
    m_list.append(visit);
    if (m_list.size() > kMost)
        m_list.removeFirst();
    m_at = m_list.size() - 1;
}

/// The second and each further one: the first step leaves the date it came from behind it.
bool Visits::isStepInTime(const Visit &visit) const
{
    const qsizetype size = m_list.size();
    return size >= 2 && differInTimeOnly(m_list.at(size - 1), visit) && differInTimeOnly(m_list.at(size - 2), m_list.at(size - 1));
}

} // namespace workspace
