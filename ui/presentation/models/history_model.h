// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace presentation {

/// The newest steps of the change log as a table: when, what, how many records, who, whether it still stands.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { When, What, Records, Author, State, ColumnCount };

    explicit HistoryModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    const database::StepInfo &stepAt(int row) const { return m_steps.at(row); }
    /// False for a step that was reverted, that made the portfolio, or that is itself a revert which was taken back.
    bool canRevert(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void reload();
    QString text(const database::StepInfo &step, int column) const;

    workspace::Workspace &m_workspace;
    QList<database::StepInfo> m_steps;
    bool m_complete = false;
};

} // namespace presentation
