// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/all_cores.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace workspace {

namespace {

/// Lives as long as the last thread that looks for parts: one that comes late finds none and must not touch what the caller owned.
struct Shared
{
    const std::function<void(qsizetype)> *work = nullptr;
    qsizetype parts = 0;
    std::atomic<qsizetype> next = 0;
    QSemaphore done;

    void workOff()
    {
        for (qsizetype part = next++; part < parts; part = next++) {
            (*work)(part);
            done.release();
        }
    }
};

} // namespace

// QtConcurrent's blocking calls wait for the pool without working themselves: where every thread of it waits so, nobody works any more.
void onAllCores(qsizetype parts, const std::function<void(qsizetype)> &work)
{
    const auto shared = std::make_shared<Shared>();
    shared->work = &work;
    shared->parts = parts;
    auto *pool = QThreadPool::globalInstance();
    for (qsizetype others = std::min<qsizetype>(parts, pool->maxThreadCount()) - 1; others > 0; --others) {
        if (!pool->tryStart([shared] { shared->workOff(); }))
            break;
    }
    shared->workOff();
    shared->done.acquire(int(parts));
}

} // namespace workspace
