// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_end.h"

namespace domain {

namespace {

bool isEnded(DealStatus status)
{
    switch (status) {
    case DealStatus::Completed:
    case DealStatus::Terminated:
    case DealStatus::Expired:
    case DealStatus::Lapsed:
    case DealStatus::Canceled: return true;
    default: return false;
    }
}

} // namespace

std::optional<DealEvent> firstPartialReturn(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf)
{
    for (const DealEvent &event : dealEvents(portfolio, deal, asOf)) {
        const bool isPartial = event.type == DealEventType::PartlyTerminated
            || (event.type == DealEventType::RightsReturned && event.rightsReturn == RightsReturn::Partial);
        if (isPartial)
            return event;
    }
    return std::nullopt;
}

std::optional<DealEnd> dealEnd(const Portfolio &portfolio, Id<Deal> id, const AsOf &asOf)
{
    const Deal *deal = portfolio.find(id);
    const DealStatus status = dealStatus(portfolio, id, asOf);
    if (!deal || !isEnded(status))
        return std::nullopt;
    std::optional<DealEnd> end;
    const auto events = dealEvents(portfolio, id, asOf);
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const DealStatus decision = decisionOf(portfolio, *event, deal->type);
        if (decision == status)
            end = DealEnd{status, *event};
        else if (decision != DealStatus::Unset)
            break;
    }
    return end;
}

} // namespace domain
