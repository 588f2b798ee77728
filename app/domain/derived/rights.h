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
    QList<Id<DealEvent>> vague;   ///< Partial returns and changes that do not say where.

    QStringList heldBy(RightsHolder holder) const;
};

/// Included minus excluded countries of the deal, changed by its events in effect on the day. Everything returns with a termination
/// or an expiry unless the event says otherwise (rights returned: none, partial, unknown). A partial return and a change of
/// territory apply to the places that the event's summary begins with: "Japan", "Japan and Korea: …", "+ Japan", "− Japan".
DealRights rightsAt(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

/// The places that a text begins with, up to a colon, semicolon, dash or full stop; empty where they cannot be read.
QStringList placesNamed(QStringView text);

} // namespace domain
