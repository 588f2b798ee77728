// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store.h"
#include "workspace/history.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace workspace {

/// Tells the time; injected so that tests stand still.
using Clock = std::function<QDateTime()>;
/// Makes a step from the portfolio as it is; called on another thread.
using Planning = std::function<domain::Result<domain::ChangeSet>(const domain::Portfolio &)>;

/// The only writer of one open portfolio: stores first, changes memory second, announces last. Lives on the main thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<database::Store> store, domain::Snapshot snapshot, Clock clock);
    ~Workspace() override;

    static domain::Result<std::unique_ptr<Workspace>> open(const QString &path, const database::OpenOptions &options, Clock clock);

    domain::Snapshot snapshot() const { return m_now; }
    database::Store &store() const { return *m_store; }
    QDateTime now() const { return m_clock(); }

    /// Stores the change and announces it. An empty change set does nothing. Busy while a large step is being written.
    [[nodiscard]] domain::Status submit(const domain::ChangeSet &changes);
    /// Writes a large change set on another thread; `writingFinished` tells how it went. Busy where one is under way.
    [[nodiscard]] domain::Status submitInBackground(const domain::ChangeSet &changes);
    /// Plans a step on another thread, and writes it there: for steps that take long even to plan. As submitInBackground otherwise.
    [[nodiscard]] domain::Status submitPlanned(const domain::StepLabel &label, const Planning &plan);
    /// Stops the step that is being written; nothing of it remains.
    void cancelWriting();
    bool isWriting() const { return m_isWriting; }

    /// Takes back the newest step, of this session or, after a restart, of the log. Large steps go to the background.
    [[nodiscard]] domain::Status undo();
    [[nodiscard]] domain::Status redo();
    /// Takes back one logged step, however old, as a new step of its own.
    [[nodiscard]] domain::Status revertStep(qint64 step);
    /// What undo and redo would take back or do again; empty where there is nothing.
    std::optional<domain::StepLabel> undoLabel() const;
    std::optional<domain::StepLabel> redoLabel() const;
    /// When the newest change was stored; invalid before the first of this session.
    QDateTime lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    /// Once per stored step, after it is on disk and in memory.
    void changed(const domain::ChangeSet &changes, const domain::Snapshot &snapshot);
    void historyChanged();
    void writingStarted(const domain::StepLabel &label);
    void writingProgressed(double share);
    /// After `changed`, or without it where the step failed or was canceled.
    void writingFinished(const domain::Status &status);

private:
    enum class Move : quint8 { Append, Back, Forward, BackInLog };
    struct Outcome
    {
        domain::Result<qint64> step; ///< Its number in the change log; 0 where there was nothing to write.
        domain::Snapshot after = {};
        domain::ChangeSet changes = {};
        domain::ChangeSet undone = {}; ///< What a step taken back in the log had done.
    };

    /// What a step is written on, read before the other thread begins.
    struct Writing
    {
        domain::Snapshot now;
        QDateTime at;
        Move move;
    };

    domain::Status commit(const domain::ChangeSet &changes, Move move);
    domain::Status commitInBackground(const domain::ChangeSet &changes, Move move);
    domain::Status commitAnySize(const domain::ChangeSet &changes, Move move);
    domain::Status commitPlanned(const domain::StepLabel &label, const Planning &plan, Move move);
    Outcome planAndWrite(const Writing &writing, const Planning &plan);
    domain::Status mayWrite() const;
    void finishWriting();
    void accept(Move move, const Outcome &outcome);
    domain::Status undoInLog(const database::StepInfo &step, Move move);
    std::optional<database::StepInfo> newestRevertible() const;

    std::unique_ptr<database::Store> m_store;
    domain::Snapshot m_now;
    Clock m_clock;
    History m_history;
    QDateTime m_lastSaved;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    bool m_isWriting = false;
    Move m_writingMove = Move::Append;
    std::atomic_bool m_cancel = false;
};

} // namespace workspace
