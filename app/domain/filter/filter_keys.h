// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

namespace domain {

/// One column of one filterable kind.
struct FilterColumn
{
    RecordKind kind = RecordKind::Unset;
    const FieldMeta *meta = nullptr;

    QString key() const { return QLatin1String(meta->key).toString(); }
};

/// The columns a key means. How a key is resolved:
/// 1. a short key of the table in filter_keys.cpp (`phase`, `status`, `country` …) means the columns listed there;
/// 2. any other key means the column of that name in every kind that has one;
/// 3. else the column named key + "_date", "_id" or "_company_id" (`announced`, `indication`, `originator`).
/// A kind given in front (`deal.status`) looks in that kind only, its own column names before short keys, and may be left out of the
/// column's name (`event.type` is `event_type`).
QList<FilterColumn> filterColumns(QStringView key, RecordKind kind = RecordKind::Unset);

/// Known keys that look like a misspelled one, nearest first, at most three.
QStringList nearestFilterKeys(QStringView key);

/// The kind for a word such as "deal", "trials" or "DealEvent"; Unset if none.
RecordKind filterKind(QStringView word);

/// The columns a condition means. Where several kinds share the key, those that cannot read the values are not meant:
/// `status:active` is about deals, `status:recruiting` about trials. Where none can, all are kept, and nothing passes.
QList<FilterColumn> readableColumns(const Portfolio &portfolio, const Condition &condition);

/// Whether a kind is one of FilterableRecords.
bool isFilterable(RecordKind kind);

} // namespace domain
