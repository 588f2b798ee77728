// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <functional>

namespace presentation {

/// Which of its texts a record was found by.
enum class SearchReason : quint8 {
    None, Name, OtherName, Number, Pinyin, Initials, // The record's own names.
    Title, Owner, Partner, Target, Indication, Candidate, Sponsor, Condition, Intervention, // What it is about, and who with.
    Summary, Notes, Other
};

/// The kinds that the search lists, in the order of their groups and of the index.
using SearchableRecords = domain::RecordList<domain::Candidate, domain::Company, domain::Deal, domain::Program, domain::Indication,
                                             domain::Target, domain::Source, domain::Term, domain::Trial>;

using SearchTextVisitor = std::function<void(SearchReason, QStringView)>;

/// The texts a record is found by: its own names first, then those of what it is linked to, then running text (DECISIONS 29).
/// Registry long texts are not among them. Pure; any thread.
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Candidate &candidate, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Company &company, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Deal &deal, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Program &program, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Indication &indication, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Target &target, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Source &source, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Term &term, const SearchTextVisitor &visit);
void visitSearchTexts(const domain::Portfolio &portfolio, const domain::Trial &trial, const SearchTextVisitor &visit);

/// The same for a record whose kind is known only at run time; nothing where it does not exist.
void visitSearchTexts(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id, const SearchTextVisitor &visit);

/// The ids of all records whose texts may differ after a step: those it changed, and those that show their names.
QSet<qint64> recordsToSearchAnew(const domain::Portfolio &now, const domain::ChangeSet &changes);

} // namespace presentation
