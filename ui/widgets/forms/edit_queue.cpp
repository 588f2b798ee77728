// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/edit_queue.h"

namespace widgets {

EditQueue::EditQueue(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::writingFinished, this, &EditQueue::finishWriting);
}

EditQueue::Outcome EditQueue::submit(QObject *receiver, Build build, Answer answer, Size size)
{
    if (m_workspace.isWriting()) {
        m_waiting.append({receiver, std::move(build), std::move(answer), size});
        return Outcome::Waiting;
    }
    if (size == Size::Small) {
        answer(store(build));
        return Outcome::Answered;
    }
    if (const auto status = m_workspace.submitPlanned({}, build)) {
        m_running = Waiting{receiver, std::move(build), std::move(answer), size};
        return Outcome::Waiting;
    } else {
        answer(status);
    }
    return Outcome::Answered;
}

domain::Status EditQueue::store(const Build &build)
{
    const auto step = build(*m_workspace.snapshot());
    return step ? m_workspace.submit(step.value()) : domain::Status(step.error());
}

void EditQueue::finishWriting(const domain::Status &status)
{
    if (const auto running = std::exchange(m_running, std::nullopt); running && running->receiver)
        running->answer(status);
    // An answer may bring new edits; they join the end of the line if the workspace writes again.
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &edit : waiting) {
        if (edit.receiver)
            submit(edit.receiver, edit.build, edit.answer, edit.size);
    }
}

} // namespace widgets
