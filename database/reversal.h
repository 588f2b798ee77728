// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/past_records.h"

namespace database {

/// Builds the change set that takes one logged step back; what was changed since and changed back again is no hindrance.
/// Throws Failure{Conflict}: detail is "kind:id" of the record, where is the key of the field that stands in the way,
/// or "kind:id" of the record that still refers to one that would go.
class Reversal
{
public:
    Reversal(const ChangeLog &log, const domain::Portfolio &now) : m_log(log), m_now(now) {}
    domain::ChangeSet of(const StepInfo &step);

private:
    void takeBack(const LogEntry &entry, const PastRecords &after);
    void restoreFields(const LogEntry &entry, const domain::AnyRecord &present);

    const ChangeLog &m_log;
    const domain::Portfolio &m_now;
    domain::ChangeSet m_changes;
};

} // namespace database
