// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"
#include "widgets/shell/navigation_rail.h"

#include <optional>

namespace widgets {

/// Where in the window one can be, in the order of the rail.
enum class Place : int {
    Home, Pipeline, Candidates, Programs, Trials, Deals, DealTerms, DealEvents, Companies, CompanyProfile, Calendar, Sources, Charts, Reports, Changes, DataQuality, History,
    Settings, Import, Compare
};

/// The kind of record a place lists; Unset where it lists none.
domain::RecordKind kindAt(Place place);
/// Words that find a place besides its title, parted by spaces, in the window's language; mostly none.
QString keywordsOf(Place place);
/// The place that lists a kind of record; empty where none does.
std::optional<Place> placeOf(domain::RecordKind kind);
/// Whether the filter narrows what a place shows.
bool isFiltered(Place place);
/// The places the rail leads to, under their headings.
QList<Destination> railDestinations();
/// The places at the rail's foot.
QList<Destination> footDestinations();
/// The places Ctrl 1 to Ctrl 9 lead to.
QList<Place> numberedPlaces();

} // namespace widgets
