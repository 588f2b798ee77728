// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/models/import_plan_model.h"

#include "presentation/words/import_words.h"

#include <algorithm>

namespace presentation {

using exchange::PlanRow;

namespace {

bool belongsTo(const PlanRow &row, ImportPlanModel::Segment segment)
{
    using Segment = ImportPlanModel::Segment;
    switch (segment) {
    case Segment::All: return true;
    case Segment::ToDecide: return !row.conflicts.isEmpty();
    case Segment::Add: return row.action == PlanRow::Action::Add;
    case Segment::Update: return row.action == PlanRow::Action::Update || (row.action == PlanRow::Action::Conflict && !row.changes.isEmpty());
    case Segment::Unchanged: return row.action == PlanRow::Action::Unchanged;
    case Segment::Refused: return row.action == PlanRow::Action::Refused;
    }
    return true;
}

} // namespace

ImportPlanModel::ImportPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPlanModel::setPlan(std::shared_ptr<const exchange::ImportPlan> plan)
{
    m_plan = std::move(plan);
    refresh();
}

void ImportPlanModel::setSegment(Segment segment)
{
    m_segment = segment;
    refresh();
}

void ImportPlanModel::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

qint64 ImportPlanModel::countOf(Segment segment) const
{
    return m_plan ? std::ranges::count_if(m_plan->rows, [segment](const PlanRow &row) { return belongsTo(row, segment); }) : 0;
}

bool ImportPlanModel::isShown(const PlanRow &row) const
{
    if (!belongsTo(row, m_segment))
        return false;
    return m_search.isEmpty() || row.key.contains(m_search, Qt::CaseInsensitive) || row.name.contains(m_search, Qt::CaseInsensitive)
        || changeText(row).contains(m_search, Qt::CaseInsensitive);
}

void ImportPlanModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        if (isShown(m_plan->rows[i]))
            m_shown.append(i);
    }
    endResetModel();
}

const PlanRow &ImportPlanModel::rowAt(int row) const
{
    return m_plan->rows[m_shown[row]];
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPlanModel::text(const PlanRow &row, int column) const
{
    switch (column) {
    case Line: return QString::number(row.line);
    case Action: return actionText(row.action);
    case Record: return row.name.isEmpty() ? tr("(no title)") : row.name;
    case Change: return changeText(row);
    default: return {};
    }
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() >= Record ? text(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case ActionRole: return int(row.action);
    case SecondLineRole: return index.column() == Record ? row.key : QString();
    default: return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Action: return tr("Plan");
    case Record: return tr("Trial");
    case Change: return tr("What will change, or why not");
    default: return {};
    }
}

} // namespace presentation
