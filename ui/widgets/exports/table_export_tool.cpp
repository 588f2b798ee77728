// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/table_export_tool.h"

#include "presentation/reports/verification.h"
#include "presentation/words/shown_source.h"
#include "presentation/words/window_language.h"
#include "widgets/exports/table_export_dialog.h"
#include "widgets/pages/record_page.h"
#include "widgets/style/icon.h"

namespace widgets {

using presentation::RecordListRequest;

namespace {

RecordListRequest shownRows(const RecordPage &page, const workspace::Workspace &workspace, const workspace::ViewState &state)
{
    RecordListRequest request;
    request.kind = page.model().kind();
    for (const auto &column : page.tableLayout().columns)
        request.columns.append(column.key);
    request.ids = page.model().recordIds();
    request.isChoice = page.model().isNarrowed();
    request.snapshot = state.snapshot();
    request.now = workspace.snapshot();
    request.asOf = state.asOf();
    request.filter = state.filter();
    request.language = presentation::windowLanguage();
    request.source = presentation::shownSource(workspace, request.language);
    return request;
}

} // namespace

TableExportTool::TableExportTool(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state)
    : QPushButton(tr("Export…")), m_page(page), m_workspace(workspace), m_state(state)
{
    setObjectName(QStringLiteral("exportTable"));
    setIcon(widgets::icon(u"document-export"));
    setAccessibleName(tr("Export this table"));
    setToolTip(tr("Write the rows of this table to Excel, CSV or JSON (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    connect(this, &QPushButton::clicked, this, &TableExportTool::openDialog);
}

void TableExportTool::openDialog()
{
    if (!m_page.commitTyping())
        return;
    const auto origin = presentation::exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    TableExportDialog dialog(shownRows(m_page, m_workspace, m_state), m_page.selectedIds(), origin, &m_page);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT m_page.announced(tr("Exported to %1.").arg(dialog.writtenPath()));
}

} // namespace widgets
