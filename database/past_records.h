// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/change_log.h"
#include "database/record_change.h"
#include "domain/portfolio.h"

namespace database {

/// The value a logged text stands for; throws Failure{Damaged} where it is none.
domain::Value loggedValue(const domain::FieldMeta &field, const QString &text);

/// The record a removal logged.
template <class Record>
Record removedRecord(const LogEntry &entry)
{
    Record record;
    record.id.value = entry.record;
    for (const auto &field : domain::kFields<Record>) {
        if (const auto text = entry.changes.constFind(QLatin1StringView(field.key)); text != entry.changes.constEnd())
            field.set(record, loggedValue(field, text->toString()));
    }
    return record;
}

/// Records as they were before some of the newest steps: starts as the present and is walked back entry by entry.
/// Holds only what differs; `now` must outlive it.
class PastRecords
{
public:
    explicit PastRecords(const domain::Portfolio &now) : m_now(now) {}

    /// Entries must come newest first. Throws Failure{Damaged} where the log and the records do not fit.
    void takeBack(const LogEntry &entry);

    /// The record at the time walked back to; empty if it was not there.
    template <class Record>
    std::optional<Record> find(domain::Id<Record> id) const
    {
        const auto &changed = std::get<Changed<Record>>(m_changed);
        if (const auto found = changed.constFind(id.value); found != changed.constEnd())
            return *found;
        const Record *present = m_now.find(id);
        return present ? std::optional(*present) : std::nullopt;
    }

    /// What an entry did, with values; the records must stand as they did right after it.
    RecordChange changeOf(const LogEntry &entry) const;

    /// What leads from the present to the time walked back to, in id order.
    domain::ChangeSet changes() const;

private:
    template <class Record>
    using Changed = QHash<qint64, std::optional<Record>>;
    template <class List>
    struct ChangedOf;
    template <class... Records>
    struct ChangedOf<domain::RecordList<Records...>>
    {
        using Type = std::tuple<Changed<Records>...>;
    };

    template <class Record>
    void takeBackOf(const LogEntry &entry);
    template <class Record>
    QList<RecordChange::Field> fieldsOf(const LogEntry &entry) const;

    const domain::Portfolio &m_now;
    ChangedOf<domain::AllRecords>::Type m_changed;
};

} // namespace database
