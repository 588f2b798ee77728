// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/paste/paste_plan_model.h"

#include "presentation/colors/theme.h"
#include "presentation/paste/paste_words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace presentation {

using domain::PasteRow;

namespace {

bool hasRefusal(const PasteRow &row)
{
    return row.isRefused() || std::ranges::any_of(row.cells, &domain::PasteCell::isRefused);
}

bool belongsTo(const PasteRow &row, PastePlanModel::Segment segment)
{
    using Segment = PastePlanModel::Segment;
    switch (segment) {
    case Segment::All: return true;
    case Segment::Add: return row.outcome == PasteRow::Outcome::Added;
    case Segment::Update: return row.outcome == PasteRow::Outcome::Updated;
    case Segment::Unchanged: return row.outcome == PasteRow::Outcome::Unchanged && !hasRefusal(row);
    case Segment::Refused: return hasRefusal(row);
    }
    return true;
}

} // namespace

void PastePlanModel::setPlan(std::shared_ptr<const domain::PastePlan> plan, domain::Snapshot snapshot)
{
    m_plan = std::move(plan);
    m_snapshot = std::move(snapshot);
    refresh();
}

void PastePlanModel::setSegment(Segment segment)
{
    m_segment = segment;
    refresh();
}

qint64 PastePlanModel::countOf(Segment segment) const
{
    return m_plan ? std::ranges::count_if(m_plan->rows, [segment](const PasteRow &row) { return belongsTo(row, segment); }) : 0;
}

void PastePlanModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        if (belongsTo(m_plan->rows[i], m_segment))
            m_shown.append(i);
    }
    endResetModel();
}

int PastePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PastePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastePlanModel::text(const PasteRow &row, int column) const
{
    switch (column) {
    case Line: return QString::number(row.line);
    case Action: return row.outcome == PasteRow::Outcome::Unchanged && hasRefusal(row) ? outcomeText(PasteRow::Outcome::Incomplete) : outcomeText(row.outcome);
    case Record: return row.name.isEmpty() ? tr("(no name)") : row.name;
    case Change: return pasteRowText(*m_plan, row, *m_snapshot);
    default: return {};
    }
}

QVariant PastePlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PasteRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() >= Record ? text(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (hasRefusal(row) && index.column() != Record)
            return Theme::of(QGuiApplication::palette()).color(ColorRole::Bad);
        return {};
    case RefusedRole: return hasRefusal(row);
    default: return {};
    }
}

QVariant PastePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Row");
    case Action: return tr("Plan");
    case Record: return tr("Record");
    case Change: return tr("What will change, or why not");
    default: return {};
    }
}

} // namespace presentation
