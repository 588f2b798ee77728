// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_view_model.h"

#include "domain/filter/mark_filter.h"

namespace presentation {

analytics::ChartRequest chartRequest(const workspace::ViewState &state, const QString &source, const analytics::ChartOptions &options)
{
    analytics::ChartRequest request;
    request.snapshot = state.snapshot();
    request.visible = state.visible();
    request.asOf = state.asOf();
    request.filter = state.filter().toString();
    request.source = source;
    request.options = options;
    return request;
}

ChartViewModel::ChartViewModel(const analytics::CatalogEntry &entry, workspace::ViewState &state, const QString &source, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_state(state)
    , m_source(source)
{
    m_options.unit = entry.defaultUnit();
    connect(&state, &workspace::ViewState::changed, this, &ChartViewModel::markDirty);
    connect(&state, &workspace::ViewState::recordsChanged, this, &ChartViewModel::markDirty);
}

const figure::ChartData &ChartViewModel::chart() const
{
    if (m_dirty) {
        m_chart = m_entry.make(chartRequest(m_state, m_source, m_options));
        m_dirty = false;
    }
    return m_chart;
}

std::optional<domain::FilterSpec> ChartViewModel::filterFor(const QList<qint64> &ids, const QStringList &keys) const
{
    const domain::RecordMark mark{chart().unit, ids, keys};
    return domain::filterForMark(*m_state.snapshot(), m_state.filter(), m_state.asOf(), m_state.visible().of(mark.kind).ids, mark);
}

void ChartViewModel::setOptions(const analytics::ChartOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    markDirty();
}

void ChartViewModel::markDirty()
{
    m_dirty = true;
    if (std::exchange(m_announced, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_announced = false;
        Q_EMIT chartChanged();
    }, Qt::QueuedConnection);
}

} // namespace presentation
