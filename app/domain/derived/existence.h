// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// From the first dated fact: disclosure, program event, linked deal or trial; without any it always exists (DECISIONS 3).
bool existsAt(const Portfolio &portfolio, const Candidate &candidate, const AsOf &asOf);
/// True where a candidate has no dated fact at all; figures count these separately.
bool isUndated(const Portfolio &portfolio, const Candidate &candidate);
/// From its first event; without events, with its candidate.
bool existsAt(const Portfolio &portfolio, const Program &program, const AsOf &asOf);
/// From first posting, else from the first status event, update or start that really happened; without any it always exists.
bool existsAt(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf);
/// From the cohort date; a deal without one always exists.
bool existsAt(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf);
/// From its date.
bool existsAt(const Portfolio &portfolio, const DealEvent &event, const AsOf &asOf);
/// With its deal.
bool existsAt(const Portfolio &portfolio, const DealTerm &term, const AsOf &asOf);
/// From publication; without a date it always exists.
bool existsAt(const Portfolio &portfolio, const Source &source, const AsOf &asOf);

/// Other records have no time of their own.
template <class Record>
bool existsAt(const Portfolio &, const Record &, const AsOf &)
{
    return true;
}

} // namespace domain
