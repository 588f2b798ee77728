// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"

namespace domain::edits {

/// What an entry rests on: a source that is cited for it, with the words quoted. Both may be empty.
struct Ground
{
    Id<Source> source;
    QString quote;

    friend bool operator==(const Ground &, const Ground &) = default;
};

/// A dated change of phase, activity or status: the earlier state ends on the event's date and nothing is overwritten (DECISIONS 1, 2).
/// The event's id is drawn here; its citation belongs to the same step. Error::Constraint (`where` = field key) where it cannot be
/// stored or says nothing.
Result<ChangeSet> addEvent(const Portfolio &portfolio, StatusEvent event, const Ground &ground, IdSource &ids);
/// The trial's plain status follows its latest event.
Result<ChangeSet> addEvent(const Portfolio &portfolio, TrialStatusEvent event, const Ground &ground, IdSource &ids);
Result<ChangeSet> addEvent(const Portfolio &portfolio, DealEvent event, const Ground &ground, IdSource &ids);

/// Puts a wrongly entered event right in place: a logged edit labeled Correct whose step carries the reason, while the log keeps
/// what stood there. Error::Constraint with `where` "reason" where no reason is given; an unchanged event gives an empty set.
template <class Event>
Result<ChangeSet> correctEvent(const Portfolio &portfolio, const Event &corrected, const QString &reason, const Ground &ground, IdSource &ids);

} // namespace domain::edits
