// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/table_clipboard.h"

#include "domain/derived/partnership.h"
#include "domain/names.h"
#include "presentation/cells/copied_table.h"
#include "presentation/table/record_table_model.h"
#include "presentation/words/field_words.h"
#include "widgets/pages/record_table.h"
#include "widgets/paste/paste_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace widgets {

using presentation::RecordTableModel;

namespace {

/// More cannot be read by anybody, and would only fill the memory.
constexpr qsizetype kMostRows = 200'000;

} // namespace

TableClipboard::TableClipboard(RecordTable &table, RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state)
    : QObject(&table), m_table(table), m_model(model), m_workspace(workspace), m_state(state)
{
    connect(&table, &RecordTable::copyRequested, this, &TableClipboard::copy);
}

std::unique_ptr<QMimeData> TableClipboard::copied() const
{
    const auto source = presentation::makeRecordSource(m_model.kind());
    const auto &portfolio = *m_state.snapshot();
    QList<int> from;
    QList<presentation::CopiedColumn> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        from.append(source->columnOf(m_model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString()));
        columns.append({m_model.headerData(column, Qt::Horizontal).toString(), source->column(from.last()).kind});
    }
    QList<QList<presentation::CopiedCell>> rows;
    auto selected = m_table.selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, [](const QModelIndex &index) { return index.row(); });
    for (const QModelIndex &index : selected) {
        const qint64 id = m_model.idAt(index.row());
        if (id <= 0)
            continue;
        QList<presentation::CopiedCell> cells;
        for (int column = 0; column < columns.size(); ++column)
            cells.append({source->value(portfolio, id, from[column], m_state.asOf()), m_model.index(index.row(), column).data().toString(),
                          source->currency(portfolio, id, from[column], m_state.asOf())});
        rows.append(cells);
    }
    const auto table = presentation::copiedTable(columns, rows);
    auto data = std::make_unique<QMimeData>();
    data->setText(table.text);
    data->setHtml(table.html);
    return data;
}

void TableClipboard::copy() const
{
    if (m_table.selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(copied().release());
}

domain::PasteRequest TableClipboard::request(const QString &text) const
{
    domain::PasteRequest request;
    request.kind = m_model.kind();
    request.block = domain::parseBlock(text);
    request.asOf = m_state.asOf();
    const QModelIndex current = m_table.currentIndex();
    for (int row = current.row(); current.isValid() && row < m_model.rowCount() && request.targets.size() < request.block.size(); ++row) {
        if (m_model.idAt(row) > 0)
            request.targets.append(m_model.idAt(row));
    }
    for (int column = qMax(0, current.column()); column < m_model.columnCount(); ++column)
        request.columns.append(m_model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString());
    const auto source = presentation::makeRecordSource(m_model.kind());
    for (int column = 0; column < source->columnCount(); ++column) {
        const auto &meta = source->column(column);
        request.labels.insert(domain::normalizedKey(presentation::fieldLabel(meta)), QLatin1String(meta.key));
    }
    request.emptyWords = {tr("not disclosed"), tr("no active program"), tr("phase unknown")};
    const auto &partnerships = domain::vocabularyOf<domain::PartnershipState>();
    for (int i = 1; i < partnerships.size(); ++i)
        request.emptyWords.insert(partnerships.label(i, domain::Language::English));
    return request;
}

void TableClipboard::paste()
{
    plan(m_table.currentIndex().isValid() ? std::nullopt : std::optional(domain::Placement::NewRows));
}

void TableClipboard::pasteAsNewRows()
{
    plan(domain::Placement::NewRows);
}

void TableClipboard::plan(std::optional<domain::Placement> placement)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_workspace.store().isReadOnly() || m_state.asOf().knownOn.isValid()) {
        Q_EMIT refused(tr("Nothing can be pasted here: the portfolio is shown for reading only."));
        return;
    }
    auto wanted = request(text);
    if (wanted.block.isEmpty() || wanted.block.size() > kMostRows) {
        Q_EMIT refused(wanted.block.isEmpty() ? tr("The clipboard holds no text to paste.")
                                              : tr("The clipboard holds %1 rows; at most %2 can be pasted at once.").arg(wanted.block.size()).arg(kMostRows));
        return;
    }
    wanted.placement = placement;
    auto *dialog = new PasteDialog(wanted, m_workspace, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::applied, this, &TableClipboard::announced);
    dialog->open();
}

} // namespace widgets
