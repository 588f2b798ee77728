// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace exchange {

/// Whether a row tells of a trial's state before the one that is here, by the registry's day of the last update. A row without a day is
/// of no age.
bool isOlderState(const domain::PartialDate &row, const domain::PartialDate &here);

/// What is here already of a field that an older state says otherwise.
struct FieldHere
{
    bool isEmpty = false;
    bool isRemembered = false; ///< An earlier import of the same list said it, be it as empty.
};
/// An older state fills what nobody knew; it takes nothing newer back.
bool yieldsToNewer(bool isOlder, const FieldHere &here);

/// A status holds from the registry's last update on (DECISIONS 4).
struct DatedStatus
{
    domain::PartialDate date;
    domain::TrialStatus status = domain::TrialStatus::Unset;
};
/// The trial's event that says so already: of that very day, or the last one before. A status left and taken up again is two events.
/// 0 where there is none.
qint64 eventSaying(const domain::Portfolio &now, domain::Id<domain::Trial> trial, const DatedStatus &said);

} // namespace exchange
