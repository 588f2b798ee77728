// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/grouped_rows.h"

namespace presentation {

qint64 GroupedRows::headingFor(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    return known != m_numbers.constEnd() ? *known : *m_numbers.insert(name, -1 - m_numbers.size());
}

QList<qint64> GroupedRows::arranged(const OrderSpec &spec, const QList<TableEntry> &entries)
{
    QList<qint64> rows;
    rows.reserve(entries.size());
    m_groups.clear();
    m_headings.clear();
    const TableEntry *before = nullptr;
    Group *group = nullptr;
    for (const TableEntry &entry : entries) {
        if (!entry.passes)
            continue;
        if (spec.group >= 0 && (!before || !spec.isSameGroup(*before, entry))) {
            const domain::Value value = spec.source->value(*spec.portfolio, entry.id, spec.group, spec.asOf);
            const QString name = groupName(spec.source->column(spec.group), value, {*spec.portfolio, spec.language});
            const qint64 heading = headingFor(name);
            group = &*m_groups.insert(heading, {name, m_headings.size(), 0, !m_closed.contains(heading)});
            m_headings.append(heading);
            rows.append(heading);
        }
        before = &entry;
        if (group)
            ++group->records;
        if (!group || group->isExpanded)
            rows.append(entry.id);
    }
    return rows;
}

void GroupedRows::setExpanded(qint64 row, bool isExpanded)
{
    if (isExpanded)
        m_closed.remove(row);
    else
        m_closed.insert(row);
}

} // namespace presentation
