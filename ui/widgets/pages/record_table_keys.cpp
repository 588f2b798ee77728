// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in a record table.
#include "presentation/table/layout_change.h"
#include "presentation/table/record_table_model.h"
#include "widgets/pages/record_table.h"
#include "widgets/table/table_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace widgets {

using presentation::RecordTableModel;

void RecordTable::moveRow(int step, bool extends)
{
    const int row = qBound(0, currentIndex().row() + step, m_model.rowCount() - 1);
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex target = m_model.index(row, qMax(0, currentIndex().column()));
    if (!extends) {
        setCurrentIndex(target);
        return;
    }
    const int from = qMax(0, currentIndex().row());
    const QItemSelection run(m_model.index(qMin(from, row), 0), m_model.index(qMax(from, row), m_model.columnCount() - 1));
    selectionModel()->select(run, QItemSelectionModel::Select);
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
}

bool RecordTable::pressAction(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event.matches(QKeySequence::Delete))
        Q_EMIT removalRequested();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        openOrToggle(currentIndex());
    else if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Slash)
        Q_EMIT filterRequested();
    else
        return pressGroup(event) || pressColumn(event);
    return true;
}

void RecordTable::openOrToggle(const QModelIndex &index)
{
    if (isHeading(index))
        setExpanded(index.row(), !index.data(RecordTableModel::ExpandedRole).toBool());
    else
        Q_EMIT openRequested();
}

/// On the heading of a group: Left closes, Right opens, Space does either.
bool RecordTable::pressGroup(const QKeyEvent &event)
{
    if (!isHeading(currentIndex()) || event.modifiers() != Qt::NoModifier)
        return false;
    const bool isExpanded = currentIndex().data(RecordTableModel::ExpandedRole).toBool();
    if (event.key() != Qt::Key_Space && event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    setExpanded(currentIndex().row(), event.key() == Qt::Key_Space ? !isExpanded : event.key() == Qt::Key_Right);
    return true;
}

/// The keyboard stays on the heading, also where so many rows come or go that the table is shown anew.
void RecordTable::setExpanded(int row, bool isExpanded)
{
    const int column = qMax(0, currentIndex().column());
    m_model.setExpanded(row, isExpanded);
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
}

/// Alt with an arrow works on the current cell's column: up and down sort by it, with Shift as a further step; with Shift, left and right
/// move it.
bool RecordTable::pressColumn(const QKeyEvent &event)
{
    const bool isShifted = event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    const int column = qMax(0, currentIndex().column());
    if ((event.modifiers() != Qt::AltModifier && !isShifted) || column >= m_model.columnCount())
        return false;
    const QString key = m_model.layout().columns[column].key;
    const bool isVertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool isHorizontal = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isVertical && isShifted)
        setTableLayout(presentation::sortedByFurtherClick(tableLayout(), key));
    else if (isVertical)
        setTableLayout(presentation::sortedBy(tableLayout(), {key, event.key() == Qt::Key_Down}));
    else if (isHorizontal && isShifted)
        moveColumn(key, event.key() == Qt::Key_Left ? -1 : 1);
    else
        return false;
    return true;
}

void RecordTable::moveColumn(const QString &key, int places)
{
    const int row = currentIndex().row();
    setTableLayout(presentation::withColumnMoved(tableLayout(), key, places));
    selectionModel()->setCurrentIndex(m_model.index(row, columnOf(key)), QItemSelectionModel::NoUpdate);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard || !currentIndex().isValid())
        return QTableView::contextMenuEvent(event);
    const int column = currentIndex().column();
    openColumnMenu(m_model.layout().columns[column].key, m_header->mapToGlobal(QPoint(qMax(0, columnViewportPosition(column)), m_header->height())));
}

bool RecordTable::pressMove(const QKeyEvent &event)
{
    const bool extends = event.modifiers() == Qt::ShiftModifier;
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    const bool isLetter = isPlain || event.modifiers() == Qt::AltModifier; // Plain letters are typed where a cell can be edited.
    if (isLetter && event.key() == Qt::Key_J)
        moveRow(1);
    else if (isLetter && event.key() == Qt::Key_K)
        moveRow(-1);
    else if ((isPlain || extends) && event.key() == Qt::Key_Home)
        moveRow(-m_model.rowCount(), extends);
    else if ((isPlain || extends) && event.key() == Qt::Key_End)
        moveRow(m_model.rowCount(), extends);
    else
        return false;
    return true;
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (!pressAction(*event) && !pressMove(*event))
        QTableView::keyPressEvent(event);
}

} // namespace widgets
