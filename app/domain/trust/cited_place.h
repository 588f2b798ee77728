// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// One record of any kind.
struct RecordRef
{
    RecordKind kind = RecordKind::Unset;
    qint64 id = 0;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.kind), ref.id); }
};

/// What a citation or a conflict speaks about: one field of a record, or, without a field, the record as a whole.
struct CitedPlace
{
    RecordRef record;
    QString field; ///< Field key.

    friend bool operator==(const CitedPlace &, const CitedPlace &) = default;
};

/// The stored field of a kind with this key, or nullptr; lives as long as the program.
const FieldMeta *fieldOf(RecordKind kind, QStringView key);
/// What the place holds now; empty for a whole record and for what does not exist.
Value valueAt(const Portfolio &portfolio, const CitedPlace &place);
/// The record itself, then the records that belong to it (programs, events, terms, tiers …), each before its own parts.
QList<RecordRef> recordWithParts(const Portfolio &portfolio, const RecordRef &record);
bool exists(const Portfolio &portfolio, const RecordRef &record);

} // namespace domain
