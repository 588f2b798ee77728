// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/company_facts.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/existence.h"
#include "domain/records.h"

#include <algorithm>
#include <map>

namespace domain {

namespace {

template <class Record>
void addOnce(QList<Id<Record>> &ids, Id<Record> id)
{
    if (const auto place = std::ranges::lower_bound(ids, id); place == ids.end() || *place != id)
        ids.insert(place, id);
}

bool contains(const QList<Id<Deal>> &ids, Id<Deal> id)
{
    return std::ranges::binary_search(ids, id);
}

/// A deal's side is told by the first role that gives one.
void sortDeals(const Portfolio &portfolio, Id<Company> company, const AsOf &asOf, CompanyFacts &facts)
{
    QList<Id<Deal>> others;
    portfolio.forEachOf<&DealParty::company>(company, [&](const DealParty &party) {
        const Deal *deal = portfolio.find(party.deal);
        if (!deal || !existsAt(portfolio, *deal, asOf))
            return;
        if (party.role == PartyRole::Principal)
            addOnce(facts.asLicensor, party.deal);
        else if (party.role == PartyRole::Partner || party.role == PartyRole::NewCo)
            addOnce(facts.asLicensee, party.deal);
        else
            addOnce(others, party.deal);
    });
    for (const auto deal : std::as_const(others)) {
        if (!contains(facts.asLicensor, deal) && !contains(facts.asLicensee, deal))
            facts.inOtherRoles.append(deal);
    }
}

QList<Headquarters> headquartersOf(const Portfolio &portfolio, const Company &company, const AsOf &asOf)
{
    QList<Headquarters> stays;
    portfolio.forEachOf<&DealParty::company>(company.id, [&](const DealParty &party) {
        const Deal *deal = portfolio.find(party.deal);
        if (deal && !party.hqAtSigning.isEmpty() && existsAt(portfolio, *deal, asOf))
            stays.append({party.hqAtSigning, cohortDate(portfolio, *deal)});
    });
    std::ranges::stable_sort(stays, {}, &Headquarters::since);
    if (!company.hqCountry.isEmpty())
        stays.append({company.hqCountry, {}});
    QList<Headquarters> runs;
    for (const auto &stay : std::as_const(stays)) {
        if (runs.isEmpty() || runs.last().country != stay.country)
            runs.append(stay);
    }
    return runs;
}

} // namespace

CompanyFacts companyFacts(const Portfolio &portfolio, Id<Company> id, const AsOf &asOf)
{
    CompanyFacts facts;
    const Company *company = portfolio.find(id);
    if (!company)
        return facts;
    portfolio.forEachOf<&Candidate::originator>(id, [&](const Candidate &candidate) {
        if (existsAt(portfolio, candidate, asOf))
            addOnce(facts.originated, candidate.id);
    });
    portfolio.forEachOf<&Candidate::owner>(id, [&](const Candidate &candidate) {
        if (candidate.originator != id && existsAt(portfolio, candidate, asOf))
            addOnce(facts.owned, candidate.id);
    });
    sortDeals(portfolio, id, asOf, facts);
    facts.headquarters = headquartersOf(portfolio, *company, asOf);
    return facts;
}

DealSum announcedSum(const Portfolio &portfolio, const QList<Id<Deal>> &deals, const AsOf &asOf)
{
    DealSum sum;
    for (const auto deal : deals) {
        const DealTotals totals = dealTotals(portfolio, deal, asOf);
        const AmountInterval amount = totals.fromHeadline ? headlineTotal(portfolio, deal) : totals.announced.amount;
        if (totals.announced.mixed || (!amount.low && !amount.high)) {
            ++sum.withheld;
            continue;
        }
        sum.mixed = sum.mixed || (sum.disclosed > 0 && sum.amount.currency != amount.currency);
        sum.amount.low = sum.amount.low.value_or(0) + amount.low.value_or(0);
        const bool isBounded = amount.high && (sum.disclosed == 0 || sum.amount.high);
        sum.amount.high = isBounded ? std::optional(sum.amount.high.value_or(0) + *amount.high) : std::nullopt;
        sum.amount.currency = amount.currency;
        ++sum.disclosed;
    }
    if (sum.mixed)
        sum.amount = {};
    else if (sum.withheld > 0)
        sum.amount.high.reset();
    return sum;
}

QList<std::pair<Id<Company>, QList<Id<Deal>>>> counterparties(const Portfolio &portfolio, Id<Company> company, const QList<Id<Deal>> &deals)
{
    std::map<Id<Company>, QList<Id<Deal>>> found;
    for (const auto deal : deals) {
        portfolio.forEachOf<&DealParty::deal>(deal, [&](const DealParty &party) {
            if (party.company.isValid() && party.company != company)
                addOnce(found[party.company], deal);
        });
    }
    QList<std::pair<Id<Company>, QList<Id<Deal>>>> partners(found.begin(), found.end());
    std::ranges::stable_sort(partners, std::greater(), [](const auto &partner) { return partner.second.size(); });
    return partners;
}

} // namespace domain
