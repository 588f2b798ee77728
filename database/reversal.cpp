// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/reversal.h"

#include "database/failure.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace database {

using domain::AnyRecord;
using domain::Error;
using domain::FieldKind;
using domain::Portfolio;

namespace {

QString nameOf(domain::RecordKind kind, qint64 id)
{
    return u"%1:%2"_s.arg(domain::tableName(kind)).arg(id);
}

[[noreturn]] void conflict(const QString &record, const QString &where)
{
    throw Failure({Error::Code::Conflict, record, where});
}

QString keyOf(domain::RecordKind kind, int field)
{
    return field < 0 ? QString() : QString::fromLatin1(domain::recordType(kind)->fields()[field]->key);
}

/// Refuses where a record that comes back refers to one that is gone.
void checkReferences(const Portfolio &next, const AnyRecord &record)
{
    const auto &fields = domain::recordType(record.kind())->fields();
    for (int number = 0; number < int(fields.size()); ++number) {
        if (fields[number]->kind != FieldKind::Reference)
            continue;
        const auto value = record.value(number);
        const auto *id = std::get_if<qint64>(&value);
        if (id && !domain::recordType(fields[number]->references)->contains(next, *id))
            conflict(nameOf(record.kind(), record.id()), QString::fromLatin1(fields[number]->key));
    }
}

/// Refuses where a record that goes is still referred to.
void checkDependents(const Portfolio &next, const AnyRecord &gone)
{
    for (const auto &field : domain::referencesTo(gone.kind())) {
        field.type->forEachLinked(next, field.number, gone.id(), [&](qint64 dependent) {
            conflict(nameOf(gone.kind(), gone.id()), nameOf(field.type->kind(), dependent));
        });
    }
}

void checkLinks(const Portfolio &now, const domain::ChangeSet &changes)
{
    const auto next = domain::applied(std::make_shared<const Portfolio>(now), changes);
    for (const auto *type : domain::recordTypes()) {
        type->forEachEdit(changes, [&](const AnyRecord &before, const AnyRecord &after) {
            if (after)
                checkReferences(*next, after);
            else
                checkDependents(*next, before);
        });
    }
}

} // namespace

domain::ChangeSet Reversal::of(const StepInfo &step)
{
    const QList<LogEntry> entries = m_log.entriesOf(step.id);
    QSet<qint64> touched;
    touched.reserve(entries.size());
    for (const auto &entry : entries)
        touched.insert(entry.record);
    PastRecords after(m_now);
    m_log.forEachSince(step.id, [&](const LogEntry &entry) {
        if (touched.contains(entry.record))
            after.takeBack(entry);
    });
    m_changes = {};
    m_changes.label = step.label;
    m_changes.label.action = domain::StepLabel::Action::Revert;
    m_changes.reverts = step.id;
    for (const auto &entry : entries) {
        if (domain::recordType(entry.kind))
            takeBack(entry, after);
    }
    checkLinks(m_now, m_changes);
    return std::move(m_changes);
}

void Reversal::takeBack(const LogEntry &entry, const PastRecords &after)
{
    const auto &type = *domain::recordType(entry.kind);
    const AnyRecord present = type.find(m_now, entry.record);
    if (bool(present) == (entry.action == LogEntry::Action::Removed))
        conflict(nameOf(entry.kind, entry.record), {});
    if (entry.action == LogEntry::Action::Removed) {
        type.add(m_changes, {}, removedRecord(entry));
    } else if (entry.action == LogEntry::Action::Updated) {
        restoreFields(entry, present);
    } else {
        const AnyRecord inserted = after.find({entry.kind, entry.record});
        if (!(inserted == present))
            conflict(nameOf(entry.kind, entry.record), inserted ? keyOf(entry.kind, AnyRecord::firstDifference(inserted, present)) : QString());
        type.add(m_changes, present, {});
    }
}

void Reversal::restoreFields(const LogEntry &entry, const AnyRecord &present)
{
    const auto &type = *domain::recordType(entry.kind);
    AnyRecord restored = present;
    for (int number = 0; number < int(type.fields().size()); ++number) {
        const auto &field = *type.fields()[number];
        const auto pair = entry.changes.constFind(QLatin1StringView(field.key));
        if (pair == entry.changes.constEnd())
            continue;
        if (present.value(number) != loggedValue(field, pair->toArray().at(1).toString()))
            conflict(nameOf(entry.kind, entry.record), QString::fromLatin1(field.key));
        restored.set(number, loggedValue(field, pair->toArray().at(0).toString()));
    }
    type.add(m_changes, present, restored);
}

} // namespace database
