// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/row_slots.h"

#include "domain/value_text.h"
#include "exchange/trial_states.h"

#include <algorithm>

namespace exchange {

using namespace domain;
using Fate = ListChange::Fate;

namespace {

/// "December 2023" says nothing against 11 December 2023.
bool saysNoMore(const Value &now, const Value &file)
{
    const auto *mine = std::get_if<PartialDate>(&now);
    const auto *theirs = std::get_if<PartialDate>(&file);
    return mine && theirs && theirs->earliestDay() <= mine->earliestDay() && mine->latestDay() <= theirs->latestDay();
}

} // namespace

void RowSlots::fieldOf(RecordKind kind, qint64 id, const QString &key, const Value &value, const QString &slot)
{
    const FieldMeta *field = m_drafts.field(kind, key);
    if (!field || isEmpty(value))
        return;
    const Value now = m_drafts.value(kind, id, key);
    RowSlot made;
    made.key = slot.isEmpty() ? key : slot;
    made.after = canonicalText(*field, value);
    made.before = saysNoMore(now, value) ? made.after : canonicalText(*field, now);
    made.change = {kind, key, now, value, {}, {}, {}, Fate::Taken};
    made.writes = {{kind, id, key, value}};
    made.isList = field->kind == FieldKind::List;
    m_slots.append(std::move(made));
}

void RowSlots::belonging(RowSlot made, qint64 id, bool isHere)
{
    if (made.after.isEmpty())
        made.after = made.key;
    if (isHere)
        made.before = made.after;
    else
        made.needs = {id};
    m_slots.append(std::move(made));
}

std::optional<Fate> RowSlots::fateOf(const RowSlot &slot, SlotRule rule, const RowMemory &memory, bool isSaid) const
{
    if (slot.writes.isEmpty() && slot.needs.isEmpty() && slot.removes.isEmpty())
        return memory.says(slot.key, slot.after) ? std::nullopt : std::optional(Fate::Kept); // Nothing tells where it would go.
    if (rule == SlotRule::TakeAll)
        return Fate::Taken;
    // What the file did not change since last time is not news, whatever became of it here.
    if (memory.knows(slot.key) && memory.says(slot.key, slot.after))
        return {};
    const bool mayYield = slot.yields || !slot.change.field.isEmpty();
    if (mayYield && yieldsToNewer(m_age == RowAge::Older, {slot.before.isEmpty() && !slot.yields, memory.knows(slot.key)}))
        return Fate::Older;
    if (slot.onlyFills || (isSaid && m_age != RowAge::Newer))
        return slot.before.isEmpty() ? Fate::Taken : Fate::Kept;
    if (rule == SlotRule::KeepMine)
        return slot.before.isEmpty() && !memory.knows(slot.key) ? Fate::Taken : Fate::Kept;
    const bool mineChanged = memory.knows(slot.key) && !memory.says(slot.key, slot.before);
    return mineChanged ? Fate::Conflict : Fate::Taken;
}

/// An earlier row of the file was about the same record: this one's items come to those, as in a table with a row for each condition.
std::optional<Fate> RowSlots::gathered(RowSlot &slot, const RowMemory &memory)
{
    QStringList items = slot.before.split(u'|', Qt::SkipEmptyParts);
    const qsizetype before = items.size();
    for (const QString &item : slot.after.split(u'|', Qt::SkipEmptyParts)) {
        if (!items.contains(item))
            items.append(item);
    }
    const bool isOld = memory.knows(slot.key) && memory.says(slot.key, slot.after);
    if (isOld || items.size() == before)
        return {};
    slot.change.after = slot.writes.first().value = Value(items.join(u'|'));
    return Fate::Taken;
}

QList<ListChange> RowSlots::decide(SlotRule rule, RowMemory &memory, const QSet<QString> &said)
{
    QList<ListChange> changes;
    m_taken.clear();
    for (qsizetype i = 0; i < m_slots.size(); ++i) {
        RowSlot &slot = m_slots[i];
        const bool isSaid = said.contains(slot.key);
        const bool isGathered = slot.isList && isSaid && rule != SlotRule::TakeAll;
        const auto fate = slot.isSame() ? std::nullopt : isGathered ? gathered(slot, memory) : fateOf(slot, rule, memory, isSaid);
        if (fate == Fate::Taken)
            m_taken.append(i);
        if (fate) {
            changes.append(slot.change);
            changes.last().fate = *fate;
        }
        if (fate != Fate::Conflict && fate != Fate::Older)
            memory.set(slot.key, slot.after);
    }
    changes.squeeze(); // A plan keeps those of all rows.
    return changes;
}

void RowSlots::write(QSet<QString> &said) const
{
    m_drafts.use(m_record);
    for (const qint64 id : m_needs)
        m_drafts.use(id);
    for (const qsizetype i : m_taken) {
        for (const FieldWrite &write : m_slots[i].writes)
            m_drafts.write(write);
        for (const qint64 id : m_slots[i].needs)
            m_drafts.use(id);
        for (const auto &[kind, id] : m_slots[i].removes)
            m_drafts.remove(kind, id);
    }
    for (const RowSlot &slot : m_slots)
        said.insert(slot.key);
}

RowFit RowSlots::fit(const RowMemory &memory, const QList<QStringList> &telling) const
{
    RowFit fit;
    QHash<QString, bool> agrees;
    for (const RowSlot &slot : m_slots) {
        if (memory.knows(slot.key))
            agrees.insert(slot.key, memory.says(slot.key, slot.after));
    }
    fit.agreeing = int(std::ranges::count(agrees, true));
    int unlike = 0;
    for (const QStringList &group : telling) {
        const bool isSaid = std::ranges::any_of(group, [&agrees](const QString &key) { return agrees.contains(key); });
        const bool isLike = std::ranges::any_of(group, [&agrees](const QString &key) { return agrees.value(key); });
        if (isLike)
            return fit;
        unlike += isSaid;
    }
    // One thing that is said otherwise is a correction; two and nothing alike are another row.
    fit.isContradicted = unlike > 1;
    return fit;
}

bool RowSlots::hasTaken() const
{
    return !m_taken.isEmpty();
}

} // namespace exchange
