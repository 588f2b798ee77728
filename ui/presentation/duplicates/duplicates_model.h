// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/duplicates/duplicate_pairs.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace presentation {

/// The pairs of records that may be one, best first; found in the background whenever records changed and somebody looks. Main thread.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Score, Kind, First, Second, Why, ColumnCount };

    explicit DuplicatesModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Compares only while it is looked at.
    void setActive(bool active);
    bool isComparing() const { return m_task.isRunning(); }
    /// False until the first comparison is done.
    bool isReady() const { return m_isReady; }
    /// Shows the pairs of one kind, or of all for Unset.
    void setKind(domain::RecordKind kind);
    const analytics::DuplicatePair &pair(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void compared();

private:
    void compare();
    void take(const QList<analytics::DuplicatePair> &pairs);
    void show();
    QString text(const analytics::DuplicatePair &pair, int column) const;

    workspace::Workspace &m_workspace;
    bool m_isActive = false;
    bool m_isReady = false;
    bool m_isStale = true;
    domain::RecordKind m_kind = domain::RecordKind::Unset;
    QList<analytics::DuplicatePair> m_pairs;
    QList<analytics::DuplicatePair> m_shown;
    workspace::LatestTask<QList<analytics::DuplicatePair>> m_task;
};

} // namespace presentation
