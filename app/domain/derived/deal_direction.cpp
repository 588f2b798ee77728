// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_status.h"

namespace domain {

namespace {

/// Where the companies of one side of a deal sit.
enum class Side : quint8 { Unknown, Home, Foreign, Both };

Side joined(Side a, Side b)
{
    if (a == Side::Unknown || a == b)
        return b;
    return b == Side::Unknown ? a : Side::Both;
}

Side sideOf(const Portfolio &portfolio, Id<Deal> deal, PartyRole role, const QStringList &home)
{
    Side side = Side::Unknown;
    portfolio.forEachOf<&DealParty::deal>(deal, [&](const DealParty &party) {
        if (party.role != role)
            return;
        QString country = party.hqAtSigning;
        if (const Company *company = country.isEmpty() ? portfolio.find(party.company) : nullptr)
            country = company->hqCountry;
        if (!country.isEmpty())
            side = joined(side, home.contains(country) ? Side::Home : Side::Foreign);
    });
    return side;
}

} // namespace

bool isLicenseOutType(const Portfolio &portfolio, DealType type)
{
    const QString chosen = portfolio.setting(settings::kLicenseOutTypes);
    if (chosen.isEmpty())
        return type != DealType::Acquisition && type != DealType::AssetPurchase;
    return chosen.split(u'|').contains(codeOf(type));
}

QStringList homeCountries(const Portfolio &portfolio)
{
    const QString chosen = portfolio.setting(settings::kHomeCountries, QStringLiteral("CN|HK|MO"));
    return chosen.split(u'|', Qt::SkipEmptyParts);
}

DealDirection direction(const Portfolio &portfolio, Id<Deal> deal)
{
    const QStringList home = homeCountries(portfolio);
    const Side principal = sideOf(portfolio, deal, PartyRole::Principal, home);
    Side partner = sideOf(portfolio, deal, PartyRole::Partner, home);
    // In the NewCo model the new company is the licensee.
    if (partner == Side::Unknown)
        partner = sideOf(portfolio, deal, PartyRole::NewCo, home);
    if (principal == Side::Unknown || partner == Side::Unknown)
        return DealDirection::Unset;
    if (principal == Side::Both || partner == Side::Both)
        return DealDirection::Mixed;
    if (principal == Side::Home)
        return partner == Side::Home ? DealDirection::Domestic : DealDirection::Outbound;
    return partner == Side::Home ? DealDirection::Inbound : DealDirection::ForeignForeign;
}

bool isLicenseOut(const Portfolio &portfolio, Id<Deal> id)
{
    const Deal *deal = portfolio.find(id);
    return deal && direction(portfolio, id) == DealDirection::Outbound && isLicenseOutType(portfolio, deal->type);
}

} // namespace domain
