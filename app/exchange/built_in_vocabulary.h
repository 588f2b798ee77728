// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

namespace exchange {

/// The terms every portfolio begins with: BIO's 15 therapeutic areas, modalities, termination reasons, company types and
/// designations, with English and Chinese labels. Rules hang on their codes, so these never change; labels may.
domain::ChangeSet builtInVocabulary(domain::IdSource &ids);

} // namespace exchange
