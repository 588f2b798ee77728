// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_totals.h"
#include "domain/portfolio.h"

namespace domain {

/// Where a company had its headquarters, as deals state it at their signing; `since` is the first deal that says so.
struct Headquarters
{
    QString country;
    PartialDate since; ///< Empty for the present one, which the company's own record states.

    friend bool operator==(const Headquarters &, const Headquarters &) = default;
};

/// What the other records say about a company on a day. Ids ascending, each once; only what exists on the day.
struct CompanyFacts
{
    QList<Id<Candidate>> originated;
    QList<Id<Candidate>> owned;    ///< Of other originators.
    QList<Id<Deal>> asLicensor;    ///< Principal.
    QList<Id<Deal>> asLicensee;    ///< Partner.
    QList<Id<Deal>> inOtherRoles;  ///< Investor, guarantor, third party, and nothing of the above.
    QList<Headquarters> headquarters; ///< In time, the present one last; one country is not told twice in a row.
};

CompanyFacts companyFacts(const Portfolio &portfolio, Id<Company> company, const AsOf &asOf);
/// The announced totals of some deals: a deal without a disclosed amount counts as withheld, never as zero, and leaves a lower bound;
/// a headline of "up to" is the total itself, as everywhere where totals are added up; several currencies are not added up.
DealSum announcedSum(const Portfolio &portfolio, const QList<Id<Deal>> &deals, const AsOf &asOf);
/// The companies on the other side of some deals, each with the deals shared, the most first.
QList<std::pair<Id<Company>, QList<Id<Deal>>>> counterparties(const Portfolio &portfolio, Id<Company> company, const QList<Id<Deal>> &deals);

} // namespace domain
