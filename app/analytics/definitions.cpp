// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions.h"

#include <QtGlobal>

#include <algorithm>

namespace analytics {

QString MetricDefinition::shortText(const figure::Phrases &words, int shownVersion) const
{
    return words(name) + QStringLiteral(" v%1").arg(std::max(version, shownVersion));
}

QString MetricDefinition::fullText(const figure::Phrases &words, const QStringList &arguments, int shownVersion) const
{
    QString rule = words(text);
    for (const QString &argument : arguments)
        rule = rule.arg(argument);
    return words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(shortText(words, shownVersion), rule);
}

namespace definitions {

const MetricDefinition kLeadArea{
    "lead_area", QT_TRANSLATE_NOOP("figure", "Lead area"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate counts once, in the area of its lead program: the flagged one, else the one in the highest active "
                                "phase, then the earliest, then the one entered first.")};
const MetricDefinition kProgramArea{
    "program_area", QT_TRANSLATE_NOOP("figure", "Program area"), 1,
    QT_TRANSLATE_NOOP("figure", "A program (candidate, indication and region) counts in the area of its indication.")};
const MetricDefinition kLinkedArea{
    "linked_area", QT_TRANSLATE_NOOP("figure", "Linked area"), 1,
    QT_TRANSLATE_NOOP("figure", "A trial or deal counts once, in the area of its first linked indication, else of its first linked candidate.")};
const MetricDefinition kEveryArea{
    "every_area", QT_TRANSLATE_NOOP("figure", "Every area"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate counts once in each area in which it has a program; n is the number of such pairs.")};
const MetricDefinition kConcentration{
    "therapeutic_area_concentration", QT_TRANSLATE_NOOP("figure", "Area concentration"), 1,
    QT_TRANSLATE_NOOP("figure", "Share = records of an area ÷ records with a known area. HHI = sum of the squared shares in percent. "
                                "Effective number = 10,000 ÷ HHI.")};
const MetricDefinition kCandidatePhase{
    "candidate_phase", QT_TRANSLATE_NOOP("figure", "Highest active phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate counts once, at the highest phase among its programs that are active, suspended or without "
                                "reported development at the as-of date.")};
const MetricDefinition kProgramPhase{
    "program_phase", QT_TRANSLATE_NOOP("figure", "Program phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A program counts at its phase at the as-of date while it is active, suspended or without reported development.")};
const MetricDefinition kTrialPhase{
    "trial_phase", QT_TRANSLATE_NOOP("figure", "Trial phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A trial counts at its registered phase, whatever its status. Without a phase, observational studies are "
                                "“not applicable” and all others unknown; neither is part of the shares.")};
const MetricDefinition kCombinedPhases{
    "combined_phases", QT_TRANSLATE_NOOP("figure", "Combined phases"), 1,
    QT_TRANSLATE_NOOP("figure", "Phase 1/2 counts under Phase 1, and Phase 2/3 under Phase 2.")};
const MetricDefinition kCohortDate{
    "cohort_date", QT_TRANSLATE_NOOP("figure", "Cohort year"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal belongs to the year in which it was signed; without a signing date, announced.")};
const MetricDefinition kOutcomeGroups{
    "outcome_groups", QT_TRANSLATE_NOOP("figure", "Outcome"), 1,
    QT_TRANSLATE_NOOP("figure", "Active includes partly terminated deals. Completed: obligations met, closed or expired at the end of its term. "
                                "Ended early: terminated, option lapsed, or canceled before effect.")};
const MetricDefinition kReturnRate{
    "return_rate", QT_TRANSLATE_NOOP("figure", "Return rate"), 1,
    QT_TRANSLATE_NOOP("figure", "Deals terminated, or with all rights returned, on or before the as-of date ÷ all deals of the cohort. Partial "
                                "terminations, lapsed options and canceled deals do not count. Interval: Wilson, 95%.")};
const MetricDefinition kReturnRatePartial{
    "return_rate_with_partial", QT_TRANSLATE_NOOP("figure", "Return rate with partial returns"), 1,
    QT_TRANSLATE_NOOP("figure", "Deals terminated in full or in part, or with all rights returned, on or before the as-of date ÷ all deals of "
                                "the cohort. Lapsed options and canceled deals do not count. Interval: Wilson, 95%.")};
const MetricDefinition kUnverified{
    "unverified", QT_TRANSLATE_NOOP("figure", "Unknown"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal that has not ended is unknown when its latest event or verification is more than %1 months before the "
                                "as-of date.")};
const MetricDefinition kLicenseOut{
    "license_out", QT_TRANSLATE_NOOP("figure", "License-out"), 1,
    QT_TRANSLATE_NOOP("figure", "The principal's headquarters at signing are at home (%1), the partner's are elsewhere, and the deal type is one "
                                "of the portfolio's license-out types.")};

} // namespace definitions

} // namespace analytics
