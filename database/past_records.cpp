// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/past_records.h"

#include "database/failure.h"
#include "domain/value_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace database {

using domain::Error;

domain::Value loggedValue(const domain::FieldMeta &field, const QString &text)
{
    auto value = domain::parseCanonical(field, text);
    if (!value.ok())
        throw Failure({Error::Code::Damaged, text, QString::fromLatin1(field.key)});
    return value.value();
}

domain::AnyRecord removedRecord(const LogEntry &entry)
{
    const auto &type = *domain::recordType(entry.kind);
    auto record = type.blank(entry.record);
    for (int number = 0; number < int(type.fields().size()); ++number) {
        const auto &field = *type.fields()[number];
        if (const auto text = entry.changes.constFind(QLatin1StringView(field.key)); text != entry.changes.constEnd())
            record.set(number, loggedValue(field, text->toString()));
    }
    return record;
}

domain::AnyRecord PastRecords::find(const RecordKey &key) const
{
    const auto changed = m_changed.constFind(key);
    return changed != m_changed.constEnd() ? *changed : domain::recordType(key.kind)->find(m_now, key.id);
}

void PastRecords::takeBack(const LogEntry &entry)
{
    const RecordKey key{entry.kind, entry.record};
    if (!domain::recordType(entry.kind))
        return; // Of a later version of the program.
    if (entry.action == LogEntry::Action::Inserted)
        m_changed.insert(key, {});
    else if (entry.action == LogEntry::Action::Removed)
        m_changed.insert(key, removedRecord(entry));
    else
        takeBackFields(entry);
}

void PastRecords::takeBackFields(const LogEntry &entry)
{
    const RecordKey key{entry.kind, entry.record};
    auto record = find(key);
    if (!record)
        throw Failure({Error::Code::Damaged, u"%1:%2"_s.arg(domain::tableName(entry.kind)).arg(entry.record), {}});
    const auto &fields = domain::recordType(entry.kind)->fields();
    for (int number = 0; number < int(fields.size()); ++number) {
        if (const auto pair = entry.changes.constFind(QLatin1StringView(fields[number]->key)); pair != entry.changes.constEnd())
            record.set(number, loggedValue(*fields[number], pair->toArray().at(0).toString()));
    }
    m_changed.insert(key, record);
}

QList<RecordChange::Field> PastRecords::fieldsOf(const LogEntry &entry) const
{
    const auto inserted = entry.action == LogEntry::Action::Inserted ? find({entry.kind, entry.record}) : domain::AnyRecord();
    const auto &all = domain::recordType(entry.kind)->fields();
    QList<RecordChange::Field> fields;
    for (int number = 0; number < int(all.size()); ++number) {
        const auto *field = all[number];
        const auto logged = entry.changes.constFind(QLatin1StringView(field->key));
        const bool isLogged = logged != entry.changes.constEnd();
        if (inserted && !domain::isEmpty(inserted.value(number)))
            fields.append({field, {}, inserted.value(number)});
        else if (entry.action == LogEntry::Action::Removed && isLogged)
            fields.append({field, loggedValue(*field, logged->toString()), {}});
        else if (entry.action == LogEntry::Action::Updated && isLogged)
            fields.append({field, loggedValue(*field, logged->toArray().at(0).toString()), loggedValue(*field, logged->toArray().at(1).toString())});
    }
    return fields;
}

RecordChange PastRecords::changeOf(const LogEntry &entry) const
{
    using Action = RecordChange::Action;
    RecordChange change{entry.step, entry.position, {entry.kind, entry.record}, Action::Updated, {}};
    if (entry.action != LogEntry::Action::Updated)
        change.action = entry.action == LogEntry::Action::Inserted ? Action::Inserted : Action::Removed;
    if (domain::recordType(entry.kind))
        change.fields = fieldsOf(entry);
    return change;
}

domain::ChangeSet PastRecords::changes() const
{
    auto keys = m_changed.keys();
    std::ranges::sort(keys);
    domain::ChangeSet changes;
    for (const auto &key : keys) {
        const auto &type = *domain::recordType(key.kind);
        const auto present = type.find(m_now, key.id);
        const auto past = m_changed.value(key);
        if (!(present == past))
            type.add(changes, present, past);
    }
    return changes;
}

} // namespace database
