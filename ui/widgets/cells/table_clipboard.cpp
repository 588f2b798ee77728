// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/table_clipboard.h"

#include "domain/derived/confidential_records.h"
#include "domain/derived/partnership.h"
#include "domain/names.h"
#include "domain/tables/record_type.h"
#include "presentation/reports/report_words.h"
#include "presentation/table/record_cells.h"
#include "presentation/table/record_table_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/pages/record_table.h"
#include "widgets/paste/paste_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace widgets {

using presentation::RecordTableModel;

namespace {

/// Above this, gathering the cells keeps the window waiting.
constexpr qsizetype kManyRows = 300;

/// Which cells are copied, as a value that another thread may take along.
struct CopiedRows
{
    presentation::RecordCells cells;
    QList<int> from; ///< Columns of the source.
    QList<presentation::CopiedColumn> columns;
    QList<qint64> ids;
};

presentation::CopiedTable tableOf(const CopiedRows &copied)
{
    QList<QList<presentation::CopiedCell>> rows;
    for (const qint64 id : copied.ids) {
        QList<presentation::CopiedCell> cells;
        for (const int column : copied.from)
            cells.append({copied.cells.shownValue(id, column), copied.cells.text(id, column),
                          copied.cells.source->currency(*copied.cells.portfolio, id, column, copied.cells.asOf),
                          domain::boundOf(copied.cells.source->amount(*copied.cells.portfolio, id, column, copied.cells.asOf))});
        rows.append(cells);
    }
    return presentation::copiedTable(copied.columns, rows, copied.cells.language);
}

CopiedRows selectedCells(const RecordTable &table, const RecordTableModel &model, const workspace::ViewState &state)
{
    CopiedRows copied{{presentation::makeRecordSource(model.kind()), state.snapshot(), state.asOf(), presentation::windowLanguage()}, {}, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column) {
        copied.from.append(copied.cells.source->columnOf(model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString()));
        copied.columns.append({model.headerData(column, Qt::Horizontal).toString(), copied.cells.source->column(copied.from.last()).kind});
    }
    auto ranges = table.selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(next, range.top()); row <= range.bottom(); ++row) {
            if (const qint64 id = model.idAt(row); id > 0)
                copied.ids.append(id);
        }
        next = qMax(next, range.bottom() + 1);
    }
    return copied;
}

/// The rows that may leave, seen in the portfolio that may; or all of them, with a line that says so.
CopiedRows leaving(CopiedRows rows, const domain::PublicPortfolio &open)
{
    rows.cells.portfolio = open.snapshot;
    const domain::RecordType *type = domain::recordType(rows.cells.source->kind());
    rows.ids.removeIf([&](qint64 id) { return !type->contains(*open.snapshot, id); });
    return rows;
}

presentation::CopiedTable withLine(presentation::CopiedTable table, const QString &line)
{
    table.text += line + u'\n';
    table.html.replace(QLatin1String("</tbody>"), QStringLiteral("<tr><td>%1</td></tr></tbody>").arg(line.toHtmlEscaped()));
    return table;
}

void putOnClipboard(const presentation::CopiedTable &table)
{
    auto *data = new QMimeData;
    data->setText(table.text);
    data->setHtml(table.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

TableClipboard::TableClipboard(RecordTable &table, RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_workspace(workspace)
    , m_state(state)
    , m_copying(this, [this](const Copied &copied) { finish(copied); })
{
    connect(&table, &RecordTable::copyRequested, this, &TableClipboard::copy);
}

void TableClipboard::copy()
{
    copyRows(false);
}

void TableClipboard::copyWithConfidential()
{
    copyRows(true);
}

bool TableClipboard::hasConfidential() const
{
    const auto now = m_workspace.snapshot();
    const auto isMarked = [](const auto &record) { return record.confidential; };
    return std::ranges::any_of(now->rows<domain::Candidate>(), isMarked) || std::ranges::any_of(now->rows<domain::Deal>(), isMarked);
}

void TableClipboard::copyRows(bool withConfidential)
{
    if (!m_table.selectionModel()->hasSelection())
        return;
    const CopiedRows rows = selectedCells(m_table, m_model, m_state);
    m_copying.cancel();
    const bool isOpen = !hasConfidential();
    if (isOpen && rows.ids.size() <= kManyRows) {
        putOnClipboard(tableOf(rows));
        return;
    }
    if (rows.ids.size() > kManyRows)
        Q_EMIT announced(tr("Copying %1…").arg(presentation::countedKind(m_model.kind(), rows.ids.size())));
    m_copying.start([rows, now = m_workspace.snapshot(), isOpen, withConfidential](QPromise<Copied> &promise) {
        if (isOpen) {
            promise.addResult(Copied{tableOf(rows), rows.ids.size()});
            return;
        }
        const auto open = domain::publicPortfolio(rows.cells.portfolio, now);
        const auto left = withConfidential ? rows : leaving(rows, open);
        const QString notice = presentation::confidentialNotice(open, figure::ConfidentialChoice::Included, rows.cells.language);
        const auto table = tableOf(left);
        promise.addResult(Copied{withConfidential ? withLine(table, notice) : table, left.ids.size(), rows.ids.size() - left.ids.size(), withConfidential});
    });
}

void TableClipboard::finish(const Copied &copied)
{
    const QString leftOut = presentation::countedKind(m_model.kind(), copied.leftOut);
    if (copied.rows == 0) {
        Q_EMIT refused(tr("Nothing was copied: %1 left out as confidential. “Copy with confidential records” in the table's menu takes them along.").arg(leftOut));
        return;
    }
    putOnClipboard(copied.table);
    const QString done = presentation::countedKind(m_model.kind(), copied.rows);
    if (copied.isIncluded)
        Q_EMIT announced(tr("Copied %1 with what is confidential; the last line says so.").arg(done));
    else if (copied.leftOut > 0)
        Q_EMIT announced(tr("Copied %1. Left out as confidential: %2.").arg(done, leftOut));
    else
        Q_EMIT announced(tr("Copied %1.").arg(done));
}

domain::PasteRequest TableClipboard::request(const QString &text) const
{
    domain::PasteRequest request;
    request.kind = m_model.kind();
    request.asOf = m_state.asOf();
    const qsizetype mostRows = text.count(u'\n') + text.count(u'\r') + 1; // A line end inside a cell makes it fewer.
    const QModelIndex current = m_table.currentIndex();
    for (int row = current.row(); current.isValid() && row < m_model.rowCount() && request.targets.size() < mostRows; ++row) {
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
        request.emptyWords.insert(partnerships.label(i, presentation::windowLanguage()));
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
    if (text.isEmpty()) {
        Q_EMIT refused(tr("The clipboard holds no text to paste."));
        return;
    }
    wanted.placement = placement;
    auto *dialog = new PasteDialog(wanted, text, m_workspace, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::applied, this, &TableClipboard::announced);
    connect(dialog, &PasteDialog::refused, this, &TableClipboard::refused);
    dialog->open();
}

} // namespace widgets
