// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/changes/comparison.h"

#include <QAbstractTableModel>

namespace presentation {

/// What changed between two days as a table: which change, which record, from what to what, and when.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Change, Record, Before, After, On, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison &comparison);
    qint64 idAt(int row) const { return m_comparison.changes.changes.at(row).id; }
    domain::RecordKind kind() const { return m_comparison.request.kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    Comparison m_comparison;
};

} // namespace presentation
