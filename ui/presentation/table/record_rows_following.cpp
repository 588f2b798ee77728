// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows follow filter, dates and steps.
#include "domain/changes/record_fields.h"
#include "presentation/table/record_rows_model.h"

#include <algorithm>

namespace presentation {

namespace {

/// Up to here rows are put in order at once.
constexpr qsizetype kAtOnce = 2000;
/// Up to here the records of a step are moved one by one.
constexpr qsizetype kFew = 100;

/// The ids in one of two ascending lists but not in the other; nothing where they are more than a few.
std::optional<QSet<qint64>> difference(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> different;
    std::ranges::set_symmetric_difference(a, b, std::back_inserter(different));
    if (different.size() > kFew)
        return {};
    return QSet<qint64>(different.begin(), different.end());
}

/// Whether both put the same records into the same order.
bool isSame(const OrderSpec &a, const OrderSpec &b)
{
    return a.portfolio == b.portfolio && a.asOf == b.asOf && a.steps == b.steps && a.group == b.group && a.typed == b.typed
        && a.language == b.language;
}

/// Whether the step may change what other records of the kind show: it is not only about the kind's own fields.
bool reachesOthers(const domain::ChangeSet &changes, const RecordSource &source)
{
    if (changes.size() > source.changedIds(changes).size())
        return true;
    for (int column = 0; column < source.columnCount(); ++column) {
        if (source.column(column).references == source.kind())
            return true;
    }
    return false;
}

} // namespace

/// Filter or dates are others; which records pass is told by followEvaluated.
void RecordRowsModel::followView()
{
    m_isSettling = false;
    m_isAskedAnew = true;
    if (m_state.isEvaluating()) {
        m_order.cancel();
        m_isOrdering = false;
    }
    updateWaiting();
}

/// What the step removed passes no filter, whatever the state still answers.
void RecordRowsModel::noteGone(const QList<qint64> &changed)
{
    const auto fields = domain::recordFields(kind());
    for (const qint64 id : changed) {
        if (fields->exists(*m_state.snapshot(), id))
            m_gone.remove(id);
        else
            m_gone.insert(id);
    }
}

/// Which records pass is known now; the rows of a step that was followed already stand.
void RecordRowsModel::followEvaluated()
{
    m_gone.clear();
    const QList<qint64> ids = wantedIds();
    const OrderSpec spec = wantedSpec();
    const bool isAsked = m_isOrdering && isSame(m_question.spec, spec) && m_question.ids == ids;
    const bool isStanding = !m_isOrdering && !m_isStale && isSame(m_spec, spec);
    const auto moved = isStanding && ids.size() > kAtOnce ? difference(m_ids, ids) : std::nullopt;
    if (isStanding && ids == m_ids)
        m_isAskedAnew = false;
    else if (moved && !m_ids.isEmpty())
        followFew(*moved, ids);
    else if (!isAsked)
        ask();
    m_isSettling = false;
    updateWaiting();
}

void RecordRowsModel::followRecords(const domain::ChangeSet &changes)
{
    const auto changed = m_source->changedIds(changes);
    const bool isLarge = changed.size() > kFew;
    m_isSettling = m_state.isEvaluating();
    if (m_isSettling && !isLarge)
        noteGone(changed);
    if (m_isSettling && (isLarge || m_state.isOutdated())) { // The old rows stay with their snapshot until it is known what passes.
        m_order.cancel();
        m_isOrdering = false;
        updateWaiting();
        return;
    }
    const QList<qint64> ids = wantedIds();
    const auto moved = isLarge ? std::nullopt : difference(m_ids, ids);
    if (ids.size() <= kAtOnce || m_isOrdering || m_isStale || !moved) {
        ask();
        return;
    }
    followFew(QSet<qint64>(changed.begin(), changed.end()) + *moved, ids);
    updateWaiting();
    if (!reachesOthers(changes, *m_source))
        return;
    m_searchKeys.clear();
    m_ids.clear(); // What is known was worked out from the names and links of before.
    ask();
}

/// One edit among many records: only its own row is worked out anew.
void RecordRowsModel::followFew(const QSet<qint64> &records, const QList<qint64> &ids)
{
    const OrderSpec spec = wantedSpec();
    auto entries = std::exchange(m_entries, {});
    entries.removeIf([&](const TableEntry &entry) { return records.contains(entry.id); });
    for (const qint64 id : records) {
        m_searchKeys.remove(id);
        if (!std::ranges::binary_search(ids, id))
            continue;
        TableEntry entry{id, spec.keysOf(id), spec.typed.isEmpty() || m_source->searchKey(*spec.portfolio, id).contains(spec.typed)};
        const auto place = std::ranges::lower_bound(entries, entry, [&](const TableEntry &a, const TableEntry &b) { return spec.precedes(a, b); });
        entries.insert(place, std::move(entry));
    }
    m_ids = ids;
    m_isAskedAnew = m_isAskedAnew && m_state.isOutdated();
    show(spec, entries);
}

} // namespace presentation
