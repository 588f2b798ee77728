// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/partnership_outcomes.h"
#include "figure/phrases.h"

namespace analytics {

/// The finding about return rates, by the first rule that holds: too few deals · no mature cohort · a cohort of 30 or more whose
/// interval excludes the pooled rate of the other mature ones · the clearest change between neighboring cohorts (Newcombe) ·
/// no clear difference · the one mature cohort's rate.
QString returnRateHeadline(const PartnershipOutcomes &sums, const figure::Phrases &words);

} // namespace analytics
