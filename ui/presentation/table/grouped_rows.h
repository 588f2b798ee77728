// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/row_order.h"

#include <QSet>

namespace presentation {

/// The rows of a table: a record's id, or below zero the heading of a group. A heading keeps its number as long as the program runs, and
/// a group that was closed stays closed.
class GroupedRows
{
public:
    struct Group
    {
        QString name; ///< Empty for records without a value.
        qsizetype place = 0; ///< Among the groups that have records.
        qint64 records = 0;
        bool isExpanded = true;
    };

    /// Puts the entries that pass into rows, each group under its heading; without a group there are no headings.
    QList<qint64> arranged(const OrderSpec &spec, const QList<TableEntry> &entries);
    static bool isHeading(qint64 row) { return row < 0; }
    Group group(qint64 row) const { return m_groups.value(row); }
    QList<qint64> headings() const { return m_headings; }
    void setExpanded(qint64 row, bool isExpanded);

private:
    qint64 headingFor(const QString &name);

    QHash<QString, qint64> m_numbers;
    QSet<qint64> m_closed;
    QHash<qint64, Group> m_groups;
    QList<qint64> m_headings;
};

} // namespace presentation
