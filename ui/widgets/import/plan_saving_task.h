// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/plan_rows.h"
#include "workspace/latest_task.h"

#include <QObject>

namespace widgets {

/// Writes a plan as CSV on another thread; words for a hundred thousand rows take seconds. Main thread.
class PlanSavingTask : public QObject
{
    Q_OBJECT

public:
    explicit PlanSavingTask(QObject *parent);

    void start(std::shared_ptr<const presentation::PlanRows> rows, const QString &path);

Q_SIGNALS:
    void finished(const QString &path, const domain::Status &status);

private:
    QString m_path;
    workspace::LatestTask<domain::Status> m_task;
};

} // namespace widgets
