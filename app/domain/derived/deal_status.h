// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// Signed, else announced.
PartialDate cohortDate(const Deal &deal);
/// When an event takes effect: its effective date, else its date.
PartialDate effectDate(const DealEvent &event);
/// The events in effect at the as-of date, ordered by effect date (latest day, finer precision), then id.
QList<DealEvent> dealEvents(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

/// The last decisive event wins (DECISIONS 10). Unset before the deal exists and for a deal without any date.
DealStatus dealStatus(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// The chart group (DECISIONS 11); Unset stays Unset.
OutcomeGroup outcomeGroup(DealStatus status);
/// Terminated, or all rights returned, at the as-of date; lapsed and canceled deals are not.
bool isReturned(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// The latest event that counts, or date of the deal, or verification (a verification after the as-of date is evidence too).
PartialDate lastEvidence(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// Months without event or verification after which an unended deal is UNKNOWN; the portfolio's setting, default 24.
int unverifiedAfterMonths(const Portfolio &portfolio);

/// The home countries that direction is judged by; the portfolio's setting, default CN, HK, MO.
QStringList homeCountries(const Portfolio &portfolio);
/// From headquarters at signing (else the company's present ones) of principals and partners; Unset where a side is unknown.
DealDirection direction(const Portfolio &portfolio, Id<Deal> deal);
/// Outbound, and of a type in the portfolio's license-out set (default: all but acquisitions and asset purchases) (DECISIONS 13).
bool isLicenseOut(const Portfolio &portfolio, Id<Deal> deal);

namespace settings {
inline constexpr char16_t kUnverifiedAfterMonths[] = u"unverified_after_months"; ///< A number; default 24.
inline constexpr char16_t kLicenseOutTypes[] = u"license_out_types";             ///< '|'-separated deal type codes.
} // namespace settings

} // namespace domain
