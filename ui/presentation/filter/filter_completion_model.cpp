// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filter/filter_completion_model.h"

#include "presentation/filter/filter_words.h"

namespace presentation {

void FilterCompletionModel::setSuggestions(const domain::Portfolio &portfolio, const QList<domain::FilterSuggestion> &suggestions)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &suggestion : suggestions)
        m_rows.append({suggestion, suggestionMeaning(portfolio, suggestion)});
    endResetModel();
}

int FilterCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterCompletionModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.suggestion.text;
    case MeaningRole: return row.meaning;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(row.suggestion.text, row.meaning);
    default: return {};
    }
}

} // namespace presentation
