// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include <QString>

namespace presentation {

/// Why a phase or status cannot be typed over in records of this kind, and how it is put right instead.
QString datedText(domain::RecordKind kind);
/// The fields of the kind that only events change, by their labels: "Status"; empty where there are none.
QString datedFieldsText(domain::RecordKind kind);

} // namespace presentation
