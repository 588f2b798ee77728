// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/edit_queue.h"

namespace widgets {

EditQueue::EditQueue(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::writingFinished, this, &EditQueue::storeWaiting);
}

EditQueue::Outcome EditQueue::submit(QObject *receiver, Build build, Answer answer)
{
    if (m_workspace.isWriting()) {
        m_waiting.append({receiver, std::move(build), std::move(answer)});
        return Outcome::Waiting;
    }
    answer(store(build));
    return Outcome::Answered;
}

domain::Status EditQueue::store(const Build &build)
{
    const auto step = build(*m_workspace.snapshot());
    return step ? m_workspace.submit(step.value()) : domain::Status(step.error());
}

void EditQueue::storeWaiting()
{
    // An answer may bring new edits; they join the end of the line if the workspace writes again.
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &edit : waiting) {
        if (edit.receiver)
            submit(edit.receiver, edit.build, edit.answer);
    }
}

} // namespace widgets
