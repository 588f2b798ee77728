// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

namespace exchange {

/// Where the facts are embedded.
inline constexpr char16_t kDemoFacts[] = u":/demo";

/// The demo portfolio, made from our facts files in `folder` as DECISIONS.md ("Demo facts → our words") and their README say:
/// built-in terms, records, sources with citations, published figures as benchmarks. Same facts and id source, same result.
/// CannotOpen or WrongFormat for a missing or broken file; Constraint for a word that is not known, with file and line in `where`.
domain::Result<domain::ChangeSet> demoPortfolio(const QString &folder, domain::IdSource &ids);

} // namespace exchange
