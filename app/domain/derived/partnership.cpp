// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/partnership.h"

#include "domain/derived/deal_status.h"

namespace domain {

namespace {

/// Calls `visit(deal, status)` for each deal that gives or gave rights to the candidate and exists at the as-of date.
template <class Visit>
void forEachRightsDeal(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf, Visit visit)
{
    portfolio.forEachOf<&DealCandidate::candidate>(candidate, [&](const DealCandidate &link) {
        if (link.evidence == RightsEvidence::Referenced)
            return;
        const Deal *deal = portfolio.find(link.deal);
        const auto status = deal ? dealStatus(portfolio, deal->id, asOf) : DealStatus::Unset;
        if (status != DealStatus::Unset)
            visit(*deal, link, status);
    });
}

bool isRunning(DealStatus status)
{
    const auto group = outcomeGroup(status);
    return group == OutcomeGroup::Active || group == OutcomeGroup::Unknown;
}

/// What a running deal of this type makes of a candidate; Unset for deals that give no rights to it.
PartnershipState stateOfRunning(DealType type, RightsEvidence evidence)
{
    switch (type) {
    case DealType::CoDevelopment: return PartnershipState::CoDeveloped;
    case DealType::Option: return evidence == RightsEvidence::Granted ? PartnershipState::OutLicensed : PartnershipState::OptionGranted;
    case DealType::Manufacturing:
    case DealType::Financing:
    case DealType::Settlement:
    case DealType::Acquisition:
    case DealType::AssetPurchase: return PartnershipState::Unset;
    default: return evidence == RightsEvidence::Option ? PartnershipState::OptionGranted : PartnershipState::OutLicensed;
    }
}

PartnershipState stateOf(const Deal &deal, const DealCandidate &link, DealStatus status)
{
    const bool isPurchase = deal.type == DealType::Acquisition || deal.type == DealType::AssetPurchase;
    if (isPurchase)
        return status == DealStatus::Completed ? PartnershipState::Acquired : PartnershipState::Unset;
    if (isRunning(status))
        return stateOfRunning(deal.type, link.evidence);
    return status == DealStatus::Terminated ? PartnershipState::RightsReturned : PartnershipState::Unset;
}

/// Which state prevails when a candidate is in several deals.
int weight(PartnershipState state)
{
    switch (state) {
    case PartnershipState::Acquired: return 5;
    case PartnershipState::OutLicensed: return 4;
    case PartnershipState::CoDeveloped: return 3;
    case PartnershipState::OptionGranted: return 2;
    case PartnershipState::RightsReturned: return 1;
    default: return 0;
    }
}

} // namespace

PartnershipState partnershipState(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    auto state = PartnershipState::Unpartnered;
    forEachRightsDeal(portfolio, candidate, asOf, [&](const Deal &deal, const DealCandidate &link, DealStatus status) {
        const auto other = stateOf(deal, link, status);
        if (weight(other) > weight(state))
            state = other;
    });
    return state;
}

QList<Id<Company>> partnersOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    QList<Id<Company>> partners;
    forEachRightsDeal(portfolio, candidate, asOf, [&](const Deal &deal, const DealCandidate &, DealStatus status) {
        const bool isHeld = isRunning(status) || status == DealStatus::Completed || status == DealStatus::Pending;
        for (const auto &partner : isHeld ? partiesOf(portfolio, deal.id, PartyRole::Partner) : QList<Id<Company>>()) {
            if (!partners.contains(partner))
                partners.append(partner);
        }
    });
    return partners;
}

QList<Id<Company>> partiesOf(const Portfolio &portfolio, Id<Deal> deal, PartyRole role)
{
    QList<Id<Company>> companies;
    portfolio.forEachOf<&DealParty::deal>(deal, [&](const DealParty &party) {
        if (party.role == role && !companies.contains(party.company))
            companies.append(party.company);
    });
    return companies;
}

} // namespace domain
