// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settings/rate_model.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using domain::FxRate;

namespace {

const domain::FieldInfo<FxRate> &fieldAt(int column)
{
    return domain::kFields<FxRate>[size_t(column)];
}

bool isRight(int column)
{
    return QLatin1String(fieldAt(column).key) == QLatin1String("rate");
}

} // namespace

RateModel::RateModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void RateModel::show(const domain::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    QList<FxRate> rates;
    for (const FxRate &rate : snapshot->rows<FxRate>())
        rates.append(rate);
    std::ranges::stable_sort(rates, [](const FxRate &a, const FxRate &b) {
        const auto pairA = a.base + a.quote;
        const auto pairB = b.base + b.quote;
        return pairA != pairB ? pairA < pairB : b.date < a.date;
    });
    if (rates == m_rates)
        return; // An open cell stays open.
    beginResetModel();
    m_rates = rates;
    endResetModel();
}

int RateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rates.size());
}

int RateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(domain::kFields<FxRate>.size());
}

QVariant RateModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && isRight(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const auto &field = fieldAt(index.column());
    const auto value = field.get(m_rates.at(index.row()));
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    return isText ? QVariant(domain::displayText(field, value, *m_snapshot, m_language)) : QVariant();
}

bool RateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT cellTyped(m_rates.at(index.row()).id, QString::fromLatin1(fieldAt(index.column()).key), text);
    return true;
}

QVariant RateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isRight(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(fieldLabel(fieldAt(section))) : QVariant();
}

Qt::ItemFlags RateModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (m_readOnly ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

} // namespace presentation
