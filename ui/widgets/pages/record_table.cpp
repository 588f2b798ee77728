// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_table.h"

#include "presentation/type/typography.h"
#include "presentation/table/layout_change.h"
#include "presentation/table/record_table_model.h"
#include "widgets/delegates/record_delegate.h"
#include "widgets/table/column_menu.h"
#include "widgets/table/frozen_column.h"
#include "widgets/table/table_header.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollBar>
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
    , m_header(new TableHeader(model, this))
    , m_frozen(new FrozenColumn(*this))
    , m_settingsKey(settingsKey)
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(presentation::zoomed(kRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerWidget(new QWidget(this));
    connectHeader();
    restoreLayout();
    connect(&model, &QAbstractItemModel::dataChanged, m_frozen, qOverload<>(&QWidget::update));
}

void RecordTable::connectHeader()
{
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (isHeading(index)) // A double click on a cell edits it.
            openOrToggle(index);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { keepWidth(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::keepOrder, Qt::QueuedConnection);
    connect(m_header, &TableHeader::sortRequested, this, [this](const QString &key, bool asFurtherStep) {
        setTableLayout(asFurtherStep ? presentation::sortedByFurtherClick(tableLayout(), key) : presentation::sortedByClick(tableLayout(), key));
    });
    connect(m_header, &TableHeader::menuRequested, this, &RecordTable::openColumnMenu);
    connect(&m_model, &RecordTableModel::layoutSet, this, &RecordTable::applyLayout);
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
    auto layout = m_model.layout();
    for (auto &column : layout.columns)
        column.width = m_widths.value(column.key);
    return layout;
}

void RecordTable::setTableLayout(const presentation::TableLayout &layout)
{
    for (const auto &column : layout.columns)
        m_widths.insert(column.key, column.width);
    m_model.setLayout(layout);
}

void RecordTable::resetLayout()
{
    m_widths.clear();
    m_model.setLayout(presentation::usualLayout(m_model.kind()));
}

/// What the model has laid out, however it came about.
void RecordTable::applyLayout()
{
    m_isArranging = true;
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, ownWidth(column));
    m_isArranging = false;
    m_header->setFreezesFirst(m_model.layout().freezesFirst);
    fitLastColumn();
    placeFrozen();
}

int RecordTable::ownWidth(int column) const
{
    const QString key = m_model.layout().columns[column].key;
    const int drawn = m_widths.value(key);
    return drawn > 0 ? drawn : presentation::usualWidth(m_model.kind(), key);
}

void RecordTable::fitColumn(const QString &key)
{
    const int column = columnOf(key);
    if (column >= 0)
        setColumnWidth(column, qMax(m_header->sectionSizeHint(column), sizeHintForColumn(column)));
}

int RecordTable::columnOf(const QString &key) const
{
    const auto &columns = m_model.layout().columns;
    const auto at = std::ranges::find(columns, key, &presentation::TableLayout::Column::key);
    return at == columns.end() ? -1 : int(at - columns.begin());
}

bool RecordTable::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_model.idAt(index.row()) == 0;
}

void RecordTable::openColumnMenu(const QString &key, const QPoint &position)
{
    (new ColumnMenu(*this, key))->popup(position);
}

void RecordTable::keepWidth(int column, int width)
{
    if (m_isArranging || column < 0 || column >= m_model.layout().columns.size())
        return;
    m_widths.insert(m_model.layout().columns[column].key, width);
    fitLastColumn();
    placeFrozen();
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
    m_isArranging = true;
    setColumnWidth(last, qMax(ownWidth(last), viewport()->width() - (m_header->length() - columnWidth(last))));
    m_isArranging = false;
}

void RecordTable::placeFrozen()
{
    const int covered = m_header->coveredWidth();
    m_frozen->setGeometry(viewport()->x(), viewport()->y(), covered, viewport()->height());
    m_frozen->setVisible(covered > 0);
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    fitLastColumn();
    placeFrozen();
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeFrozen();
    m_frozen->update();
}

/// A cell that the first column covers is not in sight.
void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = m_header->coveredWidth() - columnViewportPosition(index.column());
    if (index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RecordTable::paintFirstCell(QPainter &painter, int row, const QRect &rect)
{
    const QModelIndex index = m_model.index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    m_delegate->paint(&painter, option, index);
}

QList<qint64> RecordTable::selectedIds() const
{
    // Whole rows are selected, so the ranges say it all; selectedRows() would ask each of a hundred thousand rows for all its cells.
    QList<qint64> ids;
    QSet<int> seen;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const bool isNew = selection.size() == 1 || !seen.contains(row);
            if (selection.size() > 1)
                seen.insert(row);
            if (const qint64 id = isNew ? m_model.idAt(row) : 0) // The heading of a group stands for itself only.
                ids.append(id);
        }
    }
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

void RecordTable::setHoveredRow(int row)
{
    const int before = m_delegate->hoveredRow();
    if (row == before)
        return;
    m_delegate->setHoveredRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), presentation::zoomed(kRowHeight));
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

void RecordTable::setDelegate(RecordDelegate *delegate)
{
    delete std::exchange(m_delegate, delegate);
    setItemDelegate(m_delegate);
}

} // namespace widgets
