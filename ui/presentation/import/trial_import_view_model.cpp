// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/trial_import_view_model.h"

#include "exchange/trial_import.h"
#include "presentation/import/trial_plan_rows.h"
#include "presentation/words/import_words.h"
#include "workspace/free_beside.h"

#include <QPromise>

namespace presentation {

using namespace exchange;

namespace {

/// Reads registry texts through a connection of its own, since the workspace's belongs to the main thread. Opened when first asked.
class StoredTexts
{
public:
    explicit StoredTexts(const QString &portfolio) : m_path(portfolio) {}

    QString text(const QString &hash) const
    {
        if (!m_store) {
            auto opened = database::Store::open(m_path, {database::OpenMode::ReadOnly, {}, {}, {}});
            if (!opened)
                return {};
            m_store = std::move(opened).value();
        }
        return m_store->text(hash);
    }

private:
    QString m_path;
    mutable std::unique_ptr<database::Store> m_store;
};

} // namespace

TrialImportViewModel::TrialImportViewModel(workspace::Workspace &workspace, QObject *parent)
    : FileImport(workspace, parent), m_task(this, [this](const Answer &answer) { accept(answer); })
{
}

TrialImportViewModel::~TrialImportViewModel() = default;

TrialImportViewModel::Moment TrialImportViewModel::moment() const
{
    return {workspace().snapshot(), &workspace().store().ids(), workspace().now()};
}

void TrialImportViewModel::open(const QString &path)
{
    m_path = path;
    m_choices = {};
    forget();
    plan();
}

TrialImportViewModel::Decided TrialImportViewModel::decide(const Plan &proposed, const TrialChoices &choices, const Moment &moment)
{
    Decided decided{proposed, proposed, {}, moment.snapshot, std::make_shared<TrialPlanRows>(proposed, choices), {}};
    if (!choices.isEmpty())
        decided.plan = std::make_shared<const ImportPlan>(decidedPlan(*proposed, choices, *moment.snapshot));
    decided.changes = decided.plan->toChangeSet(*moment.ids, moment.at);
    const qint64 before = moment.snapshot->of<domain::Trial>().size();
    if (decided.plan->counts.added > 0)
        decided.totals.append({domain::RecordKind::Trial, before, before + decided.plan->counts.added});
    return decided;
}

void TrialImportViewModel::plan()
{
    Q_EMIT planningStarted();
    m_choices.rows.clear(); // They name rows of the plan before.
    m_task.start([this, path = m_path, portfolio = workspace().store().path(), choices = m_choices, moment = moment()](QPromise<Answer> &promise) {
        const StoredTexts texts(portfolio);
        auto plan = planTrialImport(path, *moment.snapshot, [&texts](const QString &hash) { return texts.text(hash); }, reporting([&promise] { return !promise.isCanceled(); }));
        if (plan.ok())
            promise.addResult(std::make_shared<domain::Result<Decided>>(decide(std::make_shared<const ImportPlan>(std::move(plan).value()), choices, moment)));
        else
            promise.addResult(std::make_shared<domain::Result<Decided>>(plan.error()));
    });
}

void TrialImportViewModel::decideAgain()
{
    Q_EMIT planningStarted();
    auto now = moment();
    now.snapshot = m_snapshot; // The plan holds on the portfolio it was made on; a later change is a conflict when it is written.
    m_task.start([proposed = m_proposed, choices = m_choices, now](QPromise<Answer> &promise) {
        promise.addResult(std::make_shared<domain::Result<Decided>>(decide(proposed, choices, now)));
    });
}

void TrialImportViewModel::accept(const Answer &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    Decided decided = std::move(answer->value()); // The task would keep it until the next one.
    auto old = std::tuple(std::exchange(m_proposed, decided.proposed), std::exchange(m_plan, decided.plan), std::exchange(m_snapshot, decided.snapshot),
                                std::exchange(m_changes, decided.changes), std::exchange(m_rows, decided.rows));
    m_totals = decided.totals;
    Q_EMIT planned();
    workspace::freeBeside(std::move(old));
}

void TrialImportViewModel::cancel()
{
    m_task.cancel();
}

void TrialImportViewModel::forget()
{
    workspace::freeBeside(std::tuple(std::exchange(m_proposed, nullptr), std::exchange(m_plan, nullptr), std::exchange(m_rows, nullptr), std::exchange(m_changes, {}),
                                     std::exchange(m_snapshot, nullptr)));
}

PlanSummary TrialImportViewModel::summary() const
{
    PlanSummary summary;
    if (!m_plan)
        return summary;
    summary.counts = m_plan->counts;
    summary.kind = domain::RecordKind::Trial;
    summary.title = tr("Import trials");
    summary.file = trialFileText(*m_plan);
    summary.unchanged = tr("already here");
    summary.totals = totalsText(m_totals);
    summary.remarks = trialRemarks(*m_plan);
    summary.apply = m_plan->counts.added + m_plan->counts.updated == 0 && !m_changes.isEmpty() ? rememberText() : applyText(m_plan->counts);
    summary.done = QStringLiteral("%1: %2").arg(m_plan->fileName, planSummary(*m_plan));
    return summary;
}

QList<qint64> TrialImportViewModel::written() const
{
    return writtenIds<domain::Trial>(m_changes);
}

void TrialImportViewModel::take(qsizetype row, const RowOffer &offer)
{
    if (offer.choice.kind == RowChoice::Kind::Default)
        m_choices.rows.remove(row);
    else
        m_choices.rows.insert(row, offer.choice.kind);
    decideAgain();
}

void TrialImportViewModel::setUpdates(UpdatePolicy updates)
{
    m_choices.updates = updates;
    decideAgain();
}

} // namespace presentation
