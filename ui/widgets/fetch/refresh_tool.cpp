// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fetch/refresh_tool.h"

#include "domain/records.h"
#include "remote/study_fetch.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"

#include <QItemSelectionModel>

namespace widgets {

RefreshTool::RefreshTool(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state)
    : QPushButton(tr("Refresh…"))
    , m_page(page)
    , m_workspace(workspace)
    , m_state(state)
{
    setObjectName(QStringLiteral("refreshTrials"));
    setToolTip(tr("Ask ClinicalTrials.gov for the selected trials again, and see what changed before anything is written"));
    setAccessibleName(tr("Refresh the selected trials"));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_page.commitTyping())
            Q_EMIT refreshRequested(selectedNumbers());
    });
    connect(&state, &workspace::ViewState::changed, this, &RefreshTool::updateEnabled);
    connect(page.table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefreshTool::updateEnabled);
    updateEnabled();
}

QStringList RefreshTool::selectedNumbers() const
{
    QStringList numbers;
    const auto snapshot = m_workspace.snapshot();
    for (const qint64 id : m_page.selectedIds()) {
        const auto *trial = snapshot->find(domain::Id<domain::Trial>{id});
        if (trial)
            numbers.append(remote::numbersIn(trial->number));
    }
    return numbers;
}

void RefreshTool::updateEnabled()
{
    const bool mayWrite = !m_workspace.store().isReadOnly() && !m_state.asOf().knownOn.isValid();
    setEnabled(mayWrite && !m_page.selectedIds().isEmpty());
}

} // namespace widgets
