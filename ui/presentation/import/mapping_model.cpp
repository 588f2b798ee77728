// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/mapping_model.h"

#include "presentation/words/window_language.h"

namespace presentation {

using namespace exchange;

void MappingModel::setMapping(const ColumnMapping &mapping, const QList<ColumnFinding> &findings)
{
    const bool isSameShape = mapping.columns.size() == m_mapping.columns.size();
    if (!isSameShape)
        beginResetModel();
    m_mapping = mapping;
    m_findings = findings;
    m_findings.resize(mapping.columns.size());
    if (!isSameShape)
        endResetModel();
    else if (!mapping.columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::heading(int row) const
{
    const MappedColumn &column = m_mapping.columns[row];
    return column.header.isEmpty() ? tr("column %1, no header").arg(column.index + 1) : column.header.simplified();
}

QString MappingModel::note(int row) const
{
    const MappedColumn &column = m_mapping.columns[row];
    const ColumnFinding &finding = m_findings[row];
    if (column.target.isEmpty() && finding.reason == MappingReason::Computed)
        return tr("computed here, left out");
    if (column.target.isEmpty())
        return finding.filled == 0 ? tr("empty") : tr("left out");
    if (finding.needsDateOrder && column.dateOrder == DateOrder::Unset)
        return tr("day or month first?");
    if (finding.refused > 0)
        return tr("%n value(s) not understood", nullptr, int(finding.refused));
    switch (finding.reason) {
    case MappingReason::Computed:
    case MappingReason::None: return tr("chosen");
    case MappingReason::Remembered: return tr("remembered");
    case MappingReason::Named: return {};
    case MappingReason::Synonym: return tr("by its name");
    case MappingReason::Content: return tr("by its values");
    }
    return {};
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MappedColumn &column = m_mapping.columns[index.row()];
    const ColumnFinding &finding = m_findings[index.row()];
    if (role == UnsureRole)
        return finding.isUnnamed || finding.refused > 0 || (finding.needsDateOrder && column.dateOrder == DateOrder::Unset);
    if (role == Qt::EditRole && index.column() == Target)
        return column.target;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Heading: return heading(index.row());
    case Target: {
        const auto *target = columnTarget(column.target);
        return target ? targetLabel(*target, windowLanguage()) : tr("—");
    }
    case Note: return note(index.row());
    default: return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Target)
        return false;
    Q_EMIT targetChosen(index.row(), value.toString());
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == Target ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading: return tr("Column");
    case Target: return tr("Means");
    default: return {};
    }
}

} // namespace presentation
