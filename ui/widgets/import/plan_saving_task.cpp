// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/plan_saving_task.h"

#include "presentation/import/import_plan_csv.h"

#include <QPromise>
#include <QSaveFile>

namespace widgets {

PlanSavingTask::PlanSavingTask(QObject *parent)
    : QObject(parent), m_task(this, [this](const QString &error) { Q_EMIT finished(m_path, error); })
{
}

void PlanSavingTask::start(std::shared_ptr<const presentation::PlanRows> rows, const QString &path)
{
    m_path = path;
    m_task.start([rows = std::move(rows), path](QPromise<QString> &promise) {
        QSaveFile file(path);
        const QByteArray csv = presentation::importPlanCsv(*rows);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        promise.addResult(isWritten ? QString() : file.errorString());
    });
}

} // namespace widgets
