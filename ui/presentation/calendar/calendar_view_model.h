// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar/calendar_events.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QObject>
#include <QSet>

namespace presentation {

/// The dated events of what the user looks at, and which kinds of them are shown. Of a large portfolio they are gathered on another thread,
/// while somebody looks; the old ones stay until then. Main thread.
class CalendarViewModel : public QObject
{
    Q_OBJECT

public:
    explicit CalendarViewModel(workspace::ViewState &state, QObject *parent = nullptr);

    /// All of them, with what was left out.
    const analytics::CalendarFigures &figures() const { return m_made->figures; }
    /// Those of the kinds that are shown.
    const QList<analytics::CalendarEvent> &events() const { return m_shown; }
    /// The portfolio that the events are of; never null.
    domain::Snapshot snapshot() const { return m_made->snapshot; }
    domain::AsOf asOf() const { return m_made->asOf; }
    QString filter() const { return m_made->filter; }
    qint64 countOf(analytics::CalendarKind kind) const;
    bool isShown(analytics::CalendarKind kind) const { return !m_hidden.contains(int(kind)); }
    void setShown(analytics::CalendarKind kind, bool isShown);
    /// The place of the first shown event that is not over at the as-of date; the number of events where all are.
    int firstAhead() const;
    bool isOutdated() const { return m_isOutdated; }
    /// What nobody looks at is not gathered.
    void setWatched(bool isWatched);

Q_SIGNALS:
    void changed();
    void outdatedChanged(bool isOutdated);

private:
    struct Made
    {
        domain::Snapshot snapshot;
        domain::AsOf asOf;
        QString filter;
        analytics::CalendarFigures figures;
    };

    static std::shared_ptr<Made> gather(const workspace::Evaluated &from);
    void follow();
    void start();
    void take(const std::shared_ptr<Made> &made);
    void choose();
    void setOutdated(bool isOutdated);

    workspace::ViewState &m_state;
    std::shared_ptr<Made> m_made;
    QList<analytics::CalendarEvent> m_shown;
    QSet<int> m_hidden;
    bool m_isWatched = false;
    bool m_isDirty = true;
    bool m_isOutdated = false;
    workspace::LatestTask<std::shared_ptr<Made>> m_task;
};

} // namespace presentation
