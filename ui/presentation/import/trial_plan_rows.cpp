// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/trial_plan_rows.h"

#include "presentation/import/plan_words.h"
#include "presentation/words/import_words.h"

#include <QCoreApplication>

namespace presentation {

using exchange::PlanRow;
using exchange::RowChoice;
using Action = PlanRow::Action;
using Kind = RowChoice::Kind;
using Look = ChangeRun::Look;

namespace {

PlanTone toneOf(Action action, Kind choice)
{
    if (choice == Kind::Skip && action != Action::Refused)
        return PlanTone::Quiet;
    switch (action) {
    case Action::Add: return PlanTone::Add;
    case Action::Update: return PlanTone::Update;
    case Action::Conflict: return PlanTone::Warn;
    case Action::Refused: return PlanTone::Refused;
    case Action::Unchanged: break;
    }
    return PlanTone::Quiet;
}

QString choiceText(Action action, Kind choice)
{
    if (action == Action::Unchanged)
        return noneText();
    switch (choice) {
    case Kind::Add: return addText();
    case Kind::Apply: return applyChoiceText();
    case Kind::KeepMine: return keepMineText();
    case Kind::Skip: return skipText();
    default: return {};
    }
}

void addChanges(QList<ChangeRun> &runs, const QList<exchange::FieldChange> &changes, bool isTaken)
{
    for (const auto &change : changes) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("; "), Look::Plain});
        runs.append({trialFieldText(change) + u' ', Look::Plain});
        const auto [before, after] = trialValues(change);
        if (!before.isEmpty())
            runs.append({before, isTaken ? Look::Now : Look::Plain});
        if (!before.isEmpty())
            runs.append({QStringLiteral(" → "), Look::Plain});
        runs.append({after, isTaken ? Look::New : Look::Plain});
    }
}

} // namespace

TrialPlanRows::TrialPlanRows(std::shared_ptr<const exchange::ImportPlan> plan, exchange::TrialChoices choices) : m_plan(std::move(plan)), m_choices(std::move(choices)) {}

QString TrialPlanRows::recordTitle() const
{
    return recordTitleOf(domain::RecordKind::Trial);
}

PlanLine TrialPlanRows::line(qsizetype number) const
{
    if (isVanished(number))
        return {{}, PlanTone::Quiet, vanishedText(), m_plan->vanished[number - m_plan->rows.size()], {}, {}, false};
    const PlanRow &row = m_plan->rows[number];
    const Kind choice = choiceOf(*m_plan, number, m_choices);
    const bool isSkipped = choice == Kind::Skip && row.action != Action::Refused;
    const bool isOpen = row.action == Action::Conflict && !m_choices.rows.contains(number);
    return {QString::number(row.line), toneOf(row.action, choice), isSkipped ? skipText() : row.olderThan.isEmpty() ? actionText(row.action) : olderText(),
            row.name.isEmpty() ? row.key : row.name, row.name.isEmpty() ? QString() : row.key, choiceText(row.action, choice), isOpen};
}

QList<ChangeRun> TrialPlanRows::changes(qsizetype number) const
{
    if (isVanished(number))
        return {{vanishedReason(), Look::Plain}};
    const PlanRow &row = m_plan->rows[number];
    if (row.action != Action::Update && row.action != Action::Conflict)
        return {{changeText(row), Look::Plain}};
    QList<ChangeRun> runs;
    const Kind choice = choiceOf(*m_plan, number, m_choices);
    addChanges(runs, row.changes, choice != Kind::Skip && (row.action == Action::Conflict || choice == Kind::Apply));
    const qsizetype changed = runs.size();
    addChanges(runs, row.conflicts, choice == Kind::Apply);
    if (runs.size() > changed)
        runs.append({choice == Kind::Apply ? changedOnBothSidesText() : row.olderThan.isEmpty() ? changedOnBothSidesKeptText() : olderKeptText(row), Look::Plain});
    return runs;
}

PlanSegments TrialPlanRows::segments(qsizetype number) const
{
    if (isVanished(number))
        return PlanSegment::Vanished;
    const PlanRow &row = m_plan->rows[number];
    const Kind choice = choiceOf(*m_plan, number, m_choices);
    PlanSegments segments = PlanSegment::All;
    segments.setFlag(PlanSegment::ToDecide, row.action == Action::Conflict && !m_choices.rows.contains(number));
    segments.setFlag(PlanSegment::Refused, row.action == Action::Refused);
    segments.setFlag(PlanSegment::Add, row.action == Action::Add && choice == Kind::Add);
    const bool isUpdate = (row.action == Action::Update && choice == Kind::Apply)
        || (row.action == Action::Conflict && (choice == Kind::Apply || (choice == Kind::KeepMine && !row.changes.isEmpty())));
    segments.setFlag(PlanSegment::Update, isUpdate);
    segments.setFlag(PlanSegment::Unchanged, row.action != Action::Refused && !(segments & (PlanSegment::Add | PlanSegment::Update)));
    return segments;
}

QList<RowOffer> TrialPlanRows::offers(qsizetype number) const
{
    QList<RowOffer> offers;
    if (isVanished(number))
        return offers;
    const Action action = m_plan->rows[number].action;
    const auto offer = [&](const QString &text, Kind kind) { offers.append({RowOffer::Kind::Choice, text, {kind, 0, 0}, {}, {}, {}, {}}); };
    if (action == Action::Unchanged || action == Action::Refused)
        return offers;
    if (action == Action::Add) {
        offer(addText(), Kind::Add);
    } else {
        offer(applyChoiceText(), Kind::Apply);
        offer(keepMineText(), Kind::KeepMine);
    }
    offer(skipText(), Kind::Skip);
    if (m_choices.rows.contains(number))
        offer(backToProposalText(), Kind::Default);
    return offers;
}

} // namespace presentation
