// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"
#include "plot/panel_drawing.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kTallestRow = 30;
constexpr double kBarShare = 0.6;
constexpr double kNameShare = 0.34; ///< Of the width, at most, for the rows' names.
constexpr double kNoteShare = 0.14; ///< Of the width, at most, for each column at the end.
constexpr double kPaleOpacity = 0.28;
constexpr double kGap = 10;

/// Draws one panel of rows whose bars begin anywhere. Lives for one call.
class SpanPlot
{
public:
    SpanPlot(const PanelDrawing &drawing, const QRectF &area);
    void draw();

private:
    void measure();
    void measureValues();
    double endRoom(double wide) const;
    void drawAxis();
    void drawHeadings(qsizetype row, double top);
    void drawRow(qsizetype row, double top);
    void drawName(qsizetype row, const QRectF &box);
    void drawSpan(int series, int row, const QRectF &box);
    void drawPoint(int series, int row, const QRectF &box);
    QList<figure::Tick> ticks() const;
    double x(double value) const { return m_bars.left() + (value - m_low) / (m_high - m_low) * m_bars.width(); }
    bool startsGroup(qsizetype row) const;
    double line() const { return lineHeight(chartText(ChartTextRole::Axis, m_drawing.style)); }

    const PanelDrawing &m_drawing;
    const figure::ChartData &m_chart;
    const figure::Panel &m_panel;
    QRectF m_area;
    QRectF m_bars;
    QList<double> m_notes; ///< Left edges of the columns at the end.
    double m_low = 0;
    double m_high = 1;
    double m_row = 20;
};

SpanPlot::SpanPlot(const PanelDrawing &drawing, const QRectF &area)
    : m_drawing(drawing), m_chart(drawing.chart), m_panel(drawing.chart.panels.first()), m_area(area)
{
}

bool SpanPlot::startsGroup(qsizetype row) const
{
    const QString &group = m_chart.categories.at(row).group;
    return !group.isEmpty() && (row == 0 || m_chart.categories.at(row - 1).group != group);
}

QList<figure::Tick> SpanPlot::ticks() const
{
    if (!m_panel.ticks.isEmpty())
        return m_panel.ticks;
    QList<figure::Tick> list;
    for (const double value : gridValues(m_high, 5))
        list.append({value, gridText(value, m_panel.series.first().unit, m_chart.language, m_panel.series.first().currency)});
    return list;
}

void SpanPlot::measureValues()
{
    double low = 0;
    double high = 0;
    bool any = false;
    const auto reach = [&](double value) {
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    };
    for (const figure::Series &series : m_panel.series) {
        for (const figure::Datum &datum : series.data) {
            if (!isDrawn(datum))
                continue;
            reach(*datum.value);
            if (series.shape == figure::SeriesShape::Span)
                reach(datum.start);
        }
    }
    for (const figure::Tick &tick : m_panel.ticks)
        reach(tick.value);
    m_low = m_panel.ticks.isEmpty() ? std::min(0.0, low) : low;
    m_high = high > m_low ? high : m_low + 1;
}

void SpanPlot::measure()
{
    measureValues();
    const ChartStyle &style = m_drawing.style;
    double names = 0;
    qsizetype groups = 0;
    QList<double> notes(m_panel.noteLabels.size(), 0.0);
    for (qsizetype i = 0; i < notes.size(); ++i)
        notes[i] = textWidth(chartText(ChartTextRole::Axis, style), m_panel.noteLabels.at(i));
    for (qsizetype row = 0; row < m_chart.categories.size(); ++row) {
        const figure::Category &category = m_chart.categories.at(row);
        names = std::max(names, textWidth(chartText(ChartTextRole::Category, style, category.label), category.label));
        groups += startsGroup(row);
        for (qsizetype i = 0; i < std::min(notes.size(), category.notes.size()); ++i)
            notes[i] = std::max(notes.at(i), textWidth(chartText(ChartTextRole::Axis, style, category.notes.at(i)), category.notes.at(i)));
    }
    const double gap = kGap * style.textZoom;
    double right = m_area.right();
    for (qsizetype i = notes.size() - 1; i >= 0; --i) {
        right -= std::ceil(std::min(notes.at(i), m_area.width() * kNoteShare));
        m_notes.prepend(right);
        right -= gap;
    }
    const double left = m_area.left() + std::min(std::ceil(names) + 1, m_area.width() * kNameShare) + gap;
    const double head = line() + 6;
    const double free = m_area.height() - head;
    m_row = std::min(std::floor(free / static_cast<double>(m_chart.categories.size() + groups)), kTallestRow * style.textZoom);
    m_bars = QRectF(std::round(left), m_area.top() + head, std::max(20.0, std::floor(right - left - endRoom(right - left))),
                    m_row * static_cast<double>(m_chart.categories.size() + groups));
}

/// Behind the farthest value, of `wide` altogether: half of the last tick's words, the words of a median, or those behind a bar.
double SpanPlot::endRoom(double wide) const
{
    double room = 14 * m_drawing.style.textZoom;
    for (const figure::Tick &tick : m_panel.ticks)
        room = std::max(room, textWidth(chartText(ChartTextRole::Axis, m_drawing.style, tick.label), tick.label) / 2 + 4);
    for (const figure::Series &series : m_panel.series) {
        for (const figure::Datum &datum : series.data) {
            if (series.shape == figure::SeriesShape::Point)
                room = std::max(room, textWidth(chartText(ChartTextRole::Axis, m_drawing.style, datum.label), datum.label) + 10);
            else if (!datum.label.isEmpty() && datum.value && m_high > m_low)
                room = std::max(room, textWidth(chartText(ChartTextRole::Axis, m_drawing.style, datum.label), datum.label) + 10
                                          - (m_high - *datum.value) / (m_high - m_low) * (wide - room));
        }
    }
    return room;
}

void SpanPlot::draw()
{
    measure();
    drawAxis();
    double top = m_bars.top();
    for (qsizetype row = 0; row < m_chart.categories.size(); ++row) {
        if (startsGroup(row)) {
            drawHeadings(row, top);
            top += m_row;
        }
        drawRow(row, top);
        top += m_row;
    }
}

void SpanPlot::drawAxis()
{
    const QPen grid(m_drawing.style.theme.color(ColorRole::Grid), 1);
    double free = m_area.left();
    for (const figure::Tick &tick : ticks()) {
        const double at = std::round(x(tick.value)) + 0.5;
        m_drawing.below.strokes.append({QLineF(at, m_bars.top() - 2, at, m_bars.bottom()), grid});
        const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, tick.label);
        const double width = textWidth(look, tick.label);
        if (at - width / 2 < free || at + width / 2 > m_area.right() + 4)
            continue;
        free = at + width / 2 + 4;
        m_drawing.scene.addText(tick.label, look, QRectF(at, m_area.top(), 0, line()), Qt::AlignHCenter | Qt::AlignVCenter);
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const QString &label = m_panel.noteLabels.at(i);
        m_drawing.scene.addText(label, chartText(ChartTextRole::Axis, m_drawing.style, label), QRectF(m_notes.at(i), m_area.top(), 0, line()),
                                Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void SpanPlot::drawHeadings(qsizetype row, double top)
{
    const QString &group = m_chart.categories.at(row).group;
    m_drawing.scene.addText(group, chartText(ChartTextRole::Value, m_drawing.style, group), QRectF(m_area.left(), top, 0, m_row),
                            Qt::AlignLeft | Qt::AlignVCenter);
    const double y = std::round(top) + 0.5;
    m_drawing.below.strokes.append({QLineF(m_area.left(), y, m_area.right(), y), QPen(m_drawing.style.theme.color(ColorRole::Hairline), 1)});
}

void SpanPlot::drawName(qsizetype row, const QRectF &box)
{
    const figure::Category &category = m_chart.categories.at(row);
    const TextLook look = chartText(ChartTextRole::Category, m_drawing.style, category.label);
    const TextBlock name = shortened(category.label, look, m_bars.left() - kGap * m_drawing.style.textZoom - box.left(), 1);
    addBlock(m_drawing.scene, name, QPointF(box.left(), box.center().y() - name.height() / 2));
    for (qsizetype i = 0; i < std::min(m_notes.size(), category.notes.size()); ++i) {
        const double right = i + 1 < m_notes.size() ? m_notes.at(i + 1) - kGap * m_drawing.style.textZoom : m_area.right();
        const TextLook quiet = chartText(ChartTextRole::Axis, m_drawing.style, category.notes.at(i));
        const TextBlock note = shortened(category.notes.at(i), quiet, right - m_notes.at(i) + 1, 1);
        addBlock(m_drawing.scene, note, QPointF(m_notes.at(i), box.center().y() - note.height() / 2));
    }
}

void SpanPlot::drawRow(qsizetype row, double top)
{
    const QRectF box(m_area.left(), top, m_area.width(), m_row);
    drawName(row, box);
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const figure::Series &series = m_panel.series.at(i);
        if (row >= series.data.size() || !isDrawn(series.data.at(row)))
            continue;
        if (series.shape == figure::SeriesShape::Point)
            drawPoint(i, int(row), box);
        else
            drawSpan(i, int(row), box);
    }
}

void SpanPlot::drawSpan(int series, int row, const QRectF &box)
{
    const figure::Datum &datum = m_panel.series.at(series).data.at(row);
    const double height = std::round(box.height() * kBarShare);
    const double left = x(std::min(datum.start, *datum.value));
    const double right = std::max(left + 2, x(std::max(datum.start, *datum.value)));
    const QRectF rect(left, std::round(box.center().y() - height / 2), right - left, height);
    QColor color = m_drawing.colors.bar(m_panel, series, row).fill;
    if (datum.state == figure::DatumState::TooFew)
        color = m_drawing.style.theme.areaColor(u"OTHER");
    QColor fill = color;
    if (datum.pale) {
        fill.setAlphaF(float(kPaleOpacity));
        QPen pen(color, 1);
        pen.setDashPattern({3, 2});
        for (const QLineF &side : {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                                   QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())})
            m_drawing.scene.strokes.append({side, pen});
    }
    m_drawing.scene.fills.append({rect, fill, 2});
    m_drawing.scene.marks.append({0, series, row, rect, QRectF(rect.left(), box.top(), rect.width(), box.height())});
    TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, datum.label);
    const double width = textWidth(look, datum.label);
    const bool fits = width + 10 <= rect.width() && look.font.pixelSize() + 2 <= rect.height();
    look.color = fits && !datum.pale ? presentation::textOn(color) : m_drawing.style.theme.color(ColorRole::Text);
    const double start = fits ? rect.left() + 6 : rect.right() + 5;
    if (fits || start + width <= (m_notes.isEmpty() ? m_area.right() : m_notes.first()))
        m_drawing.scene.addText(datum.label, look, QRectF(start, rect.top(), 0, rect.height()), Qt::AlignLeft | Qt::AlignVCenter);
}

void SpanPlot::drawPoint(int series, int row, const QRectF &box)
{
    const figure::Datum &datum = m_panel.series.at(series).data.at(row);
    const double side = std::round(9 * m_drawing.style.textZoom);
    const QPointF at(x(*datum.value), box.center().y());
    const QRectF rect(at.x() - side / 2, at.y() - side / 2, side, side);
    const ColorRole role = datum.state == figure::DatumState::TooFew || datum.pale ? ColorRole::TextDisabled : ColorRole::Text;
    m_drawing.scene.patches.append({rect, m_drawing.style.theme.color(ColorRole::Surface), side / 2});
    m_drawing.scene.patches.append({rect.adjusted(1.5, 1.5, -1.5, -1.5), m_drawing.style.theme.color(role), side / 2});
    m_drawing.scene.marks.append({0, series, row, rect, rect.adjusted(-3, -3, 3, 3)});
    if (datum.label.isEmpty())
        return;
    double right = rect.right();
    for (const figure::Series &other : m_panel.series) {
        if (other.shape == figure::SeriesShape::Span && row < other.data.size() && isDrawn(other.data.at(row)))
            right = std::max(right, x(*other.data.at(row).value));
    }
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, datum.label);
    if (right + 6 + textWidth(look, datum.label) <= (m_notes.isEmpty() ? m_area.right() + 10 : m_notes.first()))
        m_drawing.scene.addText(datum.label, look, QRectF(right + 6, box.top(), 0, box.height()), Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void drawSpans(const PanelDrawing &drawing, const QRectF &area)
{
    SpanPlot(drawing, area).draw();
}

} // namespace plot
