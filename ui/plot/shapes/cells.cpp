// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"
#include "plot/panel_drawing.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kNameShare = 0.24;
constexpr double kTallestRow = 44;
constexpr double kGap = 2;

/// Draws a table of shaded counts. Lives for one call.
class CellPlot
{
public:
    CellPlot(const PanelDrawing &drawing, const QRectF &area);
    void draw();

private:
    void measure();
    void drawHeads();
    void drawCell(int series, int row);
    QColor shade(double value) const;
    QRectF cell(qsizetype series, qsizetype row) const;

    const PanelDrawing &m_drawing;
    const figure::ChartData &m_chart;
    const figure::Panel &m_panel;
    QRectF m_area;
    QRectF m_cells;
    double m_most = 1;
};

CellPlot::CellPlot(const PanelDrawing &drawing, const QRectF &area)
    : m_drawing(drawing), m_chart(drawing.chart), m_panel(drawing.chart.panels.first()), m_area(area)
{
}

void CellPlot::measure()
{
    const ChartStyle &style = m_drawing.style;
    double names = 0;
    for (const figure::Category &category : m_chart.categories)
        names = std::max(names, textWidth(chartText(ChartTextRole::Category, style, category.label), category.label));
    for (const figure::Series &series : m_panel.series) {
        for (const figure::Datum &datum : series.data)
            m_most = isDrawn(datum) ? std::max(m_most, *datum.value) : m_most;
    }
    const double totals = textWidth(chartText(ChartTextRole::Value, style), countText(m_chart.n, m_chart.language)) + 14 * style.textZoom;
    const double left = m_area.left() + std::min(std::ceil(names), m_area.width() * kNameShare) + 10 * style.textZoom;
    const double head = lineHeight(chartText(ChartTextRole::Axis, style)) + 4;
    const double rows = static_cast<double>(m_chart.categories.size());
    const double height = std::min(std::floor((m_area.height() - head) / rows), kTallestRow * style.textZoom);
    m_cells = QRectF(std::round(left), std::round(m_area.top() + head), std::floor(m_area.right() - totals - left), height * rows);
}

QRectF CellPlot::cell(qsizetype series, qsizetype row) const
{
    const double width = m_cells.width() / static_cast<double>(m_panel.series.size());
    const double height = m_cells.height() / static_cast<double>(m_chart.categories.size());
    return QRectF(m_cells.left() + width * static_cast<double>(series), m_cells.top() + height * static_cast<double>(row), width, height)
        .adjusted(0, 0, -kGap, -kGap);
}

QColor CellPlot::shade(double value) const
{
    // The square root keeps small counts apart beside a large one.
    static constexpr std::array kScale{u"PRECLINICAL", u"IND", u"PHASE1", u"PHASE1_2", u"PHASE2", u"PHASE2_3", u"PHASE3", u"FILED", u"APPROVED"};
    if (value <= 0)
        return m_drawing.style.theme.color(ColorRole::Sunk);
    const double place = std::sqrt(value / m_most) * static_cast<double>(kScale.size() - 1);
    return m_drawing.style.theme.phaseColor(kScale[size_t(std::lround(place))]);
}

void CellPlot::draw()
{
    measure();
    drawHeads();
    for (int row = 0; row < m_chart.categories.size(); ++row) {
        for (int series = 0; series < m_panel.series.size(); ++series)
            drawCell(series, row);
    }
}

void CellPlot::drawHeads()
{
    const ChartStyle &style = m_drawing.style;
    for (qsizetype series = 0; series < m_panel.series.size(); ++series) {
        const QString &label = m_panel.series.at(series).label;
        const QRectF box = cell(series, 0);
        const TextBlock head = shortened(label, chartText(ChartTextRole::Axis, style, label), box.width(), 1);
        addBlockCentered(m_drawing.scene, head, QPointF(box.center().x(), m_area.top()));
    }
    for (qsizetype row = 0; row < m_chart.categories.size(); ++row) {
        const figure::Category &category = m_chart.categories.at(row);
        const QRectF box = cell(0, row);
        const TextBlock name = shortened(category.label, chartText(ChartTextRole::Category, style, category.label), box.left() - m_area.left() - 8, 1);
        addBlock(m_drawing.scene, name, QPointF(m_area.left(), box.center().y() - name.height() / 2));
        const QString total = countText(category.n, m_chart.language);
        m_drawing.scene.addText(total, chartText(ChartTextRole::Value, style, total), QRectF(m_area.right(), box.top(), 0, box.height()),
                                Qt::AlignRight | Qt::AlignVCenter);
    }
}

void CellPlot::drawCell(int series, int row)
{
    const figure::Datum datum = m_panel.series.at(series).data.value(row);
    const QRectF box = cell(series, row);
    const bool isFilled = isDrawn(datum) && *datum.value > 0;
    const QColor color = shade(isFilled ? *datum.value : 0);
    m_drawing.scene.fills.append({box, color, 2});
    TextLook look = chartText(isFilled ? ChartTextRole::Value : ChartTextRole::QuietValue, m_drawing.style, datum.label);
    if (isFilled)
        look.color = presentation::textOn(color);
    const QString text = isFilled ? datum.label : QStringLiteral("·");
    if (textWidth(look, text) <= box.width())
        m_drawing.scene.addText(text, look, box, Qt::AlignCenter);
    if (isFilled)
        m_drawing.scene.marks.append({0, series, row, box, box});
}

} // namespace

void drawCells(const PanelDrawing &drawing, const QRectF &area)
{
    CellPlot(drawing, area).draw();
}

} // namespace plot
