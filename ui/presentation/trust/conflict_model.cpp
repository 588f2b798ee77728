// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trust/conflict_model.h"

#include "domain/value_text.h"
#include "presentation/words/trust_words.h"

#include <algorithm>

namespace presentation {

using domain::Conflict;
using domain::ConflictChoice;

ConflictModel::ConflictModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void ConflictModel::show(const domain::Snapshot &snapshot, Shown shown)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_conflicts.clear();
    for (const Conflict &conflict : snapshot->rows<Conflict>()) {
        const bool isOpen = conflict.chosen == ConflictChoice::Unset;
        if (shown == Shown::All || isOpen == (shown == Shown::Open))
            m_conflicts.append(conflict);
    }
    std::stable_partition(m_conflicts.begin(), m_conflicts.end(), [](const Conflict &conflict) { return conflict.chosen == ConflictChoice::Unset; });
    endResetModel();
}

int ConflictModel::rowOf(domain::Id<Conflict> id) const
{
    const auto found = std::ranges::find(m_conflicts, id, &Conflict::id);
    return found == m_conflicts.end() ? -1 : int(found - m_conflicts.begin());
}

QString ConflictModel::sideText(const Conflict &conflict, ConflictChoice side) const
{
    const bool isFirst = side == ConflictChoice::First;
    const QString value = statedText(*m_snapshot, conflict, isFirst ? conflict.valueA : conflict.valueB, m_language);
    const QString source = domain::recordName(*m_snapshot, isFirst ? conflict.sourceA : conflict.sourceB, m_language);
    return tr("%1, %2").arg(value, source.isEmpty() ? tr("as entered, no source cited") : source);
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictModel::text(const Conflict &conflict, int column) const
{
    switch (column) {
    case Where: return placeText(*m_snapshot, domain::placeOf(conflict), m_language);
    case First: return sideText(conflict, ConflictChoice::First);
    case Second: return sideText(conflict, ConflictChoice::Second);
    case State: return conflict.chosen == ConflictChoice::Unset ? tr("Open") : tr("Settled: %1").arg(domain::labelOf(conflict.chosen, m_language));
    case Reason: return conflict.reason.simplified();
    default: return {};
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(text(m_conflicts.at(index.row()), index.column())) : QVariant();
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Field");
    case First: return tr("First source");
    case Second: return tr("Second source");
    case State: return tr("State");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace presentation
