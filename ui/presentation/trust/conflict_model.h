// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/conflicts.h"

#include <QAbstractTableModel>

namespace presentation {

/// The conflicts between sources of a whole portfolio: open ones first, each in the order of entering. Main thread.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Where, First, Second, State, Reason, ColumnCount };
    enum class Shown : int { Open, Settled, All };

    explicit ConflictModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot, Shown shown);
    /// Without id where there is no such row.
    domain::Conflict conflictAt(int row) const { return m_conflicts.value(row); }
    int rowOf(domain::Id<domain::Conflict> id) const;
    /// "“3 May 2024”, Press release title": what one side says, and which side it is.
    QString sideText(const domain::Conflict &conflict, domain::ConflictChoice side) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const domain::Conflict &conflict, int column) const;

    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<domain::Conflict> m_conflicts;
};

} // namespace presentation
