// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_model.h"

#include <QPoint>

namespace presentation {

void SearchModel::setRows(const QList<SearchRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SearchModel::rowLike(const SearchRow &wanted) const
{
    const auto same = std::ranges::find_if(m_rows, [&](const SearchRow &row) {
        return row.type == wanted.type && row.kind == wanted.kind && row.id == wanted.id && row.command == wanted.command
            && row.type != SearchRow::Type::Group;
    });
    return same == m_rows.end() ? choosable(0, 1) : int(same - m_rows.begin());
}

int SearchModel::choosable(int from, int direction) const
{
    while (from >= 0 && from < m_rows.size() && m_rows[from].type == SearchRow::Type::Group)
        from += direction;
    return from >= 0 && from < m_rows.size() ? from : -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchRow &row = m_rows[index.row()];
    const auto point = [](const TextFolder::Span &span) { return QPoint(int(span.start), int(span.length)); };
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return row.detail.isEmpty() ? row.title : QStringLiteral("%1, %2").arg(row.title, row.detail);
    case DetailRole: return row.detail;
    case TypeRole: return int(row.type);
    case TitleSpanRole: return point(row.inTitle);
    case DetailSpanRole: return point(row.inDetail);
    case KeysRole: return row.keys;
    default: return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].type == SearchRow::Type::Group)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace presentation
