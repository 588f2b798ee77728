// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/table_editing.h"

#include "domain/changes/merging.h"
#include "presentation/cells/problem_list.h"
#include "presentation/table/record_table_model.h"
#include "presentation/words/field_words.h"
#include "widgets/bulk/bulk_bar.h"
#include "widgets/bulk/bulk_edit_dialog.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_clipboard.h"
#include "widgets/duplicates/merge_dialog.h"
#include "widgets/pages/record_table.h"

#include <QShortcut>
#include <QToolButton>

namespace widgets {

TableEditing::TableEditing(RecordTable &table, presentation::RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_workspace(workspace)
    , m_state(state)
    , m_cells(new CellEditing(table, model, workspace, state))
    , m_clipboard(new TableClipboard(table, model, workspace, state))
    , m_bar(new BulkBar)
{
    connect(m_cells, &CellEditing::refused, this, &TableEditing::refused);
    connect(m_cells, &CellEditing::originRequested, this, &TableEditing::originRequested);
    connect(m_cells, &CellEditing::eventRequested, this, &TableEditing::eventRequested);
    connect(m_clipboard, &TableClipboard::announced, this, &TableEditing::announced);
    connect(m_clipboard, &TableClipboard::refused, this, &TableEditing::refused);
    connect(m_bar, &BulkBar::editRequested, this, &TableEditing::editSelected);
    connect(m_bar, &BulkBar::copyRequested, m_clipboard, &TableClipboard::copy);
    connect(m_bar, &BulkBar::clearRequested, &table, &QTableView::clearSelection);
    connect(&table, &RecordTable::selectionMoved, this, &TableEditing::updateBar);
    if (domain::edits::canMerge(model.kind()))
        addMerge();
    addShortcuts();
}

void TableEditing::addMerge()
{
    m_merge = m_bar->addAction(u"vcs-merge", tr("Merge…"), tr("Ctrl+Shift+M"));
    m_merge->setObjectName(QStringLiteral("mergeSelected"));
    connect(m_merge, &QToolButton::clicked, this, &TableEditing::mergeSelected);
}

void TableEditing::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, QWidget *owner, auto call) {
        auto *shortcut = new QShortcut(keys, owner);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, call);
    };
    QWidget *pane = m_table.parentWidget(); // Also shows what stands there while the table is empty.
    add(QKeySequence::Paste, pane, [this] { m_clipboard->paste(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), pane, [this] { m_clipboard->pasteAsNewRows(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), pane, [this] { editSelected(); });
    if (m_merge)
        add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), pane, [this] { mergeSelected(); });
}

void TableEditing::markProblems(const presentation::ProblemList &problems)
{
    const auto mark = [this, &problems] { m_cells->notes().setProblems(problems.problems()); };
    connect(&problems, &presentation::ProblemList::changed, this, mark);
    mark();
}

void TableEditing::updateBar()
{
    const qsizetype count = m_table.selectedIds().size();
    if (m_merge)
        m_merge->setVisible(count == 2); // One record is made of two at a time.
    m_bar->setSelectedCount(count, tr("%1 selected").arg(presentation::countedKind(m_model.kind(), count)));
}

bool TableEditing::isShownOnly()
{
    const bool isShownOnly = m_workspace.store().isReadOnly() || m_state.asOf().knownOn.isValid();
    if (isShownOnly)
        Q_EMIT refused(tr("Nothing can be changed here: the portfolio is shown for reading only."));
    return isShownOnly;
}

void TableEditing::mergeSelected()
{
    QList<qint64> ids = m_table.selectedIds();
    ids.removeIf([](qint64 id) { return id <= 0; });
    if (ids.size() != 2 || isShownOnly())
        return;
    m_cells->commitTyping();
    auto *dialog = new MergeDialog(m_workspace, {m_model.kind(), ids.first(), ids.last(), {}}, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](domain::RecordKind, qint64 id, const QString &sentence) {
        Q_EMIT merged(id);
        Q_EMIT announced(sentence);
    });
    connect(dialog, &MergeDialog::refused, this, &TableEditing::refused);
    dialog->open();
}

void TableEditing::editSelected()
{
    QList<qint64> ids = m_table.selectedIds();
    ids.removeIf([](qint64 id) { return id <= 0; });
    if (ids.isEmpty() || isShownOnly())
        return;
    m_cells->commitTyping();
    auto *dialog = new BulkEditDialog(m_model.kind(), ids, m_workspace, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::applied, this, &TableEditing::announced);
    dialog->open();
}

} // namespace widgets
