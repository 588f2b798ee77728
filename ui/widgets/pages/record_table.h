// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

class RecordDelegate;

/// The table of one record kind: two-line rows, sorting by header, keys for moving, copying and deleting. Keeps its widths
/// and its sorting under a key of the user's settings.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(presentation::RecordTableModel &model, const QString &settingsKey, QWidget *parent = nullptr);
    ~RecordTable() override;

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
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void saveColumns() const;
    void setHoveredRow(int row);
    bool pressAction(const QKeyEvent &event);
    bool pressMove(const QKeyEvent &event);
    void moveRow(int step, bool extends = false);
    void copySelection() const;

    presentation::RecordTableModel &m_model;
    RecordDelegate *m_delegate;
    QString m_settingsKey;
    QStringList m_columnKeys; ///< Kept, because the model may be gone when the widths are saved.
};

} // namespace widgets
