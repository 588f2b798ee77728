// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/phrases.h"

#include <QStringList>

namespace analytics {

/// A named rule behind a figure, as built in. Its version grows whenever its meaning changes; each chart prints the ones it uses.
/// What a portfolio chose about it, and the version that holds there, is in edited_definitions.h.
struct MetricDefinition
{
    const char *key;  ///< Stable word, never translated.
    const char *name; ///< Source text in the context "figure".
    int version;
    const char *text; ///< Source text in the context "figure"; may hold %1, %2, see definitionArguments.

    /// "Return rate v1"; the version is the portfolio's own where it changed the rule.
    QString shortText(const figure::Phrases &words, int shownVersion = 0) const;
    /// "Return rate v1: Deals terminated …"
    QString fullText(const figure::Phrases &words, const QStringList &arguments = {}, int shownVersion = 0) const;
};

namespace definitions {
extern const MetricDefinition kLeadArea;
extern const MetricDefinition kProgramArea;
extern const MetricDefinition kLinkedArea;
extern const MetricDefinition kEveryArea;
extern const MetricDefinition kConcentration;
extern const MetricDefinition kCandidatePhase;
extern const MetricDefinition kProgramPhase;
extern const MetricDefinition kTrialPhase;
extern const MetricDefinition kCombinedPhases; ///< Phase 1/2 and 2/3 under the lower phase.
extern const MetricDefinition kCohortDate;        ///< %1: the date that decides, %2: the one in its place.
extern const MetricDefinition kTerminated;        ///< %1: the events that terminate.
extern const MetricDefinition kOutcomeGroups;
extern const MetricDefinition kReturnRate;        ///< %1: the states that count.
extern const MetricDefinition kReturnRatePartial; ///< Partial terminations count; %1: the states that do anyway.
extern const MetricDefinition kUnverified;        ///< %1: months.
extern const MetricDefinition kLicenseOut;        ///< %1: the home countries, %2: the deal types.
extern const MetricDefinition kPartnershipSurvival;
extern const MetricDefinition kTerminationReasons;
extern const MetricDefinition kReturnedCandidate;
extern const MetricDefinition kDealValue;
extern const MetricDefinition kYearToDate;        ///< %1: its first day.
extern const MetricDefinition kUpfrontShare;
extern const MetricDefinition kBlockbuster;       ///< %1, %2: the bounds.
extern const MetricDefinition kDirection;         ///< %1: the home countries.
extern const MetricDefinition kDealTerms;
extern const MetricDefinition kHeadlineToPaid;
extern const MetricDefinition kDealFlow;
extern const MetricDefinition kPipelineRow;
extern const MetricDefinition kNovelty;
extern const MetricDefinition kTrialStatus;
extern const MetricDefinition kTrialDates;
extern const MetricDefinition kEnrollment;
extern const MetricDefinition kTrialStart;
extern const MetricDefinition kPhaseTransition;
extern const MetricDefinition kLikelihoodOfApproval;
extern const MetricDefinition kGoesOn;            ///< Of the waterfall of changes.
extern const MetricDefinition kNewlyLearned;
} // namespace definitions

} // namespace analytics
