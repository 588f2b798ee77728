// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/change_log.h"
#include "database/record_change.h"
#include "domain/tables/record_type.h"

namespace database {

/// The value a logged text stands for; throws Failure{Damaged} where it is none.
domain::Value loggedValue(const domain::FieldMeta &field, const QString &text);

/// The record a removal logged.
domain::AnyRecord removedRecord(const LogEntry &entry);

/// Records as they were before some of the newest steps: starts as the present and is walked back entry by entry.
/// Holds only what differs; `now` must outlive it.
class PastRecords
{
public:
    explicit PastRecords(const domain::Portfolio &now) : m_now(now) {}

    /// Entries must come newest first. Throws Failure{Damaged} where the log and the records do not fit.
    void takeBack(const LogEntry &entry);

    /// The record at the time walked back to; none if it was not there.
    domain::AnyRecord find(const RecordKey &key) const;

    /// What an entry did, with values; the records must stand as they did right after it.
    RecordChange changeOf(const LogEntry &entry) const;

    /// What leads from the present to the time walked back to, in id order.
    domain::ChangeSet changes() const;

private:
    void takeBackFields(const LogEntry &entry);
    QList<RecordChange::Field> fieldsOf(const LogEntry &entry) const;

    const domain::Portfolio &m_now;
    QHash<RecordKey, domain::AnyRecord> m_changed; ///< None where there was no record.
};

} // namespace database
