// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <optional>

namespace domain {

/// A stretch of a filter line and what it says there, without quotation marks.
struct FilterSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString text = {};

    qsizetype end() const { return from + length; }
};

/// One word or condition of a filter line, told by where it stands. How a line is read:
/// - parts are separated by spaces; what stands in quotation marks is one piece; a leading minus excludes;
/// - `field`, an operator (`:` contains or is, `=` is exactly, `<` `<=` `>` `>=`, `!=` is not) and values separated by commas are a condition;
/// - a bare word that exactly names a status or an activity is that condition: `-terminated` is `-status:terminated`, `discontinued` is
///   `activity:discontinued`; in quotation marks it is a word like any other;
/// - every other word is searched in the records' own texts.
struct FilterPart
{
    FilterSpan whole;
    FilterSpan key;             ///< Of a condition, with its kind, as typed.
    bool isCondition = false;
    bool isNegated = false;
    QList<FilterSpan> values;   ///< Of a condition; else the word alone.
    std::optional<Condition> condition; ///< Set where the field is known.
};

/// Why a line cannot be used, and which stretch of it is to be mended.
struct FilterProblem
{
    enum class Code : quint8 { UnknownField, UnknownKind, OpenQuote, MissingValue, UnreadableValue, NoOrder, UnknownName, RangeBackwards };

    Code code = Code::UnknownField;
    FilterSpan span = {};
    QStringList near = {};            ///< Known words like it, nearest first.
    const FieldMeta *field = nullptr; ///< Where it is known.
    RecordKind kind = RecordKind::Unset; ///< The record kind asked.
};

/// A filter line taken apart, also one that is still being typed.
struct FilterLine
{
    QList<FilterPart> parts;
    std::optional<FilterProblem> problem; ///< The first.

    FilterSpec filter() const;
};

FilterLine readFilterLine(QStringView line);

/// The first thing about the line that keeps it from being used with these records: also values that cannot be read, and names nobody has.
std::optional<FilterProblem> findFilterProblem(const Portfolio &portfolio, const FilterLine &line);

/// The field a bare word is a value of ("status", "activity"), or empty.
QString fieldOfBareWord(const QString &word);

/// A value or word as a filter line holds it, in quotation marks where needed.
QString quotedFilterText(const QString &text);

} // namespace domain
