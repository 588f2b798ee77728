// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/log_reader.h"

#include <QDateTime>

namespace presentation {

/// One line of a history in the user's words: what became of one field, or that a record was added or removed. A plain value.
struct ChangeLine
{
    database::StepInfo step;
    database::RecordKey record;
    QString recordName; ///< With its kind where the name alone says too little.
    QString what;       ///< The field's label, or "Added", "Removed".
    QString before;     ///< Labels and names, never codes; empty where nothing stood there.
    QString after;

    friend bool operator==(const ChangeLine &a, const ChangeLine &b)
    {
        return a.step.id == b.step.id && a.record == b.record && a.what == b.what && a.before == b.before && a.after == b.after;
    }
};

/// The lines of logged changes, in their order. Steps that are not among `steps` leave author and time empty. Any thread, with the
/// language passed in; names of what is gone are taken from what its removal logged.
QList<ChangeLine> changeLines(const QList<database::RecordChange> &changes, const QList<database::StepInfo> &steps,
                              const domain::Snapshot &now, domain::Language language);

/// The portfolio together with the records that the changes removed, so that these still have names.
domain::Snapshot withRemoved(const domain::Snapshot &now, const QList<database::RecordChange> &changes);
/// "BL-B01D1", or "Deal term: Kelun and Merck · Upfront cash" for what belongs to another record.
QString namedRecord(const domain::Portfolio &portfolio, const database::RecordKey &record, domain::Language language);
/// A value as a reader knows it; money with the currency of its record.
QString shownValue(const domain::Portfolio &portfolio, const database::RecordKey &record, const domain::FieldMeta &field,
                   const domain::Value &value, domain::Language language);

} // namespace presentation
