// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/deal_term.h"

namespace domain {

/// A document that figures come from.
struct Source
{
    Id<Source> id;
    SourceKind kind = SourceKind::Unset;
    QString title;
    QString url;
    QString publisher;
    PartialDate published;
    PartialDate accessed;
    QString language;
    bool primary = false;
    Id<Source> supersededBy;

    friend bool operator==(const Source &, const Source &) = default;
};
inline constexpr FieldInfo<Source> kSourceFields[] = {
    field<&Source::kind>("kind", "Kind"),
    field<&Source::title>("title", "Title", Need::Required),
    fieldOfKind<&Source::url>(FieldKind::Url, "url", "Link"),
    field<&Source::publisher>("publisher", "Publisher"),
    field<&Source::published>("published_date", "Published"),
    field<&Source::accessed>("accessed_date", "Accessed"),
    field<&Source::language>("lang", "Language"),
    field<&Source::primary>("is_primary", "Primary"),
    field<&Source::supersededBy>("superseded_by", "Superseded by"),
};
template <>
inline constexpr std::span<const FieldInfo<Source>> kFields<Source>{kSourceFields};

/// Says that a record, or one of its fields, is backed by a source; the only link to sources.
struct Citation
{
    Id<Citation> id;
    RecordKind kind = RecordKind::Unset;
    qint64 record = 0;
    QString field;
    Id<Source> source;
    QString quote;

    friend bool operator==(const Citation &, const Citation &) = default;
};
inline constexpr FieldInfo<Citation> kCitationFields[] = {
    field<&Citation::kind>("record_kind", "Record kind", Need::Required),
    fieldOfKind<&Citation::record>(FieldKind::AnyReference, "record_id", "Record", Need::Required),
    field<&Citation::field>("field", "Field"),
    field<&Citation::source>("source_id", "Source", Need::Required),
    fieldOfKind<&Citation::quote>(FieldKind::LongText, "quote", "Quote"),
};
template <>
inline constexpr std::span<const FieldInfo<Citation>> kFields<Citation>{kCitationFields};

/// A published figure that stands beside the portfolio's own, never among them. The value is kept as printed.
struct Benchmark
{
    Id<Benchmark> id;
    QString key;
    QString statement;
    QString value;
    QString unit;
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;
    PartialDate asOf;
    QString publisher;
    Id<Source> source;
    QString note;

    friend bool operator==(const Benchmark &, const Benchmark &) = default;
};
inline constexpr FieldInfo<Benchmark> kBenchmarkFields[] = {
    field<&Benchmark::key>("key", "Key", Need::Required),
    field<&Benchmark::statement>("statement", "Statement", Need::Required),
    field<&Benchmark::value>("value", "Value"),
    field<&Benchmark::unit>("unit", "Unit"),
    field<&Benchmark::numerator>("numerator", "Numerator"),
    field<&Benchmark::denominator>("denominator", "Denominator"),
    field<&Benchmark::asOf>("as_of", "As of"),
    field<&Benchmark::publisher>("publisher", "Publisher"),
    field<&Benchmark::source>("source_id", "Source"),
    fieldOfKind<&Benchmark::note>(FieldKind::LongText, "note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<Benchmark>> kFields<Benchmark>{kBenchmarkFields};

/// One finished import: what file it was and what it did.
struct ImportBatch
{
    Id<ImportBatch> id;
    QString fileName;
    QString sha256;
    QString list;
    QString importedAt;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};
inline constexpr FieldInfo<ImportBatch> kImportBatchFields[] = {
    field<&ImportBatch::fileName>("file_name", "File"),
    field<&ImportBatch::sha256>("sha256", "SHA-256"),
    field<&ImportBatch::list>("list", "List"),
    field<&ImportBatch::importedAt>("imported_at", "Imported at"),
    field<&ImportBatch::added>("added", "Added"),
    field<&ImportBatch::updated>("updated", "Updated"),
    field<&ImportBatch::unchanged>("unchanged", "Unchanged"),
    field<&ImportBatch::refused>("refused", "Refused"),
};
template <>
inline constexpr std::span<const FieldInfo<ImportBatch>> kFields<ImportBatch>{kImportBatchFields};

/// Remembers what a row of a list said last time, for three-way re-import (DECISIONS 20).
struct ImportLink
{
    Id<ImportLink> id;
    QString list;
    QString rowKey;
    RecordKind kind = RecordKind::Unset;
    qint64 record = 0;
    QString lastValues; ///<Content hash of the row as imported.

    friend bool operator==(const ImportLink &, const ImportLink &) = default;
};
inline constexpr FieldInfo<ImportLink> kImportLinkFields[] = {
    field<&ImportLink::list>("list", "List", Need::Required),
    field<&ImportLink::rowKey>("row_key", "Row key", Need::Required),
    field<&ImportLink::kind>("record_kind", "Record kind", Need::Required),
    fieldOfKind<&ImportLink::record>(FieldKind::AnyReference, "record_id", "Record", Need::Required),
    field<&ImportLink::lastValues>("last_values", "Last values"),
};
template <>
inline constexpr std::span<const FieldInfo<ImportLink>> kFields<ImportLink>{kImportLinkFields};

} // namespace domain
