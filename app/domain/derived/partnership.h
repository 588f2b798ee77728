// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// Whether somebody else holds rights to a candidate; derived from the deals it is in.
enum class PartnershipState : quint8 { Unset, Unpartnered, OutLicensed, OptionGranted, RightsReturned, Acquired, CoDeveloped };
inline constexpr VocabularyEntry kPartnershipStateEntries[] = {
    {"", "", ""},
    {"UNPARTNERED", "Unpartnered", "未合作"},
    {"OUT_LICENSED", "Out-licensed, active", "已授权（进行中）"},
    {"OPTION", "Out-licensed, option", "已授权（期权）"},
    {"RIGHTS_RETURNED", "Rights returned", "权利已退回"},
    {"ACQUIRED", "Acquired", "已被收购"},
    {"CO_DEVELOPED", "Co-developed", "共同开发"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<PartnershipState>{kPartnershipStateEntries};

/// Acquired, else licensed, co-developed or under option by a deal that has not ended (an unverified one included), else returned.
PartnershipState partnershipState(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// Partners of the candidate's deals that have not ended, in deal and party order, without repetition.
QList<Id<Company>> partnersOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf);
/// The companies that have a role in a deal, in party order.
QList<Id<Company>> partiesOf(const Portfolio &portfolio, Id<Deal> deal, PartyRole role);

} // namespace domain
