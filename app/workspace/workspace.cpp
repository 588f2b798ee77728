// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/step_writing.h"

#include <QtConcurrentRun>

namespace workspace {

using domain::ChangeSet;
using domain::Error;
using domain::Snapshot;
using domain::Status;

namespace {

/// Above this a step takes longer than the eye forgives, so it is written on another thread.
constexpr qsizetype kLargeStep = 2000;
/// Above this even asking whether a step fits the portfolio takes too long for the main thread.
constexpr qsizetype kHugeStep = 20'000;

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
    // To take 100,000 records apart takes a few tenths of a second, in which other windows would stand still.
    QThreadPool::globalInstance()->start([now = std::move(m_now)] { Q_UNUSED(now) });
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

Status Workspace::submitPlanned(const domain::StepLabel &label, const Planning &plan)
{
    return commitPlanned(label, plan, Move::Append);
}

Status Workspace::undo()
{
    if (m_history.canUndo()) {
        const auto &step = m_history.undoStep();
        const auto invert = [step] {
            ChangeSet changes = step.changes.inverted();
            changes.reverts = step.logId;
            return changes;
        };
        if (step.changes.size() <= kLargeStep)
            return commit(invert(), Move::Back);
        return commitPlanned(step.changes.label, [invert](const domain::Portfolio &) { return invert(); }, Move::Back);
    }
    if (const auto step = newestRevertible())
        return undoInLog(*step, Move::BackInLog);
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
    const auto known = m_store->steps(1, step + 1);
    database::StepInfo info;
    info.id = step;
    return undoInLog(known.isEmpty() || known.first().id != step ? info : known.first(), Move::Append);
}

Status Workspace::undoInLog(const database::StepInfo &step, Move move)
{
    if (isWriting())
        return Error{Error::Code::Busy, {}, {}};
    const auto plan = [this, id = step.id](const domain::Portfolio &now) { return m_store->revertOf(id, now); };
    if (step.recordCount > kLargeStep)
        return commitPlanned(step.label, plan, move);
    const auto changes = plan(*m_now);
    return changes ? commitAnySize(changes.value(), move) : Status(changes.error());
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

Status Workspace::mayWrite() const
{
    if (isWriting())
        return Error{Error::Code::Busy, {}, {}};
    if (m_store->isReadOnly())
        return Error{Error::Code::ReadOnly, m_store->path(), {}};
    return domain::Done{};
}

// Storage first, memory second, announcement last: an observer never sees a state that is not on disk.
Status Workspace::commit(const ChangeSet &changes, Move move)
{
    if (changes.isEmpty())
        return domain::Done{};
    if (auto status = mayWrite(); !status)
        return status;
    if (domain::isStale(*m_now, changes))
        return Error{Error::Code::Conflict, {}, {}};
    const auto stored = m_store->apply(changes, m_clock());
    if (!stored)
        return stored.error();
    accept(move, {stored, domain::applied(m_now, changes), changes, move == Move::BackInLog ? changes.inverted() : ChangeSet()});
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
    if (!isWriting() && changes.size() <= kHugeStep && domain::isStale(*m_now, changes))
        return Error{Error::Code::Conflict, {}, {}};
    return commitPlanned(changes.label, [changes](const domain::Portfolio &) { return changes; }, move);
}

Status Workspace::commitPlanned(const domain::StepLabel &label, const Planning &plan, Move move)
{
    if (auto status = mayWrite(); !status)
        return status;
    m_writingMove = move;
    m_cancel = false;
    m_isWriting = true;
    Q_EMIT writingStarted(label);
    const Writing writing{m_now, m_clock(), move};
    m_watcher.setFuture(QtConcurrent::run([this, plan, writing] { return std::make_shared<Outcome>(planAndWrite(writing, plan)); }));
    return domain::Done{};
}

/// On another thread; of this object it uses only the store, which the main thread leaves alone meanwhile.
Workspace::Outcome Workspace::planAndWrite(const Writing &writing, const Planning &plan)
{
    const auto planned = plan(*writing.now);
    if (!planned)
        return {planned.error()};
    const ChangeSet &changes = planned.value();
    if (changes.isEmpty())
        return {qint64(0)};
    if (domain::isStale(*writing.now, changes))
        return {Error{Error::Code::Conflict, {}, {}}};
    const auto progress = [this](double share) {
        QMetaObject::invokeMethod(this, [this, share] { Q_EMIT writingProgressed(share); }, Qt::QueuedConnection);
        return !m_cancel.load();
    };
    const WrittenStep written = writeStep(*m_store, writing.now, changes, writing.at, progress);
    Outcome outcome{written.step, written.after};
    if (!outcome.step)
        return outcome;
    outcome.undone = writing.move == Move::BackInLog ? changes.inverted() : ChangeSet();
    outcome.changes = changes;
    return outcome;
}

void Workspace::finishWriting()
{
    const auto outcome = m_watcher.result();
    m_isWriting = false;
    if (outcome->step && !outcome->changes.isEmpty())
        accept(m_writingMove, *outcome);
    Q_EMIT writingFinished(outcome->step ? Status(domain::Done{}) : Status(outcome->step.error()));
}

void Workspace::accept(Move move, const Outcome &outcome)
{
    m_now = outcome.after;
    m_lastSaved = m_clock();
    switch (move) {
    case Move::Append: m_history.append(outcome.changes, outcome.step.value()); break;
    case Move::Back: m_history.moveBack(); break;
    case Move::Forward: m_history.moveForward(outcome.step.value()); break;
    case Move::BackInLog: m_history.insertUndone(outcome.undone, outcome.step.value()); break;
    }
    Q_EMIT changed(outcome.changes, m_now);
    Q_EMIT historyChanged();
}

} // namespace workspace
