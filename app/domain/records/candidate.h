// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/company.h"

namespace domain {

/// One compound or biologic. Phase, area, partner and status are derived from its programs and deals.
struct Candidate
{
    Id<Candidate> id;
    QString name;
    QString nameZh;
    Id<Term> modality;
    Novelty novelty = Novelty::Unset;
    QString regulatoryClass;
    Id<Company> originator;
    Id<Company> owner;
    QString route;
    QString targetSummary;
    QString mechanism;
    QString platform;
    PartialDate firstDisclosed;
    QString originCountry;
    bool confidential = false;
    PartialDate lastVerified;
    QString notes;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};
inline constexpr FieldInfo<Candidate> kCandidateFields[] = {
    field<&Candidate::name>("primary_name", "Primary name", Need::Required),
    field<&Candidate::nameZh>("name_zh", "Chinese name"),
    field<&Candidate::modality>("modality", "Modality"),
    field<&Candidate::novelty>("novelty", "Novelty"),
    field<&Candidate::regulatoryClass>("regulatory_class", "Registration class"),
    field<&Candidate::originator>("originator_company_id", "Originator"),
    field<&Candidate::owner>("current_owner_company_id", "Current owner"),
    field<&Candidate::route>("route", "Route"),
    field<&Candidate::targetSummary>("target_summary", "Target"),
    field<&Candidate::mechanism>("moa_text", "Mechanism"),
    field<&Candidate::platform>("platform", "Platform"),
    field<&Candidate::firstDisclosed>("first_disclosed_date", "First disclosed"),
    fieldOfKind<&Candidate::originCountry>(FieldKind::Country, "origin_country", "Origin"),
    field<&Candidate::confidential>("confidential", "Confidential"),
    field<&Candidate::lastVerified>("last_verified", "Last verified"),
    fieldOfKind<&Candidate::notes>(FieldKind::LongText, "notes", "Notes"),
};
template <>
inline constexpr std::span<const FieldInfo<Candidate>> kFields<Candidate>{kCandidateFields};

/// Another name of a candidate: code, INN, brand, Chinese generic.
struct CandidateName
{
    Id<CandidateName> id;
    Id<Candidate> candidate;
    QString name;
    NameLanguage language = NameLanguage::Unset;
    NameKind kind = NameKind::Unset;

    friend bool operator==(const CandidateName &, const CandidateName &) = default;
};
inline constexpr FieldInfo<CandidateName> kCandidateNameFields[] = {
    field<&CandidateName::candidate>("candidate_id", "Candidate", Need::Required),
    field<&CandidateName::name>("name", "Name", Need::Required),
    field<&CandidateName::language>("lang", "Language"),
    field<&CandidateName::kind>("kind", "Kind"),
};
template <>
inline constexpr std::span<const FieldInfo<CandidateName>> kFields<CandidateName>{kCandidateNameFields};

/// A molecular target.
struct Target
{
    Id<Target> id;
    QString symbol;
    QString name;
    QString uniprot;

    friend bool operator==(const Target &, const Target &) = default;
};
inline constexpr FieldInfo<Target> kTargetFields[] = {
    field<&Target::symbol>("symbol", "Symbol", Need::Required),
    field<&Target::name>("name", "Name"),
    field<&Target::uniprot>("uniprot", "UniProt"),
};
template <>
inline constexpr std::span<const FieldInfo<Target>> kFields<Target>{kTargetFields};

/// A candidate acts on a target.
struct CandidateTarget
{
    Id<CandidateTarget> id;
    Id<Candidate> candidate;
    Id<Target> target;
    TargetAction action = TargetAction::Unset;
    TargetRole role = TargetRole::Unset;

    friend bool operator==(const CandidateTarget &, const CandidateTarget &) = default;
};
inline constexpr FieldInfo<CandidateTarget> kCandidateTargetFields[] = {
    field<&CandidateTarget::candidate>("candidate_id", "Candidate", Need::Required),
    field<&CandidateTarget::target>("target_id", "Target", Need::Required),
    field<&CandidateTarget::action>("action", "Action"),
    field<&CandidateTarget::role>("role", "Role"),
};
template <>
inline constexpr std::span<const FieldInfo<CandidateTarget>> kFields<CandidateTarget>{kCandidateTargetFields};

} // namespace domain
