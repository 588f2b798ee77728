// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions.h"

#include <QtGlobal>

namespace analytics::definitions {

const MetricDefinition kPipelineRow{
    "pipeline_row", QT_TRANSLATE_NOOP("figure", "Pipeline row"), 1,
    QT_TRANSLATE_NOOP("figure", "One row per candidate and indication; the bar reaches the highest phase of its active programs over all regions. Combined "
                                "phases end on the boundary.")};
const MetricDefinition kNovelty{
    "novelty", QT_TRANSLATE_NOOP("figure", "Novelty"), 1,
    QT_TRANSLATE_NOOP("figure", "As recorded for the candidate; unclassified or not recorded is part of no share.")};
const MetricDefinition kTrialStatus{
    "trial_status", QT_TRANSLATE_NOOP("figure", "Trial status"), 1,
    QT_TRANSLATE_NOOP("figure", "The registry's last status on or before the as-of date, matched exactly. Before the first one only what actual dates prove.")};
const MetricDefinition kTrialDates{
    "trial_dates", QT_TRANSLATE_NOOP("figure", "Trial dates"), 1,
    QT_TRANSLATE_NOOP("figure", "Start, primary completion and completion as registered; estimated dates are drawn pale. A month or year is drawn at its middle.")};
const MetricDefinition kEnrollment{
    "enrollment", QT_TRANSLATE_NOOP("figure", "Enrollment"), 1,
    QT_TRANSLATE_NOOP("figure", "Participants as registered, actual and planned apart. Median and quartiles (type 7); trials without a number are left out, "
                                "never zero. Withdrawn trials enrolled nobody and are left out too.")};
const MetricDefinition kTrialStart{
    "trial_start", QT_TRANSLATE_NOOP("figure", "Trial start"), 1,
    QT_TRANSLATE_NOOP("figure", "A trial counts in the year of its start date on or before the as-of date, estimated dates included. Rare disease: any linked "
                                "indication is flagged rare.")};
const MetricDefinition kPhaseTransition{
    "phase_transition", QT_TRANSLATE_NOOP("figure", "Phase transition"), 1,
    QT_TRANSLATE_NOOP("figure", "Programs that left a phase: advanced to a later one, or stopped there (discontinued or withdrawn). Rate = advanced ÷ (advanced "
                                "+ stopped), as BIO counts it. Programs still in the phase are censored and counted apart. Combined phases count as the lower.")};
const MetricDefinition kLikelihoodOfApproval{
    "likelihood_of_approval", QT_TRANSLATE_NOOP("figure", "Likelihood of approval"), 1,
    QT_TRANSLATE_NOOP("figure", "The product of the remaining transition rates, each shown. Benchmark: BIO, Informa and QLS 2011–2020 of the same area; where "
                                "it has no row there is no benchmark.")};

} // namespace analytics::definitions
