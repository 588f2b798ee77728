// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

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

Q_SIGNALS:
    void selectionMoved();
    void openRequested();
    void removalRequested();
    void filterRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void moveRow(int step);
    void copySelection() const;

    presentation::RecordTableModel &m_model;
    QString m_settingsKey;
};

} // namespace widgets
