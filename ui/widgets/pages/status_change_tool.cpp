// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/status_change_tool.h"

#include "widgets/cells/table_editing.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"

#include <QItemSelectionModel>
#include <QShortcut>

namespace widgets {

using domain::RecordKind;

bool StatusChangeTool::fits(RecordKind kind)
{
    return kind == RecordKind::Candidate || kind == RecordKind::Program || kind == RecordKind::Trial || kind == RecordKind::Deal
        || StatusChangeDialog::corrects(kind);
}

StatusChangeTool::StatusChangeTool(RecordPage &page, RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state)
    : QPushButton(StatusChangeDialog::corrects(kind) ? tr("Correct this event…") : tr("Status…"))
    , m_page(page)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_state(state)
{
    setObjectName(QStringLiteral("changeStatus"));
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    const QString purpose = StatusChangeDialog::corrects(kind) ? tr("Put a wrongly entered event right, with the reason (%1)")
                                                               : tr("Change phase or status by a dated event (%1)");
    setToolTip(purpose.arg(keys.toString(QKeySequence::NativeText)));
    // The page's, not the button's own: a narrow table keeps the button in a menu.
    connect(new QShortcut(keys, &page), &QShortcut::activated, this, &StatusChangeTool::click);
    setAccessibleName(StatusChangeDialog::corrects(kind) ? tr("Correct this event") : tr("Change status"));
    connect(this, &QPushButton::clicked, this, &StatusChangeTool::openForSelected);
    connect(&state, &workspace::ViewState::changed, this, &StatusChangeTool::updateEnabled);
    connect(&page.editing(), &TableEditing::eventRequested, this, &StatusChangeTool::openDialog);
    connect(page.table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatusChangeTool::updateEnabled);
    updateEnabled();
}

void StatusChangeTool::updateEnabled()
{
    setEnabled(m_page.selectedIds().size() == 1 && !m_workspace.store().isReadOnly() && !m_state.asOf().knownOn.isValid());
}

void StatusChangeTool::openForSelected()
{
    if (m_page.selectedIds().size() == 1)
        openDialog(m_page.selectedIds().first());
}

void StatusChangeTool::openDialog(qint64 id)
{
    if (m_page.commitTyping())
        StatusChangeDialog::begin(m_kind, id, m_workspace, m_page, [this](const QString &sentence) { Q_EMIT m_page.announced(sentence); });
}

} // namespace widgets
