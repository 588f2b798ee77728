// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"
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
    /// An as-known-on day whose portfolio cannot be rebuilt is refused and leaves everything as it was.
    [[nodiscard]] domain::Status setAsOf(const domain::AsOf &asOf);

Q_SIGNALS:
    /// The filter or the as-of date is another one: everything shown is to be asked for again.
    void changed();
    /// Records changed; filter and as-of date did not.
    void recordsChanged(const domain::ChangeSet &changes);

private:
    void follow(const domain::ChangeSet &changes);

    Workspace &m_workspace;
    domain::FilterSpec m_filter;
    domain::AsOf m_asOf;
    domain::Snapshot m_shown;
    mutable std::optional<domain::VisibleRecords> m_visible;
};

} // namespace workspace
