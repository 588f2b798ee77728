// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"

namespace domain {

/// The key of the definition and the names of its two bounds.
namespace blockbuster_rule {
inline constexpr QLatin1StringView kKey("blockbuster_deal");
inline constexpr QLatin1StringView kTotal("total");
inline constexpr QLatin1StringView kUpfront("upfront");
} // namespace blockbuster_rule

/// The bounds of a blockbuster deal in this portfolio, for tables, filters and figures alike: its own (the newest MetricDefinition
/// "blockbuster_deal" with total and upfront in whole dollars), else the published rule of thumb.
BlockbusterRule blockbusterRule(const Portfolio &portfolio);

} // namespace domain
