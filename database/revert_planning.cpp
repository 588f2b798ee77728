// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/revert_planning.h"

using namespace Qt::StringLiterals;

namespace database {

using domain::FieldKind;
using State = RevertItem::State;
using Action = RecordChange::Action;

namespace {

bool exists(const domain::Portfolio &portfolio, const RecordKey &key)
{
    const auto *type = domain::recordType(key.kind);
    return type && type->contains(portfolio, key.id);
}

} // namespace

QList<RevertItem> RevertPlanning::of(qint64 step)
{
    const QList<LogEntry> entries = m_log.entriesOf(step);
    for (const auto &entry : entries) {
        const RecordKey key{entry.kind, entry.record};
        m_touched.insert(key);
        if (entry.action == LogEntry::Action::Inserted)
            m_inserted.insert(key);
        if (entry.action == LogEntry::Action::Removed)
            m_removed.insert(key);
    }
    PastRecords after(m_now);
    walkBack(step, after);
    QList<RevertItem> items;
    for (const auto &entry : entries) {
        if (domain::recordType(entry.kind))
            add(after.changeOf(entry), items);
    }
    return items;
}

void RevertPlanning::walkBack(qint64 step, PastRecords &after)
{
    m_log.forEachSince(step, [&](const LogEntry &entry) {
        const RecordKey key{entry.kind, entry.record};
        if (entry.step > m_upTo || !m_touched.contains(key))
            return;
        after.takeBack(entry);
        // Newest first, so the first one seen is the one that stands in the way now.
        m_later.insert({key, {}}, m_later.value({key, {}}, entry.step));
        for (const QString &field : entry.changes.keys())
            m_later.insert({key, field}, m_later.value({key, field}, entry.step));
    });
}

void RevertPlanning::add(const RecordChange &change, QList<RevertItem> &items) const
{
    switch (change.action) {
    case Action::Inserted: items.append(removalOf(change)); break;
    case Action::Removed: items.append(returnOf(change)); break;
    case Action::Updated: addFields(change, items); break;
    }
}

RevertItem RevertPlanning::removalOf(const RecordChange &change) const
{
    RevertItem item{change.record, change.action, {}, {}, change.fields, State::Possible, laterStep(change.record, {})};
    const auto &type = *domain::recordType(change.record.kind);
    const auto present = type.find(m_now, change.record.id);
    auto inserted = type.blank(change.record.id);
    for (const auto &field : change.fields)
        inserted.set(int(type.fields().indexOf(field.field)), field.after);
    if (!present)
        item.state = State::AlreadySo;
    else if (isNeeded(change.record))
        item.state = State::Needed;
    else if (!(present == inserted))
        item.state = State::ChangedSince;
    return item;
}

RevertItem RevertPlanning::returnOf(const RecordChange &change) const
{
    RevertItem item{change.record, change.action, {}, {}, change.fields, State::Possible, laterStep(change.record, {})};
    if (exists(m_now, change.record)) {
        item.state = State::AlreadySo;
        return item;
    }
    for (const auto &[field, before, after] : change.fields) {
        const auto *id = std::get_if<qint64>(&before);
        const RecordKey parent{field->references, id ? *id : 0};
        if (field->kind == FieldKind::Reference && id && field->required && !exists(m_now, parent) && !returns(parent))
            item.state = State::ParentGone;
    }
    return item;
}

void RevertPlanning::addFields(const RecordChange &change, QList<RevertItem> &items) const
{
    const auto &type = *domain::recordType(change.record.kind);
    const auto present = type.find(m_now, change.record.id);
    for (const auto &field : change.fields) {
        RevertItem item{change.record, change.action, field, {}, {}, State::Gone, laterStep(change.record, {})};
        if (present) {
            item.present = present.value(int(type.fields().indexOf(field.field)));
            item.laterStep = laterStep(change.record, QLatin1String(field.field->key));
            item.state = item.present == field.before ? State::AlreadySo : item.present == field.after ? State::Possible : State::ChangedSince;
        }
        items.append(item);
    }
}

/// Records of the same step may go together; any other one that requires this one holds it.
bool RevertPlanning::isNeeded(const RecordKey &record) const
{
    bool needed = false;
    for (const auto &field : domain::referencesTo(record.kind)) {
        field.type->forEachLinked(m_now, field.number, record.id, [&](qint64 dependent) {
            needed = needed || !m_inserted.contains({field.type->kind(), dependent});
        });
    }
    return needed;
}

bool RevertPlanning::returns(const RecordKey &record) const
{
    return m_removed.contains(record);
}

} // namespace database
