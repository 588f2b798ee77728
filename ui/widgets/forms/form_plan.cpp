// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_plan.h"

#include "widgets/forms/record_access.h"

#include <QCoreApplication>

namespace widgets {

using domain::FieldMeta;
using domain::RecordKind;

namespace {

struct PlannedGroup
{
    const char *title;
    QList<const char *> keys;
};

const QList<PlannedGroup> &candidateGroups()
{
    static const QList<PlannedGroup> groups{
        {"", {"primary_name", "name_zh", "modality", "novelty", "target_summary", "moa_text", "originator_company_id",
              "current_owner_company_id", "route", "platform"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Origin and record"),
         {"origin_country", "first_disclosed_date", "last_verified", "regulatory_class", "confidential", "notes"}},
    };
    return groups;
}

const QList<PlannedGroup> &trialGroups()
{
    static const QList<PlannedGroup> groups{
        {"", {"registry_no", "registry", "title", "title_zh", "acronym", "phase", "status", "last_known_status", "why_stopped",
              "study_type", "lead_sponsor_id", "lead_sponsor_name", "funder_type", "collaborators"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Dates and size"),
         {"start_date", "start_date_type", "primary_completion_date", "primary_completion_date_type", "completion_date",
          "completion_date_type", "enrollment", "enrollment_type", "first_posted", "last_update_posted", "results_first_posted",
          "study_results"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Design"), {"conditions", "interventions", "study_design", "sex", "age"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Record"), {"other_ids", "url", "last_verified", "notes"}},
    };
    return groups;
}

const QList<PlannedGroup> &dealGroups()
{
    static const QList<PlannedGroup> groups{
        {"", {"title", "title_zh", "deal_type", "exclusivity", "announced_date", "signed_date", "effective_date", "end_date",
              "stage_at_signing", "sublicensable", "summary", "headline_note"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Record"),
         {"confidence", "last_verified", "governing_contract_available", "confidential", "notes"}},
    };
    return groups;
}

const QList<PlannedGroup> &companyGroups()
{
    static const QList<PlannedGroup> groups{
        {"", {"name_en", "name_zh", "short_name", "company_type", "hq_country", "ticker", "founded", "sponsor_class", "website"}},
        {QT_TRANSLATE_NOOP("FormPlan", "Ownership"), {"parent_company_id", "parent_from", "parent_to", "notes"}},
    };
    return groups;
}

const QList<PlannedGroup> &plannedGroups(RecordKind kind)
{
    static const QList<PlannedGroup> plain{{"", {}}};
    switch (kind) {
    case RecordKind::Candidate: return candidateGroups();
    case RecordKind::Trial: return trialGroups();
    case RecordKind::Deal: return dealGroups();
    case RecordKind::Company: return companyGroups();
    default: return plain;
    }
}

} // namespace

QList<FieldGroup> formGroups(RecordKind kind)
{
    QList<const FieldMeta *> left = records::fieldsOf(kind);
    // Registry texts are read on a tab of their own; their hash says nothing to a person.
    left.removeIf([](const FieldMeta *field) { return field->kind == domain::FieldKind::TextHash; });
    QList<FieldGroup> groups;
    for (const auto &planned : plannedGroups(kind)) {
        FieldGroup group{planned.title, {}};
        for (const char *key : planned.keys) {
            const auto *field = records::field(kind, QString::fromLatin1(key));
            if (field && left.removeOne(field))
                group.fields.append(field);
        }
        groups.append(group);
    }
    groups.last().fields.append(left);
    return groups;
}

} // namespace widgets
