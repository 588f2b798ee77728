// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/payment.h"

namespace domain {

/// An expected event of a candidate, such as a read-out, with the window in which it should fall.
struct Catalyst
{
    Id<Catalyst> id;
    Id<Candidate> candidate;
    Id<Trial> trial;
    CatalystType kind = CatalystType::Unset;
    PartialDate windowStart;
    PartialDate windowEnd;
    CatalystCertainty certainty = CatalystCertainty::Unset;
    CatalystOutcome outcome = CatalystOutcome::Unset;
    QString note;

    friend bool operator==(const Catalyst &, const Catalyst &) = default;
};
inline constexpr FieldInfo<Catalyst> kCatalystFields[] = {
    field<&Catalyst::candidate>("candidate_id", "Candidate", Need::Required),
    field<&Catalyst::trial>("trial_id", "Trial"),
    field<&Catalyst::kind>("kind", "Kind", Need::Required),
    field<&Catalyst::windowStart>("window_start", "From"),
    field<&Catalyst::windowEnd>("window_end", "To"),
    field<&Catalyst::certainty>("certainty", "Certainty"),
    field<&Catalyst::outcome>("outcome", "Outcome"),
    fieldOfKind<&Catalyst::note>(FieldKind::LongText, "note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<Catalyst>> kFields<Catalyst>{kCatalystFields};

} // namespace domain
