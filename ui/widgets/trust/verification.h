// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/freshness.h"
#include "workspace/workspace.h"

#include <QObject>

namespace widgets {

/// Marks records as verified today, as one step: few at once, many planned and written on another thread. Main thread.
class Verification : public QObject
{
    Q_OBJECT

public:
    explicit Verification(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// `kind` names them in what is announced; Unset for records of several kinds.
    void verify(domain::RecordKind kind, const QList<domain::RecordRef> &records);

Q_SIGNALS:
    /// Once the step is stored.
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void verifyMany(domain::RecordKind kind, const QList<domain::RecordRef> &records, const QString &done);

    workspace::Workspace &m_workspace;
};

} // namespace widgets
