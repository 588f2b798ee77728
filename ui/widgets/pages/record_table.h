// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/table_layout.h"

#include <QHash>
#include <QTableView>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

class FrozenColumn;
class RecordDelegate;
class TableHeader;

/// The table of one record kind: two-line rows, sorting by header, keys for moving, copying and deleting. Keeps its layout
/// under a key of the user's settings.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(presentation::RecordTableModel &model, const QString &settingsKey, QWidget *parent = nullptr);
    ~RecordTable() override;

    presentation::RecordTableModel &records() const { return m_model; }
    const TableHeader &header() const { return *m_header; }
    presentation::TableLayout tableLayout() const;
    void setTableLayout(const presentation::TableLayout &layout);
    /// Back to what a new table shows.
    void resetLayout();
    void fitColumn(const QString &key);

    /// Paints and edits the cells from now on; the table takes it over.
    void setDelegate(RecordDelegate *delegate);

    QList<qint64> selectedIds() const;
    void selectIds(const QList<qint64> &ids);
    /// Selects one row, the last one where there are fewer.
    void selectRowNear(int row);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// For the part that keeps the first column in sight.
    void paintFirstCell(QPainter &painter, int row, const QRect &rect);

Q_SIGNALS:
    void selectionMoved();
    void openRequested();
    void removalRequested();
    void filterRequested();
    /// The popup that chooses columns is wanted.
    void columnsRequested();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void connectHeader();
    void restoreLayout();
    void applyLayout();
    int ownWidth(int column) const;
    int columnOf(const QString &key) const;
    void openColumnMenu(const QString &key, const QPoint &position);
    void openOrToggle(const QModelIndex &index);
    bool isHeading(const QModelIndex &index) const;
    void setExpanded(int row, bool isExpanded);
    void placeFrozen();
    void keepWidth(int column, int width);
    void keepOrder();
    void fitLastColumn();
    void setHoveredRow(int row);
    bool pressAction(const QKeyEvent &event);
    bool pressGroup(const QKeyEvent &event);
    bool pressColumn(const QKeyEvent &event);
    bool pressMove(const QKeyEvent &event);
    void moveColumn(const QString &key, int places);
    void moveRow(int step, bool extends = false);

    presentation::RecordTableModel &m_model;
    RecordDelegate *m_delegate;
    TableHeader *m_header;
    FrozenColumn *m_frozen;
    QString m_settingsKey;
    QHash<QString, int> m_widths; ///< Those that the user drew, also of columns that are hidden now.
    bool m_isArranging = false;   ///< Widths that change now are not the user's.
};

} // namespace widgets
