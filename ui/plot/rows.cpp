// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"
#include "plot/panel_drawing.h"
#include "plot/reference_lines.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kBarShare = 0.66;     ///< Of a row's height.
constexpr double kTallestRow = 36;
constexpr double kLabelShare = 0.38;   ///< Of the width, at most, for the categories' names.
constexpr double kGap = 8;
constexpr int kRanksOfNote = 3;

/// Draws one panel of horizontal bars. Lives for one call.
class RowPlot
{
public:
    RowPlot(const PanelDrawing &drawing, int panel, const QRectF &area);
    void draw();

private:
    const figure::Datum *datum(int series, qsizetype category) const;
    QString countOf(qsizetype category) const;
    TextLook valueLook(qsizetype category, const QString &text) const;
    void measure();
    void drawBars();
    void drawSeries(int series, PlotCanvas::Placement placement);
    void drawLabels();
    void drawValue(qsizetype category);
    void drawReferences();
    void addMarks();
    QRectF row(qsizetype category) const;
    double rowHeight() const { return m_bars.height() / static_cast<double>(m_drawing.chart.categories.size()); }

    const PanelDrawing &m_drawing;
    const figure::Panel &m_panel;
    int m_index;
    QRectF m_area;
    QRectF m_bars;
    double m_countWidth = 0;
    int m_frame = 0;
};

RowPlot::RowPlot(const PanelDrawing &drawing, int panel, const QRectF &area)
    : m_drawing(drawing), m_panel(drawing.chart.panels.at(panel)), m_index(panel), m_area(area)
{
}

const figure::Datum *RowPlot::datum(int series, qsizetype category) const
{
    const auto &data = m_panel.series.at(series).data;
    return category < data.size() ? &data.at(category) : nullptr;
}

QString RowPlot::countOf(qsizetype category) const
{
    qint64 n = 0;
    for (int i = 0; i < m_panel.series.size(); ++i) {
        if (const figure::Datum *shown = datum(i, category))
            n += shown->n;
    }
    return countText(n, m_drawing.chart.language);
}

TextLook RowPlot::valueLook(qsizetype category, const QString &text) const
{
    const bool quiet = category >= kRanksOfNote || m_drawing.chart.categories.at(category).other;
    TextLook look = chartText(quiet ? ChartTextRole::QuietValue : ChartTextRole::Value, m_drawing.style, text);
    look.color = m_drawing.style.theme.color(presentation::ColorRole::Text);
    return look;
}

void RowPlot::measure()
{
    const auto &chart = m_drawing.chart;
    double labels = 0;
    double values = 0;
    bool tellsCounts = false; // a column of ones says nothing
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const QString &name = chart.categories.at(i).label;
        labels = std::max(labels, textWidth(chartText(ChartTextRole::Category, m_drawing.style, name), name));
        for (int series = 0; series < m_panel.series.size(); ++series) {
            if (const figure::Datum *shown = datum(series, i))
                values = std::max(values, textWidth(valueLook(i, shown->label), shown->label));
        }
        if (!m_panel.series.isEmpty() && m_panel.series.first().unit != figure::Unit::Count) {
            const QString count = countOf(i);
            tellsCounts = tellsCounts || count != u"1";
            m_countWidth = std::max(m_countWidth, textWidth(chartText(ChartTextRole::QuietValue, m_drawing.style), count));
        }
    }
    m_countWidth = tellsCounts ? m_countWidth : 0;
    const double gap = kGap * m_drawing.style.textZoom;
    const double right = m_area.right() - values - gap - (m_countWidth > 0 ? m_countWidth + gap : 0);
    const double left = m_area.left() + std::min(std::ceil(labels) + 1, m_area.width() * kLabelShare) + gap;
    const auto count = static_cast<double>(chart.categories.size());
    const double height = std::min(std::floor(m_area.height() / count), kTallestRow * m_drawing.style.textZoom);
    m_bars = QRectF(std::round(left), std::round(m_area.top()), std::max(20.0, std::floor(right - left)), height * count);
}

void RowPlot::draw()
{
    measure();
    const ValueExtent extent = extentOf(m_drawing.chart, m_index, m_drawing.style.reach);
    m_frame = m_drawing.canvas.addFrame({m_bars, figure::Orientation::Horizontal, m_drawing.chart.categories.size(),
                                         extent.low, extent.high, {}, true});
    drawBars();
    drawReferences();
    drawLabels();
    addMarks();
}

void RowPlot::drawBars()
{
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const bool stacks = m_panel.series.at(i).shape == figure::SeriesShape::Stack && i > 0;
        drawSeries(i, stacks ? PlotCanvas::Placement::OnPrevious : PlotCanvas::Placement::OnBaseline);
    }
}

void RowPlot::drawSeries(int series, PlotCanvas::Placement placement)
{
    QList<Paint> paints;
    QList<PlotCanvas::Bars> groups;
    for (qsizetype i = 0; i < m_drawing.chart.categories.size(); ++i) {
        const figure::Datum *shown = datum(series, i);
        if (!shown || !isDrawn(*shown))
            continue;
        const Paint paint = m_drawing.colors.bar(m_panel, series, static_cast<int>(i));
        qsizetype group = paints.indexOf(paint);
        if (group < 0) {
            group = paints.size();
            paints.append(paint);
            groups.append({{}, {}, paint.fill, paint.outline, kBarShare, placement});
        }
        groups[group].positions.append(static_cast<double>(i));
        groups[group].values.append(*shown->value);
    }
    for (const PlotCanvas::Bars &group : groups)
        m_drawing.canvas.addBars(m_frame, group);
}

QRectF RowPlot::row(qsizetype category) const
{
    return {m_area.left(), m_bars.top() + rowHeight() * static_cast<double>(category), m_area.width(), rowHeight()};
}

void RowPlot::drawLabels()
{
    const double gap = kGap * m_drawing.style.textZoom;
    for (qsizetype i = 0; i < m_drawing.chart.categories.size(); ++i) {
        const QString &name = m_drawing.chart.categories.at(i).label;
        const QRectF box = row(i);
        const TextLook look = chartText(ChartTextRole::Category, m_drawing.style, name);
        const int lines = rowHeight() >= 2 * lineHeight(look) ? 2 : 1;
        const TextBlock block = shortened(name, look, m_bars.left() - gap - box.left() + 1, lines);
        QRectF line(box.left(), box.center().y() - block.height() / 2, m_bars.left() - gap - box.left(), block.lineHeight);
        for (const QString &text : block.lines) {
            m_drawing.scene.addText(text, look, line, Qt::AlignRight | Qt::AlignVCenter);
            line.translate(0, block.lineHeight);
        }
        drawValue(i);
        if (m_countWidth > 0) {
            const QString count = countOf(i);
            m_drawing.scene.addText(count, chartText(ChartTextRole::QuietValue, m_drawing.style, count), box,
                                    Qt::AlignRight | Qt::AlignVCenter);
        }
    }
}

void RowPlot::drawValue(qsizetype category)
{
    double end = 0;
    QString text;
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const figure::Datum *shown = datum(i, category);
        if (!shown)
            continue;
        end += isDrawn(*shown) ? *shown->value : 0;
        text = shown->label.isEmpty() ? text : shown->label;
    }
    const TextLook look = valueLook(category, text);
    const double gap = 5 * m_drawing.style.textZoom;
    double left = m_drawing.canvas.at(m_frame, static_cast<double>(category), end).x() + gap;
    for (const figure::ReferenceMark &reference : m_drawing.chart.references) {
        const bool concerns = reference.panel == m_index
                              && (reference.categoryKey.isEmpty()
                                  || reference.categoryKey == m_drawing.chart.categories.at(category).key);
        const double x = m_drawing.canvas.at(m_frame, 0, reference.value).x();
        if (concerns && x > left - gap && x < left + textWidth(look, text) + 2)
            left = x + gap; // the label stands behind the mark it would cover
    }
    m_drawing.scene.addText(text, look, QRectF(left, row(category).top(), 0, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter);
}

void RowPlot::drawReferences()
{
    for (const figure::ReferenceMark &reference : m_drawing.chart.references) {
        if (reference.panel != m_index)
            continue;
        const double x = m_drawing.canvas.at(m_frame, 0, reference.value).x();
        QRectF extent = m_bars;
        for (qsizetype i = 0; i < m_drawing.chart.categories.size(); ++i) {
            if (m_drawing.chart.categories.at(i).key == reference.categoryKey)
                extent = row(i).adjusted(0, 1, 0, -1);
        }
        addReference(m_drawing.scene, QLineF(x, extent.top(), x, extent.bottom()), m_drawing.chart, reference,
                     m_drawing.style);
    }
}

void RowPlot::addMarks()
{
    for (qsizetype category = 0; category < m_drawing.chart.categories.size(); ++category) {
        double start = 0;
        for (int i = 0; i < m_panel.series.size(); ++i) {
            const figure::Datum *shown = datum(i, category);
            if (!shown || shown->state == figure::DatumState::Absent)
                continue;
            const double end = start + (isDrawn(*shown) ? *shown->value : 0);
            const double half = kBarShare / 2;
            const auto at = static_cast<double>(category);
            const QRectF rect = QRectF(m_drawing.canvas.at(m_frame, at - half, start),
                                       m_drawing.canvas.at(m_frame, at + half, end)).normalized();
            const bool stacks = m_panel.series.at(i).shape == figure::SeriesShape::Stack;
            const QRectF hit = stacks ? QRectF(rect.left(), row(category).top(), rect.width(), rowHeight()) : row(category);
            m_drawing.scene.marks.append({m_index, i, static_cast<int>(category), rect, hit});
            start = stacks ? end : 0;
        }
    }
}

} // namespace

void drawRows(const PanelDrawing &drawing, const QRectF &area)
{
    double shares = 0;
    for (const figure::Panel &panel : drawing.chart.panels)
        shares += panel.heightShare;
    QRectF part = area;
    for (int i = 0; i < drawing.chart.panels.size(); ++i) {
        part.setHeight(area.height() * drawing.chart.panels.at(i).heightShare / shares);
        RowPlot(drawing, i, part).draw();
        part.moveTop(part.bottom());
    }
}

} // namespace plot
