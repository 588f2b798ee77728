// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <functional>

namespace domain {

/// `evaluate` for another thread: once `isGivenUp` says so, it stops and the answer is not complete.
VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp);

/// The conditions, as text, that say nothing about this kind: known without looking at any record.
QStringList inertConditions(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind);

} // namespace domain
