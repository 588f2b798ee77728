// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rates/rate_import.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

namespace widgets {

/// Imports the European Central Bank's history of rates in the background as one step: the currencies in use, and none that would
/// change a rate that is here. Main thread.
class RateImportTask : public QObject
{
    Q_OBJECT

public:
    RateImportTask(workspace::Workspace &workspace, QObject *parent);

    void start(const QString &path);

Q_SIGNALS:
    /// What was taken and what is missing.
    void done(const QString &sentences);
    void refused(const QString &sentence);

private:
    struct Planned
    {
        exchange::RatePlan plan;
        domain::ChangeSet changes;
    };
    using Answer = std::shared_ptr<domain::Result<Planned>>;

    void write(const Answer &answer);

    workspace::Workspace &m_workspace;
    QString m_path;
    QString m_told; ///< What will be said when the step is written; empty while none is.
    workspace::LatestTask<Answer> m_task;
};

} // namespace widgets
