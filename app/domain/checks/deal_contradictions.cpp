// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/contradictions.h"

#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "domain/territories.h"

namespace domain::rules {

namespace {

bool isBefore(const PartialDate &second, const PartialDate &first)
{
    return !second.isEmpty() && !first.isEmpty() && second.latestDay() < first.earliestDay();
}

bool isUpfront(TermType type)
{
    return type == TermType::UpfrontCash || type == TermType::UpfrontEquity;
}

/// True where what is certainly paid upfront is more than the headline can be.
bool isUpfrontAboveHeadline(const Portfolio &portfolio, Id<Deal> deal)
{
    const auto total = headlineTotal(portfolio, deal);
    const auto first = upfront(portfolio, deal);
    return total.high && first.low && total.currency == first.currency && *first.low > *total.high;
}

bool endsOrReturns(DealEventType type)
{
    switch (type) {
    case DealEventType::OptionLapsed:
    case DealEventType::PartlyTerminated:
    case DealEventType::TerminationNotice:
    case DealEventType::Terminated:
    case DealEventType::RightsReturned:
    case DealEventType::Expired:
    case DealEventType::Canceled:
    case DealEventType::Dispute: return true;
    default: return false;
    }
}

/// The first day of a deal's life that is known.
PartialDate firstDay(const Deal &deal)
{
    if (deal.announced.isEmpty() || deal.signedOn.isEmpty())
        return agreedOn(deal);
    return std::min(deal.announced, deal.signedOn);
}

bool needsAmount(Disclosure disclosure)
{
    return disclosure == Disclosure::Known || disclosure == Disclosure::Range || disclosure == Disclosure::AtLeast || disclosure == Disclosure::UpTo;
}

bool isWithheld(Disclosure disclosure)
{
    return disclosure == Disclosure::Present || disclosure == Disclosure::Undisclosed || disclosure == Disclosure::None;
}

} // namespace

void findContradictions(const Portfolio &portfolio, const Deal &deal, Findings &findings)
{
    findings.addIf(isBefore(deal.effective, agreedOn(deal)), "effective_date", ProblemCode::EndBeforeStart);
    findings.addIf(isBefore(deal.end, agreedOn(deal)), "end_date", ProblemCode::EndBeforeStart);
    findings.addIf(isBefore(deal.end, deal.effective), "end_date", ProblemCode::EndBeforeStart);
    findings.addIf(deal.stageAtSigning == Phase::Phase4 || deal.stageAtSigning == Phase::NotApplicable, "stage_at_signing",
                   ProblemCode::PhaseForTrialsOnly);
    if (!portfolio.find(deal.id))
        return;
    findings.addIf(partiesOf(portfolio, deal.id, PartyRole::Principal).isEmpty(), "", ProblemCode::PartyMissing);
    findings.addIf(isUpfrontAboveHeadline(portfolio, deal.id), "", ProblemCode::UpfrontAboveHeadline);
}

void findContradictions(const Portfolio &, const DealTerritory &territory, Findings &findings)
{
    findings.addIf(!territory.territory.isEmpty() && !expandTerritory(territory.territory), "territory", ProblemCode::UnknownTerritory);
}

void findContradictions(const Portfolio &portfolio, const DealTerm &term, Findings &findings)
{
    const bool hasAmount = term.min || term.max;
    // Royalties are stated as tiers or words, not as an amount.
    const bool isRate = term.type == TermType::Royalty || term.type == TermType::ProfitSplit || term.type == TermType::CostShare
        || term.type == TermType::TransferPrice;
    findings.addIf(term.min && term.max && *term.min > *term.max, "amount_max", ProblemCode::MinAboveMax);
    findings.addIf(term.equivalentMin && term.equivalentMax && *term.equivalentMin > *term.equivalentMax, "equivalent_max", ProblemCode::MinAboveMax);
    findings.addIf(hasAmount && term.currency.isEmpty(), "currency", ProblemCode::AmountWithoutCurrency);
    findings.addIf((term.equivalentMin || term.equivalentMax) && term.equivalentCurrency.isEmpty(), "equivalent_currency",
                   ProblemCode::AmountWithoutCurrency);
    findings.addIf(needsAmount(term.disclosure) && !hasAmount && !isRate, "disclosure", ProblemCode::AmountNotStated);
    findings.addIf(isWithheld(term.disclosure) && hasAmount, "disclosure", ProblemCode::AmountButUndisclosed);
    const bool isMoney = term.type == TermType::Headline || isUpfront(term.type);
    findings.addIf(isMoney && hasAmount && isUpfrontAboveHeadline(portfolio, term.deal), "amount_max", ProblemCode::UpfrontAboveHeadline);
}

void findContradictions(const Portfolio &portfolio, const RoyaltyTier &tier, Findings &findings)
{
    findings.addIf(tier.rateMin && tier.rateMax && *tier.rateMin > *tier.rateMax, "rate_max", ProblemCode::MinAboveMax);
    findings.addIf(tier.upper && *tier.upper < tier.lower, "upper_bound", ProblemCode::MinAboveMax);
    bool overlaps = false;
    portfolio.forEachOf<&RoyaltyTier::term>(tier.term, [&](const RoyaltyTier &other) {
        if (other.id == tier.id || other.territory != tier.territory)
            return;
        const bool endsBelow = other.upper && *other.upper <= tier.lower;
        const bool beginsAbove = tier.upper && other.lower >= *tier.upper;
        overlaps = overlaps || (!endsBelow && !beginsAbove);
    });
    findings.addIf(overlaps, "lower_bound", ProblemCode::TiersOverlap);
}

void findContradictions(const Portfolio &portfolio, const DealEvent &event, Findings &findings)
{
    const Deal *deal = portfolio.find(event.deal);
    findings.addIf(deal && isBefore(event.date, firstDay(*deal)), "event_date", ProblemCode::EventBeforeDeal);
    findings.addIf(isBefore(event.effective, event.notice), "effective_date", ProblemCode::EffectiveBeforeNotice);
    findings.addIf(event.reason.isValid() && event.type != DealEventType::Unset && !endsOrReturns(event.type), "reason",
                   ProblemCode::ReasonWithoutEnd);
    findings.addIf(!event.territory.isEmpty() && !expandTerritory(event.territory), "territory", ProblemCode::UnknownTerritory);
    findings.addIf(event.amount && event.currency.isEmpty(), "currency", ProblemCode::AmountWithoutCurrency);
}

} // namespace domain::rules
