// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_table.h"

#include "presentation/table/record_table_model.h"
#include "widgets/delegates/record_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QSet>
#include <QSettings>

#include <utility>

namespace widgets {

using presentation::RecordTableModel;

namespace {

constexpr int kRowHeight = 36;

} // namespace

RecordTable::RecordTable(RecordTableModel &model, const QString &settingsKey, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new RecordDelegate(this))
    , m_settingsKey(settingsKey)
{
    setModel(&model);
    setItemDelegate(m_delegate);
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
    setCornerWidget(new QWidget(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    setSortingEnabled(true);
    restoreLayout();
    connect(this, &QTableView::doubleClicked, this, &RecordTable::openRequested);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { keepWidth(column, width); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::keepOrder, Qt::QueuedConnection);
}

RecordTable::~RecordTable()
{
    const auto text = QJsonDocument(tableLayout().toJson()).toJson(QJsonDocument::Compact);
    QSettings().setValue(m_settingsKey, QString::fromUtf8(text));
}

void RecordTable::restoreLayout()
{
    const auto text = QSettings().value(m_settingsKey).toString().toUtf8();
    const auto kept = presentation::TableLayout::fromJson(QJsonDocument::fromJson(text).object());
    setTableLayout(kept ? kept.value() : presentation::TableLayout());
}

presentation::TableLayout RecordTable::tableLayout() const
{
    auto layout = m_layout;
    for (auto &column : layout.columns)
        column.width = m_widths.value(column.key);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < layout.columns.size())
        layout.sort = {{layout.columns[sorted].key, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
    return layout;
}

void RecordTable::setTableLayout(const presentation::TableLayout &layout)
{
    m_layout = presentation::fitted(layout, m_model.kind());
    m_isArranging = true;
    QStringList keys;
    for (const auto &column : m_layout.columns) {
        keys.append(column.key);
        m_widths.insert(column.key, column.width);
    }
    m_model.setColumns(keys);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = m_layout.columns[column].width;
        setColumnWidth(column, width > 0 ? width : presentation::usualWidth(m_model.kind(), keys[column]));
    }
    const auto &first = m_layout.sort.first();
    sortByColumn(qMax(0, int(keys.indexOf(first.key))), first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isArranging = false;
    fitLastColumn();
}

void RecordTable::keepWidth(int column, int width)
{
    if (m_isArranging || column < 0 || column >= m_layout.columns.size())
        return;
    m_widths.insert(m_layout.columns[column].key, width);
    fitLastColumn();
}

/// Columns stand in the model as they stand on the screen, so that copying, pasting and exporting agree with what is seen.
void RecordTable::keepOrder()
{
    auto layout = tableLayout();
    decltype(layout.columns) ordered;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        ordered.append(layout.columns[horizontalHeader()->logicalIndex(place)]);
    if (ordered == layout.columns)
        return;
    layout.columns = ordered;
    const bool wasBlocked = horizontalHeader()->blockSignals(true);
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(place), place);
    horizontalHeader()->blockSignals(wasBlocked);
    setTableLayout(layout);
}

/// The last column takes the room that is left, and keeps its own width where there is none.
void RecordTable::fitLastColumn()
{
    const int last = m_model.columnCount() - 1;
    if (last < 0 || m_isArranging)
        return;
    const QString key = m_layout.columns[last].key;
    const int own = m_widths.value(key) > 0 ? m_widths.value(key) : presentation::usualWidth(m_model.kind(), key);
    const int others = horizontalHeader()->length() - columnWidth(last);
    m_isArranging = true;
    setColumnWidth(last, qMax(own, viewport()->width() - others));
    m_isArranging = false;
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLastColumn();
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
    // One range per run of rows: a hundred thousand ranges of one row each would take minutes.
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    for (int row = 0, from = -1; row <= m_model.rowCount() && !wanted.isEmpty(); ++row) {
        const bool isWanted = row < m_model.rowCount() && wanted.contains(m_model.idAt(row));
        if (isWanted && from < 0)
            from = row;
        if (!isWanted && from >= 0)
            selection.append(QItemSelectionRange(m_model.index(std::exchange(from, -1), 0), m_model.index(row - 1, last)));
    }
    const int first = selection.isEmpty() ? -1 : selection.first().top();
    if (first >= 0)
        selectionModel()->setCurrentIndex(m_model.index(first, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0)
        scrollTo(m_model.index(first, 0));
}

void RecordTable::selectRowNear(int row)
{
    if (m_model.rowCount() > 0)
        selectIds({m_model.idAt(qBound(0, row, m_model.rowCount() - 1))});
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

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

void RecordTable::setHoveredRow(int row)
{
    const int before = m_delegate->hoveredRow();
    if (row == before)
        return;
    m_delegate->setHoveredRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), kRowHeight);
    }
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
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

bool RecordTable::pressAction(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copySelection();
    else if (event.matches(QKeySequence::Delete))
        Q_EMIT removalRequested();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Slash)
        Q_EMIT filterRequested();
    else
        return false;
    return true;
}

bool RecordTable::pressMove(const QKeyEvent &event)
{
    const bool extends = event.modifiers() == Qt::ShiftModifier;
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    if (isPlain && event.key() == Qt::Key_J)
        moveRow(1);
    else if (isPlain && event.key() == Qt::Key_K)
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
