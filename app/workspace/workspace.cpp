// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <QtConcurrentRun>

namespace workspace {

using domain::ChangeSet;
using domain::Error;
using domain::Snapshot;
using domain::Status;

namespace {

/// Above this a step takes longer than the eye forgives, so it is written on another thread.
constexpr qsizetype kLargeStep = 2000;

} // namespace

Workspace::Workspace(std::unique_ptr<database::Store> store, Snapshot snapshot, Clock clock)
    : m_store(std::move(store))
    , m_now(std::move(snapshot))
    , m_clock(std::move(clock))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Workspace::finishWriting);
}

Workspace::~Workspace()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // A step under way is finished, not lost: closing the window is no cancel.
}

domain::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const database::OpenOptions &options, Clock clock)
{
    auto store = database::Store::open(path, options);
    if (!store)
        return store.error();
    auto snapshot = store.value()->load();
    if (!snapshot)
        return snapshot.error();
    return std::make_unique<Workspace>(std::move(store).value(), std::move(snapshot).value(), std::move(clock));
}

Status Workspace::submit(const ChangeSet &changes)
{
    return commit(changes, Move::Append);
}

Status Workspace::submitInBackground(const ChangeSet &changes)
{
    return commitInBackground(changes, Move::Append);
}

void Workspace::cancelWriting()
{
    m_cancel = true;
}

Status Workspace::undo()
{
    if (m_history.canUndo()) {
        const auto &step = m_history.undoStep();
        ChangeSet changes = step.changes.inverted();
        changes.reverts = step.logId;
        return commitAnySize(changes, Move::Back);
    }
    if (const auto step = newestRevertible())
        return undoInLog(step->id, Move::BackInLog);
    return Error{Error::Code::NotFound, {}, {}};
}

Status Workspace::redo()
{
    if (!m_history.canRedo())
        return Error{Error::Code::NotFound, {}, {}};
    return commitAnySize(m_history.redoStep().changes, Move::Forward);
}

Status Workspace::revertStep(qint64 step)
{
    return undoInLog(step, Move::Append);
}

Status Workspace::undoInLog(qint64 step, Move move)
{
    if (isWriting())
        return Error{Error::Code::Busy, {}, {}};
    auto changes = m_store->revertOf(step, *m_now);
    if (!changes)
        return changes.error();
    return commitAnySize(changes.value(), move);
}

std::optional<domain::StepLabel> Workspace::undoLabel() const
{
    if (m_history.canUndo())
        return m_history.undoStep().changes.label;
    if (const auto step = newestRevertible())
        return step->label;
    return std::nullopt;
}

std::optional<domain::StepLabel> Workspace::redoLabel() const
{
    return m_history.canRedo() ? std::optional(m_history.redoStep().changes.label) : std::nullopt;
}

/// Only steps that still stand, that are no reverts themselves and that did not make the portfolio.
std::optional<database::StepInfo> Workspace::newestRevertible() const
{
    if (isWriting() || m_store->isReadOnly())
        return std::nullopt;
    constexpr int kLookBack = 200;
    for (const auto &step : m_store->steps(kLookBack)) {
        if (step.reverts == 0 && step.revertedBy == 0)
            return step.label.action == domain::StepLabel::Action::Create ? std::nullopt : std::optional(step);
    }
    return std::nullopt;
}

Status Workspace::checked(const ChangeSet &changes) const
{
    if (isWriting())
        return Error{Error::Code::Busy, {}, {}};
    if (m_store->isReadOnly())
        return Error{Error::Code::ReadOnly, m_store->path(), {}};
    if (domain::isStale(*m_now, changes))
        return Error{Error::Code::Conflict, {}, {}};
    return domain::Done{};
}

// Storage first, memory second, announcement last: an observer never sees a state that is not on disk.
Status Workspace::commit(const ChangeSet &changes, Move move)
{
    if (changes.isEmpty())
        return domain::Done{};
    if (auto status = checked(changes); !status)
        return status;
    const auto stored = m_store->apply(changes, m_clock());
    if (!stored)
        return stored.error();
    accept(changes, move, {stored, domain::applied(m_now, changes)});
    return domain::Done{};
}

Status Workspace::commitAnySize(const ChangeSet &changes, Move move)
{
    return changes.size() > kLargeStep ? commitInBackground(changes, move) : commit(changes, move);
}

Status Workspace::commitInBackground(const ChangeSet &changes, Move move)
{
    if (changes.isEmpty())
        return domain::Done{};
    if (auto status = checked(changes); !status)
        return status;
    m_writing = changes;
    m_writingMove = move;
    m_cancel = false;
    m_isWriting = true;
    Q_EMIT writingStarted(changes.label);
    m_watcher.setFuture(QtConcurrent::run([this, changes, at = m_clock(), now = m_now] {
        const auto progress = [this](double share) {
            QMetaObject::invokeMethod(this, [this, share] { Q_EMIT writingProgressed(share); }, Qt::QueuedConnection);
            return !m_cancel.load();
        };
        auto outcome = std::make_shared<Outcome>(Outcome{m_store->apply(changes, at, progress), nullptr});
        if (outcome->step)
            outcome->after = domain::applied(now, changes);
        return outcome;
    }));
    return domain::Done{};
}

void Workspace::finishWriting()
{
    const auto outcome = m_watcher.result();
    const ChangeSet changes = std::exchange(m_writing, {});
    m_isWriting = false;
    if (outcome->step)
        accept(changes, m_writingMove, *outcome);
    Q_EMIT writingFinished(outcome->step ? Status(domain::Done{}) : Status(outcome->step.error()));
}

void Workspace::accept(const ChangeSet &changes, Move move, const Outcome &outcome)
{
    m_now = outcome.after;
    m_lastSaved = m_clock();
    switch (move) {
    case Move::Append: m_history.append(changes, outcome.step.value()); break;
    case Move::Back: m_history.moveBack(); break;
    case Move::Forward: m_history.moveForward(outcome.step.value()); break;
    case Move::BackInLog: m_history.insertUndone(changes.inverted()); break;
    }
    Q_EMIT changed(changes, m_now);
    Q_EMIT historyChanged();
}

} // namespace workspace
