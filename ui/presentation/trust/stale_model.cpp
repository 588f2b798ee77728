// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trust/stale_model.h"

#include "domain/value_text.h"

#include <QLocale>

namespace presentation {

StaleModel::StaleModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void StaleModel::show(const domain::Snapshot &snapshot, const QList<domain::StaleRecord> &records)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_records = records;
    endResetModel();
}

int StaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int StaleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StaleModel::text(const domain::StaleRecord &record, int column) const
{
    switch (column) {
    case State: return domain::labelOf(record.freshness, m_language);
    case Name: return domain::recordName(*m_snapshot, record.record.kind, record.record.id, m_language);
    case Kind: return domain::labelOf(record.record.kind, m_language);
    case Verified: return record.verified.isEmpty() ? tr("never") : domain::dateText(record.verified, m_language);
    case Days: return record.days ? QLocale().toString(*record.days) : QString();
    default: return {};
    }
}

QVariant StaleModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Days)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(m_records.at(index.row()), index.column())) : QVariant();
}

QVariant StaleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Days)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("Freshness");
    case Name: return tr("Record");
    case Kind: return tr("Kind");
    case Verified: return tr("Last verified");
    case Days: return tr("Days ago");
    default: return {};
    }
}

} // namespace presentation
