// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// A portfolio without its confidential candidates and deals, and without what cannot be without them: programs, events, terms, and the
/// sources that nothing else cites. Deals and trials about confidential candidates alone go with them; those of others too stay and
/// forget them, also where a text names them.
struct PublicPortfolio
{
    Snapshot snapshot;
    QList<qint64> candidates; ///< Left out; ascending.
    QList<qint64> deals;      ///< Confidential ones, and those that would tell of a confidential candidate.
    QList<qint64> trials = {};///< That would tell of one.

    bool isWhole() const { return candidates.isEmpty() && deals.isEmpty(); }
};

/// Pure; shares all tables that hold nothing confidential. A portfolio without confidential records comes back as it is. What is
/// confidential in `now` is left out of a past portfolio too, whatever was marked then.
PublicPortfolio publicPortfolio(const Snapshot &portfolio, const Snapshot &now = {});

} // namespace domain
