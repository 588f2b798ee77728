// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/duplicates/duplicate_pairs.h"

namespace presentation {

/// "Same name: MK-2870", "Different headquarters: US, DE".
QString likenessText(const analytics::DuplicateReason &reason);
/// All reasons of a pair in one line, what speaks against it last.
QString reasonsText(const analytics::DuplicatePair &pair);

} // namespace presentation
