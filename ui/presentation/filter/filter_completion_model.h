// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/filter_completion.h"

#include <QAbstractListModel>

namespace presentation {

/// How a filter line may go on, with what each way means. Asked anew for each place of the cursor.
class FilterCompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { MeaningRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(const domain::Portfolio &portfolio, const QList<domain::FilterSuggestion> &suggestions);
    const domain::FilterSuggestion &suggestion(int row) const { return m_rows.at(row).suggestion; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        domain::FilterSuggestion suggestion;
        QString meaning;
    };

    QList<Row> m_rows;
};

} // namespace presentation
