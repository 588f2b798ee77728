// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// The terms of a vocabulary in their order, without merged ones.
QList<Term> termsOf(const Portfolio &portfolio, TermVocabulary vocabulary);
/// How many records refer to each term (terms merged into it not counted), by id; unused terms are left out.
QHash<qint64, qint64> termUsage(const Portfolio &portfolio, TermVocabulary vocabulary);
/// Hidden terms are not offered for choosing any more; records that have them keep them.
bool isHidden(const Portfolio &portfolio, const Term &term);

namespace edits {

/// Adds a term at the end of its vocabulary; its code is made from the English label and is unique there. Constraint
/// (`where` = "label_en") for an empty label or one that is in use.
Result<ChangeSet> addTerm(const Portfolio &portfolio, const Term &labels, IdSource &ids);
/// Renames one label (`key` = "label_en" or "label_zh"). The code stays, so that no rule and no record notices.
Result<ChangeSet> renameTerm(const Portfolio &portfolio, Id<Term> term, QStringView key, const QString &label);
/// Moves a term up (negative) or down among those of its vocabulary; empty where it cannot go farther.
ChangeSet moveTerm(const Portfolio &portfolio, Id<Term> term, int steps);
enum class Visibility : quint8 { Shown, Hidden };
ChangeSet setVisibility(const Portfolio &portfolio, Id<Term> term, Visibility visibility, IdSource &ids);
/// Deletes an unused term that is not built in; Constraint (`where` = "built_in" or "merged_into"; detail = its label) otherwise.
Result<ChangeSet> removeTerm(const Portfolio &portfolio, Id<Term> term);
/// One step: every reference to `from` becomes one to `into`, and `from` remembers what replaced it, so that old names and
/// filters still find it. Usage error where both are the same or of different vocabularies.
Result<ChangeSet> mergeTerms(const Portfolio &portfolio, Id<Term> from, Id<Term> into);

} // namespace edits

} // namespace domain
