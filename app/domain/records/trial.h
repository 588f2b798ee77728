// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/program.h"
#include "domain/vocabulary/trial_vocabulary.h"

namespace domain {

/// A registered clinical study. Long registry texts (summary, outcomes, locations, documents) are stored apart under `texts`.
struct Trial
{
    Id<Trial> id;
    Registry registry = Registry::Unset;
    QString number;
    QString otherIds;
    QString title;
    QString titleZh;
    QString acronym;
    TrialStatus status = TrialStatus::Unset;
    TrialStatus lastKnownStatus = TrialStatus::Unset;
    QString whyStopped;
    StudyType studyType = StudyType::Unset;
    Phase phase = Phase::Unknown;
    std::optional<qint64> enrollment;
    DateBasis enrollmentBasis = DateBasis::Unset;
    PartialDate start;
    DateBasis startBasis = DateBasis::Unset;
    PartialDate primaryCompletion;
    DateBasis primaryCompletionBasis = DateBasis::Unset;
    PartialDate completion;
    DateBasis completionBasis = DateBasis::Unset;
    PartialDate firstPosted;
    PartialDate lastUpdatePosted;
    PartialDate resultsFirstPosted;
    QString hasResults;
    QString sponsorName;
    Id<Company> sponsor;
    SponsorClass funderType = SponsorClass::Unset;
    QString collaborators;
    QString conditions;
    QString interventions;
    QString design;
    QString sex;
    QString age;
    QString url;
    QString texts;
    PartialDate lastVerified;
    QString notes;

    friend bool operator==(const Trial &, const Trial &) = default;
};
inline constexpr FieldInfo<Trial> kTrialFields[] = {
    field<&Trial::registry>("registry", "Registry"),
    field<&Trial::number>("registry_no", "Registry number", Need::Required),
    fieldOfKind<&Trial::otherIds>(FieldKind::List, "other_ids", "Other IDs"),
    field<&Trial::title>("title", "Title"),
    field<&Trial::titleZh>("title_zh", "Chinese title"),
    field<&Trial::acronym>("acronym", "Acronym"),
    field<&Trial::status>("status", "Status"),
    field<&Trial::lastKnownStatus>("last_known_status", "Last known status"),
    field<&Trial::whyStopped>("why_stopped", "Why stopped"),
    field<&Trial::studyType>("study_type", "Study type"),
    field<&Trial::phase>("phase", "Phase"),
    field<&Trial::enrollment>("enrollment", "Enrollment"),
    field<&Trial::enrollmentBasis>("enrollment_type", "Enrollment basis"),
    field<&Trial::start>("start_date", "Start"),
    field<&Trial::startBasis>("start_date_type", "Start basis"),
    field<&Trial::primaryCompletion>("primary_completion_date", "Primary completion"),
    field<&Trial::primaryCompletionBasis>("primary_completion_date_type", "Primary completion basis"),
    field<&Trial::completion>("completion_date", "Completion"),
    field<&Trial::completionBasis>("completion_date_type", "Completion basis"),
    field<&Trial::firstPosted>("first_posted", "First posted"),
    field<&Trial::lastUpdatePosted>("last_update_posted", "Last update posted"),
    field<&Trial::resultsFirstPosted>("results_first_posted", "Results first posted"),
    field<&Trial::hasResults>("study_results", "Study results"),
    field<&Trial::sponsorName>("lead_sponsor_name", "Sponsor (as registered)"),
    field<&Trial::sponsor>("lead_sponsor_id", "Sponsor"),
    field<&Trial::funderType>("funder_type", "Funder type"),
    fieldOfKind<&Trial::collaborators>(FieldKind::List, "collaborators", "Collaborators"),
    fieldOfKind<&Trial::conditions>(FieldKind::List, "conditions", "Conditions"),
    fieldOfKind<&Trial::interventions>(FieldKind::List, "interventions", "Interventions"),
    field<&Trial::design>("study_design", "Study design"),
    field<&Trial::sex>("sex", "Sex"),
    field<&Trial::age>("age", "Age"),
    fieldOfKind<&Trial::url>(FieldKind::Url, "url", "Link"),
    fieldOfKind<&Trial::texts>(FieldKind::TextHash, "texts", "Registry texts"),
    field<&Trial::lastVerified>("last_verified", "Last verified"),
    fieldOfKind<&Trial::notes>(FieldKind::LongText, "notes", "Notes"),
};
template <>
inline constexpr std::span<const FieldInfo<Trial>> kFields<Trial>{kTrialFields};

/// A trial tests a candidate.
struct TrialCandidate
{
    Id<TrialCandidate> id;
    Id<Trial> trial;
    Id<Candidate> candidate;

    friend bool operator==(const TrialCandidate &, const TrialCandidate &) = default;
};
inline constexpr FieldInfo<TrialCandidate> kTrialCandidateFields[] = {
    field<&TrialCandidate::trial>("trial_id", "Trial", Need::Required),
    field<&TrialCandidate::candidate>("candidate_id", "Candidate", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<TrialCandidate>> kFields<TrialCandidate>{kTrialCandidateFields};

/// A trial is in an indication.
struct TrialIndication
{
    Id<TrialIndication> id;
    Id<Trial> trial;
    Id<Indication> indication;

    friend bool operator==(const TrialIndication &, const TrialIndication &) = default;
};
inline constexpr FieldInfo<TrialIndication> kTrialIndicationFields[] = {
    field<&TrialIndication::trial>("trial_id", "Trial", Need::Required),
    field<&TrialIndication::indication>("indication_id", "Indication", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<TrialIndication>> kFields<TrialIndication>{kTrialIndicationFields};

/// A trial has sites in a country.
struct TrialCountry
{
    Id<TrialCountry> id;
    Id<Trial> trial;
    QString country;

    friend bool operator==(const TrialCountry &, const TrialCountry &) = default;
};
inline constexpr FieldInfo<TrialCountry> kTrialCountryFields[] = {
    field<&TrialCountry::trial>("trial_id", "Trial", Need::Required),
    fieldOfKind<&TrialCountry::country>(FieldKind::Country, "country", "Country", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<TrialCountry>> kFields<TrialCountry>{kTrialCountryFields};

/// The status a registry gave a trial on a day; written by imports and by hand (DECISIONS 4).
struct TrialStatusEvent
{
    Id<TrialStatusEvent> id;
    Id<Trial> trial;
    PartialDate date;
    TrialStatus status = TrialStatus::Unset;

    friend bool operator==(const TrialStatusEvent &, const TrialStatusEvent &) = default;
};
inline constexpr FieldInfo<TrialStatusEvent> kTrialStatusEventFields[] = {
    field<&TrialStatusEvent::trial>("trial_id", "Trial", Need::Required),
    field<&TrialStatusEvent::date>("effective_date", "Date", Need::Required),
    field<&TrialStatusEvent::status>("status", "Status", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<TrialStatusEvent>> kFields<TrialStatusEvent>{kTrialStatusEventFields};

} // namespace domain
