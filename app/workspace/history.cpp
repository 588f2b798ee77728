// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

namespace workspace {

void History::append(domain::ChangeSet changes, qint64 logId)
{
    m_steps.resize(m_position);
    changes.texts.clear(); // They stay in the file; keeping them here would hold a whole import in memory twice.
    m_steps.append({std::move(changes), logId});
    ++m_position;
}

void History::insertUndone(domain::ChangeSet changes, qint64 undoing)
{
    changes.reverts = undoing;
    m_steps.insert(m_position, {std::move(changes), 0});
}

void History::moveForward(qint64 logId)
{
    m_steps[m_position].logId = logId;
    ++m_position;
}

} // namespace workspace
