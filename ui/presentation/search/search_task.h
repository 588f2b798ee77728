// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/search_index.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

namespace presentation {

/// Keeps a search index of the shown portfolio up to date in the background and answers questions from it: what can be found within
/// a frame at once, the rest as soon as it is known. Lives on the main thread.
class SearchTask : public QObject
{
    Q_OBJECT

public:
    explicit SearchTask(workspace::ViewState &state, QObject *parent = nullptr);

    /// Gives `answered` before it returns, and once more where the first answer was not complete. An empty text gives an empty answer.
    void ask(const QString &text);
    const SearchAnswer &answer() const { return m_answer; }
    /// The portfolio that the answers are about.
    domain::Snapshot snapshot() const { return m_state.snapshot(); }
    /// False until the first index is there.
    bool isReady() const { return !m_index.isEmpty(); }
    const SearchIndex &index() const { return m_index; }

Q_SIGNALS:
    void answered();
    /// The index knows the newest step now.
    void indexed();

private:
    void followView();
    void followRecords(const domain::ChangeSet &changes);
    void startIndexing();
    void takeIndex(const SearchIndex &index);
    void answerNow();

    workspace::ViewState &m_state;
    domain::Snapshot m_seen;
    SearchIndex m_index;
    QSet<qint64> m_touched; ///< Changed since the index that is there.
    bool m_needsAll = true;
    QString m_question;
    SearchAnswer m_answer;
    QThreadPool m_pool; ///< One thread of low priority.
    workspace::LatestTask<SearchIndex> m_indexing;
    workspace::LatestTask<SearchAnswer> m_searching;
};

} // namespace presentation
