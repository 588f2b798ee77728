// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/effective_royalty.h"

#include <algorithm>
#include <vector>

namespace analytics {

using domain::Disclosure;
using domain::RoyaltyTier;
using domain::TierMethod;

namespace {

constexpr double kHundredthsPerPercent = 100.0;

/// Rates of one tier in hundredths of a percent.
struct Rate
{
    std::optional<qint64> low;
    std::optional<qint64> high;
};

struct Bounds
{
    std::optional<double> low;
    std::optional<double> high;
};

Rate rateOf(const RoyaltyTier &tier, Disclosure disclosure)
{
    const auto either = tier.rateMin ? tier.rateMin : tier.rateMax;
    switch (disclosure) {
    case Disclosure::Known: return {either, tier.rateMax ? tier.rateMax : either};
    case Disclosure::AtLeast: return {either, {}};
    case Disclosure::UpTo: return {{}, tier.rateMax ? tier.rateMax : either};
    case Disclosure::None: return {0, 0};
    default: return {tier.rateMin, tier.rateMax};
    }
}

bool overlap(const std::vector<RoyaltyTier> &tiers)
{
    for (size_t i = 1; i < tiers.size(); ++i) {
        if (!tiers[i - 1].upper || *tiers[i - 1].upper > tiers[i].lower)
            return true;
    }
    return false;
}

/// The sum is exact in hundredths of a percent times units; what no tier covers makes the upper bound unknown.
Bounds marginal(const std::vector<RoyaltyTier> &tiers, Disclosure disclosure, qint64 sales)
{
    qint64 covered = 0;
    double low = 0;
    double high = 0;
    bool anyLow = false;
    bool allHigh = true;
    for (const auto &tier : tiers) {
        const qint64 portion = std::max<qint64>(0, std::min(sales, tier.upper.value_or(sales)) - tier.lower);
        if (portion == 0)
            continue;
        covered += portion;
        const Rate rate = rateOf(tier, disclosure);
        anyLow = anyLow || rate.low;
        allHigh = allHigh && rate.high;
        low += double(portion) * double(rate.low.value_or(0));
        high += double(portion) * double(rate.high.value_or(0));
    }
    const double whole = double(sales) * kHundredthsPerPercent;
    Bounds bounds;
    if (anyLow)
        bounds.low = low / whole;
    if (allHigh && covered == sales)
        bounds.high = high / whole;
    return bounds;
}

/// Sales on a boundary belong to the tier that ends there.
Bounds wholeTier(const std::vector<RoyaltyTier> &tiers, Disclosure disclosure, qint64 sales)
{
    const auto at = std::ranges::find_if(tiers, [&](const RoyaltyTier &tier) { return sales > tier.lower && (!tier.upper || sales <= *tier.upper); });
    if (at == tiers.end())
        return {};
    const Rate rate = rateOf(*at, disclosure);
    const auto percent = [](std::optional<qint64> hundredths) {
        return hundredths ? std::optional(double(*hundredths) / kHundredthsPerPercent) : std::nullopt;
    };
    return {percent(rate.low), percent(rate.high)};
}

/// What holds whichever of the two is meant.
Bounds hull(const Bounds &a, const Bounds &b)
{
    Bounds both;
    if (a.low && b.low)
        both.low = std::min(*a.low, *b.low);
    if (a.high && b.high)
        both.high = std::max(*a.high, *b.high);
    return both;
}

} // namespace

EffectiveRoyalty effectiveRoyalty(std::span<const RoyaltyTier> tiers, Disclosure disclosure, qint64 sales)
{
    EffectiveRoyalty result;
    result.sales = sales;
    std::vector<RoyaltyTier> sorted(tiers.begin(), tiers.end());
    std::ranges::sort(sorted, {}, &RoyaltyTier::lower);
    result.tiersOverlap = overlap(sorted);
    if (sorted.empty() || result.tiersOverlap || sales <= 0)
        return result;
    const auto uses = [&](TierMethod method) { return std::ranges::any_of(sorted, [method](const auto &tier) { return tier.method == method; }); };
    const bool isSettled = sorted.size() == 1 || uses(TierMethod::Marginal) != uses(TierMethod::WholeTier);
    const bool isWhole = isSettled && uses(TierMethod::WholeTier);
    const Bounds byPortion = marginal(sorted, disclosure, sales);
    const Bounds byTier = wholeTier(sorted, disclosure, sales);
    const Bounds bounds = !isSettled ? hull(byPortion, byTier) : isWhole ? byTier : byPortion;
    result.methodUnstated = !isSettled;
    result.low = bounds.low;
    result.high = bounds.high;
    return result;
}

} // namespace analytics
