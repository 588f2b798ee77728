// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/cell_notes.h"
#include "widgets/delegates/record_delegate.h"
#include "widgets/forms/editors/field_editor.h"

#include <QPointer>

class QCompleter;

namespace widgets {

class CellEditing;

/// The sign at the right edge of a cell that says what is wrong with it, by shape as well as by color; None draws nothing.
void drawCellMark(QPainter &painter, const QRect &cell, const presentation::Theme &theme, presentation::CellNotes::Kind kind);

/// Edits the cells of a record table with the editors of the forms, and marks what is wrong with a cell. Keys: Enter and
/// Shift Enter store and go down or up, Tab and Shift Tab to the next or previous field, Escape gives up.
class CellDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(CellEditing &editing, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

    /// The editor that is open, or nullptr.
    FieldEditor *editor() const { return m_editor; }
    /// The view drops the editor without a word, as it does when its model is made anew.
    void letGo();

private:
    void watch(FieldEditor *editor) const;
    bool pressKey(FieldEditor *editor, const QKeyEvent &key);
    bool filterProposals(QObject *popup, QEvent *event);
    void finishChoice(FieldEditor *editor);

    CellEditing &m_editing;
    mutable QPointer<FieldEditor> m_editor;
};

} // namespace widgets
