// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QObject>

namespace workspace {

/// What the user looks at, shared by all pages: filter, as-of date, and the records that pass. Never on the undo stack.
/// Lives on the main thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    ViewState(Workspace &workspace, domain::AsOf asOf);

    const domain::FilterSpec &filter() const { return m_filter; }
    const domain::AsOf &asOf() const { return m_asOf; }
    /// The records that pass the filter; recomputed when first asked after a change.
    const domain::VisibleRecords &visible() const;
    /// The portfolio that tables and charts show: now, or as it was known on `asOf().knownOn`.
    domain::Snapshot snapshot() const { return m_shown; }

    void setFilter(const domain::FilterSpec &filter);
    /// The portfolio as known on an earlier day is rebuilt from the log on another thread: until `changed` everything stays as it
    /// was. A day that was looked at before is there at once. Busy while a large step is being written.
    [[nodiscard]] domain::Status setAsOf(const domain::AsOf &asOf);
    /// Both, announced once where the portfolio of that day is at hand: back and forward, saved views. Else the dates follow, as by setAsOf.
    [[nodiscard]] domain::Status show(const domain::FilterSpec &filter, const domain::AsOf &asOf);
    /// The dates that are being prepared; empty once they are shown, refused or given up.
    const std::optional<domain::AsOf> &pendingAsOf() const { return m_pending; }

Q_SIGNALS:
    /// A day is being prepared, or no longer.
    void pendingChanged();
    /// The portfolio could not be rebuilt; everything stays as it was.
    void asOfRefused(const domain::Error &error);
    /// The filter or the as-of date is another one: everything shown is to be asked for again.
    void changed();
    /// Records changed; filter and as-of date did not.
    void recordsChanged(const domain::ChangeSet &changes);

private:
    struct Rebuilt
    {
        domain::AsOf asOf;
        domain::Result<domain::Snapshot> snapshot;
    };

    void follow(const domain::ChangeSet &changes);
    domain::Snapshot knownSnapshot(QDate knownOn) const;
    void startRebuilding(const domain::AsOf &asOf);
    void finishRebuilding(const Rebuilt &rebuilt);
    void setPending(const std::optional<domain::AsOf> &pending);
    void show(const domain::AsOf &asOf, const domain::Snapshot &snapshot);

    Workspace &m_workspace;
    domain::FilterSpec m_filter;
    domain::AsOf m_asOf;
    domain::Snapshot m_shown;
    mutable std::optional<domain::VisibleRecords> m_visible;
    std::optional<domain::AsOf> m_pending;
    QList<std::pair<QDate, domain::Snapshot>> m_past; ///< Days looked at lately, newest last; they never change any more.
    LatestTask<Rebuilt> m_rebuilding;
};

} // namespace workspace
