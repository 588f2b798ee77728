// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/differences_model.h"

#include "presentation/type/typography.h"

namespace presentation {

void DifferencesModel::show(const QList<ChartDifference> &differences, const QString &left, const QString &right)
{
    beginResetModel();
    m_differences = differences;
    m_left = left;
    m_right = right;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const ChartDifference &difference = m_differences[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return textFont(difference.isSame ? TextRole::Body : TextRole::Strong);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Left: return difference.left;
    case Right: return difference.right;
    case Change: return difference.change;
    default: return difference.label;
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left: return m_left;
    case Right: return m_right;
    case Change: return tr("Difference");
    default: return tr("Figure");
    }
}

} // namespace presentation
