// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace domain::edits {

/// How two terms of two deals that become one compare.
enum class TermLikeness : quint8 {
    Different,   ///< Of another type, asset or wording: both stand.
    Same,        ///< Told in two ways, perhaps one of them without the amount.
    Contradicting ///< Of one type that a deal has once, with another amount: together they would be added up.
};
TermLikeness compareTerms(const DealTerm &a, const DealTerm &b);

/// Fills in what only the other term says; an amount comes with its currency and disclosure.
void absorb(DealTerm &term, const DealTerm &other);

} // namespace domain::edits
