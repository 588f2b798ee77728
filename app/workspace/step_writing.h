// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store.h"

namespace workspace {

/// What became of a step: its id in the log, or why nothing was written, and the snapshot with it where it was.
struct WrittenStep
{
    domain::Result<qint64> step;
    domain::Snapshot after; ///< Null where nothing was written.
};

/// Writes a large step and makes the snapshot that holds it, both at once on two threads: the snapshot counts only once the step is stored.
WrittenStep writeStep(database::Store &store, const domain::Snapshot &now, const domain::ChangeSet &changes, const QDateTime &at, const database::Progress &progress = {});

} // namespace workspace
