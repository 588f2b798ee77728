// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/column_target.h"

namespace exchange {

constexpr unsigned inList(ListKind list)
{
    return 1U << unsigned(list);
}
inline constexpr unsigned kInCandidates = inList(ListKind::Candidates);
inline constexpr unsigned kInPrograms = inList(ListKind::Programs);
inline constexpr unsigned kInTrials = inList(ListKind::Trials);
inline constexpr unsigned kInDeals = inList(ListKind::Deals);
inline constexpr unsigned kInCompanies = inList(ListKind::Companies);
inline constexpr unsigned kInEvents = inList(ListKind::Events);
inline constexpr unsigned kInRates = inList(ListKind::Rates);

/// The targets by what they are about; `columnTargets` joins them.
std::span<const ColumnTarget> pipelineTargets();
std::span<const ColumnTarget> trialTargets();
std::span<const ColumnTarget> dealTargets();
std::span<const ColumnTarget> commonTargets();

} // namespace exchange
