// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// The indications by English name, ignoring case.
QList<Indication> indicationsInOrder(const Portfolio &portfolio);
/// How many records refer to each indication, by id; unused ones are left out.
QHash<qint64, qint64> indicationUsage(const Portfolio &portfolio);

namespace edits {

/// Adds an indication. Constraint (`where` = "name_en") for an empty name or one that an indication goes by already.
Result<ChangeSet> addIndication(const Portfolio &portfolio, const Indication &indication, IdSource &ids);
/// Deletes an unused indication; Constraint (`where` = "name_en", detail = its name) where it is in use.
Result<ChangeSet> removeIndication(const Portfolio &portfolio, Id<Indication> indication);
/// One step: every reference to `from` becomes one to `into`, `from` goes, and its names become synonyms of `into`, so that
/// imports and filters still find it. Usage error where both are the same.
Result<ChangeSet> mergeIndications(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into);

} // namespace edits

} // namespace domain
