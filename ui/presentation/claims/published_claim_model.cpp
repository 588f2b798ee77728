// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/claims/published_claim_model.h"

#include "domain/value_text.h"

namespace presentation {

using analytics::PublishedClaim;

PublishedClaimModel::PublishedClaimModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void PublishedClaimModel::show(const domain::Snapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_claims = analytics::publishedClaims(*snapshot);
    endResetModel();
}

int PublishedClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int PublishedClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QString PublishedClaimModel::text(const PublishedClaim &claim, int column) const
{
    switch (column) {
    case Statement: return claim.figure.statement;
    case Figure: return claim.text(m_language);
    case AsOf: return domain::dateText(claim.figure.asOf, m_language);
    case Publisher: return claim.figure.publisher;
    case Source: {
        const auto *source = m_snapshot->find(claim.figure.source);
        return source ? source->title : QString();
    }
    case Note: return claim.figure.note;
    default: return {};
    }
}

QVariant PublishedClaimModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(text(m_claims.at(index.row()), index.column())) : QVariant();
}

QVariant PublishedClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Published statement"), tr("Figure"), tr("As of"), tr("Counted by"), tr("Source"), tr("Note")};
    return section >= 0 && section <= Note ? names[section] : QVariant();
}

} // namespace presentation
