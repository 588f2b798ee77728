// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/rate_import_task.h"

#include "presentation/words/rate_words.h"
#include "presentation/words/sentences.h"

namespace widgets {

RateImportTask::RateImportTask(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_task(this, [this](const Answer &answer) { write(answer); })
{
    connect(&workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        const QString told = std::exchange(m_told, {});
        if (told.isEmpty())
            return;
        if (status)
            Q_EMIT done(told);
        else
            Q_EMIT refused(presentation::sentence(status.error(), m_path));
    });
}

void RateImportTask::start(const QString &path)
{
    m_path = path;
    m_task.start([path, now = m_workspace.snapshot(), at = m_workspace.now(), ids = &m_workspace.store().ids()](QPromise<Answer> &promise) {
        auto plan = exchange::planRateImport(path, *now, exchange::usedCurrencies(*now), [&promise](double) { return !promise.isCanceled(); });
        if (!plan) {
            promise.addResult(std::make_shared<domain::Result<Planned>>(plan.error()));
            return;
        }
        Planned planned{std::move(plan).value(), {}};
        planned.changes = planned.plan.toChangeSet(*now, *ids, at);
        promise.addResult(std::make_shared<domain::Result<Planned>>(std::move(planned)));
    });
}

void RateImportTask::write(const Answer &answer)
{
    if (!*answer) {
        Q_EMIT refused(presentation::sentence(answer->error(), m_path));
        return;
    }
    const Planned &planned = answer->value();
    const QString told = presentation::ratePlanSummary(planned.plan) + u' ' + presentation::rateGaps(planned.plan).join(u' ');
    if (planned.changes.isEmpty()) {
        Q_EMIT done(told);
        return;
    }
    if (const auto status = m_workspace.submitInBackground(planned.changes); !status)
        Q_EMIT refused(presentation::sentence(status.error(), m_path));
    else
        m_told = told;
}

} // namespace widgets
