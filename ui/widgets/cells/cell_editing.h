// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/record_fields.h"
#include "presentation/cells/cell_notes.h"
#include "widgets/cells/held_texts.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QKeyEvent>
#include <QPersistentModelIndex>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

class CellDelegate;
class FieldEditor;
class RecordTable;

/// Typing into the cells of a record table: stores each cell as one step, keeps what cannot be stored in its cell until it is
/// corrected or given up, and puts an open editor back after the table was made anew. Owned by the page; main thread.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    enum class Move : quint8 { Stay, Down, Up, Next, Previous };

    CellEditing(RecordTable &table, presentation::RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state);
    ~CellEditing() override;

    presentation::CellNotes &notes() { return *m_notes; }
    workspace::Workspace &workspace() const { return m_workspace; }
    /// Opens the editor of the current cell, or leads to where a derived one is recorded.
    void editCurrent();
    /// Stores what is being typed. What cannot be stored stays in its cell, so nothing is ever in the way.
    void commitTyping();

    const domain::FieldMeta *fieldAt(const QModelIndex &index) const;
    QString keyAt(const QModelIndex &index) const;
    domain::Value valueAt(const QModelIndex &index) const;
    presentation::CellNotes::Note noteAt(const QModelIndex &index) const;
    /// Why a cell cannot be edited, and where it can; empty for cells that can.
    QString readOnlyText(const QModelIndex &index) const;

    /// Stores or keeps what the editor holds for this cell.
    void take(FieldEditor &editor, const QModelIndex &index);
    /// Stores what the open editor holds, closes it and goes on.
    void finish(FieldEditor *editor, Move move);
    /// Adds a record of this name and refers to it, in one step.
    void createReferenced(FieldEditor &editor, const QModelIndex &index, const QString &name);

Q_SIGNALS:
    void refused(const QString &sentence);
    /// A derived cell was to be edited: the list that it is computed from stands in the form.
    void originRequested(domain::RecordKind origin);
    /// A cell was to be edited that only a dated event changes.
    void eventRequested(qint64 id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Cell = HeldTexts::Cell;

    void leadFrom(const QModelIndex &index);
    bool leadsToEvent(const QModelIndex &index) const;
    bool pressKey(QKeyEvent &key);
    bool startTyping(QKeyEvent &key);
    void store(const Cell &cell, const domain::Value &value, const QString &typed);
    void refuse(const Cell &cell, const QString &typed, const QString &sentence);
    void forget(const Cell &cell);
    void restoreHeld();
    void updateAllowed();
    void keepOpenEditor();
    void reopenEditor();
    void keepOfRemoved(int first, int last);
    void go(Move move, const QModelIndex &from, qint64 neighbor);
    QModelIndex nextEditable(const QModelIndex &from, int step) const;

    RecordTable &m_table;
    presentation::RecordTableModel &m_model;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    std::unique_ptr<domain::RecordFields> m_fields;
    HeldTexts m_held;
    EditQueue m_queue;
    presentation::CellNotes *m_notes;
    CellDelegate *m_delegate;
    std::optional<std::pair<Cell, QString>> m_open; ///< What was being typed while the table is made anew.
};

} // namespace widgets
