// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_plan_model.h"

#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using exchange::ListRow;
using exchange::RowChoice;
using exchange::WordAnswer;
using domain::RecordKind;
using Kind = RowChoice::Kind;

namespace {

constexpr qsizetype kSearchedChanges = 5000;

bool takesSomething(const ListRow &row)
{
    return std::ranges::any_of(row.changes, [](const auto &change) { return change.fate == exchange::ListChange::Fate::Taken; });
}

bool belongsTo(const ListRow &row, ListPlanModel::Segment segment)
{
    using Segment = ListPlanModel::Segment;
    const bool isRefused = row.action == ListRow::Action::Refused;
    const bool isNew = row.action == ListRow::Action::Add || (row.action == ListRow::Action::Likely && row.choice.kind == Kind::Add);
    switch (segment) {
    case Segment::All: return true;
    case Segment::ToDecide: return row.isToDecide();
    case Segment::Add: return row.isWritten() && isNew;
    case Segment::Update: return row.isWritten() && !isNew && takesSomething(row);
    case Segment::Refused: return isRefused;
    }
    return true;
}

} // namespace

ListPlanModel::ListPlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void ListPlanModel::setPlan(std::shared_ptr<const exchange::ListPlan> plan, domain::Snapshot now)
{
    m_plan = std::move(plan);
    m_now = std::move(now);
    refresh();
}

void ListPlanModel::setSegment(Segment segment)
{
    m_segment = segment;
    refresh();
}

void ListPlanModel::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

qint64 ListPlanModel::countOf(Segment segment) const
{
    return m_plan ? std::ranges::count_if(m_plan->rows, [segment](const ListRow &row) { return belongsTo(row, segment); }) : 0;
}

bool ListPlanModel::isShown(const ListRow &row) const
{
    if (!belongsTo(row, m_segment))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    if (m_search.isEmpty() || has(row.title) || has(row.subtitle) || QString::number(row.line) == m_search)
        return true;
    // Wording every change of a very long list would be felt at each key.
    return m_plan->rows.size() <= kSearchedChanges && has(text(row, Change));
}

void ListPlanModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        if (isShown(m_plan->rows[i]))
            m_shown.append(i);
    }
    endResetModel();
}

int ListPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ListPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListPlanModel::choiceText(const ListRow &row) const
{
    if (row.action == ListRow::Action::Refused)
        return row.isDecided && row.choice.kind == Kind::Skip ? tr("Skip") : std::ranges::any_of(row.refusals, [](const auto &refusal) { return refusal.column >= 0; }) ? tr("Fix value…") : tr("Skip");
    switch (row.choice.kind) {
    case Kind::Default: return {};
    case Kind::Add: return row.questions.isEmpty() ? tr("Add") : tr("Add, or choose…");
    case Kind::Apply: return row.questions.isEmpty() ? tr("Apply") : tr("Apply, or choose…");
    case Kind::KeepMine: return row.action == ListRow::Action::Unchanged ? tr("None") : tr("Keep mine");
    case Kind::Skip: return tr("Skip");
    case Kind::Merge: return row.choice.line ? tr("Merge into %1").arg(row.choice.line) : tr("Merge");
    }
    return {};
}

QString ListPlanModel::text(const ListRow &row, int column) const
{
    switch (column) {
    case Line: return QString::number(row.line);
    case Action: return listActionText(row);
    case Record: return row.title.isEmpty() ? tr("(no name)") : row.title;
    case Change: return plainText(listChangeRuns(*m_plan, row, *m_now));
    case Choice: return choiceText(row);
    default: return {};
    }
}

QVariant ListPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == Record || index.column() == Change ? text(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case ActionRole: return row.action != ListRow::Action::Refused && row.choice.kind == Kind::Skip ? int(ListRow::Action::Unchanged) : int(row.action);
    case SecondLineRole: return index.column() == Record ? row.subtitle : QString();
    case RunsRole: return index.column() == Change ? QVariant::fromValue(listChangeRuns(*m_plan, row, *m_now)) : QVariant();
    case NeedsChoiceRole: return row.isToDecide();
    default: return {};
    }
}

QVariant ListPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Action: return tr("Plan");
    case Record: return m_plan ? QString(kindWord(m_plan->kind).left(1).toUpper() + kindWord(m_plan->kind).mid(1)) : QString();
    case Change: return tr("What will change, or why not");
    case Choice: return tr("Your choice");
    default: return {};
    }
}

void ListPlanModel::addFixes(const ListRow &row, QList<RowOffer> &offers) const
{
    for (const auto &refusal : row.refusals) {
        if (refusal.column < 0)
            continue;
        const exchange::CellPlace place{row.line, refusal.column};
        const QString column = refusal.columnName.isEmpty() ? tr("column %1").arg(refusal.column + 1) : refusal.columnName;
        offers.append({RowOffer::Kind::Fix, tr("Fix value of %1…").arg(column), {}, place, refusal.found, {}, {}});
        for (const QString &choice : refusal.choices)
            offers.append({RowOffer::Kind::FixAs, tr("%1 is %2").arg(column, choice), {}, place, choice, {}, {}});
        offers.append({RowOffer::Kind::LeaveOut, tr("Leave %1 empty").arg(column), {}, place, {}, {}, {}});
    }
}

void ListPlanModel::addAnswers(const ListRow &row, QList<RowOffer> &offers) const
{
    for (const qsizetype number : row.questions) {
        const auto &question = m_plan->questions[number];
        for (const auto &likely : question.likely)
            offers.append({RowOffer::Kind::Answer, tr("“%1” is %2").arg(question.word, likely.name), {}, {}, {}, question.key(), {WordAnswer::Kind::Existing, likely.record}});
        const bool isTerm = question.kind == RecordKind::Term;
        offers.append({RowOffer::Kind::Answer, isTerm ? tr("Add “%1” to the vocabulary").arg(question.word) : tr("“%1” is a new %2").arg(question.word, kindWord(question.kind)),
                       {}, {}, {}, question.key(), {WordAnswer::Kind::New, 0}});
        offers.append({RowOffer::Kind::Answer, tr("Leave “%1” out").arg(question.word), {}, {}, {}, question.key(), {WordAnswer::Kind::LeaveOut, 0}});
    }
}

QList<RowOffer> ListPlanModel::offers(int number) const
{
    const ListRow &row = rowAt(number);
    QList<RowOffer> offers;
    addFixes(row, offers);
    addAnswers(row, offers);
    const auto offer = [&](const QString &text, const RowChoice &choice) { offers.append({RowOffer::Kind::Choice, text, choice, {}, {}, {}, {}}); };
    for (const auto &likely : row.likely)
        offer(likely.line ? tr("Merge into line %1").arg(likely.line) : tr("Merge into “%1”").arg(likely.name), {Kind::Merge, likely.line ? 0 : likely.record, likely.line});
    if (row.action == ListRow::Action::Likely || row.action == ListRow::Action::Add)
        offer(tr("Add"), {Kind::Add, 0, 0});
    if (row.action == ListRow::Action::Update || row.action == ListRow::Action::Conflict) {
        offer(tr("Apply"), {Kind::Apply, 0, 0});
        offer(tr("Keep mine"), {Kind::KeepMine, 0, 0});
    }
    if (row.action != ListRow::Action::Unchanged || row.choice.kind == Kind::Skip)
        offer(tr("Skip"), {Kind::Skip, 0, 0});
    if (row.isDecided)
        offer(tr("Back to the proposal"), {});
    return offers;
}

} // namespace presentation
