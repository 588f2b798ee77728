// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/rate_import_view_model.h"

#include "presentation/import/rate_plan_rows.h"
#include "presentation/words/import_words.h"
#include "presentation/words/rate_words.h"

#include <QLocale>
#include <QPromise>

#include <algorithm>

namespace presentation {

using namespace exchange;

RateImportViewModel::RateImportViewModel(workspace::Workspace &workspace, QObject *parent)
    : FileImport(workspace, parent), m_task(this, [this](const Answer &answer) { accept(answer); })
{
}

RateImportViewModel::~RateImportViewModel() = default;

void RateImportViewModel::open(const QString &path)
{
    m_path = path;
    m_currencies = usedCurrencies(*workspace().snapshot());
    m_overruled.clear();
    m_updates = UpdatePolicy::KeepMine;
    m_isDecided = false;
    forget();
    plan();
}

void RateImportViewModel::plan()
{
    Q_EMIT planningStarted();
    m_before = workspace().snapshot()->of<domain::FxRate>().size();
    m_task.start([this, path = m_path, currencies = m_currencies, overruled = m_overruled, updates = m_updates, now = workspace().snapshot(),
                  ids = &workspace().store().ids(), at = workspace().now()](QPromise<Answer> &promise) {
        auto plan = planRateImport(path, *now, currencies, reporting([&promise] { return !promise.isCanceled(); }));
        if (!plan.ok()) {
            promise.addResult(std::make_shared<domain::Result<Planned>>(plan.error()));
            return;
        }
        RatePlan decided = std::move(plan).value();
        for (qsizetype i = 0; i < decided.conflicts.size(); ++i) {
            const auto &mine = decided.conflicts[i].mine;
            if (overruled.value({mine.quote, mine.date.toString()}, updates == UpdatePolicy::NewerSourceWins))
                decided.overruled.insert(i);
        }
        auto changes = decided.toChangeSet(*now, *ids, at);
        promise.addResult(std::make_shared<domain::Result<Planned>>(Planned{std::make_shared<const RatePlan>(std::move(decided)), std::move(changes)}));
    });
}

void RateImportViewModel::accept(const Answer &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    m_plan = answer->value().plan;
    m_changes = answer->value().changes;
    m_rows = std::make_shared<RatePlanRows>(m_plan);
    Q_EMIT planned();
}

void RateImportViewModel::cancel()
{
    m_task.cancel();
}

void RateImportViewModel::forget()
{
    m_plan = nullptr;
    m_rows = nullptr;
    m_changes = {};
}

PlanSummary RateImportViewModel::summary() const
{
    PlanSummary summary;
    if (!m_plan)
        return summary;
    summary.counts = {m_plan->added.size(), m_plan->overruled.size(), m_plan->unchanged, m_plan->conflicts.size() - m_plan->overruled.size(), 0};
    summary.kind = domain::RecordKind::FxRate;
    summary.title = tr("Import exchange rates");
    summary.file = tr("%1 · European Central Bank, euro reference rates · %2 days").arg(m_plan->fileName, QLocale().toString(m_plan->days));
    summary.unchanged = tr("already here");
    if (!m_plan->added.isEmpty())
        summary.totals = totalsText({{domain::RecordKind::FxRate, m_before, m_before + m_plan->added.size()}});
    summary.remarks = rateGaps(*m_plan).first();
    summary.apply = applyText(summary.counts);
    summary.done = QStringLiteral("%1: %2 %3").arg(m_plan->fileName, ratePlanSummary(*m_plan), rateGaps(*m_plan).join(u' '));
    return summary;
}

QList<qint64> RateImportViewModel::written() const
{
    return writtenIds<domain::FxRate>(m_changes);
}

void RateImportViewModel::take(qsizetype row, const RowOffer &offer)
{
    const qsizetype conflict = row - m_plan->columns.size();
    const auto kind = offer.choice.kind;
    if (conflict >= 0) {
        const auto &mine = m_plan->conflicts[conflict].mine;
        m_overruled.insert({mine.quote, mine.date.toString()}, kind == RowChoice::Kind::Apply);
    } else {
        m_currencies.removeAll(m_plan->columns[row].currency);
        if (kind == RowChoice::Kind::Add)
            m_currencies.append(m_plan->columns[row].currency);
    }
    m_isDecided = true;
    plan();
}

void RateImportViewModel::setUpdates(UpdatePolicy updates)
{
    m_updates = updates;
    m_isDecided = true;
    plan();
}

} // namespace presentation
