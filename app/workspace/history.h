// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

#include <QList>

namespace workspace {

/// The steps of this session and a position among them. A position moves only after the step was really taken back or redone.
class History
{
public:
    struct Step
    {
        domain::ChangeSet changes;
        qint64 logId = 0; ///< The step's number in the change log.
    };

    /// Forgets everything that could be redone, then remembers the step as done.
    void append(domain::ChangeSet changes, qint64 logId);
    /// A step of an earlier session was taken back by the step `undoing`: it can be redone, as if it had been a step of this one.
    /// The log will know the redo as the revert of `undoing`, so that the old step stands again.
    void insertUndone(domain::ChangeSet changes, qint64 undoing);

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_steps.size(); }
    const Step &undoStep() const { return m_steps.at(m_position - 1); }
    const Step &redoStep() const { return m_steps.at(m_position); }
    void moveBack() { --m_position; }
    void moveForward(qint64 logId);

private:
    QList<Step> m_steps;
    qsizetype m_position = 0;
};

} // namespace workspace
