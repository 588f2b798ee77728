// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values/rate_reading.h"

namespace exchange {

/// The rates that a phrase states, as figures or in words, in hundredths of a percent; neither where it states none.
struct RateSpan
{
    std::optional<qint64> min;
    std::optional<qint64> max;
    bool isRange = false; ///< Two ends were stated, or a word that covers a range ("mid-teens").

    bool isStated() const { return min || max; }
};
RateSpan rateSpanOf(const QString &plain);
/// "12.5" → 1250; nothing with more than two decimals or above 1,000 %.
std::optional<qint64> hundredths(const QString &digits);

} // namespace exchange
