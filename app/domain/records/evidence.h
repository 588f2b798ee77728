// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/catalyst.h"

namespace domain {

/// Two sources that disagree about one field. Both values are kept as canonical texts; the choice carries its reason.
struct Conflict
{
    Id<Conflict> id;
    RecordKind kind = RecordKind::Unset;
    qint64 record = 0;
    QString field;
    Id<Source> sourceA;
    QString valueA;
    Id<Source> sourceB;
    QString valueB;
    ConflictChoice chosen = ConflictChoice::Unset; ///< Unset: still open.
    QString reason;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};
inline constexpr FieldInfo<Conflict> kConflictFields[] = {
    field<&Conflict::kind>("record_kind", "Record kind", Need::Required),
    fieldOfKind<&Conflict::record>(FieldKind::AnyReference, "record_id", "Record", Need::Required),
    field<&Conflict::field>("field", "Field", Need::Required),
    field<&Conflict::sourceA>("source_a", "First source"),
    field<&Conflict::valueA>("value_a", "First value"),
    field<&Conflict::sourceB>("source_b", "Second source"),
    field<&Conflict::valueB>("value_b", "Second value"),
    field<&Conflict::chosen>("chosen", "Chosen"),
    fieldOfKind<&Conflict::reason>(FieldKind::LongText, "reason", "Reason"),
};
template <>
inline constexpr std::span<const FieldInfo<Conflict>> kFields<Conflict>{kConflictFields};

/// A file kept inside the portfolio with a record. Its bytes stand apart, addressed by their hash; they are never executed.
struct Attachment
{
    Id<Attachment> id;
    RecordKind kind = RecordKind::Unset;
    qint64 record = 0;
    QString fileName;
    QString mediaType;
    qint64 size = 0;  ///< Bytes.
    QString content;  ///< Hexadecimal SHA-256 of the bytes; key of Store::content().
    QString addedAt;  ///< ISO 8601, UTC.
    QString note;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
inline constexpr FieldInfo<Attachment> kAttachmentFields[] = {
    field<&Attachment::kind>("record_kind", "Record kind", Need::Required),
    fieldOfKind<&Attachment::record>(FieldKind::AnyReference, "record_id", "Record", Need::Required),
    field<&Attachment::fileName>("file_name", "File", Need::Required),
    field<&Attachment::mediaType>("media_type", "Type"),
    field<&Attachment::size>("size", "Size"),
    field<&Attachment::content>("content", "Content", Need::Required),
    field<&Attachment::addedAt>("added_at", "Added"),
    field<&Attachment::note>("note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<Attachment>> kFields<Attachment>{kAttachmentFields};

} // namespace domain
