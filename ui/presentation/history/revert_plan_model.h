// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/partial_reversal.h"
#include "database/log_reader.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace presentation {

/// The parts of one step as a list to choose from: what stood there, what the step wrote, what stands there now, and what stands in
/// the way. Parts that are still possible are chosen from the start. Read on another thread; main thread otherwise.
class RevertPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Record, Field, Wanted, Written, Present, Reason, ColumnCount };

    RevertPlanModel(workspace::Workspace &workspace, qint64 step, domain::Language language, QObject *parent = nullptr);

    int chosenCount() const;
    /// The chosen parts as a step on the present portfolio, refused where they do not fit together.
    domain::Result<domain::ChangeSet> chosenChanges() const { return chosenPlan()(*m_workspace.snapshot()); }
    /// How that step is made, for another thread.
    workspace::Planning chosenPlan() const;
    const domain::StepLabel &label() const { return m_plan.step.label; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const domain::Error &error);

private:
    struct Row
    {
        database::RevertItem item;
        QStringList texts; ///< By column.
        bool chosen = false;
    };
    struct Plan
    {
        database::StepInfo step;
        QList<Row> rows;
    };

    static Row rowOf(const database::RevertItem &item, const domain::Portfolio &portfolio, const QHash<qint64, database::StepInfo> &steps,
                     domain::Language language);
    void load(qint64 step, domain::Language language);

    workspace::Workspace &m_workspace;
    Plan m_plan;
    workspace::LatestTask<domain::Result<Plan>> m_task;
};

} // namespace presentation
