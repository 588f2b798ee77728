// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QTimer>

namespace presentation {

/// What the rules find in the whole portfolio, kept up to date in the background: what was changed first, then, a moment
/// later, what that means for all others. One for each open portfolio; lives on the main thread.
class ProblemList : public QObject
{
    Q_OBJECT

public:
    explicit ProblemList(workspace::Workspace &workspace, QObject *parent = nullptr);

    const QList<domain::Problem> &problems() const { return m_problems; }
    /// False while the first look at all records has not ended.
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void changed();

private:
    void follow(const domain::ChangeSet &changes);
    void checkAll();
    void takeChanged(const QList<domain::Problem> &found);
    void take(const QList<domain::Problem> &found);

    workspace::Workspace &m_workspace;
    QList<domain::Problem> m_problems;
    QSet<std::pair<int, qint64>> m_checked; ///< The records that the task under way looks at.
    bool m_isComplete = false;
    QTimer m_pause;
    QThreadPool m_pool; ///< One thread of low priority.
    workspace::LatestTask<QList<domain::Problem>> m_changedTask;
    workspace::LatestTask<QList<domain::Problem>> m_task;
};

} // namespace presentation
