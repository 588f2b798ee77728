// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace widgets {

class ChildTableModel;

/// Edits a cell of a child list with the same editors as a form. What cannot be read stays in the cell for correction.
class ChildDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChildDelegate(ChildTableModel &model, workspace::Workspace &workspace, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Stores what is being typed in a cell, without waiting for the keyboard to leave it.
    void commitOpenEditor(QWidget &viewport);
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// A name is being typed that should belong to one record only.
    void nameTyped(const QString &text) const;

private:
    bool takeProposal(QAbstractItemView &proposals, const QEvent &event);
    void createReferenced(FieldEditor *editor, const QModelIndex &index, const QString &name) const;

    ChildTableModel &m_model;
    workspace::Workspace &m_workspace;
    QPointer<QWidget> m_closed; ///< The editor that the view was told to close last.
    mutable QPointer<FieldEditor> m_proposing; ///< The editor whose proposals may be open.
};

} // namespace widgets
