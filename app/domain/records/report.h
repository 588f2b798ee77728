// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/saved_view.h"

namespace domain {

/// A named page of key figures and charts. The layout is JSON of the cards in reading order.
struct Dashboard
{
    Id<Dashboard> id;
    QString name;
    QString layout;
    qint64 sort = 0;

    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};
inline constexpr FieldInfo<Dashboard> kDashboardFields[] = {
    field<&Dashboard::name>("name", "Name", Need::Required),
    field<&Dashboard::layout>("layout", "Layout"),
    field<&Dashboard::sort>("sort", "Order"),
};
template <>
inline constexpr std::span<const FieldInfo<Dashboard>> kFields<Dashboard>{kDashboardFields};

/// A report that is made again on new data: a list of blocks (JSON), begun from one of the delivered templates or from nothing.
struct Report
{
    Id<Report> id;
    QString name;
    QString beginning; ///< Key of the delivered template it was begun from; empty for none.
    QString blocks;
    QString note;
    qint64 sort = 0;

    friend bool operator==(const Report &, const Report &) = default;
};
inline constexpr FieldInfo<Report> kReportFields[] = {
    field<&Report::name>("name", "Name", Need::Required),
    field<&Report::beginning>("template", "Template"),
    field<&Report::blocks>("blocks", "Blocks"),
    fieldOfKind<&Report::note>(FieldKind::LongText, "note", "Note"),
    field<&Report::sort>("sort", "Order"),
};
template <>
inline constexpr std::span<const FieldInfo<Report>> kFields<Report>{kReportFields};

/// The figures that a report had when it was made: the next edition is compared with them.
struct Edition
{
    Id<Edition> id;
    Id<Report> report;
    QString label;
    QString asOf;    ///< ISO date.
    QString knownOn; ///< ISO date; empty means as known when it was made.
    QString madeAt;  ///< ISO date and time, UTC.
    QString sha256;  ///< Of the figures, hexadecimal.
    QString figures; ///< JSON: figure key → value.

    friend bool operator==(const Edition &, const Edition &) = default;
};
inline constexpr FieldInfo<Edition> kEditionFields[] = {
    field<&Edition::report>("report_id", "Report", Need::Required),
    field<&Edition::label>("label", "Label"),
    field<&Edition::asOf>("as_of", "As of", Need::Required),
    field<&Edition::knownOn>("as_known_on", "As known on"),
    field<&Edition::madeAt>("made_at", "Made at", Need::Required),
    field<&Edition::sha256>("sha256", "SHA-256"),
    field<&Edition::figures>("figures", "Figures"),
};
template <>
inline constexpr std::span<const FieldInfo<Edition>> kFields<Edition>{kEditionFields};

/// A named look of exported charts: size, colors, font, logo, texts on or off (JSON).
struct ExportStyle
{
    Id<ExportStyle> id;
    QString name;
    QString style;

    friend bool operator==(const ExportStyle &, const ExportStyle &) = default;
};
inline constexpr FieldInfo<ExportStyle> kExportStyleFields[] = {
    field<&ExportStyle::name>("name", "Name", Need::Required),
    field<&ExportStyle::style>("style", "Style", Need::Required),
};
template <>
inline constexpr std::span<const FieldInfo<ExportStyle>> kFields<ExportStyle>{kExportStyleFields};

} // namespace domain
