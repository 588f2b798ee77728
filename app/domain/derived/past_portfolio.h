// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// The portfolio without what had not happened at the as-of date: records that did not exist yet, events dated later, contradictions with
/// sources published later, how an expected event turned out, and what cannot be without them. Fields without a date of their own keep
/// their present value (DECISIONS 2, 3).
Snapshot portfolioAsOf(const Snapshot &portfolio, const AsOf &asOf);

} // namespace domain
