// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_view_model.h"
#include "workspace/selection.h"

namespace presentation {

/// How much of each mark of a shown chart is selected. Worked out at once for a small portfolio, on another thread for a large one.
/// Main thread.
class ChartShares : public QObject
{
    Q_OBJECT

public:
    ChartShares(const ChartViewModel &model, workspace::ViewState &state, const workspace::Selection &selection, QObject *parent = nullptr);

    const figure::MarkShares &shares() const { return m_shares; }
    /// The chart whose marks are shown: that of the model, or what a card makes of it.
    void setChart(const figure::ChartData &shown);

Q_SIGNALS:
    void sharesChanged();

private:
    void refresh();
    void accept(const figure::MarkShares &shares);

    const ChartViewModel &m_model;
    workspace::ViewState &m_state;
    const workspace::Selection &m_selection;
    figure::ChartData m_chart;
    figure::MarkShares m_shares;
    workspace::LatestTask<figure::MarkShares> m_task;
};

} // namespace presentation
