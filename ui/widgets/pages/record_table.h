// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/table_layout.h"

#include <QHash>
#include <QTableView>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

class RecordDelegate;

/// The table of one record kind: two-line rows, sorting by header, keys for moving, copying and deleting. Keeps its layout
/// under a key of the user's settings.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(presentation::RecordTableModel &model, const QString &settingsKey, QWidget *parent = nullptr);
    ~RecordTable() override;

    presentation::TableLayout tableLayout() const;
    void setTableLayout(const presentation::TableLayout &layout);

    QList<qint64> selectedIds() const;
    void selectIds(const QList<qint64> &ids);
    /// Selects one row, the last one where there are fewer.
    void selectRowNear(int row);

Q_SIGNALS:
    void selectionMoved();
    void openRequested();
    void removalRequested();
    void filterRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreLayout();
    void keepWidth(int column, int width);
    void keepOrder();
    void fitLastColumn();
    void setHoveredRow(int row);
    bool pressAction(const QKeyEvent &event);
    bool pressMove(const QKeyEvent &event);
    void moveRow(int step, bool extends = false);
    void copySelection() const;

    presentation::RecordTableModel &m_model;
    RecordDelegate *m_delegate;
    QString m_settingsKey;
    presentation::TableLayout m_layout;
    QHash<QString, int> m_widths; ///< Those that the user drew, also of columns that are hidden now.
    bool m_isArranging = false;   ///< Widths that change now are not the user's.
};

} // namespace widgets
