// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/metric_definition.h"

#include <QtGlobal>

namespace analytics::definitions {


const MetricDefinition kLeadArea{
    "lead_area", QT_TRANSLATE_NOOP("figure", "Lead area"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate counts once, in the area of its lead program: the flagged one, else the one in the highest active phase, then "
                                "the earliest, then the one entered first.")};
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
    QT_TRANSLATE_NOOP("figure", "Share = records of an area, or their disclosed value, ÷ those with a known area. HHI = sum of the squared shares in percent. "
                                "Effective number = 10,000 ÷ HHI.")};
const MetricDefinition kCandidatePhase{
    "candidate_phase", QT_TRANSLATE_NOOP("figure", "Highest active phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate counts once, at the highest phase among its programs that are active, suspended or without reported development "
                                "at the as-of date.")};
const MetricDefinition kProgramPhase{
    "program_phase", QT_TRANSLATE_NOOP("figure", "Program phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A program counts at its phase at the as-of date while it is active, suspended or without reported development.")};
const MetricDefinition kTrialPhase{
    "trial_phase", QT_TRANSLATE_NOOP("figure", "Trial phase"), 1,
    QT_TRANSLATE_NOOP("figure", "A trial counts at its registered phase, whatever its status. Without a phase, observational studies are “not applicable” and "
                                "all others unknown; neither is part of the shares.")};
const MetricDefinition kCombinedPhases{
    "combined_phases", QT_TRANSLATE_NOOP("figure", "Combined phases"), 1,
    QT_TRANSLATE_NOOP("figure", "Phase 1/2 counts under Phase 1, and Phase 2/3 under Phase 2.")};
const MetricDefinition kPipelineRow{
    "pipeline_row", QT_TRANSLATE_NOOP("figure", "Pipeline row"), 1,
    QT_TRANSLATE_NOOP("figure", "One row per candidate and indication; the bar reaches the highest phase of its active programs over all regions. Combined "
                                "phases end on the boundary.")};
const MetricDefinition kNovelty{
    "novelty", QT_TRANSLATE_NOOP("figure", "Novelty"), 1,
    QT_TRANSLATE_NOOP("figure", "As recorded for the candidate; unclassified or not recorded is part of no share.")};
const MetricDefinition kTrialStatus{
    "trial_status", QT_TRANSLATE_NOOP("figure", "Trial status"), 1,
    QT_TRANSLATE_NOOP("figure", "The registry's last status on or before the as-of date, matched exactly. Before the first one only what actual dates prove. "
                                "A trial without any dated status has the one entered for it.")};
const MetricDefinition kTrialDates{
    "trial_dates", QT_TRANSLATE_NOOP("figure", "Trial dates"), 1,
    QT_TRANSLATE_NOOP("figure", "Start, primary completion and completion as registered; without a completion the primary one ends the bar. Dates registered "
                                "as estimated or after the as-of date are drawn pale. A month or year is drawn at its middle.")};
const MetricDefinition kEnrollment{
    "enrollment", QT_TRANSLATE_NOOP("figure", "Enrollment"), 2,
    QT_TRANSLATE_NOOP("figure", "Participants as registered, actual and planned together; how many are plans is counted beside them. Median and quartiles "
                                "(type 7); trials without a number are left out, never zero. Withdrawn trials enrolled nobody and are left out too.")};
const MetricDefinition kTrialStart{
    "trial_start", QT_TRANSLATE_NOOP("figure", "Trial start"), 2,
    QT_TRANSLATE_NOOP("figure", "A trial counts in the year of its start date once all of that date, such as the last day of its month, lies on or before the "
                                "as-of date; estimated dates are included. Rare disease: any linked indication is flagged rare.")};
const MetricDefinition kPhaseTransition{
    "phase_transition", QT_TRANSLATE_NOOP("figure", "Phase transition"), 1,
    QT_TRANSLATE_NOOP("figure", "Programs that left a phase: advanced to a later one, or stopped there (discontinued or withdrawn). Rate = advanced ÷ "
                                "(advanced + stopped), as BIO counts it. Programs still in the phase are counted apart. Time in phase: Kaplan–Meier until a "
                                "program advanced or stopped, those still in it censored at the as-of date. Combined phases count as the lower.")};
const MetricDefinition kLikelihoodOfApproval{
    "likelihood_of_approval", QT_TRANSLATE_NOOP("figure", "Likelihood of approval"), 1,
    QT_TRANSLATE_NOOP("figure", "The product of the remaining transition rates, each shown. Benchmark: BIO, Informa and QLS 2011–2020 of the same area; where "
                                "it has no row there is no benchmark.")};

const MetricDefinition kGoesOn{
    "goes_on", QT_TRANSLATE_NOOP("figure", "Going on"), 1,
    QT_TRANSLATE_NOOP("figure", "Counted are candidates and programs in active development, suspended or without reported development; trials that are "
                                "planned, running or paused; deals that are pending, active, partly terminated or unverified.")};
const MetricDefinition kNewlyLearned{
    "newly_learned", QT_TRANSLATE_NOOP("figure", "Newly learned"), 1,
    QT_TRANSLATE_NOOP("figure", "True on the first date already, but recorded only between the dates. Corrected: what the record said about the first date "
                                "was changed since.")};

} // namespace analytics::definitions
