// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/log_reader.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace presentation {

/// The steps of the change log that answer a query, newest first: when, what, how many records, who, whether it still stands.
/// Pages are read on another thread; the rows shown stay until new ones are there. Main thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { When, What, Records, Author, State, ColumnCount };

    explicit HistoryModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    void setQuery(const database::StepQuery &query);
    const database::StepQuery &query() const { return m_query; }
    const database::StepInfo &stepAt(int row) const { return m_steps.at(row); }
    /// False for a step that was reverted, that made the portfolio, or that is itself a revert which was taken back.
    bool canRevert(int row) const;
    /// Everybody who ever stored a step.
    const QStringList &authors() const { return m_authors; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The answer to the newest query is shown.
    void loaded();
    void failed(const domain::Error &error);

private:
    struct Page
    {
        QList<database::StepInfo> steps;
        QStringList authors;
        qint64 before = 0;
    };

    void reload();
    void load(qint64 before);
    void show(const domain::Result<Page> &page);
    QString text(const database::StepInfo &step, int column) const;

    workspace::Workspace &m_workspace;
    database::StepQuery m_query;
    QList<database::StepInfo> m_steps;
    QStringList m_authors;
    bool m_complete = true;
    workspace::LatestTask<domain::Result<Page>> m_task;
};

} // namespace presentation
