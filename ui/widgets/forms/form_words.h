// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/result.h"

namespace widgets {

/// Why what was typed into a field was not stored, and what to type instead.
QString refusalText(const domain::FieldMeta &field, const domain::Error &error, const QString &typed);

} // namespace widgets
