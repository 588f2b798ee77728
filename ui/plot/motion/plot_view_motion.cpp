// SPDX-License-Identifier: GPL-3.0-or-later
// From one state of a chart to the next.
#include "plot/motion/chart_motion.h"
#include "plot/plot_view.h"

#include <QPainter>

namespace plot {

void PlotView::moveTo(const figure::ChartData &chart, int milliseconds)
{
    if (chart == m_chart)
        return;
    const bool isSeen = milliseconds > 0 && isVisible() && !m_chart.panels.isEmpty() && chart.chartId == m_chart.chartId;
    if (!isSeen)
        return setChart(chart);
    const figure::ChartData from = m_motion ? m_motion->shown() : m_chart;
    QPixmap before = picture();
    if (m_motion) {
        before.fill(Qt::transparent);
        QPainter painter(&before);
        m_motion->paint(painter, rect(), m_style, painting().words());
    }
    setChart(chart);
    m_motion = std::make_unique<ChartMotion>(from, chart, before);
    m_motion->start(milliseconds, [this] { update(); }, [this] { endMotion(); });
}

void PlotView::endMotion()
{
    m_motion.reset();
    update();
}

void PlotView::setReach(const QList<double> &reach)
{
    if (reach == m_style.reach)
        return;
    m_style.reach = reach;
    rebuild();
}

} // namespace plot
