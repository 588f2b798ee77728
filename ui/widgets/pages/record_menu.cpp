// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_menu.h"

#include "widgets/cells/table_clipboard.h"
#include "widgets/cells/table_editing.h"
#include "widgets/pages/record_table.h"
#include "widgets/pages/record_tools.h"

#include <QMenu>

namespace widgets {

RecordMenu::RecordMenu(RecordTable &table, TableEditing &editing, const RecordTools &tools)
    : QObject(&table)
    , m_table(table)
    , m_editing(editing)
    , m_tools(tools)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &RecordMenu::open);
}

void RecordMenu::open(const QPoint &at)
{
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("recordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_table.viewport()->mapToGlobal(at));
}

void RecordMenu::fill(QMenu &menu)
{
    const qsizetype selected = m_table.selectedIds().size();
    const auto add = [&menu](const QString &text, const QKeySequence &keys, bool isEnabled, auto *receiver, auto run) {
        QAction *action = menu.addAction(text, receiver, run);
        action->setShortcut(keys); // Shown only: the table has the keys itself.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(isEnabled);
    };
    add(tr("Open"), Qt::Key_Return, selected == 1, this, &RecordMenu::openRequested);
    menu.addSeparator();
    add(tr("Copy as table"), QKeySequence::Copy, selected > 0, &m_editing.clipboard(), &TableClipboard::copy);
    if (m_editing.clipboard().hasConfidential())
        add(tr("Copy with confidential records"), {}, selected > 0, &m_editing.clipboard(), &TableClipboard::copyWithConfidential);
    add(tr("Paste…"), QKeySequence::Paste, true, &m_editing.clipboard(), &TableClipboard::paste);
    menu.addSeparator();
    add(tr("Set fields…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, selected > 1, &m_editing, &TableEditing::editSelected);
    if (m_editing.canMerge())
        add(tr("Merge two…"), {}, selected == 2, &m_editing, &TableEditing::mergeSelected);
    add(tr("Duplicate"), Qt::CTRL | Qt::Key_D, m_tools.canDuplicate(), this, &RecordMenu::duplicateRequested);
    add(tr("Delete"), QKeySequence::Delete, m_tools.canRemove(), this, &RecordMenu::removeRequested);
}

} // namespace widgets
