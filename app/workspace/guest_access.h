// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace workspace {

/// Whether guests see the records that are marked confidential.
enum class GuestView : quint8 { WithoutConfidential, Everything };

/// What guests do not see of an open portfolio. A child of its workspace, whose snapshot lacks the confidential records from the first
/// moment on, so that no table, chart, search, export or count can know of them. Workspaces for guests only read. Main thread.
class GuestAccess : public QObject
{
    Q_OBJECT

public:
    /// Opens for reading only. The file is not written, and nothing is left beside it where nobody else has it open.
    static domain::Result<std::unique_ptr<Workspace>> open(const QString &path, const database::OpenOptions &options, Clock clock, GuestView view);
    /// Of this workspace; nullptr where it was not opened for guests.
    static const GuestAccess *of(const Workspace &workspace);

    bool seesEverything() const { return !m_whole; }
    /// Whether records are left out. Which ones, and how many, is not told.
    bool leavesOut() const { return m_leavesOut; }

private:
    friend struct PastGround;
    explicit GuestAccess(Workspace *workspace) : QObject(workspace) {}

    domain::Snapshot m_whole; ///< With the confidential records; null where guests see everything.
    bool m_leavesOut = false;
};

/// What the change log is walked back from. A plain value that another thread may take along.
struct PastGround
{
    domain::Snapshot now; ///< All records, those that guests do not see too: the log speaks of them.
    bool isForGuests = false;

    static PastGround of(const Workspace &workspace);
    /// What of a past portfolio, walked back from `now`, may be shown.
    domain::Snapshot shown(const domain::Snapshot &past) const;
};

} // namespace workspace
