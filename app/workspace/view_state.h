// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QObject>

namespace workspace {

class DatedSnapshots;

/// The records that pass, with all they were found by: always of one piece. A plain value that a background task may take along.
struct Evaluated
{
    domain::Snapshot snapshot; ///< Of a large portfolio it carries the facts of the day.
    domain::FilterSpec filter;
    domain::AsOf asOf;
    domain::VisibleRecords visible;
    std::shared_ptr<DatedSnapshots> days = {}; ///< Of a large portfolio.

    /// The same portfolio for questions about another day.
    domain::Snapshot snapshotOn(QDate day) const;
    /// What passes the same filter on another day.
    std::shared_ptr<const domain::VisibleRecords> visibleOn(QDate day) const;
};

/// What the user looks at, shared by all pages: filter, as-of date, and the records that pass. Never on the undo stack. In a small
/// portfolio the records that pass are known at once; in a large one they are found on another thread. Lives on the main thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    ViewState(Workspace &workspace, domain::AsOf asOf);

    const domain::FilterSpec &filter() const { return m_filter; }
    const domain::AsOf &asOf() const { return m_asOf; }
    /// The portfolio that tables and charts show: now, or as it was known on `asOf().knownOn`.
    domain::Snapshot snapshot() const { return m_shown; }

    /// The newest answer: to the filter, dates and portfolio of now unless `isEvaluating`. No records before the first answer.
    const Evaluated &evaluated() const { return m_evaluated; }
    const domain::VisibleRecords &visible() const { return m_evaluated.visible; }
    /// Whether the records that pass are still being found.
    bool isEvaluating() const { return m_isEvaluating; }
    /// Whether the newest answer is one to another filter or other dates: nothing may show it as if it were of now.
    bool isOutdated() const { return m_isOutdated; }
    /// Whether the portfolio is so small that whatever is made of it is there before the eye sees it.
    bool isSmall() const;

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
    /// The filter or the as-of date is another one: what says so is to be shown anew; the records that pass follow.
    void changed();
    /// Records changed; filter and as-of date did not. Which records pass now follows.
    void recordsChanged(const domain::ChangeSet &changes);
    /// The records that pass are known; after every `changed` and `recordsChanged`, or once for several of them.
    void evaluatedChanged();

private:
    struct Rebuilt
    {
        domain::AsOf asOf;
        domain::Result<domain::Snapshot> snapshot;
    };

    void follow(const domain::ChangeSet &changes);
    void setShown(const domain::Snapshot &snapshot);
    domain::Snapshot knownSnapshot(QDate knownOn) const;
    void startRebuilding(const domain::AsOf &asOf);
    void finishRebuilding(const Rebuilt &rebuilt);
    void setPending(const std::optional<domain::AsOf> &pending);
    void show(const domain::AsOf &asOf, const domain::Snapshot &snapshot);
    void startEvaluating();
    void finishEvaluating(const Evaluated &evaluated);
    void announce();

    Workspace &m_workspace;
    domain::FilterSpec m_filter;
    domain::AsOf m_asOf;
    domain::Snapshot m_shown;
    Evaluated m_evaluated;
    std::shared_ptr<DatedSnapshots> m_days; ///< Of `m_shown`.
    bool m_isEvaluating = false;
    bool m_isOutdated = false;
    std::optional<domain::AsOf> m_pending;
    QList<std::pair<QDate, domain::Snapshot>> m_past; ///< Days looked at lately, newest last; they never change any more.
    LatestTask<Rebuilt> m_rebuilding;
    LatestTask<Evaluated> m_evaluation;
};

} // namespace workspace
