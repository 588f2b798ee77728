// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/merge_walk.h"

#include "domain/changes/same_row.h"

#include <QSet>

namespace domain::edits {

AnyRecord MergeWalk::current(const RecordType &type, qint64 id) const
{
    const auto at = m_now.constFind(id);
    return at == m_now.cend() ? type.find(m_portfolio, id) : *at;
}

void MergeWalk::set(const RecordType &type, qint64 id, const AnyRecord &now)
{
    if (!m_now.contains(id))
        m_touched.append({&type, id});
    m_now.insert(id, now);
}

void MergeWalk::put(const AnyRecord &record)
{
    set(*recordType(record.kind()), record.id(), record);
}

void MergeWalk::remove(const RecordType &type, qint64 id)
{
    set(type, id, AnyRecord());
}

void MergeWalk::lead(RecordKind kind, qint64 from, qint64 to)
{
    m_waiting.append({kind, from, to});
    while (!m_waiting.isEmpty()) {
        const Lead next = m_waiting.takeFirst();
        for (const auto &field : referencesTo(next.kind))
            follow(field, next);
    }
}

ChangeSet MergeWalk::changes() const
{
    ChangeSet changes;
    for (const auto &[type, id] : m_touched) {
        const AnyRecord before = type->find(m_portfolio, id);
        const AnyRecord after = m_now.value(id);
        if (!(before == after))
            type->add(changes, before, after);
    }
    return changes;
}

void MergeWalk::follow(const ReferenceField &field, const Lead &lead)
{
    for (const qint64 id : referring(field, lead)) {
        redirect(field, id, lead);
        join(field, id, lead);
    }
}

/// The records whose field leads to `from` by now.
QList<qint64> MergeWalk::referring(const ReferenceField &field, const Lead &lead) const
{
    QList<qint64> ids;
    QSet<qint64> seen;
    const auto look = [&](qint64 id) {
        const AnyRecord now = current(*field.type, id);
        if (now && !seen.contains(id) && field.leadsTo(now, lead.kind, lead.from)) {
            seen.insert(id);
            ids.append(id);
        }
    };
    field.type->forEachLinked(m_portfolio, field.number, lead.from, look);
    for (const auto &[type, id] : m_touched) {
        if (type == field.type)
            look(id);
    }
    return ids;
}

void MergeWalk::redirect(const ReferenceField &field, qint64 id, const Lead &lead)
{
    AnyRecord record = current(*field.type, id);
    const bool isItself = record.kind() == lead.kind && id == lead.to; // Nothing is its own parent.
    record.set(field.number, isItself ? Value() : Value(lead.to));
    put(record);
}

/// Where the row became the same as one that was there, they become one.
void MergeWalk::join(const ReferenceField &field, qint64 id, const Lead &lead)
{
    if (!isRow(*field.type))
        return;
    const AnyRecord row = current(*field.type, id);
    AnyRecord twin;
    field.type->forEachLinked(m_portfolio, field.number, lead.to, [&](qint64 other) {
        const AnyRecord now = other == id || twin ? AnyRecord() : current(*field.type, other);
        if (now && isSameRow(now, row))
            twin = now;
    });
    if (!twin)
        return;
    absorb(twin, row);
    put(twin);
    remove(*field.type, id);
    m_waiting.append({field.type->kind(), id, twin.id()});
}

} // namespace domain::edits
