// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/selected_ids.h"

#include <algorithm>

namespace presentation {

using domain::RecordKind;

SelectedIds::SelectedIds(workspace::ViewState &state, const workspace::Selection &selection, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_selection(selection)
    , m_task(this, [this](const std::shared_ptr<Answer> &answer) { accept(answer); })
{
    connect(&selection, &workspace::Selection::changed, this, &SelectedIds::refresh);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, &SelectedIds::refresh);
}

bool SelectedIds::contains(RecordKind kind, qint64 id) const
{
    if (!m_ids)
        return false;
    const auto ids = m_ids->constFind(kind);
    return ids != m_ids->cend() && std::ranges::binary_search(*ids, id);
}

QList<qint64> SelectedIds::of(RecordKind kind) const
{
    return m_ids ? m_ids->value(kind) : QList<qint64>();
}

void SelectedIds::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    refresh();
}

void SelectedIds::refresh()
{
    m_task.cancel();
    if (!m_isWatched)
        return;
    if (m_selection.isEmpty() || !m_state.evaluated().snapshot)
        return accept(nullptr);
    const auto work = [snapshot = m_state.evaluated().snapshot, picks = m_selection.records()] {
        auto answer = std::make_shared<Answer>();
        for (const auto kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal})
            answer->insert(kind, analytics::selectedIds(*snapshot, picks, kind));
        return answer;
    };
    if (m_state.isSmall())
        return accept(work());
    m_task.start([work](QPromise<std::shared_ptr<Answer>> &promise) { promise.addResult(work()); });
}

void SelectedIds::accept(std::shared_ptr<Answer> ids)
{
    if (!m_ids && !ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

} // namespace presentation
