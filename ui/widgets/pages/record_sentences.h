// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

namespace widgets {

/// Whether a file may hold a list of these.
bool comesInLists(domain::RecordKind kind);
/// "New trial".
QString newRecordText(domain::RecordKind kind);
/// What a removal of the chosen records did: "Removed 2 deals and 31 linked records. Ctrl+Z brings them back."
QString removalText(domain::RecordKind kind, qsizetype chosen, const domain::ChangeSet &changes);

/// Why a table shows nothing.
struct EmptyReason
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QString typed;       ///< In the table's own find field.
    QString restriction; ///< Label of the records to which the table is restricted.
    QString filter;      ///< The filter of all pages, as its text line.
    QString asOf;        ///< The as-of date, where records of the kind exist at another date; else empty.
};
/// One sentence: the nearest reason only.
QString emptySentence(const EmptyReason &reason);

} // namespace widgets
