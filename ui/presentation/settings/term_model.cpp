// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settings/term_model.h"

#include <QLocale>

#include <algorithm>

namespace presentation {

void TermModel::show(const domain::Snapshot &snapshot, domain::TermVocabulary vocabulary)
{
    const auto usage = domain::termUsage(*snapshot, vocabulary);
    QList<Row> rows;
    for (const auto &term : domain::termsOf(*snapshot, vocabulary))
        rows.append({term, usage.value(term.id.value), domain::isHidden(*snapshot, term)});
    if (rows == m_terms)
        return; // An open cell stays open.
    beginResetModel();
    m_terms = rows;
    endResetModel();
}

int TermModel::rowOf(domain::Id<domain::Term> id) const
{
    const auto found = std::ranges::find_if(m_terms, [&](const Row &row) { return row.term.id == id; });
    return found == m_terms.end() ? -1 : int(found - m_terms.begin());
}

int TermModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int TermModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TermModel::text(const Row &row, int column) const
{
    switch (column) {
    case English: return row.term.labelEn;
    case Chinese: return row.term.labelZh;
    case Code: return row.term.code;
    case Used: return QLocale().toString(row.used);
    case State: return row.isHidden ? tr("hidden") : row.term.builtIn ? tr("built in") : QString();
    default: return {};
    }
}

QVariant TermModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Used)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Code)
        return tr("Rules hang on the code; it never changes.");
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    return isText ? QVariant(text(m_terms.at(index.row()), index.column())) : QVariant();
}

bool TermModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString label = value.toString().simplified();
    if (role != Qt::EditRole || label == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT labelTyped(m_terms.at(index.row()).term.id, index.column() == English ? QStringLiteral("label_en") : QStringLiteral("label_zh"), label);
    return true;
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Used)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case English: return tr("English");
    case Chinese: return tr("Chinese");
    case Code: return tr("Code");
    case Used: return tr("Used by");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags TermModel::flags(const QModelIndex &index) const
{
    const bool isEditable = !m_readOnly && (index.column() == English || index.column() == Chinese);
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace presentation
