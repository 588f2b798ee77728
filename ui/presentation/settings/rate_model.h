// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/rate_edits.h"

#include <QAbstractTableModel>

namespace presentation {

/// The exchange rates of a portfolio by pair, newest first. Cells can be edited; what is typed is announced, not stored
/// here. Main thread.
class RateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RateModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    domain::FxRate rateAt(int row) const { return m_rates.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void cellTyped(domain::Id<domain::FxRate> rate, const QString &key, const QString &text);

private:
    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<domain::FxRate> m_rates;
    bool m_readOnly = false;
};

} // namespace presentation
