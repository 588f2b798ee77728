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

    explicit EditQueue(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Calls `answer` at once, or after the waiting; not at all where `receiver` is gone by then.
    Outcome submit(QObject *receiver, Build build, Answer answer);
    bool isWaiting() const { return !m_waiting.isEmpty(); }

private:
    struct Waiting
    {
        QPointer<QObject> receiver;
        Build build;
        Answer answer;
    };

    domain::Status store(const Build &build);
    void storeWaiting();

    workspace::Workspace &m_workspace;
    QList<Waiting> m_waiting;
};

} // namespace widgets
