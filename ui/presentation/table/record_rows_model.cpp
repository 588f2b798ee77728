// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_rows_model.h"

#include "domain/names.h"
#include "presentation/table/row_change.h"
#include "presentation/words/window_language.h"

#include <algorithm>

namespace presentation {

namespace {

/// Up to here rows are put in order at once, in a few milliseconds; beyond, on another thread.
constexpr qsizetype kAtOnce = 2000;

} // namespace

RecordRowsModel::RecordRowsModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_source(makeRecordSource(kind))
    , m_order(this, [this](const std::shared_ptr<OrderAnswer> &answer) { accept(std::exchange(m_question, {}), *answer); })
{
    m_spec.source = m_source;
    m_spec.portfolio = state.snapshot();
    m_spec.asOf = state.asOf();
    m_spec.language = windowLanguage();
    setLayout(usualLayout(kind));
    connect(&state, &workspace::ViewState::changed, this, &RecordRowsModel::followView);
    connect(&state, &workspace::ViewState::recordsChanged, this, &RecordRowsModel::followRecords);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, &RecordRowsModel::followEvaluated);
}

RecordRowsModel::~RecordRowsModel() = default;

void RecordRowsModel::setLayout(const TableLayout &layout)
{
    const TableLayout before = std::exchange(m_layout, fitted(layout, kind()));
    QList<int> columns;
    for (const auto &column : m_layout.columns)
        columns.append(m_source->columnOf(column.key));
    if (columns != m_columns) {
        beginResetModel();
        m_columns = columns;
        endResetModel();
        Q_EMIT arranged();
    }
    if (m_layout.sort != before.sort || m_layout.group != before.group)
        askAnew();
    Q_EMIT layoutSet(m_layout);
}

void RecordRowsModel::setQuickFilter(const QString &text)
{
    if (std::exchange(m_typed, domain::normalizedKey(text)) != m_typed)
        askAnew();
}

void RecordRowsModel::setRestriction(const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    if (std::exchange(m_restriction, wanted) != m_restriction)
        askAnew();
}

void RecordRowsModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        ask();
    else if (isWatched)
        Q_EMIT arranged();
}

OrderSpec RecordRowsModel::wantedSpec() const
{
    OrderSpec spec{m_source, m_state.snapshot(), m_state.asOf(), {}, m_source->columnOf(m_layout.group), m_typed, windowLanguage()};
    for (const auto &step : m_layout.sort)
        spec.steps.append({m_source->columnOf(step.key), step.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    return spec;
}

QList<qint64> RecordRowsModel::wantedIds() const
{
    QList<qint64> ids = m_state.visible().of(kind()).ids;
    if (!m_restriction.isEmpty())
        ids.removeIf([this](qint64 id) { return !m_restriction.contains(id); });
    if (!m_gone.isEmpty())
        ids.removeIf([this](qint64 id) { return m_gone.contains(id); });
    return ids;
}

/// Something else is to be shown, in which the rows shown are no answer.
void RecordRowsModel::askAnew()
{
    m_isAskedAnew = true;
    ask();
}

void RecordRowsModel::ask()
{
    if (m_state.isOutdated()) { // It is asked once it is known which records pass.
        m_order.cancel();
        m_isOrdering = false;
    } else {
        putInOrder(wantedIds());
    }
    updateWaiting();
}

void RecordRowsModel::putInOrder(const QList<qint64> &ids)
{
    m_isStale = !m_isWatched && ids.size() > kAtOnce;
    if (m_isStale)
        return;
    const OrderSpec spec = wantedSpec();
    OrderQuestion question{spec, ids, {}, {}};
    if (spec.portfolio == m_spec.portfolio) {
        question.searchKeys = m_searchKeys;
        if (!m_isOrdering && spec.asOf == m_spec.asOf && spec.steps == m_spec.steps && spec.group == m_spec.group && ids == m_ids)
            question.known = m_entries;
    }
    if (ids.size() <= kAtOnce) {
        m_order.cancel();
        accept(question, answerTo(question, [] { return false; }));
        return;
    }
    m_question = question;
    m_isOrdering = true;
    m_order.start([question](QPromise<std::shared_ptr<OrderAnswer>> &promise) {
        promise.addResult(std::make_shared<OrderAnswer>(answerTo(question, [&] { return promise.isCanceled(); })));
    });
}

void RecordRowsModel::accept(const OrderQuestion &question, const OrderAnswer &answer)
{
    m_ids = question.ids;
    m_searchKeys = answer.searchKeys;
    m_isOrdering = false;
    m_isAskedAnew = m_isAskedAnew && m_state.isOutdated();
    updateWaiting();
    show(question.spec, answer.entries);
}

void RecordRowsModel::updateWaiting()
{
    const bool isPending = m_isOrdering || m_state.isEvaluating();
    const bool isOutdated = isPending && m_isAskedAnew;
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
    if (std::exchange(m_isPending, isPending) != isPending)
        Q_EMIT pendingChanged(isPending);
}

void RecordRowsModel::show(const OrderSpec &spec, const QList<TableEntry> &entries)
{
    m_entries = entries;
    m_recordCount = std::ranges::count_if(entries, &TableEntry::passes);
    const QList<qint64> rows = m_groups.arranged(spec, entries);
    const RowChange change = rowChange(m_rows, rows);
    // Records that a filter hides are told as a table shown anew: whoever keeps a selection then knows that they were not removed.
    const bool isFiltered = change.kind == RowChange::Kind::Small && spec.portfolio == m_spec.portfolio && !m_isSettling;
    if (change.kind == RowChange::Kind::Large || isFiltered) {
        showAnew(rows, spec);
    } else {
        if (change.kind == RowChange::Kind::Small)
            moveTo(rows, spec);
        m_spec = spec;
        if (change.kind == RowChange::Kind::Move)
            moveRow(int(change.from), int(change.to));
        else if (change.kind == RowChange::Kind::Reorder)
            reorder(rows);
        tellValuesChanged();
    }
    Q_EMIT arranged();
}

void RecordRowsModel::showAnew(const QList<qint64> &rows, const OrderSpec &spec)
{
    beginResetModel();
    m_spec = spec;
    m_rows = rows;
    endResetModel();
}

void RecordRowsModel::tellValuesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
}

void RecordRowsModel::moveRow(int from, int to)
{
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}

/// Removals are announced on the old snapshot, then it is swapped, then the others are announced.
void RecordRowsModel::moveTo(const QList<qint64> &rows, const OrderSpec &spec)
{
    const QSet<qint64> wanted(rows.begin(), rows.end());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    m_spec = spec;
    const QSet<qint64> present(m_rows.begin(), m_rows.end());
    QList<qint64> kept = rows;
    kept.removeIf([&](qint64 row) { return !present.contains(row); });
    if (kept != m_rows)
        reorder(kept);
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == rows[row])
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
}

void RecordRowsModel::reorder(const QList<qint64> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &old : before)
        places.insert(m_rows[old.row()], -1);
    for (int row = 0; row < rows.size() && !places.isEmpty(); ++row) {
        if (const auto place = places.find(rows[row]); place != places.end())
            *place = row;
    }
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places.value(m_rows[old.row()]), old.column()));
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordRowsModel::setExpanded(int row, bool isExpanded)
{
    const QList<qint64> headings = row < 0 ? m_groups.headings() : QList<qint64>{m_rows.at(row)};
    for (const qint64 heading : headings)
        m_groups.setExpanded(heading, isExpanded);
    const QList<qint64> rows = m_groups.arranged(m_spec, m_entries);
    if (rowChange(m_rows, rows).kind == RowChange::Kind::Small)
        moveTo(rows, OrderSpec(m_spec));
    else
        showAnew(rows, OrderSpec(m_spec));
    tellValuesChanged();
}

QList<qint64> RecordRowsModel::recordIds() const
{
    QList<qint64> ids;
    for (const auto &entry : m_entries) {
        if (entry.passes)
            ids.append(entry.id);
    }
    return ids;
}

int RecordRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

void RecordRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    TableLayout layout = m_layout;
    layout.sort = {{QLatin1String(m_source->column(m_columns[column]).key), order == Qt::DescendingOrder}};
    setLayout(layout);
}

bool RecordRowsModel::isPast() const
{
    return m_state.asOf().knownOn.isValid();
}

} // namespace presentation
