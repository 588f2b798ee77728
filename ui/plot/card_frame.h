// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/scene.h"
#include "plot/series_colors.h"

namespace plot {

/// The words around the plot: headline, subtitle, legend, key figures, footnote. Texts wrap and push the plot smaller;
/// none is ever cut.
class CardFrame
{
public:
    CardFrame(const figure::ChartData &chart, const ChartStyle &style, QSizeF size);

    /// What is left for the plot. Its height may be negative: then the size is too small for the words.
    QRectF plotArea() const { return m_plot; }
    const Scene &scene() const { return m_scene; }

private:
    void addHeading();
    void addLegend();
    void addFootnote();
    void addKeyFigures();
    double addKeyFigure(const figure::KeyFigure &key, const QRectF &area);

    const figure::ChartData &m_chart;
    const ChartStyle &m_style;
    Scene m_scene;
    QRectF m_plot;
};

} // namespace plot
