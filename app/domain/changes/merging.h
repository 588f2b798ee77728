// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QHash>
#include <QSet>

namespace domain::edits {

/// Two records of one kind that are the same thing: what stays, what goes, and whose values stand.
struct MergeRequest
{
    RecordKind kind = RecordKind::Unset;
    qint64 keep = 0;
    qint64 drop = 0;
    QSet<QString> fromDropped; ///< Keys of the fields that take the dropped record's value; all others stay.
    QHash<qint64, qint64> leftOut = {}; ///< Terms that do not stand → the term of the other deal that stands in their place.
};

/// Two terms of two deals that say what a deal has once, with other amounts: kept both they are added up.
struct TermContradiction
{
    qint64 kept = 0;    ///< Of the deal that stays.
    qint64 dropped = 0; ///< Of the deal that goes.
};
/// For deals; empty for other kinds.
QList<TermContradiction> contradictingTerms(const Portfolio &portfolio, const MergeRequest &request);

/// The kinds that can be merged: those with names, numbers or titles of their own.
bool canMerge(RecordKind kind);

/// The fields that only the dropped record has filled in: a merge that takes these loses nothing.
QSet<QString> fieldsOnlyIn(const Portfolio &portfolio, const MergeRequest &request);

/// Merges two records as one step. All references to the dropped one lead to the kept one afterwards, citations, attachments and
/// import links included; a child row that says the same as one of the kept record is joined with it, and so on below it; names
/// and numbers that would be lost become other names (of a company, candidate, trial or indication). One program stays the lead.
/// Error::NotFound where a record is missing, Error::Usage for a kind that cannot be merged or one record with itself,
/// Error::Constraint (`where` = field key) for a value that cannot be stored.
Result<ChangeSet> mergeRecords(const Portfolio &portfolio, const MergeRequest &request, IdSource &ids);

} // namespace domain::edits
