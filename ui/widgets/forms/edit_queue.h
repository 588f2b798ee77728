// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

namespace widgets {

/// Stores a form's edits through the workspace. While a large step is being written, edits wait in line and are built
/// anew on what it left. Owned by a form; main thread.
class EditQueue : public QObject
{
    Q_OBJECT

public:
    /// Makes the step on the portfolio of that moment.
    using Build = std::function<domain::Result<domain::ChangeSet>(const domain::Portfolio &)>;
    using Answer = std::function<void(const domain::Status &)>;
    enum class Outcome : quint8 { Answered, Waiting };
    /// An edit of very many records is planned and written on another thread.
    enum class Size : quint8 { Small, Large };

    explicit EditQueue(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Calls `answer` at once, or after the waiting; not at all where `receiver` is gone by then.
    Outcome submit(QObject *receiver, Build build, Answer answer, Size size = Size::Small);
    bool isWaiting() const { return !m_waiting.isEmpty(); }

private:
    struct Waiting
    {
        QPointer<QObject> receiver;
        Build build;
        Answer answer;
        Size size = Size::Small;
    };

    domain::Status store(const Build &build);
    void finishWriting(const domain::Status &status);

    workspace::Workspace &m_workspace;
    QList<Waiting> m_waiting;
    std::optional<Waiting> m_running; ///< The large edit that is being written.
};

} // namespace widgets
