// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/columns.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kLowestBars = 56;   ///< Height of bars below which they cannot be compared.
constexpr double kLowestPoints = 40;
constexpr double kLowestRow = 15;

bool isPointPanel(const figure::Panel &panel)
{
    return !panel.series.isEmpty() && panel.series.first().shape == figure::SeriesShape::Point;
}

/// Room above the highest mark for its label. `slotWidth` is 0 where it is not known yet.
double headroom(const figure::Panel &panel, const ChartStyle &style, double slotWidth)
{
    if (isPointPanel(panel) && pointLabelsFitBeside(panel, style, slotWidth))
        return 0;
    return lineHeight(chartText(ChartTextRole::Value, style)) + 3;
}

double titleHeight(const figure::Panel &panel, const ChartStyle &style)
{
    return panel.title.isEmpty() ? 0 : lineHeight(chartText(ChartTextRole::Axis, style, panel.title)) + 2;
}

/// The heights that are not for marks: titles, names of categories, gaps.
double fixedHeight(const figure::ChartData &chart, const ChartStyle &style, double labelHeight, double slotWidth)
{
    double sum = labelHeight + std::round(4 * style.textZoom);
    for (const figure::Panel &panel : chart.panels)
        sum += titleHeight(panel, style) + headroom(panel, style, slotWidth);
    return sum + std::round(10 * style.textZoom) * static_cast<double>(std::max<qsizetype>(0, chart.panels.size() - 1));
}

} // namespace

void drawColumns(const PanelDrawing &drawing, const QRectF &area)
{
    const ChartStyle &style = drawing.style;
    const ColumnSlots places = slotsFor(drawing.chart, style, area);
    double shares = 0;
    for (const figure::Panel &panel : drawing.chart.panels)
        shares += panel.heightShare;
    const double free = area.height() - fixedHeight(drawing.chart, style, places.labelHeight, places.width);
    double top = area.top();
    for (int i = 0; i < drawing.chart.panels.size(); ++i) {
        const figure::Panel &panel = drawing.chart.panels.at(i);
        const TextLook titleLook = chartText(ChartTextRole::Axis, style, panel.title);
        const double title = titleHeight(panel, style);
        drawing.scene.addText(panel.title, titleLook, QRectF(area.left(), top, area.width(), title), Qt::AlignLeft | Qt::AlignTop);
        top += title;
        const double height = std::floor(std::max(8.0, free * panel.heightShare / shares));
        const QRectF plot(places.left, std::round(top + headroom(panel, style, places.width)),
                          places.width * static_cast<double>(places.count), height);
        const QRectF room(area.left() - 4, top - 2, area.width() + 8, plot.bottom() - top + 4);
        ColumnPanel(drawing, places, i, plot).draw(room);
        top = plot.bottom();
        if (i == 0) {
            const double gap = std::round(4 * style.textZoom);
            for (qsizetype category = 0; category < places.labels.size(); ++category)
                addBlockCentered(drawing.scene, places.labels.at(category), QPointF(places.center(category), top + gap));
            top += gap + places.labelHeight;
        }
        top += std::round(10 * style.textZoom);
    }
}

double minimumPlotHeight(const figure::ChartData &chart, const ChartStyle &style)
{
    if (chart.panels.isEmpty() || !chart.emptyText.isEmpty())
        return kLowestBars * style.textZoom;
    if (const auto height = minimumShapeHeight(chart, style))
        return *height;
    if (chart.categories.isEmpty())
        return kLowestBars * style.textZoom;
    if (chart.panels.first().orientation == figure::Orientation::Horizontal)
        return kLowestRow * style.textZoom * static_cast<double>(chart.categories.size() * chart.panels.size());
    const double names = 2 * lineHeight(chartText(ChartTextRole::Axis, style));
    double smallest = 0;
    double shares = 0;
    for (const figure::Panel &panel : chart.panels) {
        const double lowest = (isPointPanel(panel) ? kLowestPoints : kLowestBars) * style.textZoom;
        smallest = std::max(smallest, lowest / std::max(0.01, panel.heightShare));
        shares += panel.heightShare;
    }
    return std::ceil(smallest * shares + fixedHeight(chart, style, names, 0));
}

} // namespace plot
