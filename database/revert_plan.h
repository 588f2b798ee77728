// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/record_change.h"

namespace database {

/// One part of a logged step that may be taken back by itself: a field of an updated record, or a whole record that the step
/// added or removed. A plain value.
struct RevertItem
{
    enum class State : quint8 {
        Possible,     ///< Nothing stands in the way.
        AlreadySo,    ///< It is as wanted without doing anything.
        ChangedSince, ///< A later step changed it: taking it back would overwrite that.
        Gone,         ///< The record was removed since.
        Needed,       ///< The record to be removed is needed by records that came later.
        ParentGone    ///< The record to be brought back belongs to one that is gone.
    };

    RecordKey record;
    RecordChange::Action action = RecordChange::Action::Updated; ///< What the step did to the record.
    RecordChange::Field field; ///< Of an update: before the step, and as the step wrote it.
    domain::Value present;     ///< Of an update: the value now.
    QList<RecordChange::Field> values; ///< Of a removal: what would be brought back.
    State state = State::Possible;
    qint64 laterStep = 0;      ///< The newest step that stands in the way, where one does.

    bool canBeTaken() const { return state == State::Possible || state == State::ChangedSince; }
};

} // namespace database
