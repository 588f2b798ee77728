// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/result.h"

namespace presentation {

/// Why a text cannot be read as the field's value, and what to write instead.
QString unreadableText(const domain::FieldMeta &field, const QString &typed);
/// Why what was typed into a field was not stored, and what to type instead. An empty `typed`: the error's own detail.
QString refusalText(const domain::FieldMeta &field, const domain::Error &error, const QString &typed);

} // namespace presentation
