// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace widgets {

using domain::RecordKind;

namespace {

/// One line of the rail. Texts are source texts of the context "Place".
struct PlaceRow
{
    Place place;
    const char *title;
    const char *icon;
    const char *section = "";
    RecordKind kind = RecordKind::Unset;
    const char *keywords = ""; ///< What else one may look for it by.
};

constexpr char kAnalyze[] = QT_TRANSLATE_NOOP("Place", "Analyze");

constexpr PlaceRow kRail[] = {
    {Place::Home, QT_TRANSLATE_NOOP("Place", "Home"), "go-home"},
    {Place::Pipeline, QT_TRANSLATE_NOOP("Place", "Pipeline"), "align-horizontal-left", "", RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "bars matrix phases")},
    {Place::Candidates, QT_TRANSLATE_NOOP("Place", "Candidates"), "view-list-details", "", RecordKind::Candidate},
    {Place::Programs, QT_TRANSLATE_NOOP("Place", "Programs"), "flag", "", RecordKind::Program},
    {Place::Trials, QT_TRANSLATE_NOOP("Place", "Trials"), "view-task", "", RecordKind::Trial},
    {Place::Deals, QT_TRANSLATE_NOOP("Place", "Deals"), "document-sign", "", RecordKind::Deal},
    {Place::DealTerms, QT_TRANSLATE_NOOP("Place", "Deal terms"), "tag", "", RecordKind::DealTerm},
    {Place::DealEvents, QT_TRANSLATE_NOOP("Place", "Deal events"), "chronometer", "", RecordKind::DealEvent},
    {Place::Companies, QT_TRANSLATE_NOOP("Place", "Companies"), "view-institution", "", RecordKind::Company},
    {Place::Calendar, QT_TRANSLATE_NOOP("Place", "Calendar"), "view-calendar-month", "", RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "events dates deadlines read-outs")},
    {Place::Sources, QT_TRANSLATE_NOOP("Place", "Sources"), "document-open", "", RecordKind::Source},
    {Place::Charts, QT_TRANSLATE_NOOP("Place", "Charts"), "office-chart-bar", kAnalyze, RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "analysis figures")},
    {Place::Reports, QT_TRANSLATE_NOOP("Place", "Reports"), "office-report", kAnalyze, RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "briefing deck template edition")},
    {Place::Changes, QT_TRANSLATE_NOOP("Place", "What changed"), "chronometer", kAnalyze, RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "differences new ended waterfall")},
    {Place::DataQuality, QT_TRANSLATE_NOOP("Place", "Data quality"), "checkmark", kAnalyze, RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "duplicates merge conflicts stale verify problems")},
    {Place::History, QT_TRANSLATE_NOOP("Place", "History"), "view-history", kAnalyze, RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "steps revert undo author")},
};

constexpr PlaceRow kFoot[] = {
    {Place::Settings, QT_TRANSLATE_NOOP("Place", "Settings"), "configure", "", RecordKind::Unset, QT_TRANSLATE_NOOP("Place", "language dark vocabulary definitions rates text size")},
};

QString text(const char *source)
{
    return *source ? QCoreApplication::translate("Place", source) : QString();
}

QList<Destination> destinationsOf(std::span<const PlaceRow> rows)
{
    QList<Destination> destinations;
    for (const auto &row : rows)
        destinations.append({int(row.place), text(row.title), QString::fromLatin1(row.icon), text(row.section)});
    return destinations;
}

} // namespace

RecordKind kindAt(Place place)
{
    const auto row = std::ranges::find(kRail, place, &PlaceRow::place);
    return row == std::end(kRail) ? RecordKind::Unset : row->kind;
}

QString keywordsOf(Place place)
{
    for (const auto rows : {std::span<const PlaceRow>(kRail), std::span<const PlaceRow>(kFoot)}) {
        const auto row = std::ranges::find(rows, place, &PlaceRow::place);
        if (row != rows.end())
            return text(row->keywords);
    }
    return {};
}

std::optional<Place> placeOf(RecordKind kind)
{
    const auto row = std::ranges::find(kRail, kind, &PlaceRow::kind);
    return kind == RecordKind::Unset || row == std::end(kRail) ? std::nullopt : std::optional(row->place);
}

bool isFiltered(Place place)
{
    return kindAt(place) != RecordKind::Unset || place == Place::Home || place == Place::Pipeline || place == Place::Calendar || place == Place::Charts || place == Place::Reports || place == Place::Changes;
}

QList<Destination> railDestinations()
{
    return destinationsOf(kRail);
}

QList<Destination> footDestinations()
{
    return destinationsOf(kFoot);
}

QList<Place> numberedPlaces()
{
    return {Place::Home, Place::Pipeline, Place::Candidates, Place::Trials, Place::Deals, Place::Companies, Place::Calendar, Place::Charts, Place::History};
}

} // namespace widgets
