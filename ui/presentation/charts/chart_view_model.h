// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "workspace/view_state.h"

#include <QObject>

namespace presentation {

/// One chart of the catalog, kept up to date with what the user looks at. Recomputes at most once per event loop turn.
class ChartViewModel : public QObject
{
    Q_OBJECT

public:
    ChartViewModel(const analytics::CatalogEntry &entry, workspace::ViewState &state, const QString &source, QObject *parent = nullptr);

    const analytics::CatalogEntry &entry() const { return m_entry; }
    const figure::ChartData &chart() const;
    const analytics::ChartOptions &options() const { return m_options; }
    /// The filter that shows just the records behind a mark, told by the keys of its category and series; nothing where no conditions tell
    /// them apart from the others shown.
    std::optional<domain::FilterSpec> filterFor(const QList<qint64> &ids, const QStringList &keys) const;
    void narrowTo(const domain::FilterSpec &filter) { m_state.setFilter(filter); }
    void setOptions(const analytics::ChartOptions &options);

Q_SIGNALS:
    void chartChanged();

private:
    void markDirty();

    const analytics::CatalogEntry &m_entry;
    workspace::ViewState &m_state;
    QString m_source;
    analytics::ChartOptions m_options;
    mutable figure::ChartData m_chart;
    mutable bool m_dirty = true;
    bool m_announced = false;
};

/// The request for a chart of what the state shows now.
analytics::ChartRequest chartRequest(const workspace::ViewState &state, const QString &source, const analytics::ChartOptions &options);

} // namespace presentation
