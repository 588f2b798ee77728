// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/citations.h"

namespace domain {

/// The conflicts of one record, in id order.
QList<Conflict> conflictsOf(const Portfolio &portfolio, const RecordRef &record);
/// The same with those of its parts.
QList<Conflict> conflictsUnder(const Portfolio &portfolio, const RecordRef &record);
/// The place a conflict is about.
CitedPlace placeOf(const Conflict &conflict);
/// What a conflict keeps as canonical text; empty where the field or the text cannot be read any more.
Value statedValue(const Conflict &conflict, const QString &canonical);

/// How a conflict is settled. `own` counts for Neither only: what the field shall hold then.
struct Resolution
{
    ConflictChoice choice = ConflictChoice::Unset;
    QString reason;
    Value own;
};

namespace edits {

/// Cites a source that states `stated` for the field. Where the field holds something else, the step records the conflict
/// too: first the source that backs the present value (if one is cited) with it, second the new one. Stores no value.
Result<ChangeSet> citeStating(const Portfolio &portfolio, const NewCitation &citation, const Value &stated, IdSource &ids);
/// Settles a conflict and sets the field to what was chosen, in one step. Constraint with `where` = "reason" where none is
/// given, with the field's key where the value cannot be stored. A step labeled as a correction.
Result<ChangeSet> resolveConflict(const Portfolio &portfolio, Id<Conflict> conflict, const Resolution &resolution);
/// Opens a settled conflict again; the field keeps its value.
Result<ChangeSet> reopenConflict(const Portfolio &portfolio, Id<Conflict> conflict);

} // namespace edits

} // namespace domain
