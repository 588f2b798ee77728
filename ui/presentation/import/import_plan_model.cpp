// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/import_plan_model.h"

#include "workspace/free_beside.h"

#include <QPromise>

#include <algorithm>

namespace presentation {

namespace {

constexpr qsizetype kSearchedAtOnce = 300; ///< More rows than this are worded in the background.

bool contains(const PlanRows &rows, qsizetype row, const QString &text)
{
    const PlanLine line = rows.line(row);
    return line.title.contains(text, Qt::CaseInsensitive) || line.subtitle.contains(text, Qt::CaseInsensitive) || line.place == text
        || plainText(rows.changes(row)).contains(text, Qt::CaseInsensitive);
}

} // namespace

ImportPlanModel::ImportPlanModel(QObject *parent)
    : QAbstractTableModel(parent), m_searching(this, [this](const Places &places) { show(places); })
{
}

void ImportPlanModel::setRows(std::shared_ptr<const PlanRows> rows)
{
    m_searching.cancel();
    auto old = std::exchange(m_rows, std::move(rows));
    m_segments.clear();
    if (m_rows) {
        m_segments.reserve(m_rows->count());
        for (qsizetype row = 0; row < m_rows->count(); ++row)
            m_segments.append(m_rows->segments(row));
    }
    refresh();
    workspace::freeBeside(std::move(old));
}

void ImportPlanModel::setSegment(PlanSegment segment)
{
    m_segment = segment;
    refresh();
}

void ImportPlanModel::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

qint64 ImportPlanModel::countOf(PlanSegment segment) const
{
    return std::ranges::count_if(m_segments, [segment](PlanSegments segments) { return segments.testFlag(segment); });
}

void ImportPlanModel::refresh()
{
    Places places;
    for (qsizetype row = 0; row < m_segments.size(); ++row) {
        if (m_segments[row].testFlag(m_segment))
            places.append(row);
    }
    m_searching.cancel();
    if (m_search.isEmpty()) {
        show(places);
        return;
    }
    const auto isMissing = [rows = m_rows, text = m_search](qsizetype row) { return !contains(*rows, row, text); };
    if (places.size() <= kSearchedAtOnce) {
        places.removeIf(isMissing);
        show(places);
        return;
    }
    m_searching.start([places, isMissing](QPromise<Places> &promise) {
        Places found;
        for (const qsizetype row : places) {
            if (promise.isCanceled())
                return;
            if (!isMissing(row))
                found.append(row);
        }
        promise.addResult(found);
    });
}

void ImportPlanModel::show(const Places &places)
{
    beginResetModel();
    m_shown = places;
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = m_shown[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role == RunsRole)
        return column == Change ? QVariant::fromValue(m_rows->changes(row)) : QVariant();
    const bool isTip = role == Qt::ToolTipRole && (column == Record || column == Change);
    if (column == Change && (role == Qt::DisplayRole || isTip))
        return plainText(m_rows->changes(row));
    const PlanLine line = m_rows->line(row);
    switch (role) {
    case Qt::ToolTipRole: return isTip ? line.title : QVariant();
    case ToneRole: return int(line.tone);
    case SecondLineRole: return column == Record ? line.subtitle : QString();
    case NeedsChoiceRole: return line.needsChoice;
    case HasChoiceRole: return !m_rows->offers(row).isEmpty();
    case Qt::DisplayRole: return column == Line ? line.place : column == Action ? line.action : column == Record ? line.title : line.choice;
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
    case Record: return m_rows ? m_rows->recordTitle() : QString();
    case Change: return tr("What will change, or why not");
    case Choice: return tr("Your choice");
    default: return {};
    }
}

} // namespace presentation
