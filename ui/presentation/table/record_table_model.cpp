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

bool isPartner(const domain::FieldMeta &meta)
{
    return QLatin1String(meta.key) == QLatin1String("partner");
}

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

void RecordTableModel::setColumns(const QStringList &keys)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &key : keys) {
        if (const int column = m_source->columnOf(key); column >= 0)
            m_columns.append(column);
    }
    m_sortColumn = qBound(0, m_sortColumn, int(m_columns.size()) - 1);
    endResetModel();
}

QStringList RecordTableModel::columnKeys() const
{
    QStringList keys;
    for (const int column : m_columns)
        keys.append(QLatin1String(m_source->column(column).key));
    return keys;
}

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
    if (m_shown != m_state.snapshot())
        m_searchKeys.clear();
    showAnew(wantedRows());
}

void RecordTableModel::showAnew(const QList<qint64> &rows)
{
    beginResetModel();
    m_shown = m_state.snapshot();
    m_asOf = m_state.asOf();
    m_rows = rows;
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
    std::ranges::sort(entries, [descending](const Entry &a, const Entry &b) {
        if (a.key.isEmpty != b.key.isEmpty)
            return b.key.isEmpty;
        if (const auto order = compared(a.key, b.key); order != 0)
            return descending ? order > 0 : order < 0;
        return a.id < b.id; // One order for equal values, whatever was sorted before: an edit elsewhere moves nothing.
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
    m_searchKeys.clear(); // A name, a link or a linked record's name may have changed.
    const QList<qint64> rows = wantedRows();
    if (changes.size() > kLargeStep || isFarFrom(rows))
        showAnew(rows);
    else
        moveTo(rows);
}

/// One edit can let thousands of rows pass another kind's filter, or hide them.
bool RecordTableModel::isFarFrom(const QList<qint64> &rows) const
{
    if (rows == m_rows)
        return false;
    const QSet<qint64> wanted(rows.begin(), rows.end());
    const auto kept = std::ranges::count_if(m_rows, [&](qint64 id) { return wanted.contains(id); });
    return m_rows.size() - kept + rows.size() - kept > kLargeStep;
}

void RecordTableModel::moveTo(const QList<qint64> &rows)
{
    removeGone(rows);
    m_shown = m_state.snapshot();
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
    if (rows == m_rows)
        return;
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

domain::Value RecordTableModel::valueOf(int row, QStringView key) const
{
    const int column = m_source->columnOf(key);
    return column < 0 ? domain::Value() : m_source->value(*m_shown, m_rows[row], column, m_asOf);
}

/// Why there is nothing: undisclosed is not zero, and no active program is not an unknown phase.
QString RecordTableModel::emptyText(int row, int column) const
{
    const auto &meta = m_source->column(m_columns[column]);
    if (meta.kind == FieldKind::Money)
        return tr("not disclosed");
    if (QLatin1String(meta.key) == QLatin1String("highest_phase"))
        return domain::isEmpty(valueOf(row, u"phase_reached")) ? tr("phase unknown") : tr("no active program");
    if (isPartner(meta)) {
        const auto state = valueOf(row, u"partnership");
        if (const int source = m_source->columnOf(u"partnership"); source >= 0 && !domain::isEmpty(state))
            return domain::displayText(m_source->column(source), state, *m_shown, domain::Language::English);
    }
    return {};
}

QString RecordTableModel::secondLine(int row, int column) const
{
    if (m_columns[column] == m_source->nameColumn())
        return m_source->secondLine(*m_shown, m_rows[row]);
    const int date = m_source->columnOf(u"last_event_date");
    if (date < 0 || QLatin1String(m_source->column(m_columns[column]).key) != QLatin1String("last_event"))
        return {};
    return domain::displayText(m_source->column(date), valueOf(row, u"last_event_date"), *m_shown, domain::Language::English);
}

QString RecordTableModel::code(int row, int column) const
{
    const auto &meta = m_source->column(m_columns[column]);
    auto shown = value(row, column);
    const auto *vocabulary = meta.vocabulary ? &meta.vocabulary() : nullptr;
    if (isPartner(meta) && domain::isEmpty(shown)) {
        const int partnership = m_source->columnOf(u"partnership");
        shown = valueOf(row, u"partnership");
        vocabulary = partnership < 0 ? nullptr : &m_source->column(partnership).vocabulary();
    }
    const auto *ordinal = std::get_if<qint64>(&shown);
    return vocabulary && ordinal ? vocabulary->code(*ordinal) : QString();
}

QString RecordTableModel::text(int row, int column) const
{
    const int source = m_columns[column];
    const auto &meta = m_source->column(source);
    const auto shown = value(row, column);
    if (domain::isEmpty(shown))
        return emptyText(row, column);
    return domain::displayText(meta, shown, *m_shown, domain::Language::English, m_source->currency(*m_shown, m_rows[row], source, m_asOf));
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &meta = m_source->column(m_columns[index.column()]);
    if (const QVariant said = m_notes ? m_notes->data(m_rows[index.row()], QLatin1String(meta.key), role) : QVariant(); said.isValid())
        return said;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isRightAligned(meta.kind) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return m_rows[index.row()];
    case SecondLineRole: return secondLine(index.row(), index.column());
    case ChineseNameRole: return m_columns[index.column()] == m_source->nameColumn() ? m_source->chineseName(*m_shown, m_rows[index.row()]) : QString();
    case NameRole: return m_columns[index.column()] == m_source->nameColumn();
    case QuietRole: return domain::isEmpty(value(index.row(), index.column()));
    case CodeRole: return code(index.row(), index.column());
    default: return {};
    }
}

void RecordTableModel::setNotes(const CellNotes *notes)
{
    m_notes = notes;
    if (notes)
        connect(notes, &CellNotes::changed, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        });
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool isEditable = m_notes && index.isValid() && idAt(index.row()) > 0
        && m_notes->isEditable(QLatin1String(m_source->column(m_columns[index.column()]).key));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
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
