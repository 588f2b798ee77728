// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// A portfolio without its confidential candidates and deals, and without what cannot be without them: programs, events, terms, and the
/// sources that nothing else cites. Deals and trials of a confidential candidate stay and forget it.
struct PublicPortfolio
{
    Snapshot snapshot;
    QList<qint64> candidates; ///< Left out; ascending.
    QList<qint64> deals;

    bool isWhole() const { return candidates.isEmpty() && deals.isEmpty(); }
};

/// Pure; shares all tables that hold nothing confidential. A portfolio without confidential records comes back as it is. What is
/// confidential in `now` is left out of a past portfolio too, whatever was marked then.
PublicPortfolio publicPortfolio(const Snapshot &portfolio, const Snapshot &now = {});

} // namespace domain
