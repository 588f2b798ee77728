// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/search_rows.h"

#include <QAbstractListModel>

namespace presentation {

/// The lines of the search as a list model; titles of groups cannot be selected. Main thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, TypeRole, TitleSpanRole, DetailSpanRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<SearchRow> &rows);
    const SearchRow &row(int index) const { return m_rows[index]; }
    /// The row that shows the same record, command or action, or the first that can be chosen; -1 where there is none.
    int rowLike(const SearchRow &wanted) const;
    /// The nearest row that can be chosen from `from` in a direction (1 or -1), `from` included; -1 where there is none.
    int choosable(int from, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SearchRow> m_rows;
};

} // namespace presentation
