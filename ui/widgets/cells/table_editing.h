// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QObject>

namespace presentation {
class ProblemList;
class RecordTableModel;
}

class QToolButton;

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
    /// Whether two records of the kind can be made one.
    bool canMerge() const { return m_merge != nullptr; }
    /// Opens the fields of the selected rows.
    void editSelected();
    /// Puts the two selected rows side by side, to make one record of them; nothing where other than two are selected.
    void mergeSelected();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void originRequested(domain::RecordKind origin);
    void eventRequested(qint64 id);
    /// Two records are one now.
    void merged(qint64 id);

private:
    void addShortcuts();
    void addMerge();
    bool isShownOnly();
    void updateBar();

    RecordTable &m_table;
    presentation::RecordTableModel &m_model;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    CellEditing *m_cells;
    TableClipboard *m_clipboard;
    BulkBar *m_bar;
    QToolButton *m_merge = nullptr; ///< Of kinds that can be merged.
};

} // namespace widgets
