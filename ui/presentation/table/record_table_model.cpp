// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_table_model.h"

#include "domain/names.h"
#include "domain/value_text.h"
#include "presentation/table/sort_key.h"
#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using domain::FieldKind;

namespace {

/// Above this, telling each row's fate costs more than showing the table anew.
constexpr qsizetype kLargeStep = 300;

bool isRightAligned(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::BasisPoints || kind == FieldKind::Number;
}

} // namespace

RecordTableModel::RecordTableModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_source(makeRecordSource(kind))
    , m_shown(state.snapshot())
    , m_asOf(state.asOf())
{
    for (const QString &key : usualColumns(kind)) {
        if (const int column = m_source->columnOf(key); column >= 0)
            m_columns.append(column);
    }
    m_rows = wantedRows();
    connect(&state, &workspace::ViewState::changed, this, &RecordTableModel::reset);
    connect(&state, &workspace::ViewState::recordsChanged, this, &RecordTableModel::followRecords);
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setQuickFilter(const QString &text)
{
    const QString key = domain::normalizedKey(text);
    if (key == m_quickFilter)
        return;
    m_quickFilter = key;
    reset();
}

void RecordTableModel::setRestriction(const QList<qint64> &ids)
{
    m_restriction = QSet<qint64>(ids.begin(), ids.end());
    reset();
}

int RecordTableModel::rowOf(qint64 id) const
{
    return int(m_rows.indexOf(id));
}

void RecordTableModel::reset()
{
    beginResetModel();
    if (m_shown != m_state.snapshot())
        m_searchKeys.clear();
    m_shown = m_state.snapshot();
    m_asOf = m_state.asOf();
    m_rows = wantedRows();
    endResetModel();
}

bool RecordTableModel::passesQuickFilter(qint64 id) const
{
    auto key = m_searchKeys.find(id);
    if (key == m_searchKeys.end())
        key = m_searchKeys.insert(id, m_source->searchKey(*m_state.snapshot(), id));
    return key->contains(m_quickFilter);
}

QList<qint64> RecordTableModel::wantedRows() const
{
    QList<qint64> ids = m_state.visible().of(m_source->kind()).ids;
    if (!m_restriction.isEmpty())
        ids.removeIf([this](qint64 id) { return !m_restriction.contains(id); });
    if (!m_quickFilter.isEmpty())
        ids.removeIf([this](qint64 id) { return !passesQuickFilter(id); });
    return sorted(std::move(ids));
}

QList<qint64> RecordTableModel::sorted(QList<qint64> ids) const
{
    if (m_columns.isEmpty())
        return ids;
    const int column = m_columns.at(m_sortColumn);
    struct Entry
    {
        SortKey key;
        qint64 id;
    };
    std::vector<Entry> entries;
    entries.reserve(size_t(ids.size()));
    const auto &portfolio = *m_state.snapshot();
    for (const qint64 id : ids)
        entries.push_back({sortKey(m_source->column(column), m_source->value(portfolio, id, column, m_state.asOf()), portfolio), id});
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(entries, [descending](const Entry &a, const Entry &b) {
        if (a.key.isEmpty != b.key.isEmpty)
            return b.key.isEmpty;
        return descending ? isLess(b.key, a.key) : isLess(a.key, b.key);
    });
    std::ranges::transform(entries, ids.begin(), &Entry::id);
    return ids;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reorder(sorted(m_rows));
}

void RecordTableModel::followRecords(const domain::ChangeSet &changes)
{
    if (changes.size() > kLargeStep) {
        reset();
        return;
    }
    m_searchKeys.clear(); // A name, a link or a linked record's name may have changed.
    moveTo(wantedRows(), m_state.snapshot());
}

void RecordTableModel::moveTo(const QList<qint64> &rows, const domain::Snapshot &snapshot)
{
    removeGone(rows);
    m_shown = snapshot;
    QList<qint64> kept = rows;
    const QSet<qint64> present(m_rows.begin(), m_rows.end());
    kept.removeIf([&](qint64 id) { return !present.contains(id); });
    reorder(kept);
    insertNew(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
}

void RecordTableModel::removeGone(const QList<qint64> &rows)
{
    const QSet<qint64> wanted(rows.begin(), rows.end());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void RecordTableModel::reorder(const QList<qint64> &rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> places;
    for (int row = 0; row < rows.size(); ++row)
        places.insert(rows[row], row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places.value(m_rows[old.row()]), old.column()));
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::insertNew(const QList<qint64> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == rows[row])
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

domain::Value RecordTableModel::value(int row, int column) const
{
    return m_source->value(*m_shown, m_rows[row], m_columns[column], m_asOf);
}

QString RecordTableModel::text(int row, int column) const
{
    const int source = m_columns[column];
    const auto &meta = m_source->column(source);
    const auto shown = value(row, column);
    if (domain::isEmpty(shown))
        return meta.kind == FieldKind::Money ? tr("not disclosed") : QString();
    return domain::displayText(meta, shown, *m_shown, domain::Language::English, m_source->currency(*m_shown, m_rows[row], source, m_asOf));
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &meta = m_source->column(m_columns[index.column()]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isRightAligned(meta.kind) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return m_rows[index.row()];
    case SecondLineRole: return index.column() == 0 ? m_source->secondLine(*m_shown, m_rows[index.row()]) : QString();
    case CodeRole: {
        const auto shown = value(index.row(), index.column());
        const auto *ordinal = std::get_if<qint64>(&shown);
        return meta.vocabulary && ordinal ? meta.vocabulary().code(*ordinal) : QString();
    }
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &meta = m_source->column(m_columns[section]);
    if (role == Qt::DisplayRole)
        return fieldLabel(meta);
    if (role == KeyRole)
        return QLatin1String(meta.key);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRightAligned(meta.kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace presentation
