// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/freshness.h"

#include <QAbstractTableModel>

namespace presentation {

/// Records to be verified again, in the order given. Names are looked up when a row is shown. Main thread.
class StaleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { State, Name, Kind, Verified, Days, ColumnCount };

    explicit StaleModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot, const QList<domain::StaleRecord> &records);
    domain::RecordRef recordAt(int row) const { return m_records.value(row).record; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const domain::StaleRecord &record, int column) const;

    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<domain::StaleRecord> m_records;
};

} // namespace presentation
