// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QObject>

#include <functional>

namespace presentation {

/// One chart of the catalog, kept up to date with what the user looks at, at most once per event loop turn. A step that changes nothing
/// the chart reads leaves it alone. Of a large portfolio it is made on another thread, while somebody looks; the old one stays until then.
class ChartViewModel : public QObject
{
    Q_OBJECT

public:
    ChartViewModel(const analytics::CatalogEntry &entry, workspace::ViewState &state, const QString &source, QObject *parent = nullptr);

    const analytics::CatalogEntry &entry() const { return m_entry; }
    /// The newest chart made; of a small portfolio always that of now.
    const figure::ChartData &chart() const;
    /// Whether `chart` answers another filter, date or option than the one chosen.
    bool isOutdated() const { return m_isOutdated; }
    /// A chart that nobody looks at is not made.
    void setWatched(bool isWatched);
    const analytics::ChartOptions &options() const { return m_options; }
    using FoundFilter = std::function<void(const std::optional<domain::FilterSpec> &)>;
    /// Looks for the filter that shows just the records behind a mark, told by the keys of its category and series; nothing where no
    /// conditions tell them apart from the others shown. Of a large portfolio `found` is called later, and only for the newest question.
    void findFilter(const QList<qint64> &ids, const QStringList &keys, const FoundFilter &found);
    void narrowTo(const domain::FilterSpec &filter) { m_state.setFilter(filter); }
    void setOptions(const analytics::ChartOptions &options);

Q_SIGNALS:
    void chartChanged();
    void outdatedChanged(bool isOutdated);

private:
    /// A chart with all it was made from.
    struct Made
    {
        workspace::Evaluated from;
        analytics::ChartOptions options;
        figure::ChartData chart;
    };

    void followRecords(const domain::ChangeSet &changes);
    void followEvaluated();
    bool showsTheSame(const workspace::Evaluated &now) const;
    void markDirty();
    void announce();
    void startMaking();
    void updateOutdated();

    const analytics::CatalogEntry &m_entry;
    workspace::ViewState &m_state;
    QString m_source;
    analytics::ChartOptions m_options;
    mutable Made m_made;
    mutable bool m_isDirty = true;
    mutable bool m_isTouched = false; ///< A step changed what the chart reads.
    bool m_isAnnounced = false;
    bool m_isWatched = false;
    bool m_isOutdated = false;
    workspace::LatestTask<std::shared_ptr<Made>> m_making;
    FoundFilter m_found;
    workspace::LatestTask<std::optional<domain::FilterSpec>> m_finding;
};

/// The request for a chart of what the state knows, in the window's language: of one piece, though it may be that of the filter before.
/// Main thread.
analytics::ChartRequest chartRequest(const workspace::Evaluated &evaluated, const QString &source, const analytics::ChartOptions &options);

} // namespace presentation
