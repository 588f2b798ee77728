// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_task.h"

#include <QDeadlineTimer>

namespace presentation {

namespace {

constexpr int kFrameMs = 8; ///< Of the 16 of a frame; the rest is for painting.
constexpr qsizetype kLargeStep = 2000;

} // namespace

SearchTask::SearchTask(workspace::ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_seen(state.snapshot())
    , m_indexing(this, [this](const SearchIndex &index) { takeIndex(index); })
    , m_searching(this, [this](const SearchAnswer &answer) {
        m_answer = answer;
        Q_EMIT answered();
    })
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&state, &workspace::ViewState::changed, this, &SearchTask::followView);
    connect(&state, &workspace::ViewState::recordsChanged, this, &SearchTask::followRecords);
    startIndexing();
}

/// Another filter or as-of date changes nothing here; another known-on day is another portfolio.
void SearchTask::followView()
{
    if (m_state.snapshot() == m_seen)
        return;
    m_seen = m_state.snapshot();
    m_needsAll = true;
    startIndexing();
}

void SearchTask::followRecords(const domain::ChangeSet &changes)
{
    m_seen = m_state.snapshot();
    if (changes.size() > kLargeStep)
        m_needsAll = true;
    else
        m_touched += recordsToSearchAnew(*m_seen, changes);
    startIndexing();
}

void SearchTask::startIndexing()
{
    const bool all = m_needsAll || m_index.isEmpty() || m_index.isWorn() || m_touched.size() > kLargeStep;
    m_indexing.startIn(m_pool, [snapshot = m_seen, index = m_index, touched = m_touched, all](QPromise<SearchIndex> &promise) {
        const auto next = all ? SearchIndex::of(*snapshot, [&] { return promise.isCanceled(); }) : index.updated(*snapshot, touched);
        if (!promise.isCanceled())
            promise.addResult(next);
    });
}

void SearchTask::takeIndex(const SearchIndex &index)
{
    m_index = index;
    m_touched.clear();
    m_needsAll = false;
    Q_EMIT indexed();
    answerNow();
}

void SearchTask::ask(const QString &text)
{
    m_question = text;
    answerNow();
}

void SearchTask::answerNow()
{
    m_searching.cancel();
    const QDeadlineTimer deadline(kFrameMs, Qt::PreciseTimer);
    m_answer = m_index.ask(m_question, [&] { return deadline.hasExpired(); });
    Q_EMIT answered();
    if (m_answer.isComplete)
        return;
    m_searching.start([index = m_index, question = m_question](QPromise<SearchAnswer> &promise) {
        const auto answer = index.ask(question, [&] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(answer);
    });
}

} // namespace presentation
