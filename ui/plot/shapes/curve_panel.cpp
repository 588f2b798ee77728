// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"
#include "plot/shapes/curves.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr qint64 kFewestAtRisk = 10; ///< Below this a curve is dotted.
constexpr double kBandOpacity = 0.16;
constexpr qsizetype kMostBands = 3;
constexpr double kLeastTickGap = 3;
constexpr int kMostGridLines = 5;

bool isCensoring(const figure::Datum &datum)
{
    return datum.n == 0 && datum.position > 0;
}

/// The drops of a step curve, or all points of a line.
QList<qsizetype> corners(const figure::Series &series)
{
    QList<qsizetype> list;
    for (qsizetype i = 0; i < series.data.size(); ++i) {
        if (isDrawn(series.data.at(i)) && (series.shape != figure::SeriesShape::Step || !isCensoring(series.data.at(i))))
            list.append(i);
    }
    return list;
}

} // namespace

CurvePanel::CurvePanel(const PanelDrawing &drawing, int panel, const CurveScale &scale)
    : m_drawing(drawing), m_panel(drawing.chart.panels.at(panel)), m_index(panel), m_scale(scale)
{
}

void CurvePanel::draw()
{
    drawGrid();
    for (int i = 0; i < m_panel.series.size(); ++i) {
        if (showsBands())
            drawBand(i);
    }
    for (int i = 0; i < m_panel.series.size(); ++i) {
        drawCurve(i);
        drawCensoring(i);
        addMarks(i);
    }
    drawNames();
}

bool CurvePanel::showsBands() const
{
    return m_panel.series.size() <= kMostBands;
}

void CurvePanel::drawGrid()
{
    const ChartStyle &style = m_drawing.style;
    const figure::Series &first = m_panel.series.first();
    const QPen grid(style.theme.color(ColorRole::Grid), 1);
    for (const double value : gridValues(m_scale.high, kMostGridLines)) {
        const double y = std::round(m_scale.at(0, value).y()) + 0.5;
        m_drawing.below.strokes.append({QLineF(m_scale.plot.left(), y, m_scale.plot.right(), y), grid});
        const QString text = gridText(value, first.unit, m_drawing.chart.language, first.currency);
        const TextLook look = chartText(ChartTextRole::Axis, style, text);
        const double height = lineHeight(look);
        m_drawing.scene.addText(text, look, QRectF(m_scale.plot.left() - 6 * style.textZoom, y - height / 2, 0, height),
                                Qt::AlignRight | Qt::AlignVCenter);
    }
    const double foot = std::round(m_scale.plot.bottom()) + 0.5;
    m_drawing.below.strokes.append({QLineF(m_scale.plot.left(), foot, m_scale.plot.right(), foot), QPen(style.theme.color(ColorRole::Axis), 1)});
}

void CurvePanel::drawBand(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    QList<QPointF> upper;
    QList<QPointF> lower;
    const QList<qsizetype> places = corners(shown);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const figure::Datum &datum = shown.data.at(places.at(i));
        if (!datum.interval || datum.denominator < kFewestAtRisk)
            continue;
        const double end = i + 1 < places.size() ? shown.data.at(places.at(i + 1)).position : shown.data.last().position;
        for (const double position : {datum.position, std::max(end, datum.position)}) {
            upper.append(m_scale.at(position, std::min(m_scale.high, datum.interval->high)));
            lower.prepend(m_scale.at(position, datum.interval->low));
        }
    }
    if (upper.isEmpty())
        return;
    QPainterPath path;
    path.addPolygon(QPolygonF(upper + lower));
    path.closeSubpath();
    QColor color = m_drawing.colors.line(m_panel, series);
    color.setAlphaF(float(kBandOpacity));
    m_drawing.below.areas.append({path, color});
}

void CurvePanel::drawSegment(const figure::Datum &from, const figure::Datum &to, const QPen &pen)
{
    const QPointF start = m_scale.at(from.position, *from.value);
    const QPointF end = m_scale.at(to.position, *to.value);
    const QPointF corner(end.x(), start.y());
    if (start.x() < corner.x())
        m_drawing.scene.strokes.append({QLineF(start, corner), pen});
    if (corner.y() != end.y())
        m_drawing.scene.strokes.append({QLineF(corner, end), pen});
}

void CurvePanel::drawCurve(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    QPen pen(m_drawing.colors.line(m_panel, series), 1.8 * m_drawing.style.textZoom);
    pen.setCapStyle(Qt::RoundCap);
    if (shown.key == u"EVEN")
        pen.setWidthF(1.0);
    QPen dotted = pen;
    dotted.setDashPattern({0.6, 2.2});
    const QList<qsizetype> places = corners(shown);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const figure::Datum &from = shown.data.at(places.at(i - 1));
        const figure::Datum &to = shown.data.at(places.at(i));
        if (shown.shape == figure::SeriesShape::Line)
            m_drawing.scene.strokes.append({QLineF(m_scale.at(from.position, *from.value), m_scale.at(to.position, *to.value)), pen});
        else
            drawSegment(from, to, to.denominator < kFewestAtRisk ? dotted : pen);
    }
    if (shown.shape != figure::SeriesShape::Step || places.isEmpty())
        return;
    // The curve goes on as long as somebody is observed.
    const figure::Datum from = shown.data.at(places.last());
    figure::Datum end = from;
    end.position = std::max(from.position, shown.data.last().position);
    drawSegment(from, end, shown.data.last().denominator < kFewestAtRisk ? dotted : pen);
}

void CurvePanel::drawCensoring(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    if (shown.shape != figure::SeriesShape::Step)
        return;
    const QPen pen(m_drawing.colors.line(m_panel, series), 1 * m_drawing.style.textZoom);
    const double half = 3 * m_drawing.style.textZoom;
    double last = -kLeastTickGap;
    for (const figure::Datum &datum : shown.data) {
        if (!isCensoring(datum) || !isDrawn(datum))
            continue;
        const QPointF at = m_scale.at(datum.position, *datum.value);
        if (at.x() - last < kLeastTickGap)
            continue;
        last = at.x();
        m_drawing.scene.strokes.append({QLineF(at.x(), at.y() - half, at.x(), at.y() + half), pen});
    }
}

void CurvePanel::addMarks(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    const QList<qsizetype> places = corners(shown);
    const double half = 4 * m_drawing.style.textZoom;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const figure::Datum &datum = shown.data.at(places.at(i));
        if (datum.ids.isEmpty())
            continue;
        const QPointF at = m_scale.at(datum.position, *datum.value);
        const double end = i + 1 < places.size() ? m_scale.at(shown.data.at(places.at(i + 1)).position, 0).x() : m_scale.plot.right();
        const QRectF rect(at.x() - 2, at.y() - half, std::max(4.0, end - at.x()), 2 * half);
        m_drawing.scene.marks.append({m_index, series, int(places.at(i)), rect, rect});
    }
}

void CurvePanel::drawNames()
{
    if (m_panel.series.size() < 2)
        return;
    struct Name
    {
        double y = 0;
        int series = 0;
    };
    QList<Name> names;
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const QList<qsizetype> places = corners(m_panel.series.at(i));
        if (!places.isEmpty())
            names.append({m_scale.at(0, *m_panel.series.at(i).data.at(places.last()).value).y(), i});
    }
    std::ranges::sort(names, {}, &Name::y);
    const double height = lineHeight(chartText(ChartTextRole::Axis, m_drawing.style));
    // Pushed apart downward, then back up from the foot, so that all keep their order and none leaves the plot.
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].y = std::max(names.at(i).y, names.at(i - 1).y + height);
    double limit = m_scale.plot.bottom();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        names[i].y = std::min(names.at(i).y, limit);
        limit = names.at(i).y - height;
    }
    for (const Name &name : std::as_const(names)) {
        const figure::Series &series = m_panel.series.at(name.series);
        TextLook look = chartText(ChartTextRole::Axis, m_drawing.style, series.label);
        look.color = m_drawing.style.theme.color(ColorRole::Text);
        const double left = m_scale.plot.right() + 6 * m_drawing.style.textZoom;
        const double side = std::round(8 * m_drawing.style.textZoom);
        m_drawing.scene.fills.append({QRectF(left, name.y - side / 2, side, side), m_drawing.colors.line(m_panel, name.series), 2});
        const TextBlock block = shortened(series.label, look, m_scale.edge - left - side - 4, 1);
        addBlock(m_drawing.scene, block, QPointF(left + side + 4, name.y - block.height() / 2));
    }
}

} // namespace plot
