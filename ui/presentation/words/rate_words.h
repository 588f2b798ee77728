// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rates/rate_import.h"

namespace presentation {

/// "13,963 rates of 2 currencies to add, 0 here already, 0 that differ and stay as they are."
QString ratePlanSummary(const exchange::RatePlan &plan);
/// What a currency does not have: "begins on 2000-01-13, so earlier amounts cannot be converted"; empty where nothing is missing.
QString rateGap(const exchange::RateColumn &column, const exchange::RatePlan &plan);
/// What is not there, said plainly: days without rates, where a currency begins and ends, days missing in between, what was not chosen.
QStringList rateGaps(const exchange::RatePlan &plan);
/// "EUR/CNY 2024-03-01: 7.8 here, 7.7912 in the file."
QString rateConflict(const exchange::RateConflict &conflict);

} // namespace presentation
