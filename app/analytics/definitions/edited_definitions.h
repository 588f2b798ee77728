// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"
#include "domain/portfolio.h"

namespace analytics {

/// The bounds of a blockbuster deal: the portfolio's own (MetricDefinition "blockbuster_deal" with total and upfront in whole dollars),
/// else the published rule of thumb.
domain::BlockbusterRule blockbusterRule(const domain::Portfolio &portfolio);

/// The version that figures print for a definition: the portfolio's own where it changed the rule, else the built-in one.
int definitionVersion(const domain::Portfolio &portfolio, QStringView key, int builtIn);

} // namespace analytics
