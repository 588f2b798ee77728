// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_differences.h"

#include <QAbstractTableModel>

namespace presentation {

/// The figures of two charts as a table: what, left, right, difference.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Left, Right, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `left` and `right` name the sides.
    void show(const QList<ChartDifference> &differences, const QString &left, const QString &right);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ChartDifference> m_differences;
    QString m_left;
    QString m_right;
};

} // namespace presentation
