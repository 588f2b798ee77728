// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_plan_rows.h"

#include "presentation/import/plan_words.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using domain::RecordKind;
using exchange::ListRow;
using exchange::RowChoice;
using exchange::WordAnswer;
using Action = ListRow::Action;
using Kind = RowChoice::Kind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ListPlan", source);
}

bool takesSomething(const ListRow &row)
{
    return std::ranges::any_of(row.changes, [](const auto &change) { return change.fate == exchange::ListChange::Fate::Taken; });
}

PlanTone toneOf(const ListRow &row)
{
    if (row.action != Action::Refused && row.choice.kind == Kind::Skip)
        return PlanTone::Quiet;
    switch (row.action) {
    case Action::Add: return PlanTone::Add;
    case Action::Update: return PlanTone::Update;
    case Action::Conflict:
    case Action::Likely: return PlanTone::Warn;
    case Action::Refused: return PlanTone::Refused;
    case Action::Unchanged: break;
    }
    return PlanTone::Quiet;
}

bool hasFixableCell(const ListRow &row)
{
    return std::ranges::any_of(row.refusals, [](const auto &refusal) { return refusal.column >= 0; });
}

QString choiceText(const ListRow &row)
{
    const bool asks = !row.questions.isEmpty();
    if (row.action == Action::Refused)
        return (row.isDecided && row.choice.kind == Kind::Skip) || !hasFixableCell(row) ? skipText() : words(QT_TRANSLATE_NOOP("ListPlan", "Fix value…"));
    switch (row.choice.kind) {
    case Kind::Default: return {};
    case Kind::Add: return asks ? words(QT_TRANSLATE_NOOP("ListPlan", "Add, or choose…")) : addText();
    case Kind::Apply: return asks ? words(QT_TRANSLATE_NOOP("ListPlan", "Apply, or choose…")) : applyChoiceText();
    case Kind::KeepMine: return row.action == Action::Unchanged ? noneText() : keepMineText();
    case Kind::Skip: return skipText();
    case Kind::Merge: return row.choice.line ? words(QT_TRANSLATE_NOOP("ListPlan", "Merge into %1")).arg(row.choice.line) : words(QT_TRANSLATE_NOOP("ListPlan", "Merge"));
    }
    return {};
}

/// What the row alone makes of a choice. Back to the proposal takes the whole plan.
ListRow withChoice(ListRow row, const RowChoice &choice)
{
    row.isDecided = choice.kind != Kind::Default;
    if (!row.isDecided)
        return row;
    row.choice = choice;
    for (auto &change : row.changes) {
        if (choice.kind == Kind::Apply && change.isToDecide())
            change.fate = exchange::ListChange::Fate::Taken;
        else if (choice.kind == Kind::KeepMine && change.fate == exchange::ListChange::Fate::Taken && !isEmpty(change.before))
            change.fate = exchange::ListChange::Fate::Kept;
    }
    return row;
}

bool isNewRecord(const ListRow &row)
{
    return row.action == Action::Add || (row.action == Action::Likely && row.choice.kind == Kind::Add);
}

/// Where the plan counts a row.
qint64 &countOf(const ListRow &row, std::pair<exchange::PlanCounts, qint64> &counts)
{
    auto &[rows, skipped] = counts;
    if (row.action == Action::Refused)
        return rows.refused;
    if (row.choice.kind == Kind::Skip)
        return skipped;
    return isNewRecord(row) ? rows.added : takesSomething(row) ? rows.updated : rows.unchanged;
}

} // namespace

ListPlanRows::ListPlanRows(std::shared_ptr<const exchange::ListPlan> plan, domain::Snapshot now, const NewChoices &choices) : m_plan(std::move(plan)), m_now(std::move(now))
{
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        m_chosen.insert(choice.key(), withChoice(m_plan->rows[choice.key()], choice.value()));
}

const ListRow &ListPlanRows::row(qsizetype number) const
{
    const auto chosen = m_chosen.constFind(number);
    return chosen == m_chosen.cend() ? m_plan->rows[number] : *chosen;
}

std::pair<exchange::PlanCounts, qint64> ListPlanRows::counts() const
{
    std::pair<exchange::PlanCounts, qint64> counts(m_plan->counts, m_plan->skipped);
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen) {
        --countOf(m_plan->rows[chosen.key()], counts);
        ++countOf(*chosen, counts);
    }
    return counts;
}

QString ListPlanRows::recordTitle() const
{
    return recordTitleOf(m_plan->kind);
}

PlanLine ListPlanRows::line(qsizetype number) const
{
    if (isVanished(number))
        return {{}, PlanTone::Quiet, vanishedText(), m_plan->vanished[number - m_plan->rows.size()], {}, {}, false};
    const ListRow &row = this->row(number);
    const QString title = row.title.isEmpty() ? words(QT_TRANSLATE_NOOP("ListPlan", "(no name)")) : row.title;
    return {QString::number(row.line), toneOf(row), listActionText(row), title, row.subtitle, choiceText(row), row.isToDecide()};
}

QList<ChangeRun> ListPlanRows::changes(qsizetype number) const
{
    if (isVanished(number))
        return {{vanishedReason(), ChangeRun::Look::Plain}};
    return listChangeRuns(*m_plan, row(number), *m_now);
}

PlanSegments ListPlanRows::segments(qsizetype number) const
{
    if (isVanished(number))
        return PlanSegment::Vanished;
    const ListRow &row = this->row(number);
    PlanSegments segments = PlanSegment::All;
    const bool isNew = isNewRecord(row);
    segments.setFlag(PlanSegment::ToDecide, row.isToDecide());
    segments.setFlag(PlanSegment::Add, row.isWritten() && isNew);
    segments.setFlag(PlanSegment::Update, row.isWritten() && !isNew && takesSomething(row));
    segments.setFlag(PlanSegment::Refused, row.action == Action::Refused);
    segments.setFlag(PlanSegment::Unchanged, row.action != Action::Refused && !(segments & (PlanSegment::Add | PlanSegment::Update)));
    return segments;
}

void ListPlanRows::addFixes(const ListRow &row, QList<RowOffer> &offers) const
{
    for (const auto &refusal : row.refusals) {
        if (refusal.column < 0)
            continue;
        const exchange::CellPlace place{row.line, refusal.column};
        const QString column = refusal.columnName.isEmpty() ? words(QT_TRANSLATE_NOOP("ListPlan", "column %1")).arg(refusal.column + 1) : refusal.columnName;
        offers.append({RowOffer::Kind::Fix, words(QT_TRANSLATE_NOOP("ListPlan", "Fix value of %1…")).arg(column), {}, place, refusal.found, {}, {}});
        for (const QString &choice : refusal.choices)
            offers.append({RowOffer::Kind::FixAs, words(QT_TRANSLATE_NOOP("ListPlan", "%1 is %2")).arg(column, choice), {}, place, choice, {}, {}});
        offers.append({RowOffer::Kind::LeaveOut, words(QT_TRANSLATE_NOOP("ListPlan", "Leave %1 empty")).arg(column), {}, place, {}, {}, {}});
    }
}

void ListPlanRows::addAnswers(const ListRow &row, QList<RowOffer> &offers) const
{
    for (const qsizetype number : row.questions) {
        const auto &question = m_plan->questions[number];
        const auto answer = [&](const QString &text, WordAnswer::Kind kind, qint64 id) { offers.append({RowOffer::Kind::Answer, text, {}, {}, {}, question.key(), {kind, id}}); };
        for (const auto &likely : question.likely)
            answer(words(QT_TRANSLATE_NOOP("ListPlan", "“%1” is %2")).arg(question.word, likely.name), WordAnswer::Kind::Existing, likely.record);
        const bool isTerm = question.kind == RecordKind::Term;
        answer(isTerm ? words(QT_TRANSLATE_NOOP("ListPlan", "Add “%1” to the vocabulary")).arg(question.word)
                      : words(QT_TRANSLATE_NOOP("ListPlan", "“%1” is a new %2")).arg(question.word, kindWord(question.kind)),
               WordAnswer::Kind::New, 0);
        answer(words(QT_TRANSLATE_NOOP("ListPlan", "Leave “%1” out")).arg(question.word), WordAnswer::Kind::LeaveOut, 0);
    }
}

QList<RowOffer> ListPlanRows::offers(qsizetype number) const
{
    QList<RowOffer> offers;
    if (isVanished(number))
        return offers;
    const ListRow &row = this->row(number);
    addFixes(row, offers);
    addAnswers(row, offers);
    const auto offer = [&](const QString &text, const RowChoice &choice) { offers.append({RowOffer::Kind::Choice, text, choice, {}, {}, {}, {}}); };
    for (const auto &likely : row.likely) {
        const QString text = likely.line ? words(QT_TRANSLATE_NOOP("ListPlan", "Merge into line %1")).arg(likely.line) : words(QT_TRANSLATE_NOOP("ListPlan", "Merge into “%1”")).arg(likely.name);
        offer(text, {Kind::Merge, likely.line ? 0 : likely.record, likely.line});
    }
    if (row.action == Action::Likely || row.action == Action::Add)
        offer(addText(), {Kind::Add, 0, 0});
    if (row.action == Action::Update || row.action == Action::Conflict) {
        offer(applyChoiceText(), {Kind::Apply, 0, 0});
        offer(keepMineText(), {Kind::KeepMine, 0, 0});
    }
    if (row.action != Action::Unchanged || row.choice.kind == Kind::Skip)
        offer(skipText(), {Kind::Skip, 0, 0});
    if (row.isDecided)
        offer(backToProposalText(), {});
    return offers;
}

} // namespace presentation
