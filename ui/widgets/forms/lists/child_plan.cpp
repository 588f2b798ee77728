// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/lists/child_plan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

using domain::RecordKind;
using Mode = ChildPlan::Mode;

ChildPlan termsPlan()
{
    return {.kind = RecordKind::DealTerm,
            .links = {u"deal_id"_s},
            .columns = {u"term_type"_s, u"amount_min"_s, u"amount_max"_s, u"currency"_s, u"disclosure"_s, u"trigger_text"_s,
                        u"in_headline"_s, u"contingent"_s},
            .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add term"),
            .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No financial terms yet.")};
}

ChildPlan royaltyTiersPlan()
{
    return {.kind = RecordKind::RoyaltyTier,
            .links = {u"deal_term_id"_s},
            .columns = {u"lower_bound"_s, u"upper_bound"_s, u"rate_min"_s, u"rate_max"_s, u"method"_s},
            .order = u"lower_bound"_s,
            .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add royalty tier"),
            .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No royalty tiers for this term.")};
}

namespace {

ChildPlan statusEvents()
{
    return {.kind = RecordKind::StatusEvent,
            .links = {u"program_id"_s},
            .columns = {u"effective_date"_s, u"phase"_s, u"activity"_s, u"reason"_s},
            .order = u"effective_date"_s,
            .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add status event"),
            .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No dated events yet, so the phase is unknown.")};
}

ChildTab programs()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Programs"),
            {.kind = RecordKind::Program,
             .links = {u"candidate_id"_s},
             .columns = {u"indication_id"_s, u"region"_s, u"phase"_s, u"activity"_s, u"is_lead"_s},
             .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add program"),
             .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No programs yet. A program is the candidate in one indication and region.")},
            statusEvents()};
}

ChildTab regulatory()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Regulatory"),
     {.kind = RecordKind::RegulatoryEvent,
      .links = {u"candidate_id"_s},
      .columns = {u"date"_s, u"agency"_s, u"kind"_s, u"status"_s, u"indication_id"_s, u"designation"_s},
      .order = u"date"_s,
      .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add event"),
      .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No regulatory events yet.")},
     {},
     ChildPlan{.kind = RecordKind::Catalyst,
               .links = {u"candidate_id"_s},
               .columns = {u"kind"_s, u"window_start"_s, u"window_end"_s, u"certainty"_s, u"outcome"_s},
               .order = u"window_start"_s,
               .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add expected event"),
               .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No expected events yet.")}};
}

QList<ChildTab> candidateTabs()
{
    return {
        programs(),
        {QT_TRANSLATE_NOOP("ChildPlan", "Trials"),
         {.kind = RecordKind::TrialCandidate,
          .links = {u"candidate_id"_s},
          .columns = {u"trial_id"_s, u"trial_id/phase"_s, u"trial_id/status"_s, u"trial_id/start_date"_s, u"trial_id/title"_s},
          .opens = u"trial_id"_s,
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add trial"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No trials linked yet. Add one by its number or title.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Deals"),
         {.kind = RecordKind::DealCandidate,
          .links = {u"candidate_id"_s},
          .columns = {u"deal_id"_s, u"deal_id/status"_s, u"deal_id/announced_date"_s, u"deal_id/deal_type"_s},
          .mode = Mode::Read,
          .opens = u"deal_id"_s,
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No deals. Link the candidate on the deal's page.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Names and targets"),
         {.kind = RecordKind::CandidateName,
          .links = {u"candidate_id"_s},
          .columns = {u"name"_s, u"kind"_s, u"lang"_s},
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add name"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No other names yet.")},
         {},
         ChildPlan{.kind = RecordKind::CandidateTarget,
                   .links = {u"candidate_id"_s},
                   .columns = {u"target_id"_s, u"action"_s, u"role"_s},
                   .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add target"),
                   .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No targets yet.")}},
        regulatory(),
    };
}

QList<ChildTab> trialTabs()
{
    return {
        {QT_TRANSLATE_NOOP("ChildPlan", "Candidates"),
         {.kind = RecordKind::TrialCandidate,
          .links = {u"trial_id"_s},
          .columns = {u"candidate_id"_s, u"candidate_id/highest_phase"_s, u"candidate_id/area"_s},
          .opens = u"candidate_id"_s,
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add candidate"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No candidates linked yet.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Indications"),
         {.kind = RecordKind::TrialIndication,
          .links = {u"trial_id"_s},
          .columns = {u"indication_id"_s, u"indication_id/ta_id"_s},
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add indication"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No indications yet.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Countries"),
         {.kind = RecordKind::TrialCountry,
          .links = {u"trial_id"_s},
          .columns = {u"country"_s},
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add country"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No countries yet.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Status"),
         {.kind = RecordKind::TrialStatusEvent,
          .links = {u"trial_id"_s},
          .columns = {u"effective_date"_s, u"status"_s},
          .order = u"effective_date"_s,
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add status"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No dated status yet. Each import writes one.")}},
    };
}

ChildTab dealEvents()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Events"),
            {.kind = RecordKind::DealEvent,
             .links = {u"deal_id"_s},
             .columns = {u"event_date"_s, u"event_type"_s, u"effective_date"_s, u"summary"_s, u"reason"_s},
             .order = u"event_date"_s,
             .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add event"),
             .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No events yet. The deal's status is derived from them.")}};
}

ChildTab partiesAndAssets()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Parties and assets"),
            {.kind = RecordKind::DealParty,
             .links = {u"deal_id"_s},
             .columns = {u"company_id"_s, u"role"_s, u"hq_country_at_signing"_s},
             .opens = u"company_id"_s,
             .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add party"),
             .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No parties yet.")},
            {},
            ChildPlan{.kind = RecordKind::DealCandidate,
                      .links = {u"deal_id"_s},
                      .columns = {u"candidate_id"_s, u"phase_at_signing"_s, u"rights"_s, u"evidence"_s, u"indication_id"_s, u"asset_kind"_s},
                      .opens = u"candidate_id"_s,
                      .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add candidate"),
                      .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No candidates linked yet.")}};
}

ChildTab payments()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Payments"),
            {.kind = RecordKind::Payment,
             .links = {u"deal_id"_s},
             .columns = {u"kind"_s, u"amount"_s, u"currency"_s, u"actual_date"_s, u"due_date"_s, u"deal_term_id"_s},
             .order = u"actual_date"_s,
             .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add payment"),
             .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No payments yet: expected, achieved, invoiced or paid.")},
            {},
            ChildPlan{.kind = RecordKind::Obligation,
                      .links = {u"deal_id"_s},
                      .columns = {u"kind"_s, u"due_date"_s, u"remind_days"_s, u"done_date"_s, u"note"_s},
                      .order = u"due_date"_s,
                      .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add obligation"),
                      .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No other deadlines yet.")}};
}

QList<ChildTab> dealTabs()
{
    return {
        dealEvents(),
        partiesAndAssets(),
        {QT_TRANSLATE_NOOP("ChildPlan", "Territories"),
         {.kind = RecordKind::DealTerritory,
          .links = {u"deal_id"_s},
          .columns = {u"territory"_s, u"mode"_s},
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add territory"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No territories yet.")},
         ChildPlan{.kind = RecordKind::DealTerritoryCountry,
                   .links = {u"territory_id"_s},
                   .columns = {u"country"_s, u"mode"_s},
                   .mode = Mode::Read,
                   .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "The label stands for no known countries.")}},
        payments(),
    };
}

QList<ChildTab> companyTabs()
{
    return {
        {QT_TRANSLATE_NOOP("ChildPlan", "Aliases"),
         {.kind = RecordKind::CompanyAlias,
          .links = {u"company_id"_s},
          .columns = {u"alias"_s, u"kind"_s, u"lang"_s},
          .addText = QT_TRANSLATE_NOOP("ChildPlan", "Add alias"),
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No other names yet.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Candidates"),
         {.kind = RecordKind::Candidate,
          .links = {u"originator_company_id"_s, u"current_owner_company_id"_s},
          .columns = {u"primary_name"_s, u"highest_phase"_s, u"area"_s, u"modality"_s},
          .mode = Mode::Read,
          .opens = u"id"_s,
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No candidate has this company as originator or owner.")}},
        {QT_TRANSLATE_NOOP("ChildPlan", "Deals"),
         {.kind = RecordKind::DealParty,
          .links = {u"company_id"_s},
          .columns = {u"deal_id"_s, u"role"_s, u"deal_id/status"_s, u"deal_id/announced_date"_s},
          .mode = Mode::Read,
          .opens = u"deal_id"_s,
          .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No deal has this company as a party.")}},
    };
}

ChildTab backedRecords()
{
    return {QT_TRANSLATE_NOOP("ChildPlan", "Backs"),
            {.kind = RecordKind::Citation,
             .links = {u"source_id"_s},
             .columns = {u"record_kind"_s, u"record_id"_s, u"field"_s, u"quote"_s},
             .mode = Mode::Read,
             .opens = u"record_id"_s,
             .emptyText = QT_TRANSLATE_NOOP("ChildPlan", "No record cites this source yet.")}};
}

} // namespace

QList<ChildTab> childTabs(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Candidate: return candidateTabs();
    case RecordKind::Trial: return trialTabs();
    case RecordKind::Deal: return dealTabs();
    case RecordKind::Company: return companyTabs();
    case RecordKind::Program: return {{QT_TRANSLATE_NOOP("ChildPlan", "Status"), statusEvents()}};
    case RecordKind::DealTerm: return {{QT_TRANSLATE_NOOP("ChildPlan", "Royalty tiers"), royaltyTiersPlan()}};
    case RecordKind::Source: return {backedRecords()};
    default: return {};
    }
}

QStringList columnPaths(const ChildPlan &plan)
{
    QStringList paths = plan.columns;
    if (plan.mode == Mode::Read)
        return paths;
    for (const auto *field : records::fieldsOf(plan.kind)) {
        const QString key = QString::fromLatin1(field->key);
        if (!paths.contains(key) && !plan.links.contains(key) && !plan.fixed.contains(key))
            paths.append(key);
    }
    return paths;
}

} // namespace widgets
