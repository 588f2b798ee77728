// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_shares.h"

#include <algorithm>

namespace presentation {

namespace {

/// A plain value that another thread may take along.
struct SharesRequest
{
    figure::ChartData chart;
    analytics::ChartRequest request;
    QList<analytics::RecordPick> picks;
    figure::ChartData (*make)(const analytics::ChartRequest &);
};

figure::MarkShares sharesOf(const SharesRequest &asked)
{
    const auto selected = analytics::selectedIds(*asked.request.snapshot, asked.picks, asked.chart.unit);
    if (!analytics::drawsAmounts(asked.chart))
        return analytics::selectionShares(asked.chart, selected);
    auto request = asked.request;
    auto visible = request.visible.of(asked.chart.unit);
    QList<qint64> both;
    std::ranges::set_intersection(visible.ids, selected, std::back_inserter(both));
    visible.ids = both;
    request.visible.set(asked.chart.unit, visible);
    const auto ofSelected = asked.make(request);
    return analytics::selectionShares(asked.chart, selected, &ofSelected);
}

} // namespace

ChartShares::ChartShares(const ChartViewModel &model, workspace::ViewState &state, const workspace::Selection &selection, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_state(state)
    , m_selection(selection)
    , m_task(this, [this](const figure::MarkShares &shares) { accept(shares); })
{
    connect(&selection, &workspace::Selection::changed, this, &ChartShares::refresh);
}

void ChartShares::setChart(const figure::ChartData &shown)
{
    m_chart = shown;
    if (!m_selection.isEmpty())
        refresh();
}

void ChartShares::refresh()
{
    m_task.cancel();
    const auto &now = m_state.evaluated();
    if (m_selection.isEmpty() || !now.snapshot)
        return accept({});
    const SharesRequest asked{m_chart, chartRequest(now, {}, m_model.options()), m_selection.records(), m_model.entry().make};
    if (m_state.isSmall())
        return accept(sharesOf(asked));
    m_task.start([asked](QPromise<figure::MarkShares> &promise) { promise.addResult(sharesOf(asked)); });
}

void ChartShares::accept(const figure::MarkShares &shares)
{
    if (m_shares == shares)
        return;
    m_shares = shares;
    Q_EMIT sharesChanged();
}

} // namespace presentation
