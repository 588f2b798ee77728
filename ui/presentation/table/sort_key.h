// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace presentation {

/// What a value is sorted by: computed once per row, so that comparing is cheap.
struct SortKey
{
    bool isEmpty = true;
    double number = 0.0;
    domain::PartialDate date;
    QString text;
    QString unit; ///< The currency of an amount.

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Where the words of a value come from: the names of what it refers to, in the language of the table.
struct WordSource
{
    const domain::Portfolio &portfolio;
    domain::Language language;
};

/// A value as sorting sees it; `currency` goes with amounts.
SortKey sortKey(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words, const QString &currency = {});
/// Below, equal or above 0. Empties come last in either direction. So do currencies: dollars first, then the others by code, each for itself,
/// since amounts of different currencies cannot be compared.
int compared(const SortKey &a, const SortKey &b, Qt::SortOrder order = Qt::AscendingOrder);

/// Whether a column's values make groups that say something: choices, references, years of dates, countries, lists.
bool canGroup(const domain::FieldMeta &column);
/// The group a value belongs to, in domain order; dates by their year.
SortKey groupKey(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words);
/// What a group is called: "Phase 2", "2024"; empty for values that are not recorded.
QString groupName(const domain::FieldMeta &column, const domain::Value &value, const WordSource &words);

} // namespace presentation
