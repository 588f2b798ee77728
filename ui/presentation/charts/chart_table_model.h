// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_table.h"

#include <QAbstractTableModel>

namespace presentation {

/// A chart's numbers as a table for the screen: the cells that CSV writes, in words, percentages and money. Columns that are empty everywhere are left out.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setChart(const figure::ChartData &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;

    figure::ChartTable m_table;
    domain::Language m_language = domain::Language::English;
    QString m_currency; ///< Of the chart's amounts.
    QList<int> m_columns; ///< Shown columns, as positions in the table.
};

} // namespace presentation
