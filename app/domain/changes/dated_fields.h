// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/value.h"
#include "domain/vocabulary/record_kind.h"

#include <QStringView>

namespace domain {

/// Whether a stored field is never typed over once its record is there: the status of a trial, which its events say, and in those
/// events themselves what phase or status follows from. They are put right by `edits::addEvent` and `edits::correctEvent` (DECISIONS 1, 2).
bool isDated(RecordKind kind, QStringView key);
/// Whether typing over `present` needs an event or a correction. What an event leaves open may be filled in; a trial's status never.
bool isFixed(RecordKind kind, QStringView key, const Value &present);
/// Whether a column, stored or derived, shows what dated events say.
bool followsFromEvents(RecordKind kind, QStringView key);

/// Why a field that is dated was not set.
Error needsEvent(RecordKind kind, QStringView key);
bool isNeedsEvent(const Error &error);
/// The kind that such an error is about; Unset for any other.
RecordKind kindOfNeedsEvent(const Error &error);

} // namespace domain
