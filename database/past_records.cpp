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

template <class Record>
void PastRecords::takeBackOf(const LogEntry &entry)
{
    auto &changed = std::get<Changed<Record>>(m_changed);
    if (entry.action == LogEntry::Action::Inserted) {
        changed.insert(entry.record, std::nullopt);
        return;
    }
    if (entry.action == LogEntry::Action::Removed) {
        changed.insert(entry.record, removedRecord<Record>(entry));
        return;
    }
    auto record = find(domain::Id<Record>{entry.record});
    if (!record)
        throw Failure({Error::Code::Damaged, u"%1:%2"_s.arg(domain::tableName(entry.kind)).arg(entry.record), {}});
    for (const auto &field : domain::kFields<Record>) {
        if (const auto pair = entry.changes.constFind(QLatin1StringView(field.key)); pair != entry.changes.constEnd())
            field.set(*record, loggedValue(field, pair->toArray().at(0).toString()));
    }
    changed.insert(entry.record, std::move(record));
}

void PastRecords::takeBack(const LogEntry &entry)
{
    domain::forEachRecordKind([&]<class Record>() {
        if (domain::recordKindOf<Record>() == entry.kind)
            takeBackOf<Record>(entry);
    });
}

template <class Record>
QList<RecordChange::Field> PastRecords::fieldsOf(const LogEntry &entry) const
{
    const auto inserted = entry.action == LogEntry::Action::Inserted ? find(domain::Id<Record>{entry.record}) : std::nullopt;
    QList<RecordChange::Field> fields;
    for (const auto &field : domain::kFields<Record>) {
        const auto logged = entry.changes.constFind(QLatin1StringView(field.key));
        const bool isLogged = logged != entry.changes.constEnd();
        if (inserted && !domain::isEmpty(field.get(*inserted)))
            fields.append({&field, {}, field.get(*inserted)});
        else if (entry.action == LogEntry::Action::Removed && isLogged)
            fields.append({&field, loggedValue(field, logged->toString()), {}});
        else if (entry.action == LogEntry::Action::Updated && isLogged)
            fields.append({&field, loggedValue(field, logged->toArray().at(0).toString()), loggedValue(field, logged->toArray().at(1).toString())});
    }
    return fields;
}

RecordChange PastRecords::changeOf(const LogEntry &entry) const
{
    using Action = RecordChange::Action;
    RecordChange change{entry.step, entry.position, {entry.kind, entry.record}, Action::Updated, {}};
    if (entry.action != LogEntry::Action::Updated)
        change.action = entry.action == LogEntry::Action::Inserted ? Action::Inserted : Action::Removed;
    domain::forEachRecordKind([&]<class Record>() {
        if (domain::recordKindOf<Record>() == entry.kind)
            change.fields = fieldsOf<Record>(entry);
    });
    return change;
}

domain::ChangeSet PastRecords::changes() const
{
    domain::ChangeSet changes;
    domain::forEachRecordKind([&]<class Record>() {
        const auto &changed = std::get<Changed<Record>>(m_changed);
        QList<qint64> ids = changed.keys();
        std::ranges::sort(ids);
        for (const qint64 id : ids) {
            const Record *present = m_now.find(domain::Id<Record>{id});
            const auto &past = *changed.constFind(id);
            const bool same = present && past ? *present == *past : !present && !past;
            if (!same)
                changes.of<Record>().append({present ? std::optional(*present) : std::nullopt, past});
        }
    });
    return changes;
}

} // namespace database
