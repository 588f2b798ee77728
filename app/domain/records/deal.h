// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/trial.h"
#include "domain/vocabulary/deal_vocabulary.h"

namespace domain {

/// A licensing deal, option, collaboration or acquisition. Status, direction and totals are derived from its child records.
struct Deal
{
    Id<Deal> id;
    QString title;
    QString titleZh;
    QString summary;
    DealType type = DealType::Unset;
    PartialDate announced;
    PartialDate signedOn;
    PartialDate effective;
    PartialDate end;
    Phase stageAtSigning = Phase::Unknown;
    Exclusivity exclusivity = Exclusivity::Unset;
    std::optional<bool> sublicensable;
    bool contractAvailable = false;
    QString headlineNote;
    Confidence confidence = Confidence::Unset;
    bool confidential = false;
    PartialDate lastVerified;
    QString notes;

    friend bool operator==(const Deal &, const Deal &) = default;
};
inline constexpr FieldInfo<Deal> kDealFields[] = {
    field<&Deal::title>("title", "Title", Need::Required),
    field<&Deal::titleZh>("title_zh", "Chinese title"),
    fieldOfKind<&Deal::summary>(FieldKind::LongText, "summary", "Summary"),
    field<&Deal::type>("deal_type", "Deal type"),
    field<&Deal::announced>("announced_date", "Announced"),
    field<&Deal::signedOn>("signed_date", "Signed"),
    field<&Deal::effective>("effective_date", "Effective"),
    field<&Deal::end>("end_date", "End"),
    field<&Deal::stageAtSigning>("stage_at_signing", "Stage at signing"),
    field<&Deal::exclusivity>("exclusivity", "Exclusivity"),
    field<&Deal::sublicensable>("sublicensable", "Sublicensable"),
    field<&Deal::contractAvailable>("governing_contract_available", "Contract available"),
    field<&Deal::headlineNote>("headline_note", "Headline note"),
    field<&Deal::confidence>("confidence", "Confidence"),
    field<&Deal::confidential>("confidential", "Confidential"),
    field<&Deal::lastVerified>("last_verified", "Last verified"),
    fieldOfKind<&Deal::notes>(FieldKind::LongText, "notes", "Notes"),
};
template <>
inline constexpr std::span<const FieldInfo<Deal>> kFields<Deal>{kDealFields};

/// A company's part in a deal, with its headquarters at signing.
struct DealParty
{
    Id<DealParty> id;
    Id<Deal> deal;
    Id<Company> company;
    PartyRole role = PartyRole::Unset;
    QString hqAtSigning;

    friend bool operator==(const DealParty &, const DealParty &) = default;
};
inline constexpr FieldInfo<DealParty> kDealPartyFields[] = {
    field<&DealParty::deal>("deal_id", "Deal", Need::Required),
    field<&DealParty::company>("company_id", "Company", Need::Required),
    field<&DealParty::role>("role", "Role", Need::Required),
    fieldOfKind<&DealParty::hqAtSigning>(FieldKind::Country, "hq_country_at_signing", "Headquarters at signing"),
};
template <>
inline constexpr std::span<const FieldInfo<DealParty>> kFields<DealParty>{kDealPartyFields};

/// What a deal is about; the candidate is empty where it was not disclosed.
struct DealCandidate
{
    Id<DealCandidate> id;
    Id<Deal> deal;
    Id<Candidate> candidate;
    AssetKind kind = AssetKind::Unset;
    Id<Indication> indication;
    Phase phaseAtSigning = Phase::Unknown;
    Phase phaseAtEnd = Phase::Unknown;
    RightsScope rights = RightsScope::Unset;
    RightsEvidence evidence = RightsEvidence::Unset;

    friend bool operator==(const DealCandidate &, const DealCandidate &) = default;
};
inline constexpr FieldInfo<DealCandidate> kDealCandidateFields[] = {
    field<&DealCandidate::deal>("deal_id", "Deal", Need::Required),
    field<&DealCandidate::candidate>("candidate_id", "Candidate"),
    field<&DealCandidate::kind>("asset_kind", "Asset kind"),
    field<&DealCandidate::indication>("indication_id", "Indication"),
    field<&DealCandidate::phaseAtSigning>("phase_at_signing", "Phase at signing"),
    field<&DealCandidate::phaseAtEnd>("phase_at_end", "Phase at end"),
    field<&DealCandidate::rights>("rights", "Rights"),
    field<&DealCandidate::evidence>("evidence", "Evidence"),
};
template <>
inline constexpr std::span<const FieldInfo<DealCandidate>> kFields<DealCandidate>{kDealCandidateFields};

/// A territory a deal includes or excludes, as worded; its countries are DealTerritoryCountry records.
struct DealTerritory
{
    Id<DealTerritory> id;
    Id<Deal> deal;
    Id<DealCandidate> asset;
    QString territory;
    TerritoryMode mode = TerritoryMode::Unset;

    friend bool operator==(const DealTerritory &, const DealTerritory &) = default;
};
inline constexpr FieldInfo<DealTerritory> kDealTerritoryFields[] = {
    field<&DealTerritory::deal>("deal_id", "Deal", Need::Required),
    field<&DealTerritory::asset>("deal_candidate_id", "Deal candidate"),
    field<&DealTerritory::territory>("territory", "Territory", Need::Required),
    field<&DealTerritory::mode>("mode", "Mode", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<DealTerritory>> kFields<DealTerritory>{kDealTerritoryFields};

/// One country of an expanded territory, fixed at entry with the region table's version (DECISIONS 16).
struct DealTerritoryCountry
{
    Id<DealTerritoryCountry> id;
    Id<DealTerritory> territory;
    QString country;
    TerritoryMode mode = TerritoryMode::Unset;
    qint64 tableVersion = 0;

    friend bool operator==(const DealTerritoryCountry &, const DealTerritoryCountry &) = default;
};
inline constexpr FieldInfo<DealTerritoryCountry> kDealTerritoryCountryFields[] = {
    field<&DealTerritoryCountry::territory>("territory_id", "Territory", Need::Required),
    fieldOfKind<&DealTerritoryCountry::country>(FieldKind::Country, "country", "Country", Need::Required),
    field<&DealTerritoryCountry::mode>("mode", "Mode", Need::Required),
    field<&DealTerritoryCountry::tableVersion>("region_table_version", "Region table version"),
};
template <>
inline constexpr std::span<const FieldInfo<DealTerritoryCountry>> kFields<DealTerritoryCountry>{kDealTerritoryCountryFields};

/// A dated event in a deal's life.
struct DealEvent
{
    Id<DealEvent> id;
    Id<Deal> deal;
    DealEventType type = DealEventType::Unset;
    PartialDate date;
    PartialDate effective;
    PartialDate notice;
    QString summary;
    QString summaryZh;
    Id<Company> initiator;
    Id<Term> reason;
    Id<Term> secondaryReason;
    RightsReturn rightsReturn = RightsReturn::Unset;
    std::optional<qint64> amount;
    QString currency;
    QString plan;
    QString territory; ///< Where the event holds, as a territory label; empty for all of the deal's.

    friend bool operator==(const DealEvent &, const DealEvent &) = default;
};
inline constexpr FieldInfo<DealEvent> kDealEventFields[] = {
    field<&DealEvent::deal>("deal_id", "Deal", Need::Required),
    field<&DealEvent::type>("event_type", "Event", Need::Required),
    field<&DealEvent::date>("event_date", "Date", Need::Required),
    field<&DealEvent::effective>("effective_date", "Effective"),
    field<&DealEvent::notice>("notice_date", "Notice"),
    fieldOfKind<&DealEvent::summary>(FieldKind::LongText, "summary", "Summary"),
    fieldOfKind<&DealEvent::summaryZh>(FieldKind::LongText, "summary_zh", "Chinese summary"),
    field<&DealEvent::initiator>("initiating_party", "Initiating party"),
    field<&DealEvent::reason>("reason", "Reason"),
    field<&DealEvent::secondaryReason>("secondary_reason", "Secondary reason"),
    field<&DealEvent::rightsReturn>("rights_return", "Rights returned"),
    fieldOfKind<&DealEvent::amount>(FieldKind::Money, "amount", "Amount"),
    fieldOfKind<&DealEvent::currency>(FieldKind::Currency, "currency", "Currency"),
    field<&DealEvent::plan>("post_event_plan", "Plan afterwards"),
    field<&DealEvent::territory>("territory", "Territory"),
};
template <>
inline constexpr std::span<const FieldInfo<DealEvent>> kFields<DealEvent>{kDealEventFields};

} // namespace domain
