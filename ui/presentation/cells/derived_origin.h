// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include <QString>

namespace presentation {

/// The kind of the records that a derived column is computed from, which is where it is edited; Unset where there is no one kind.
domain::RecordKind originOf(domain::RecordKind kind, const QString &key);
/// Why nobody can type into a derived column, and where what it shows is recorded.
QString derivedText(domain::RecordKind kind, const QString &key);

} // namespace presentation
