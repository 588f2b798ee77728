// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/claims/published_claims.h"

#include <QAbstractTableModel>

namespace presentation {

/// The published market figures of a portfolio with their source; a row each, read only. Main thread.
class PublishedClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Statement, Figure, AsOf, Publisher, Source, Note };

    explicit PublishedClaimModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot);
    const analytics::PublishedClaim &claimAt(int row) const { return m_claims.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const analytics::PublishedClaim &claim, int column) const;

    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<analytics::PublishedClaim> m_claims;
};

} // namespace presentation
