// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/duplicates/merge_model.h"

#include "domain/tables/record_type.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <QLocale>

namespace presentation {

using namespace domain;

MergeModel::MergeModel(const Snapshot &snapshot, const edits::MergeRequest &pair, QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(snapshot)
    , m_request(pair)
{
    m_request.fromDropped = edits::fieldsOnlyIn(*snapshot, pair);
    readRows();
    readTerms();
    showEqual(Qt::Unchecked);
}

void MergeModel::readRows()
{
    const RecordType *type = recordType(m_request.kind);
    const AnyRecord first = type ? type->find(*m_snapshot, m_request.keep) : AnyRecord();
    const AnyRecord second = type ? type->find(*m_snapshot, m_request.drop) : AnyRecord();
    if (!first || !second)
        return;
    for (int number = 0; number < int(type->fields().size()); ++number) {
        const FieldMeta &field = *type->fields()[number];
        const Value a = first.value(number);
        const Value b = second.value(number);
        if (isEmpty(a) && isEmpty(b))
            continue;
        const auto text = [&](const Value &value) { return displayText(field, value, *m_snapshot, windowLanguage()).simplified(); };
        m_all.append({&field, {text(a), text(b)}, a == b});
    }
}

void MergeModel::readTerms()
{
    for (const auto &pair : edits::contradictingTerms(*m_snapshot, m_request)) {
        const DealTerm &kept = *m_snapshot->find(Id<DealTerm>{pair.kept});
        const DealTerm &dropped = *m_snapshot->find(Id<DealTerm>{pair.dropped});
        m_all.append({nullptr, {amountText(amountOf(kept)), amountText(amountOf(dropped))}, false, labelOf(kept.type, windowLanguage()), pair});
        m_request.leftOut.insert(pair.dropped, pair.kept);
    }
}

void MergeModel::showEqual(Qt::CheckState shown)
{
    beginResetModel();
    m_showsEqual = shown == Qt::Checked;
    m_rows = m_all;
    m_rows.removeIf([this](const Row &row) { return row.isEqual && !m_showsEqual; });
    endResetModel();
}

int MergeModel::differenceCount() const
{
    return int(std::ranges::count(m_all, false, &Row::isEqual));
}

bool MergeModel::isChosen(const Row &row, int column) const
{
    const bool isSecond = row.field ? m_request.fromDropped.contains(QLatin1String(row.field->key).toString()) : m_request.leftOut.contains(row.terms.kept);
    return isSecond == (column == Second);
}

void MergeModel::choose(int row, Column side)
{
    if (m_rows[row].isEqual || side == Field)
        return;
    const auto &[kept, dropped] = m_rows[row].terms;
    if (!m_rows[row].field) {
        m_request.leftOut.remove(side == Second ? dropped : kept);
        m_request.leftOut.insert(side == Second ? kept : dropped, side == Second ? dropped : kept);
        Q_EMIT dataChanged(index(row, First), index(row, Second));
        return;
    }
    const QString key = QLatin1String(m_rows[row].field->key).toString();
    if (side == Second)
        m_request.fromDropped.insert(key);
    else
        m_request.fromDropped.remove(key);
    Q_EMIT dataChanged(index(row, First), index(row, Second));
}

void MergeModel::chooseAll(Column side)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].values[side - First].isEmpty())
            choose(row, side);
    }
}

QString MergeModel::summary() const
{
    IdSource preview(0, 0);
    const auto step = edits::mergeRecords(*m_snapshot, m_request, preview);
    if (!step)
        return {};
    int following = -1; // The kept record itself is changed, and the other removed, but neither is a follower.
    int joined = -1;
    int added = 0;
    bool keepsItself = true;
    for (const RecordType *type : recordTypes()) {
        type->forEachEdit(step.value(), [&](const AnyRecord &before, const AnyRecord &after) {
            following += before && after;
            joined += before && !after;
            added += !before;
            keepsItself = keepsItself && (before ? before : after).id() != m_request.keep;
        });
    }
    following += keepsItself;
    const QLocale locale;
    const auto counted = [&locale](int count, const QString &one, const QString &many) { return count == 1 ? one : many.arg(locale.toString(count)); };
    QStringList parts{counted(following, tr("1 linked record follows"), tr("%1 linked records follow")),
                      counted(joined, tr("1 equal row is joined"), tr("%1 equal rows are joined"))};
    if (added > 0)
        parts.append(counted(added, tr("1 name is kept as another name"), tr("%1 names are kept as other names")));
    return parts.join(QStringLiteral(" · "));
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const QString value = index.column() == Field ? (row.field ? fieldLabel(*row.field) : row.label) : row.values[index.column() - First];
    switch (role) {
    case Qt::DisplayRole: return value.isEmpty() ? tr("not recorded") : value;
    case Qt::ToolTipRole: return value;
    case Qt::CheckStateRole:
        return index.column() == Field || row.isEqual ? QVariant() : QVariant(int(isChosen(row, index.column()) ? Qt::Checked : Qt::Unchecked));
    case Qt::AccessibleTextRole:
        return index.column() != Field && !row.isEqual && isChosen(row, index.column()) ? tr("%1, chosen").arg(value) : value;
    default: return {};
    }
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || index.column() == Field)
        return false;
    choose(index.row(), Column(index.column()));
    return true;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Field)
        return tr("Field");
    return recordName(*m_snapshot, m_request.kind, section == First ? m_request.keep : m_request.drop, windowLanguage());
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.isValid() && index.column() != Field && !m_rows[index.row()].isEqual ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace presentation
