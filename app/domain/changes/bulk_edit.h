// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/record_fields.h"

#include <functional>

namespace domain {

/// What many records hold in one field: the same value, or several.
struct CommonValue
{
    Value value;
    bool isSeveral = false;

    friend bool operator==(const CommonValue &, const CommonValue &) = default;
};

using IsCanceled = std::function<bool()>;

/// The common value of each stored field, by field key, in one walk over the records. Ids that do not exist are passed over.
QHash<QString, CommonValue> commonValues(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids,
                                         const IsCanceled &isCanceled = {});

namespace edits {

/// Sets the given fields, and no others, in many records as one step. Records that already hold the values are left out, so
/// the set may be empty. Error::Constraint (`where` = field key) where a value cannot be stored in one of them, `needsEvent`
/// for what only a dated event changes.
Result<ChangeSet> setFields(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, const QList<FieldValue> &values,
                            const IsCanceled &isCanceled = {});

} // namespace edits

} // namespace domain
