// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <optional>

namespace domain {

/// What is known of an amount, in whole units of one currency. An empty bound is unknown, never zero.
struct AmountInterval
{
    std::optional<qint64> low;
    std::optional<qint64> high;
    QString currency; ///< Empty where nothing is known or currencies are mixed.

    bool isKnown() const { return low && low == high; }
    /// The amount to show: exact, else the upper, else the lower bound.
    std::optional<qint64> figure() const { return high ? high : low; }
    friend bool operator==(const AmountInterval &, const AmountInterval &) = default;
};

/// Whether a deal is big, where not everything was disclosed (DECISIONS 15).
enum class Blockbuster : quint8 { Unset, Yes, No, Unknown };
inline constexpr VocabularyEntry kBlockbusterEntries[] = {
    {"", "", ""},
    {"YES", "Yes", "是"},
    {"NO", "No", "否"},
    {"UNKNOWN", "Unknown", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Blockbuster>{kBlockbusterEntries};

/// Strictly greater than either bound makes a blockbuster; whole US dollars. Source: published rule of thumb, DOMAIN.md section 3.
struct BlockbusterRule
{
    qint64 total = 1'000'000'000;
    qint64 upfront = 200'000'000;
};

/// What one term says: known, range, at least, up to, none (= 0); the announced dollar equivalent where there is one.
AmountInterval amountOf(const DealTerm &term);
/// The headline as it was announced: "up to X" is known from above only, "over X" from below only. This is what is shown.
AmountInterval statedHeadline(const Portfolio &portfolio, Id<Deal> deal);
/// The headline to count with; "up to X" is the total itself, since a headline is the most that can be paid.
AmountInterval headlineTotal(const Portfolio &portfolio, Id<Deal> deal);
/// Upfront cash plus upfront equity (DECISIONS 14).
AmountInterval upfront(const Portfolio &portfolio, Id<Deal> deal);

/// Three-valued over intervals; upfront never exceeds the headline. Amounts in another currency than USD are unknown.
Blockbuster blockbuster(const AmountInterval &total, const AmountInterval &upfront, const BlockbusterRule &rule = {});
Blockbuster blockbuster(const Portfolio &portfolio, Id<Deal> deal, const BlockbusterRule &rule = {});

} // namespace domain
