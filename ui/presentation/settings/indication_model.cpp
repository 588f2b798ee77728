// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settings/indication_model.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"

#include <QLocale>

#include <algorithm>

namespace presentation {

using domain::Indication;

namespace {

/// The fields shown, by column; the last column is the usage.
constexpr const char *kKeys[] = {"name_en", "name_zh", "ta_id", "synonyms", "icd10"};
constexpr int kUsed = int(std::size(kKeys));

const domain::FieldInfo<Indication> &fieldAt(int column)
{
    return *domain::findField<Indication>(QString::fromLatin1(kKeys[column]));
}

} // namespace

IndicationModel::IndicationModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void IndicationModel::show(const domain::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto indications = domain::indicationsInOrder(*snapshot);
    const auto usage = domain::indicationUsage(*snapshot);
    if (indications == m_indications && usage == m_usage)
        return; // An open cell stays open.
    beginResetModel();
    m_indications = indications;
    m_usage = usage;
    endResetModel();
}

int IndicationModel::rowOf(domain::Id<Indication> id) const
{
    const auto found = std::ranges::find(m_indications, id, &Indication::id);
    return found == m_indications.end() ? -1 : int(found - m_indications.begin());
}

int IndicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indications.size());
}

int IndicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kUsed + 1;
}

QVariant IndicationModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == kUsed)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == kUsed)
        return QLocale().toString(usageAt(index.row()));
    const auto &field = fieldAt(index.column());
    const auto value = field.get(m_indications.at(index.row()));
    if (field.kind == domain::FieldKind::List)
        return domain::canonicalText(field, value).split(u'|', Qt::SkipEmptyParts).join(QStringLiteral("; "));
    return domain::displayText(field, value, *m_snapshot, m_language);
}

bool IndicationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || text == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT cellTyped(m_indications.at(index.row()).id, QString::fromLatin1(kKeys[index.column()]), text);
    return true;
}

QVariant IndicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == kUsed)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == kUsed ? tr("Used by") : fieldLabel(fieldAt(section));
}

Qt::ItemFlags IndicationModel::flags(const QModelIndex &index) const
{
    const bool isEditable = !m_readOnly && index.column() != kUsed;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace presentation
