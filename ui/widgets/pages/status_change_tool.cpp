// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/status_change_tool.h"

#include "presentation/table/record_table_model.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/pages/record_page.h"

#include <QShortcut>
#include <QTableView>

namespace widgets {

using domain::RecordKind;

bool StatusChangeTool::fits(RecordKind kind)
{
    return kind == RecordKind::Candidate || kind == RecordKind::Program || kind == RecordKind::Trial || kind == RecordKind::Deal;
}

StatusChangeTool::StatusChangeTool(RecordPage &page, RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state)
    : QPushButton(tr("Status…"))
    , m_page(page)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_state(state)
{
    setObjectName(QStringLiteral("changeStatus"));
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    setToolTip(tr("Change phase or status by a dated event (%1)").arg(keys.toString(QKeySequence::NativeText)));
    // The page's, not the button's own: a narrow table keeps the button in a menu.
    connect(new QShortcut(keys, &page), &QShortcut::activated, this, &StatusChangeTool::click);
    setAccessibleName(tr("Change status"));
    connect(this, &QPushButton::clicked, this, &StatusChangeTool::openDialog);
    connect(&state, &workspace::ViewState::changed, this, &StatusChangeTool::updateEnabled);
    if (auto *table = page.findChild<QTableView *>(domain::tableName(kind) + QStringLiteral("Table"))) {
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatusChangeTool::updateEnabled);
        connect(table, &QTableView::doubleClicked, this, &StatusChangeTool::openForCell);
    }
    updateEnabled();
}

void StatusChangeTool::updateEnabled()
{
    setEnabled(m_page.selectedIds().size() == 1 && !m_workspace.store().isReadOnly() && !m_state.asOf().knownOn.isValid());
}

void StatusChangeTool::openForCell(const QModelIndex &index)
{
    const QString key = index.model()->headerData(index.column(), Qt::Horizontal, presentation::RecordTableModel::KeyRole).toString();
    if (isEnabled() && StatusChangeDialog::leadsFrom(m_kind, key))
        openDialog();
}

void StatusChangeTool::openDialog()
{
    if (m_page.selectedIds().size() != 1)
        return;
    auto *dialog = new StatusChangeDialog(m_kind, m_page.selectedIds().first(), m_workspace, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_page, [this] { Q_EMIT m_page.announced(tr("The event is stored; earlier ones stay as they were.")); });
    dialog->open();
}

} // namespace widgets
