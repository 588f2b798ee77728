// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// When the parties agreed, as far as recorded: signed, else announced.
PartialDate agreedOn(const Deal &deal);
/// The date that puts a deal into a cohort and from which it exists: signed, else announced, or the reverse where the portfolio chose so.
PartialDate cohortDate(const Portfolio &portfolio, const Deal &deal);
/// When an event takes effect: its effective date, else its date.
PartialDate effectDate(const DealEvent &event);
/// The events in effect at the as-of date, ordered by effect date (latest day, finer precision), then id.
QList<DealEvent> dealEvents(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

/// The last decisive event wins (DECISIONS 10). Unset before the deal exists and for a deal without any date.
DealStatus dealStatus(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// The chart group (DECISIONS 11); Unset stays Unset.
OutcomeGroup outcomeGroup(DealStatus status);
/// Terminated at the as-of date, or in another state that the portfolio counts as a return (none by default).
bool isReturned(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// Whether the portfolio counts deals of a state as returned; always where they are terminated.
bool countsAsReturned(const Portfolio &portfolio, DealStatus status);
/// The latest event that counts, or date of the deal, or verification (a verification after the as-of date is evidence too).
PartialDate lastEvidence(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// Months without event or verification after which an unended deal is UNKNOWN; the portfolio's setting, default 24.
int unverifiedAfterMonths(const Portfolio &portfolio);

/// The home countries that direction is judged by; the portfolio's setting, default CN, HK, MO.
QStringList homeCountries(const Portfolio &portfolio);
/// From headquarters at signing (else the company's present ones) of principals and partners; Unset where a side is unknown.
DealDirection direction(const Portfolio &portfolio, Id<Deal> deal);
/// The deal types that may be license-outs; the portfolio's setting, default all but acquisitions and asset purchases.
bool isLicenseOutType(const Portfolio &portfolio, DealType type);
/// Outbound, and of a type in the portfolio's license-out set (DECISIONS 13).
bool isLicenseOut(const Portfolio &portfolio, Id<Deal> deal);

namespace settings {
inline constexpr char16_t kUnverifiedAfterMonths[] = u"unverified_after_months"; ///< A number; default 24.
inline constexpr char16_t kLicenseOutTypes[] = u"license_out_types";             ///< '|'-separated deal type codes.
inline constexpr char16_t kCohortBasis[] = u"cohort_basis";                      ///< SIGNED (default) or ANNOUNCED: which date comes first.
inline constexpr char16_t kReturnedStates[] = u"returned_states";                ///< '|'-separated deal status codes; default TERMINATED.
inline constexpr char16_t kTerminatingEvents[] = u"terminating_events";          ///< '|'-separated event codes; default TERMINATED|RIGHTS_RETURNED.
} // namespace settings

} // namespace domain
