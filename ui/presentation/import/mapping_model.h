// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/mapping_proposal.h"

#include <QAbstractTableModel>

namespace presentation {

/// The columns of a list as a table: heading, what it means (a key of ColumnTarget), how that was found. Editable in its second
/// column; edits are announced, not kept.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Heading, Target, Note, ColumnCount };
    enum Role : int { UnsureRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const exchange::ColumnMapping &mapping, const QList<exchange::ColumnFinding> &findings);
    const exchange::ColumnMapping &mapping() const { return m_mapping; }
    const exchange::ColumnFinding &finding(int row) const { return m_findings[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void targetChosen(int column, const QString &target);

private:
    QString note(int row) const;
    QString heading(int row) const;

    exchange::ColumnMapping m_mapping;
    QList<exchange::ColumnFinding> m_findings;
};

} // namespace presentation
