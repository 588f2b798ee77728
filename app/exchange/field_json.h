// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"

#include <QJsonValue>

namespace exchange {

/// A field's content as JSON: numbers, booleans and texts as such, codes and dates as canonical text, null for "not recorded".
QJsonValue fieldJson(const domain::FieldMeta &field, const domain::Value &value);
/// Reads it back. Error::Syntax with the field's key as place where the type or the word is another.
domain::Result<domain::Value> fieldValue(const domain::FieldMeta &field, const QJsonValue &json);

} // namespace exchange
