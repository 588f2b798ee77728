// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/deal.h"

namespace domain {

/// A financial term as contracted, in whole currency units, with the announced equivalent where there is one.
struct DealTerm
{
    Id<DealTerm> id;
    Id<Deal> deal;
    Id<DealCandidate> asset;
    TermType type = TermType::Unset;
    std::optional<qint64> min;
    std::optional<qint64> max;
    QString currency;
    Disclosure disclosure = Disclosure::Unset;
    std::optional<qint64> equivalentMin;
    std::optional<qint64> equivalentMax;
    QString equivalentCurrency;
    QString equivalentSource;
    bool contingent = false;
    QString trigger;
    PartialDate expected;
    bool inHeadline = false;
    QString text; ///<Per-share amounts and royalty words, as announced.

    friend bool operator==(const DealTerm &, const DealTerm &) = default;
};
inline constexpr FieldInfo<DealTerm> kDealTermFields[] = {
    field<&DealTerm::deal>("deal_id", "Deal", Need::Required),
    field<&DealTerm::asset>("deal_candidate_id", "Deal candidate"),
    field<&DealTerm::type>("term_type", "Term", Need::Required),
    fieldOfKind<&DealTerm::min>(FieldKind::Money, "amount_min", "Minimum"),
    fieldOfKind<&DealTerm::max>(FieldKind::Money, "amount_max", "Maximum"),
    fieldOfKind<&DealTerm::currency>(FieldKind::Currency, "currency", "Currency"),
    field<&DealTerm::disclosure>("disclosure", "Disclosure", Need::Required),
    fieldOfKind<&DealTerm::equivalentMin>(FieldKind::Money, "equivalent_min", "Announced equivalent, minimum"),
    fieldOfKind<&DealTerm::equivalentMax>(FieldKind::Money, "equivalent_max", "Announced equivalent, maximum"),
    fieldOfKind<&DealTerm::equivalentCurrency>(FieldKind::Currency, "equivalent_currency", "Equivalent currency"),
    field<&DealTerm::equivalentSource>("equivalent_source", "Equivalent source"),
    field<&DealTerm::contingent>("contingent", "Contingent"),
    field<&DealTerm::trigger>("trigger_text", "Trigger"),
    field<&DealTerm::expected>("expected_date", "Expected"),
    field<&DealTerm::inHeadline>("in_headline", "In headline"),
    fieldOfKind<&DealTerm::text>(FieldKind::LongText, "text", "Wording"),
};
template <>
inline constexpr std::span<const FieldInfo<DealTerm>> kFields<DealTerm>{kDealTermFields};

/// One band of a royalty: rates in hundredths of a percent, bounds in whole currency units of annual net sales.
struct RoyaltyTier
{
    Id<RoyaltyTier> id;
    Id<DealTerm> term;
    qint64 lower = 0;
    std::optional<qint64> upper;
    std::optional<qint64> rateMin;
    std::optional<qint64> rateMax;
    QString text;
    TierMethod method = TierMethod::Unset;
    QString territory;

    friend bool operator==(const RoyaltyTier &, const RoyaltyTier &) = default;
};
inline constexpr FieldInfo<RoyaltyTier> kRoyaltyTierFields[] = {
    field<&RoyaltyTier::term>("deal_term_id", "Term", Need::Required),
    fieldOfKind<&RoyaltyTier::lower>(FieldKind::Money, "lower_bound", "From annual sales"),
    fieldOfKind<&RoyaltyTier::upper>(FieldKind::Money, "upper_bound", "To annual sales"),
    fieldOfKind<&RoyaltyTier::rateMin>(FieldKind::BasisPoints, "rate_min", "Rate, low"),
    fieldOfKind<&RoyaltyTier::rateMax>(FieldKind::BasisPoints, "rate_max", "Rate, high"),
    field<&RoyaltyTier::text>("text", "Wording"),
    field<&RoyaltyTier::method>("method", "Method"),
    field<&RoyaltyTier::territory>("territory", "Territory"),
};
template <>
inline constexpr std::span<const FieldInfo<RoyaltyTier>> kFields<RoyaltyTier>{kRoyaltyTierFields};

} // namespace domain
