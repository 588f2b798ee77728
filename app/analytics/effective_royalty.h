// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/deal_term.h"

#include <QList>

#include <optional>
#include <span>

namespace analytics {

/// The effective royalty rate (EFR) at one level of annual net sales S: royalty due at S ÷ S, in percent (DOMAIN.md section 3).
/// An empty bound is unknown, never zero: only `low` is "at least", only `high` is "up to", neither is "not disclosed".
struct EffectiveRoyalty
{
    qint64 sales = 0; ///< Whole currency units a year.
    std::optional<double> low;
    std::optional<double> high;
    bool methodUnstated = false; ///< Several tiers without a method: the bounds hold for either.
    bool tiersOverlap = false;   ///< Contradictory tiers; nothing is computed.

    bool isKnown() const { return low && low == high; }
    friend bool operator==(const EffectiveRoyalty &, const EffectiveRoyalty &) = default;
};

/// The levels of annual sales at which a rate is given by default.
inline constexpr qint64 kRoyaltySalesLevels[] = {200'000'000, 500'000'000, 1'000'000'000};

/// Marginal: each tier's rate applies to the sales inside it. Whole-tier: the rate of the tier that holds S applies to all of S.
/// Sales outside every tier, and tiers without a rate, are unknown. A single rate stands for both bounds where the term is Known.
EffectiveRoyalty effectiveRoyalty(std::span<const domain::RoyaltyTier> tiers, domain::Disclosure disclosure, qint64 sales);

} // namespace analytics
