// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/deal_content_vocabulary.h"
#include "exchange/values/refusal.h"

#include <optional>

namespace exchange {

/// A percentage or a range of percentages in hundredths of a percent.
struct PercentReading
{
    std::optional<qint64> min;
    std::optional<qint64> max;
    domain::Disclosure disclosure = domain::Disclosure::Unset; ///< Unset: nothing was stated.
    Refusal refusal = Refusal::None;
};
PercentReading readPercent(const QString &text);

/// One band of royalties; bounds are annual net sales in whole units of `currency`.
struct RoyaltyBand
{
    qint64 lower = 0;
    std::optional<qint64> upper;
    std::optional<qint64> rateMin; ///< Hundredths of a percent; empty where the words bound it on one side only.
    std::optional<qint64> rateMax;

    friend bool operator==(const RoyaltyBand &, const RoyaltyBand &) = default;
};

/// Royalty words, always kept as they stand beside their reading. "Low" is 1–3 of ten, "mid" 4–6, "high" 7–9: low single-digit 1–3 %,
/// mid-teens 14–16 %, low double-digit 10–13 %, mid-twenties 24–26 %. Stages that are listed without sales bounds give one range.
struct RoyaltyReading
{
    QList<RoyaltyBand> bands; ///< Empty where no number was stated ("tiered royalties").
    domain::Disclosure disclosure = domain::Disclosure::Unset; ///< Unset: nothing was stated.
    bool isProfitSplit = false; ///< "50/50 profit split": the rate is the principal's share where it is stated.
    QString currency;
    QString text; ///< As written.
    Refusal refusal = Refusal::None;
};
RoyaltyReading readRoyalty(const QString &text);
QString royaltyWords(const RoyaltyReading &reading, domain::Language language);

} // namespace exchange
