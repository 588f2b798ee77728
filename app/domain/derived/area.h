// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// Therapeutic areas as DECISIONS 9 settles them; an invalid id means "area unknown". Merged terms give the term they were merged into.
/// The area of the candidate's lead program.
Id<Term> areaOf(const Portfolio &portfolio, const Candidate &candidate, const AsOf &asOf);
Id<Term> areaOf(const Portfolio &portfolio, const Program &program, const AsOf &asOf);
/// The area of the first linked indication that has one, else of the first linked candidate that has one.
Id<Term> areaOf(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf);
/// The area of the first linked indication that has one, else of the first linked candidate that has one.
Id<Term> areaOf(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf);

/// Every area a candidate has a program in at the as-of date, in id order, without repetition.
QList<Id<Term>> areasOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// Follows `merged_into`; an id that no record has gives an invalid one.
Id<Term> resolvedTerm(const Portfolio &portfolio, Id<Term> term);

} // namespace domain
