// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <functional>

namespace domain {

/// One thing a facet can be narrowed to, and how many records have it.
struct FacetBucket
{
    Value value;      ///< Ordinal, id, flag, code or text; of a date, its year. Empty: not recorded.
    qint64 count = 0; ///< Records that pass all conditions but the facet's own.
    bool isChosen = false;
    bool isExcluded = false;

    friend bool operator==(const FacetBucket &, const FacetBucket &) = default;
};

/// Both ends of a range as typed; empty ends are open.
struct FacetRange
{
    QString from;
    QString to;

    friend bool operator==(const FacetRange &, const FacetRange &) = default;
};

/// One field of a record kind with what the records have in it. A record with several values counts in each.
struct Facet
{
    QString field;
    const FieldMeta *meta = nullptr;
    QList<FacetBucket> buckets; ///< Choices in their vocabulary's order, years latest first, others by count; not recorded last.
    FacetRange range;           ///< The range that the filter sets, as it stands there.
    bool hasRange = false;      ///< Whether the field can be narrowed from–to.
    qint64 chosen = 0;          ///< How many buckets are chosen or excluded.

    friend bool operator==(const Facet &, const Facet &) = default;
};

/// What a filter's facets count for one record kind.
struct FacetCounts
{
    RecordKind kind = RecordKind::Unset;
    QList<Facet> facets; ///< In the order asked for; fields the kind does not have are left out.

    friend bool operator==(const FacetCounts &, const FacetCounts &) = default;
};

/// What is to be counted: fields of one kind, under a filter, at a date.
struct FacetQuestion
{
    RecordKind kind = RecordKind::Unset;
    QStringList fields;
    FilterSpec filter = {};
    AsOf asOf = {};

    friend bool operator==(const FacetQuestion &, const FacetQuestion &) = default;
};

/// Counts in one pass over the records; the counts of a facet ignore the conditions on its own field. Pure; any thread.
/// `isCanceled` is asked now and then; the result is then incomplete.
FacetCounts countFacets(const Portfolio &portfolio, const FacetQuestion &question, const std::function<bool()> &isCanceled = {});

/// What passes among the records of one kind, where the other kinds are not needed (`evaluate` does all).
VisibleRecords::OfKind evaluateKind(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, RecordKind kind);

/// Fields of a kind that make sense as facets, in column order, and those shown at first.
QStringList facetFields(RecordKind kind);
QStringList usualFacets(RecordKind kind);

/// What shall be chosen in one facet; texts as `filterValueText` writes them, "" for not recorded.
struct FacetChoice
{
    QStringList included;
    QStringList excluded;

    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};

/// The filter with the conditions on this field replaced by the choice, in their place. An empty choice takes them off.
FilterSpec withFacetChoice(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field, const FacetChoice &choice);
/// The filter with the field narrowed to a range, in the place of the one before. Error::Syntax with the end that cannot be read as detail,
/// Error::Conflict where the range ends before it begins.
Result<FilterSpec> withFacetRange(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field, const FacetRange &range);

/// Positions of the conditions that ask this field of this kind.
QList<int> conditionsOn(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field);
/// How a filter line writes a value so that it means this one again: a code, a name, a year. Empty for an empty value.
QString filterValueText(const Portfolio &portfolio, const FieldMeta &field, const Value &value);
/// The column's meta data, or nullptr.
const FieldMeta *columnMeta(RecordKind kind, QStringView field);

} // namespace domain
