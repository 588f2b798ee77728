// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/row_order.h"

#include "workspace/all_cores.h"

#include <algorithm>

namespace presentation {

namespace {

/// Up to here the work is done before other threads have begun.
constexpr qsizetype kParallel = 2000;
constexpr qsizetype kPart = 1000; ///< Items that one thread takes at a time.

/// Calls `work` for each item, on several threads where there are many; leaves the rest undone once canceled.
template <class Item, class Work>
void forEach(QList<Item> &items, const std::function<bool()> &isCanceled, Work work)
{
    const auto unlessCanceled = [&](Item &item) {
        if (!isCanceled())
            work(item);
    };
    if (items.size() <= kParallel) {
        std::ranges::for_each(items, unlessCanceled);
        return;
    }
    const auto first = items.begin();
    workspace::onAllCores((items.size() + kPart - 1) / kPart, [&](qsizetype part) {
        std::for_each(first + part * kPart, first + std::min(items.size(), (part + 1) * kPart), unlessCanceled);
    });
}

QList<TableEntry> sorted(const OrderQuestion &question, const std::function<bool()> &isCanceled)
{
    QList<TableEntry> entries;
    entries.reserve(question.ids.size());
    for (const qint64 id : question.ids)
        entries.append({id, {}, true});
    forEach(entries, isCanceled, [&](TableEntry &entry) { entry.keys = question.spec.keysOf(entry.id); });
    if (isCanceled())
        return {};
    std::ranges::sort(entries, [&](const TableEntry &a, const TableEntry &b) { return question.spec.precedes(a, b); });
    return entries;
}

/// The search keys that are not known yet.
void addSearchKeys(OrderAnswer &answer, const OrderSpec &spec, const std::function<bool()> &isCanceled)
{
    QList<std::pair<qint64, QString>> missing;
    for (const TableEntry &entry : std::as_const(answer.entries)) {
        if (!answer.searchKeys.contains(entry.id))
            missing.append(std::pair(entry.id, QString()));
    }
    forEach(missing, isCanceled, [&](auto &key) { key.second = spec.source->searchKey(*spec.portfolio, key.first); });
    for (const auto &[id, key] : std::as_const(missing))
        answer.searchKeys.insert(id, key);
}

} // namespace

Qt::SortOrder OrderSpec::groupOrder() const
{
    const auto own = std::ranges::find(steps, group, &Step::column);
    return own == steps.end() ? Qt::AscendingOrder : own->order;
}

QList<SortKey> OrderSpec::keysOf(qint64 id) const
{
    QList<SortKey> keys;
    keys.reserve(steps.size() + (group >= 0));
    if (group >= 0)
        keys.append(groupKey(source->column(group), source->value(*portfolio, id, group, asOf), WordSource{*portfolio, language}));
    for (const Step &step : steps) {
        const auto &column = source->column(step.column);
        const QString currency = column.kind == domain::FieldKind::Money ? source->currency(*portfolio, id, step.column, asOf) : QString();
        keys.append(sortKey(column, source->value(*portfolio, id, step.column, asOf), WordSource{*portfolio, language}, currency));
    }
    return keys;
}

bool OrderSpec::precedes(const TableEntry &a, const TableEntry &b) const
{
    qsizetype at = 0;
    if (group >= 0) {
        if (const int order = compared(a.keys[at], b.keys[at], groupOrder()); order != 0)
            return order < 0;
        ++at;
    }
    for (const Step &step : steps) {
        if (const int order = compared(a.keys[at], b.keys[at], step.order); order != 0)
            return order < 0;
        ++at;
    }
    return a.id < b.id;
}

OrderAnswer answerTo(const OrderQuestion &question, const std::function<bool()> &isCanceled)
{
    OrderAnswer answer{question.known, question.searchKeys};
    if (answer.entries.isEmpty())
        answer.entries = sorted(question, isCanceled);
    const QString &typed = question.spec.typed;
    if (!typed.isEmpty())
        addSearchKeys(answer, question.spec, isCanceled);
    if (isCanceled())
        return {};
    for (TableEntry &entry : answer.entries)
        entry.passes = typed.isEmpty() || answer.searchKeys.value(entry.id).contains(typed);
    return answer;
}

} // namespace presentation
