// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/claims/claim_check.h"
#include "domain/portfolio.h"
#include "domain/records/source.h"

namespace analytics {

/// A published market figure and what it states.
struct PublishedClaim
{
    domain::Benchmark figure;
    Claim claim;

    /// "$51.9 B", "40.3% (25 of 62)", "62 deals": the figure as a reader would quote it.
    QString text(domain::Language language) const;
    /// The amount in US dollars; empty where it is none.
    std::optional<double> dollars() const;
};

/// The published figures of a portfolio that state a value, in record order.
QList<PublishedClaim> publishedClaims(const domain::Portfolio &portfolio);

} // namespace analytics
