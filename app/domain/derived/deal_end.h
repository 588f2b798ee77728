// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_status.h"

namespace domain {

/// What an event decides about its deal; Unset where it decides nothing (a notice, an amendment, a party bought by a third one).
DealStatus decisionOf(const Portfolio &portfolio, const DealEvent &event, DealType type);

/// How and when a deal ended, as seen at an as-of date.
struct DealEnd
{
    DealStatus status = DealStatus::Unset; ///< Completed, terminated, expired, lapsed or canceled.
    DealEvent event;                       ///< The first event of the ending: rights returned after a termination do not end it twice.
};

/// The first event in effect by which part of the rights came back; empty where there was none.
std::optional<DealEvent> firstPartialReturn(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

/// Empty while the deal runs, or where it ended without an event.
std::optional<DealEnd> dealEnd(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

} // namespace domain
