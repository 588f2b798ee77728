// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/indication_edits.h"

#include <QAbstractTableModel>

namespace presentation {

/// The indications of a portfolio by name, with how often each is used. Cells can be edited; what is typed is announced,
/// not stored here. Main thread.
class IndicationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit IndicationModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Without id where there is no such row.
    domain::Indication indicationAt(int row) const { return m_indications.value(row); }
    int rowOf(domain::Id<domain::Indication> id) const;
    qint64 usageAt(int row) const { return m_usage.value(indicationAt(row).id.value); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void cellTyped(domain::Id<domain::Indication> indication, const QString &key, const QString &text);

private:
    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<domain::Indication> m_indications;
    QHash<qint64, qint64> m_usage;
    bool m_readOnly = false;
};

} // namespace presentation
