// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/cited_place.h"

namespace domain {

/// The citations of one record, of its fields too, in id order.
QList<Citation> citationsOf(const Portfolio &portfolio, const RecordRef &record);
/// Those of exactly this place.
QList<Citation> citationsOf(const Portfolio &portfolio, const CitedPlace &place);
/// Those of the records and of all their parts, each once: a record's own first, then its parts'.
QList<Citation> citationsUnder(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids);
/// How many citations each field of the record has; the record as a whole under the empty key.
QHash<QString, int> citationCounts(const Portfolio &portfolio, const RecordRef &record);

/// The sources whose title, publisher or link contains what was typed, those whose title begins with it first.
QList<Id<Source>> sourcesMatching(const Portfolio &portfolio, QStringView typed, qsizetype limit);
/// The source with exactly this title or link (compared as names are); invalid where there is none or more than one.
Id<Source> sourceNamed(const Portfolio &portfolio, QStringView titleOrLink);

namespace edits {

/// A citation about to be made. A source without id is new and is added in the same step.
struct NewCitation
{
    CitedPlace place;
    Source source;
    QString quote;
};

/// Cites the source for the place; where it is cited there already only the quote changes. Constraint (`where` = field key)
/// where source or citation cannot be stored, NotFound where record, field or source does not exist.
Result<ChangeSet> cite(const Portfolio &portfolio, const NewCitation &citation, IdSource &ids);

} // namespace edits

} // namespace domain
