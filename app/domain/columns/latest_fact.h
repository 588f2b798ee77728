// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace domain {

/// The latest dated thing that happened to a record by the as-of date; `kind` Unset where nothing did.
struct LatestFact
{
    RecordKind kind = RecordKind::Unset; ///< StatusEvent, DealEvent or RegulatoryEvent.
    PartialDate date;
    QString text; ///< In the language asked for, e.g. "Phase 3" or "Terminated".
};

/// Among program events, deal events and regulatory events that occurred.
LatestFact latestFact(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf, Language language);
/// Among the deal's events, by event date.
LatestFact latestFact(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf, Language language);

} // namespace domain
