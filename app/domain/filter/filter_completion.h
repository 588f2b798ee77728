// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/filter_keys.h"

namespace domain {

/// One way of going on with a filter line.
struct FilterSuggestion
{
    enum class Kind : quint8 { FieldName, Operator, ValueText };

    Kind kind = Kind::FieldName;
    qsizetype from = 0;               ///< The stretch of the line that `text` replaces.
    qsizetype length = 0;
    QString text;
    RecordKind record = RecordKind::Unset; ///< Unset where several kinds have the field.
    const FieldMeta *field = nullptr;
    Value value = {};                 ///< Of a ValueText: what it means.
    Condition::Op op = Condition::Op::Contains; ///< Of an Operator.

    bool isWhole() const { return kind == Kind::ValueText; } ///< Nothing more needs to be typed.
};

/// What may stand at the cursor, best first, at most `kMostSuggestions`: fields (those of the shown kind first), operators, and values by
/// code, by name or label in either language. Pure.
QList<FilterSuggestion> completeFilter(const Portfolio &portfolio, QStringView line, qsizetype cursor, RecordKind shown);
inline constexpr int kMostSuggestions = 12;

/// Values of a column that look like what was typed, nearest first, at most three, as a filter line writes them.
QStringList nearestFilterValues(const Portfolio &portfolio, const FilterColumn &column, QStringView typed);

/// Values of a column whose code, name or label contains the text, those that begin with it first.
QList<Value> matchingFilterValues(const Portfolio &portfolio, const FilterColumn &column, QStringView typed, qsizetype most);

} // namespace domain
