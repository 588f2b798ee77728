// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_table.h"

#include "presentation/table/record_table_model.h"
#include "widgets/delegates/record_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

namespace widgets {

using presentation::RecordTableModel;

namespace {

constexpr int kRowHeight = 36;

int usualWidth(const QString &key)
{
    if (key == QLatin1String("title"))
        return 330;
    if (key == QLatin1String("primary_name") || key == QLatin1String("name_en"))
        return 220;
    if (key == QLatin1String("highest_phase") || key == QLatin1String("phase"))
        return 132;
    if (key == QLatin1String("status") || key == QLatin1String("status_now"))
        return 150;
    return 124;
}

} // namespace

RecordTable::RecordTable(RecordTableModel &model, const QString &settingsKey, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settingsKey(settingsKey)
{
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    setSortingEnabled(true);
    restoreColumns();
    connect(this, &QTableView::doubleClicked, this, &RecordTable::openRequested);
}

RecordTable::~RecordTable()
{
    QSettings().setValue(m_settingsKey, horizontalHeader()->saveState());
}

void RecordTable::restoreColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, usualWidth(m_model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString()));
    sortByColumn(0, Qt::AscendingOrder);
    horizontalHeader()->restoreState(QSettings().value(m_settingsKey).toByteArray());
    horizontalHeader()->setStretchLastSection(true);
}

QList<qint64> RecordTable::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_model.idAt(index.row()));
    return ids;
}

void RecordTable::selectIds(const QList<qint64> &ids)
{
    QItemSelection selection;
    int first = -1;
    for (const qint64 id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        first = first < 0 ? row : first;
    }
    if (first >= 0)
        selectionModel()->setCurrentIndex(m_model.index(first, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0)
        scrollTo(m_model.index(first, 0));
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void RecordTable::moveRow(int step)
{
    const int row = qBound(0, currentIndex().row() + step, m_model.rowCount() - 1);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
}

void RecordTable::copySelection() const
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < m_model.columnCount(); ++column)
        header.append(m_model.headerData(column, Qt::Horizontal).toString());
    lines.append(header.join(u'\t'));
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    for (const QModelIndex &index : rows) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(m_model.index(index.row(), column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removalRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        moveRow(1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        moveRow(-1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Slash)
        Q_EMIT filterRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace widgets
