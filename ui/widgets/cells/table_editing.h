// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QObject>

namespace presentation {
class ProblemList;
class RecordTableModel;
}

namespace widgets {

class BulkBar;
class CellEditing;
class RecordTable;
class TableClipboard;

/// All that changes records from a record table: its cells, the clipboard, and the selected rows at once. Brings the bar that
/// stands under the table while several rows are selected. Owned by the table; main thread.
class TableEditing : public QObject
{
    Q_OBJECT

public:
    TableEditing(RecordTable &table, presentation::RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state);

    /// To be put under the table.
    BulkBar *bar() const { return m_bar; }
    CellEditing &cells() const { return *m_cells; }
    TableClipboard &clipboard() const { return *m_clipboard; }
    /// Marks contradictions at their cells from now on; the list must outlive the table.
    void markProblems(const presentation::ProblemList &problems);
    /// Opens the fields of the selected rows.
    void editSelected();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void originRequested(domain::RecordKind origin);

private:
    void addShortcuts();
    void updateBar();

    RecordTable &m_table;
    presentation::RecordTableModel &m_model;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    CellEditing *m_cells;
    TableClipboard *m_clipboard;
    BulkBar *m_bar;
};

} // namespace widgets
