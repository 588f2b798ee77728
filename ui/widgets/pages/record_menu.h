// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QMenu;

namespace widgets {

class RecordTable;
class RecordTools;
class TableEditing;

/// The menu over a record table (right click, or the menu key): what can be done with the selected rows, under the keys that do it too.
/// Owned by the table; main thread.
class RecordMenu : public QObject
{
    Q_OBJECT

public:
    RecordMenu(RecordTable &table, TableEditing &editing, const RecordTools &tools);

Q_SIGNALS:
    void openRequested();
    void duplicateRequested();
    void removeRequested();

private:
    void open(const QPoint &at);
    void fill(QMenu &menu);

    RecordTable &m_table;
    TableEditing &m_editing;
    const RecordTools &m_tools;
};

} // namespace widgets
