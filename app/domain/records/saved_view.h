// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidence.h"

namespace domain {

/// A named way of looking at one kind of record. The filter is its text line, the layout JSON of the columns, sorting and grouping.
struct SavedView
{
    Id<SavedView> id;
    QString name;
    RecordKind kind = RecordKind::Unset;
    QString filter;
    QString layout;
    QString asOf;    ///< ISO date; empty follows the day it is opened on.
    QString knownOn; ///< ISO date; empty means as known now.
    qint64 sort = 0;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};
inline constexpr FieldInfo<SavedView> kSavedViewFields[] = {
    field<&SavedView::name>("name", "Name", Need::Required),
    field<&SavedView::kind>("record_kind", "Record kind", Need::Required),
    field<&SavedView::filter>("filter", "Filter"),
    field<&SavedView::layout>("layout", "Layout"),
    field<&SavedView::asOf>("as_of", "As of"),
    field<&SavedView::knownOn>("as_known_on", "As known on"),
    field<&SavedView::sort>("sort", "Order"),
};
template <>
inline constexpr std::span<const FieldInfo<SavedView>> kFields<SavedView>{kSavedViewFields};

/// A definition changed by its users: a rule that figures follow, with the version that is printed on each chart.
struct MetricDefinition
{
    Id<MetricDefinition> id;
    QString key;  ///< One of the definitions Portolan knows, such as "blockbuster".
    QString name;
    qint64 version = 0;
    QString rule; ///< JSON of the rule's parameters.
    QString note;

    friend bool operator==(const MetricDefinition &, const MetricDefinition &) = default;
};
inline constexpr FieldInfo<MetricDefinition> kMetricDefinitionFields[] = {
    field<&MetricDefinition::key>("key", "Key", Need::Required),
    field<&MetricDefinition::name>("name", "Name", Need::Required),
    field<&MetricDefinition::version>("version", "Version"),
    field<&MetricDefinition::rule>("rule", "Rule"),
    fieldOfKind<&MetricDefinition::note>(FieldKind::LongText, "note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<MetricDefinition>> kFields<MetricDefinition>{kMetricDefinitionFields};

/// A named assignment of a list's columns to fields, remembered for lists with the same header.
struct ImportMapping
{
    Id<ImportMapping> id;
    QString name;
    QString header;  ///< Normalized header the mapping was made for.
    QString mapping; ///< JSON.

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};
inline constexpr FieldInfo<ImportMapping> kImportMappingFields[] = {
    field<&ImportMapping::name>("name", "Name", Need::Required),
    field<&ImportMapping::header>("header", "Header"),
    field<&ImportMapping::mapping>("mapping", "Mapping", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<ImportMapping>> kFields<ImportMapping>{kImportMappingFields};

} // namespace domain
