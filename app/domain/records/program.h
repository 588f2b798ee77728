// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/candidate.h"
#include "domain/vocabulary/regulatory_vocabulary.h"

namespace domain {

/// A disease in which candidates are developed; belongs to one therapeutic area.
struct Indication
{
    Id<Indication> id;
    QString name;
    QString nameZh;
    Id<Term> area;
    QString icd10;
    bool rare = false;
    std::optional<bool> solidTumor;
    std::optional<bool> hematologic;
    QString synonyms;

    friend bool operator==(const Indication &, const Indication &) = default;
};
inline constexpr FieldInfo<Indication> kIndicationFields[] = {
    field<&Indication::name>("name_en", "Name", Need::Required),
    field<&Indication::nameZh>("name_zh", "Chinese name"),
    field<&Indication::area>("ta_id", "Therapeutic area"),
    field<&Indication::icd10>("icd10", "ICD-10"),
    field<&Indication::rare>("is_rare", "Rare disease"),
    field<&Indication::solidTumor>("is_solid_tumor", "Solid tumor"),
    field<&Indication::hematologic>("is_hematologic", "Hematologic"),
    fieldOfKind<&Indication::synonyms>(FieldKind::List, "synonyms", "Synonyms"),
};
template <>
inline constexpr std::span<const FieldInfo<Indication>> kFields<Indication>{kIndicationFields};

/// A candidate in one indication and region. Its phase and activity are those of its latest StatusEvent at the as-of date.
struct Program
{
    Id<Program> id;
    Id<Candidate> candidate;
    Id<Indication> indication;
    QString region; ///<A territory label, e.g. "Worldwide" or "Mainland China".
    bool lead = false;
    QString line;
    std::optional<bool> biomarkerSelected;
    QString combination;

    friend bool operator==(const Program &, const Program &) = default;
};
inline constexpr FieldInfo<Program> kProgramFields[] = {
    field<&Program::candidate>("candidate_id", "Candidate", Need::Required),
    field<&Program::indication>("indication_id", "Indication"),
    field<&Program::region>("region", "Region", Need::Required),
    field<&Program::lead>("is_lead", "Lead program"),
    field<&Program::line>("line_of_therapy", "Line of therapy"),
    field<&Program::biomarkerSelected>("biomarker_selected", "Biomarker selected"),
    field<&Program::combination>("combination_with", "Combination with"),
};
template <>
inline constexpr std::span<const FieldInfo<Program>> kFields<Program>{kProgramFields};

/// A dated step of a program: it reached a phase, or its activity changed.
struct StatusEvent
{
    Id<StatusEvent> id;
    Id<Program> program;
    PartialDate date;
    Phase phase = Phase::Unknown;
    Activity activity = Activity::Unset;
    QString reason;

    friend bool operator==(const StatusEvent &, const StatusEvent &) = default;
};
inline constexpr FieldInfo<StatusEvent> kStatusEventFields[] = {
    field<&StatusEvent::program>("program_id", "Program", Need::Required),
    field<&StatusEvent::date>("effective_date", "Date", Need::Required),
    field<&StatusEvent::phase>("phase", "Phase"),
    field<&StatusEvent::activity>("activity", "Activity"),
    field<&StatusEvent::reason>("reason", "Reason"),
};
template <>
inline constexpr std::span<const FieldInfo<StatusEvent>> kFields<StatusEvent>{kStatusEventFields};

/// What an agency did, or is expected to do, for a candidate.
struct RegulatoryEvent
{
    Id<RegulatoryEvent> id;
    Id<Candidate> candidate;
    Id<Indication> indication;
    Agency agency = Agency::Unset;
    RegEvent kind = RegEvent::Unset;
    Id<Term> designation;
    PartialDate date;
    RegEventStatus status = RegEventStatus::Unset;

    friend bool operator==(const RegulatoryEvent &, const RegulatoryEvent &) = default;
};
inline constexpr FieldInfo<RegulatoryEvent> kRegulatoryEventFields[] = {
    field<&RegulatoryEvent::candidate>("candidate_id", "Candidate", Need::Required),
    field<&RegulatoryEvent::indication>("indication_id", "Indication"),
    field<&RegulatoryEvent::agency>("agency", "Agency", Need::Required),
    field<&RegulatoryEvent::kind>("kind", "Event", Need::Required),
    field<&RegulatoryEvent::designation>("designation", "Designation"),
    field<&RegulatoryEvent::date>("date", "Date"),
    field<&RegulatoryEvent::status>("status", "Status"),
};
template <>
inline constexpr std::span<const FieldInfo<RegulatoryEvent>> kFields<RegulatoryEvent>{kRegulatoryEventFields};

} // namespace domain
