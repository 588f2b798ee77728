// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/claims/portfolio_measures.h"

namespace presentation {

/// A statement as it is typed, field by field. Plain value.
struct ClaimDraft
{
    QString part;
    QString whole;
    QString percent;
    QString low;
    QString high;
    QString before;
    QString after;
    QString growth;
    bool mixesSources = false;
    bool mixesWindows = false;

    friend bool operator==(const ClaimDraft &, const ClaimDraft &) = default;
};

/// A published figure as a draft, to be read or changed.
ClaimDraft draftOf(const analytics::Claim &claim);
/// The statement; Error::Syntax names the field (`where`, one of the keys below) and quotes what cannot be read.
domain::Result<analytics::Claim> claimOf(const ClaimDraft &draft);

/// One field of the draft: its stable key, which also names its widget, and where it is kept.
struct ClaimField
{
    const char *key;
    QString ClaimDraft::*member;
};
inline constexpr ClaimField kClaimFields[] = {
    {"part", &ClaimDraft::part},     {"whole", &ClaimDraft::whole},   {"percent", &ClaimDraft::percent}, {"low", &ClaimDraft::low},
    {"high", &ClaimDraft::high},     {"before", &ClaimDraft::before}, {"after", &ClaimDraft::after},     {"growth", &ClaimDraft::growth},
};

/// "The parts agree", "The parts do not agree", "Not enough is stated to check".
QString verdictText(analytics::ClaimResult::Verdict verdict);

} // namespace presentation
