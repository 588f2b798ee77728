// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace workspace {

/// Background work of which only the answer to the newest question is delivered, on the owner's thread.
/// The work receives values only (a snapshot, a path) and returns a value.
template <class Answer>
class LatestTask
{
public:
    template <class Deliver>
    LatestTask(QObject *owner, Deliver deliver)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, owner, [this, deliver] {
            if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
                deliver(m_watcher.result());
        });
    }
    ~LatestTask()
    {
        cancel();
        m_watcher.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LatestTask)

    /// `work` is called as work(QPromise<Answer> &) and should look at isCanceled() now and then.
    template <class Work>
    void start(Work work)
    {
        cancel();
        m_watcher.setFuture(QtConcurrent::run(std::move(work)));
    }
    /// The same in a pool of its own, for work of seconds that nobody waits for: it must not take the threads that answer the user.
    template <class Work>
    void startIn(QThreadPool &pool, Work work)
    {
        cancel();
        m_watcher.setFuture(QtConcurrent::run(&pool, std::move(work)));
    }
    void cancel() { m_watcher.cancel(); }
    bool isRunning() const { return m_watcher.isRunning(); }

private:
    QFutureWatcher<Answer> m_watcher;
};

} // namespace workspace
