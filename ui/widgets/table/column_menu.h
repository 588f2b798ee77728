// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace widgets {

class RecordTable;

/// What can be done with one column of a table: sort, group, move, hide, set all back. Belongs to the table; deletes itself once closed.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(RecordTable &table, const QString &key);

private:
    void addSorting();
    void addGrouping();
    void addArranging();

    RecordTable &m_table;
    QString m_key;
};

} // namespace widgets
