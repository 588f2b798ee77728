// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/metric_definition.h"

#include <QtGlobal>

namespace analytics::definitions {

const MetricDefinition kCohortDate{
    "cohort_date", QT_TRANSLATE_NOOP("figure", "Cohort year"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal belongs to the year in which it was %1; without that date, %2.")};
const MetricDefinition kTerminated{
    "terminated", QT_TRANSLATE_NOOP("figure", "Terminated"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal is terminated once one of these events is in effect and no later one decides otherwise: %1. It counts from the "
                                "event's effective date, else its date. A return of rights or a partial termination is one where all rights came back.")};
const MetricDefinition kOutcomeGroups{
    "outcome_groups", QT_TRANSLATE_NOOP("figure", "Outcome"), 1,
    QT_TRANSLATE_NOOP("figure", "Active includes partly terminated deals. Completed: obligations met, closed, bought by the counterparty, or expired at the "
                                "end of its term. Ended early: terminated, option lapsed, or canceled before effect. Pending: announced, not closed. Unknown: "
                                "not verified, or without a dated event.")};
const MetricDefinition kReturnRate{
    "return_rate", QT_TRANSLATE_NOOP("figure", "Return rate"), 1,
    QT_TRANSLATE_NOOP("figure", "Deals in one of these states at the as-of date ÷ all deals of the cohort: %1. No other state counts. Interval: Wilson, 95%.")};
const MetricDefinition kReturnRatePartial{
    "return_rate_with_partial", QT_TRANSLATE_NOOP("figure", "Return rate with partial returns"), 1,
    QT_TRANSLATE_NOOP("figure", "Deals returned in part on or before the as-of date, or in one of these states at it, ÷ all deals of the cohort: %1. No other "
                                "state counts. Interval: Wilson, 95%.")};
const MetricDefinition kUnverified{
    "unverified", QT_TRANSLATE_NOOP("figure", "Unknown"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal that has not ended is unknown when its latest event or verification is more than %1 months before the as-of date.")};
const MetricDefinition kLicenseOut{
    "license_out", QT_TRANSLATE_NOOP("figure", "License-out"), 1,
    QT_TRANSLATE_NOOP("figure", "The principal's headquarters at signing are at home (%1), those of the partner, or of the new company where there is no "
                                "partner, are elsewhere, and the deal type is one of: %2.")};
const MetricDefinition kPartnershipSurvival{
    "partnership_survival", QT_TRANSLATE_NOOP("figure", "Time to return"), 1,
    QT_TRANSLATE_NOOP("figure", "Months (days ÷ 30.4375) from the cohort date to the return. Running deals count until the as-of date, unverified ones until "
                                "their last evidence. A party bought by a third company ends nothing. Kaplan–Meier with Greenwood's error on the log-log "
                                "scale; other ends by Aalen–Johansen. The log-rank test compares groups of at least 20 deals with a median follow-up of at "
                                "least three years.")};
const MetricDefinition kTerminationReasons{
    "termination_reasons", QT_TRANSLATE_NOOP("figure", "Termination reason"), 1,
    QT_TRANSLATE_NOOP("figure", "The first reason of the event that ended a deal early (terminated, all rights returned, option lapsed or canceled) or, where "
                                "it gives none, of the notice before it. Not disclosed is a reason of its own and part of no share.")};
const MetricDefinition kReturnedCandidate{
    "returned_candidate", QT_TRANSLATE_NOOP("figure", "Returned candidate"), 1,
    QT_TRANSLATE_NOOP("figure", "A candidate of a returned deal. Partnered: a running deal or a closed purchase gives rights to it; a manufacturing, "
                                "financing or settlement deal does not. Otherwise by its highest active phase.")};
const MetricDefinition kDealValue{
    "deal_value", QT_TRANSLATE_NOOP("figure", "Deal value"), 2,
    QT_TRANSLATE_NOOP("figure", "Announced: headline total, the most that can be paid, so that “up to” is the total itself. Upfront: cash and equity. In US "
                                "dollars as announced, else at the rate of the deal's date. A deal whose amount was not disclosed adds nothing and is counted "
                                "apart. A sum counts the least that is known: of a range its lower end, of an upfront of “up to” nothing.")};
const MetricDefinition kYearToDate{
    "year_to_date", QT_TRANSLATE_NOOP("figure", "Year to date"), 1,
    QT_TRANSLATE_NOOP("figure", "The sum from %1 to the as-of date, compared with the same days of the year before (like for like) and, labeled so, with the "
                                "full year before.")};
const MetricDefinition kUpfrontShare{
    "upfront_share", QT_TRANSLATE_NOOP("figure", "Upfront share"), 2,
    QT_TRANSLATE_NOOP("figure", "Upfront (cash and equity) ÷ headline total, only for deals that disclose both exactly, not as a bound or a range: as the "
                                "ratio of the sums and as the median of the deals' ratios.")};
const MetricDefinition kBlockbuster{
    "blockbuster_deal", QT_TRANSLATE_NOOP("figure", "Blockbuster deal"), 1,
    QT_TRANSLATE_NOOP("figure", "Headline total above %1 or upfront above %2, strictly; an upfront is never above its total. Unknown, never “no”, where an "
                                "undisclosed amount or one in another currency without announced dollars leaves it open.")};
const MetricDefinition kDirection{
    "direction", QT_TRANSLATE_NOOP("figure", "Direction"), 1,
    QT_TRANSLATE_NOOP("figure", "From the headquarters of both sides at signing; home is %1. Mixed: one side sits both at home and elsewhere.")};
const MetricDefinition kDealTerms{
    "deal_terms", QT_TRANSLATE_NOOP("figure", "Deal terms"), 2,
    QT_TRANSLATE_NOOP("figure", "Median and quartiles (type 7, as Excel's QUARTILE.INC) of the amounts disclosed exactly; bounds, ranges and undisclosed ones "
                                "are left out, never zero. A royalty is the middle between the lowest and the highest disclosed rate. Groups of fewer than "
                                "20 deals are gray and not ranked.")};
const MetricDefinition kHeadlineToPaid{
    "headline_to_paid", QT_TRANSLATE_NOOP("figure", "Headline to paid"), 2,
    QT_TRANSLATE_NOOP("figure", "Of the deals with a disclosed total: that total; the total of those not ended early; the upfront; and what was paid by the "
                                "as-of date. Paid are the payments recorded as paid, or, where a deal has none, its events “payment made”; and the upfront, "
                                "unless a payment stands for it or the deal is pending or was canceled. A milestone achieved is no payment. A lower bound, as "
                                "not every payment is made public.")};
const MetricDefinition kDealFlow{
    "deal_flow", QT_TRANSLATE_NOOP("figure", "Deal flow"), 1,
    QT_TRANSLATE_NOOP("figure", "A deal counts once, from the country of its first principal to that of its first partner with a recorded country: the "
                                "headquarters at signing, else the present ones.")};

} // namespace analytics::definitions
