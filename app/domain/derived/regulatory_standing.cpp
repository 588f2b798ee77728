// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/regulatory_standing.h"

#include "domain/derived/phase_status.h"

namespace domain {

std::optional<RegEventStatus> standingAt(const RegulatoryEvent &event, const AsOf &asOf)
{
    if (event.date.isEmpty() || counts(event.date, asOf) || event.status == RegEventStatus::Expected)
        return event.status;
    const bool isScheduled = event.kind == RegEvent::PdufaDate || event.kind == RegEvent::AdCom || event.status == RegEventStatus::Missed;
    return isScheduled ? std::optional(RegEventStatus::Expected) : std::nullopt;
}

} // namespace domain
