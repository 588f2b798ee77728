// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cells/problem_list.h"

namespace presentation {

using domain::Problem;

namespace {

/// So that a burst of edits asks for one look at everything.
constexpr int kPauseMs = 300;
/// A larger step concerns so many records that looking at all of them is the way.
constexpr qsizetype kSmallStep = 200;

using RecordKey = std::pair<int, qint64>;

QSet<RecordKey> recordsOf(const domain::ChangeSet &changes)
{
    QSet<RecordKey> records;
    domain::forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>())
            records.insert({int(domain::recordKindOf<Record>()), edit.id().value});
    });
    return records;
}

} // namespace

ProblemList::ProblemList(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_changedTask(this, [this](const QList<Problem> &found) { takeChanged(found); })
    , m_task(this, [this](const QList<Problem> &found) { take(found); })
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProblemList::checkAll);
    connect(&workspace, &workspace::Workspace::changed, this, &ProblemList::follow);
    checkAll();
}

void ProblemList::follow(const domain::ChangeSet &changes)
{
    m_task.cancel(); // Its answer would be about an older portfolio.
    m_pause.start();
    if (changes.size() > kSmallStep)
        return;
    m_checked = recordsOf(changes);
    m_changedTask.start([snapshot = m_workspace.snapshot(), changes](QPromise<QList<Problem>> &promise) {
        promise.addResult(domain::rules::checkChanged(*snapshot, changes));
    });
}

void ProblemList::takeChanged(const QList<Problem> &found)
{
    QList<Problem> problems = m_problems;
    problems.removeIf([this](const Problem &problem) { return m_checked.contains({int(problem.kind), problem.id}); });
    problems.append(found);
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    Q_EMIT changed();
}

void ProblemList::checkAll()
{
    m_task.startIn(m_pool, [snapshot = m_workspace.snapshot()](QPromise<QList<Problem>> &promise) {
        promise.addResult(domain::rules::checkAll(*snapshot, [&promise] { return promise.isCanceled(); }));
    });
}

void ProblemList::take(const QList<Problem> &found)
{
    const bool isNews = !std::exchange(m_isComplete, true) || found != m_problems;
    m_problems = found;
    if (isNews)
        Q_EMIT changed();
}

} // namespace presentation
