// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/plan_saving_task.h"

#include "exchange/whole_file.h"
#include "presentation/import/import_plan_csv.h"

#include <QPromise>

namespace widgets {

PlanSavingTask::PlanSavingTask(QObject *parent)
    : QObject(parent), m_task(this, [this](const domain::Status &status) { Q_EMIT finished(m_path, status); })
{
}

void PlanSavingTask::start(std::shared_ptr<const presentation::PlanRows> rows, const QString &path)
{
    m_path = path;
    m_task.start([rows = std::move(rows), path](QPromise<domain::Status> &promise) {
        promise.addResult(exchange::writeWhole(path, presentation::importPlanCsv(*rows)));
    });
}

} // namespace widgets
