// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <functional>
#include <limits>

namespace domain {

/// `evaluate` for another thread: once `isGivenUp` says so, it stops and the answer is not complete.
VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp);

/// Some rows of one kind, by their places in its table: what one of several threads looks through.
struct EvaluationPart
{
    RecordKind kind = RecordKind::Unset;
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};
/// All filterable records in parts of about the same work, in id order within a kind.
QList<EvaluationPart> evaluationParts(const Portfolio &portfolio);
/// What passes in one part.
VisibleRecords::OfKind evaluatePart(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const EvaluationPart &part,
                                    const std::function<bool()> &isGivenUp);
/// The answers to all parts, in their order, as one.
VisibleRecords joined(const QList<EvaluationPart> &parts, const QList<VisibleRecords::OfKind> &answers);

/// The conditions, as text, that say nothing about this kind: known without looking at any record.
QStringList inertConditions(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind);

} // namespace domain
