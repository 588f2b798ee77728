// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// Edits as data: each function looks at a portfolio and returns the step that would change it. Nothing is changed here.
namespace edits {

/// Sets one field in many records. Records that already hold the value are left out, so the set may be empty.
/// Error::NotFound for an unknown field or record, Error::Constraint (`where` = field key) where the value cannot be stored;
/// `needsEvent` for what only a dated event changes (changes/dated_fields.h).
Result<ChangeSet> setField(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, QStringView key, const Value &value);
template <class Record>
Result<ChangeSet> setField(const Portfolio &portfolio, const QList<Id<Record>> &ids, QStringView key, const Value &value)
{
    QList<qint64> numbers;
    for (const auto id : ids)
        numbers.append(id.value);
    return setField(portfolio, recordKindOf<Record>(), numbers, key, value);
}

/// Removes records with all that cannot be without them: records that require them (recursively), their citations and import links.
/// Optional references to what goes are cleared. Ids that do not exist are passed over.
ChangeSet removeRecords(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids);

/// A copy named "… (copy)" with copies of the record's own child lists, whose further names are marked too;
/// a trial's number gets "-copy", a program's copy is not the lead. Empty if the id does not exist.
ChangeSet duplicateRecord(const Portfolio &portfolio, RecordKind kind, qint64 id, IdSource &ids);

/// Adds one record whose id the caller drew; Error::Constraint (`where` = field key) where it cannot be stored.
template <class Record>
Result<ChangeSet> insertRecord(const Portfolio &portfolio, const Record &record);

/// Completes a step: gives every territory that it adds or relabels its country rows (DECISIONS 16), replacing the former ones.
void expandTerritories(const Portfolio &before, ChangeSet &changes, IdSource &ids);

} // namespace edits

} // namespace domain
