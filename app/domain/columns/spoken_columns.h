// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace domain {

/// Derived columns that are words or names, in the language of who reads them: a candidate's partners, its last event, a deal's
/// territories. Filters, files and the column itself have them in English; a Chinese window shows them in Chinese.
/// Empty for columns whose value reads the same in any language.
Value spokenValue(const Portfolio &portfolio, const Candidate &candidate, QStringView key, const AsOf &asOf, Language language);
Value spokenValue(const Portfolio &portfolio, const Deal &deal, QStringView key, const AsOf &asOf, Language language);
Value spokenValue(const Portfolio &portfolio, const Trial &trial, QStringView key, const AsOf &asOf, Language language);
/// The companies that a column `key` of names names, in its order; none for other columns.
QList<Id<Company>> namedCompanies(const Portfolio &portfolio, const Candidate &candidate, QStringView key, const AsOf &asOf);
QList<Id<Company>> namedCompanies(const Portfolio &portfolio, const Deal &deal, QStringView key, const AsOf &asOf);
template <class Record>
Value spokenValue(const Portfolio &, const Record &, QStringView, const AsOf &, Language)
{
    return {};
}

/// The column `key` in English, as columns, filters and files have it.
template <class Record>
Value inEnglish(const Portfolio &portfolio, const Record &record, const char16_t *key, const AsOf &asOf)
{
    return spokenValue(portfolio, record, key, asOf, Language::English);
}

} // namespace domain
