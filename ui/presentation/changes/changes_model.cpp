// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/changes/changes_model.h"

#include "domain/value_text.h"

namespace presentation {

void ChangesModel::show(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.changes.changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::text(int row, int column) const
{
    const auto &change = m_comparison.changes.changes.at(row);
    const auto language = m_comparison.request.language;
    switch (column) {
    case Change: return analytics::changeWord(change.type, m_comparison.request.kind, figure::Phrases(language));
    case Record: return change.name;
    case Before: return change.before;
    case After: return change.after;
    case On: return change.on.isEmpty() ? QString() : domain::dateText(change.on, language);
    default: return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (index.isValid() && role == Qt::ToolTipRole)
        return text(index.row(), index.column()).toHtmlEscaped();
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change: return tr("Change");
    case Record: return tr("Record");
    case Before: return tr("Before");
    case After: return tr("After");
    case On: return tr("On");
    default: return {};
    }
}

} // namespace presentation
