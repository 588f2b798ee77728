// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// Who holds the rights of a deal in a country.
enum class RightsHolder : quint8 {
    Principal, ///< Never granted away by this deal.
    Partner,   ///< Granted and still held by the partner.
    Option,    ///< The partner may still take them.
    Returned,  ///< Granted once, back with the principal.
    Unclear    ///< Part of the rights came back and the record does not say where.
};

/// The rights in one country on a day.
struct CountryRights
{
    QString country; ///< ISO alpha-2.
    RightsHolder holder = RightsHolder::Principal;
    PartialDate since; ///< When that came about; empty where it was so from the beginning.

    friend bool operator==(const CountryRights &, const CountryRights &) = default;
};

/// The rights map of a deal on a day: every country of the country table once, in code order.
struct DealRights
{
    QList<CountryRights> countries;
    bool isGranted = false;       ///< False before the deal takes effect, and where no territory is known.
    QStringList unknownLabels;    ///< Territories that no country is known for.
    QList<Id<DealEvent>> vague;   ///< Partial returns and changes whose territory is empty or unknown.

    QStringList heldBy(RightsHolder holder) const;
};

/// The rights to some of a deal's assets, which are the same for all of them.
struct AssetRights
{
    QList<Id<DealCandidate>> assets; ///< Empty: the deal as a whole, none of whose assets has territories of its own.
    DealRights rights;
};

/// Included minus excluded countries of the deal, changed by its events in effect on the day; over several assets, a country counts as
/// granted where any of them is. Everything returns with a termination or an expiry unless the event says otherwise (rights returned:
/// none, partial, unknown). An event with a territory concerns that part alone; a partial return and a change of territory need one.
/// A change of territory takes away where it says that rights were returned, and else adds.
DealRights rightsAt(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// The same by asset: territories of the whole deal hold for each of them, and its own are added; assets with equal rights together.
QList<AssetRights> rightsByAsset(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

} // namespace domain
