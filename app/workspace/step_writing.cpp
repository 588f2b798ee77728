// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/step_writing.h"

#include <QtConcurrentRun>

namespace workspace {

WrittenStep writeStep(database::Store &store, const domain::Snapshot &now, const domain::ChangeSet &changes, const QDateTime &at, const database::Progress &progress)
{
    auto after = QtConcurrent::run([now, changes] { return domain::applied(now, changes); });
    WrittenStep written{store.apply(changes, at, progress), after.result()};
    if (!written.step)
        written.after.reset();
    return written;
}

} // namespace workspace
