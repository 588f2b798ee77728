// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"

namespace domain {

/// How an amount was stated, in a column of its own, so that a file of plain numbers does not make "up to $2.2 B" an exact figure.
enum class AmountBound : quint8 { Unset, Exact, AtLeast, UpTo, Range };
inline constexpr VocabularyEntry kAmountBoundEntries[] = {
    {"", "", ""},
    {"EXACT", "Exactly", "确切"},
    {"AT_LEAST", "At least", "至少"},
    {"UP_TO", "Up to", "至多"},
    {"RANGE", "Range, up to", "区间，至多"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<AmountBound>{kAmountBoundEntries};

/// Unset where nothing is known. What is at least nothing is known from above only.
constexpr AmountBound boundOf(const std::optional<qint64> &low, const std::optional<qint64> &high)
{
    if (!high)
        return low ? AmountBound::AtLeast : AmountBound::Unset;
    if (low == high)
        return AmountBound::Exact;
    return low.value_or(0) == 0 ? AmountBound::UpTo : AmountBound::Range;
}

inline AmountBound boundOf(const AmountInterval &amount)
{
    return boundOf(amount.low, amount.high);
}

} // namespace domain
