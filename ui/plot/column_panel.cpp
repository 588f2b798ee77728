// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/columns.h"
#include "plot/reference_lines.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kPointDiameter = 8;
constexpr double kGridSpacing = 22;  ///< Least distance of grid lines.
constexpr int kMostGridLines = 6;

bool isBar(const figure::Series &series)
{
    return series.shape == figure::SeriesShape::Bar || series.shape == figure::SeriesShape::Stack;
}

bool hasPoints(const figure::Panel &panel)
{
    return std::ranges::any_of(panel.series, [](const figure::Series &series) {
        return series.shape == figure::SeriesShape::Point;
    });
}

TextLook pointLook(const figure::Datum &datum, const ChartStyle &style)
{
    const bool quiet = datum.state == figure::DatumState::TooFew;
    return chartText(quiet ? ChartTextRole::QuietValue : ChartTextRole::Value, style, datum.label);
}

} // namespace

bool pointLabelsFitBeside(const figure::Panel &panel, const ChartStyle &style, double slotWidth)
{
    double widest = 0;
    for (const figure::Series &series : panel.series) {
        for (const figure::Datum &datum : series.data)
            widest = std::max(widest, textWidth(pointLook(datum, style), datum.label));
    }
    return widest + (kPointDiameter + 6) * style.textZoom <= slotWidth;
}

ColumnPanel::ColumnPanel(const PanelDrawing &drawing, const ColumnSlots &places, int panel, const QRectF &plot)
    : m_drawing(drawing), m_places(places), m_panel(drawing.chart.panels.at(panel)), m_index(panel), m_plot(plot)
{
}

const figure::Datum *ColumnPanel::datum(int series, qsizetype category) const
{
    const auto &data = m_panel.series.at(series).data;
    return category < data.size() ? &data.at(category) : nullptr;
}

void ColumnPanel::draw(const QRectF &room)
{
    const ValueExtent extent = extentOf(m_drawing.chart, m_index, m_drawing.style.reach);
    const bool points = hasPoints(m_panel);
    if (needsValueAxis(m_panel)) {
        const int lines = static_cast<int>(m_plot.height() / (kGridSpacing * m_drawing.style.textZoom)) + 1;
        m_grid = gridValues(extent.high, std::clamp(lines, 2, kMostGridLines));
    }
    // A point at zero needs room below it, or its lower half would be cut.
    const double margin = points ? (kPointDiameter * m_drawing.style.textZoom / 2 + 2) : 0;
    const double perPixel = (extent.high - extent.low) / std::max(1.0, m_plot.height() - 2 * margin);
    m_frame = m_drawing.canvas.addFrame({m_plot, figure::Orientation::Vertical, m_places.count,
                                         extent.low - margin * perPixel, extent.high + margin * perPixel, m_grid,
                                         !points});
    drawGridTexts();
    LabelRoom labels(room);
    for (int i = 0; i < m_panel.series.size(); ++i)
        drawSeries(i);
    drawReferences();
    drawColumnLabels(labels);
    drawComparisons(labels);
    for (int i = 0; i < m_panel.series.size(); ++i) {
        if (m_panel.series.at(i).shape == figure::SeriesShape::Point)
            drawPointLabels(i, labels);
    }
    drawReferenceValues(labels);
}

void ColumnPanel::drawGridTexts()
{
    const TextLook look = chartText(ChartTextRole::Axis, m_drawing.style);
    for (const double value : std::as_const(m_grid)) {
        const double y = m_drawing.canvas.at(m_frame, 0, value).y();
        const double height = lineHeight(look);
        m_drawing.scene.addText(gridText(value, m_panel.series.first().unit, m_drawing.chart.language, m_panel.series.first().currency), look,
                                QRectF(m_places.left - m_places.gutter, y - height / 2, m_places.gutter - 6, height),
                                Qt::AlignRight | Qt::AlignVCenter);
    }
}

double ColumnPanel::barWidth() const
{
    const auto beside = std::ranges::count_if(
        m_panel.series, [](const figure::Series &series) { return series.shape == figure::SeriesShape::Bar; });
    return m_places.barShare(m_drawing.style.textZoom) / static_cast<double>(std::max<std::ptrdiff_t>(1, beside));
}

double ColumnPanel::barOffset(int series) const
{
    if (m_panel.series.at(series).shape != figure::SeriesShape::Bar)
        return 0;
    double before = 0;
    double all = 0;
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const bool counts = m_panel.series.at(i).shape == figure::SeriesShape::Bar;
        before += counts && i < series ? 1 : 0;
        all += counts ? 1 : 0;
    }
    return (before - (all - 1) / 2) * barWidth();
}

double ColumnPanel::below(int series, qsizetype category) const
{
    double sum = 0;
    if (m_panel.series.at(series).shape != figure::SeriesShape::Stack)
        return 0;
    for (int i = 0; i < series; ++i) {
        const figure::Datum *shown = datum(i, category);
        if (m_panel.series.at(i).shape == figure::SeriesShape::Stack && shown && isDrawn(*shown))
            sum += *shown->value;
    }
    return sum;
}

QRectF ColumnPanel::barRect(int series, qsizetype category) const
{
    const figure::Datum *shown = datum(series, category);
    const double value = shown && isDrawn(*shown) ? *shown->value : 0;
    const bool floats = shown && m_panel.series.at(series).shape == figure::SeriesShape::Span;
    const double start = floats ? shown->start : below(series, category);
    const double end = floats ? value : start + value;
    const double at = static_cast<double>(category) + barOffset(series);
    return QRectF(m_drawing.canvas.at(m_frame, at - barWidth() / 2, start),
                  m_drawing.canvas.at(m_frame, at + barWidth() / 2, end)).normalized();
}

QRectF ColumnPanel::pointRect(const figure::Datum &shown, qsizetype category) const
{
    const auto at = static_cast<double>(category);
    const double radius = kPointDiameter * m_drawing.style.textZoom / 2;
    const QPointF center = m_drawing.canvas.at(m_frame, at, *shown.value);
    QRectF rect(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    if (shown.interval) {
        rect.setTop(std::min(rect.top(), m_drawing.canvas.at(m_frame, at, shown.interval->high).y()));
        rect.setBottom(std::max(rect.bottom(), m_drawing.canvas.at(m_frame, at, shown.interval->low).y()));
    }
    return rect;
}

void ColumnPanel::drawSeries(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    if (shown.shape == figure::SeriesShape::Point) {
        drawPoints(series);
        return;
    }
    if (shown.shape == figure::SeriesShape::Span)
        drawSpans(series);
    if (!isBar(shown))
        return;
    const bool stacks = shown.shape == figure::SeriesShape::Stack && series > 0;
    QList<Paint> paints;
    QList<PlotCanvas::Bars> groups;
    for (qsizetype i = 0; i < m_places.count; ++i) {
        const figure::Datum *bar = datum(series, i);
        if (!bar || !isDrawn(*bar) || *bar->value == 0)
            continue;
        const Paint paint = m_drawing.colors.bar(m_panel, series, static_cast<int>(i));
        if (paints.isEmpty() || paints.last() != paint) {
            paints.append(paint);
            groups.append({{}, {}, paint.fill, paint.outline, barWidth(),
                           stacks ? PlotCanvas::Placement::OnPrevious : PlotCanvas::Placement::OnBaseline});
        }
        groups.last().positions.append(static_cast<double>(i) + barOffset(series));
        groups.last().values.append(*bar->value);
    }
    for (const PlotCanvas::Bars &group : groups)
        m_drawing.canvas.addBars(m_frame, group);
    for (qsizetype i = 0; i < m_places.count; ++i) {
        if (const figure::Datum *bar = datum(series, i); bar && bar->state != figure::DatumState::Absent)
            drawSegment(series, i, barRect(series, i));
    }
}

void ColumnPanel::drawSegment(int series, qsizetype category, const QRectF &rect)
{
    const figure::Datum &shown = *datum(series, category);
    const Paint paint = m_drawing.colors.bar(m_panel, series, static_cast<int>(category));
    const bool stacks = m_panel.series.at(series).shape == figure::SeriesShape::Stack;
    TextLook look = chartText(ChartTextRole::Value, m_drawing.style, shown.label);
    look.color = presentation::textOn(paint.fill);
    const double height = lineHeight(look);
    const bool fits = stacks && !shown.label.isEmpty() && rect.height() >= look.font.pixelSize() + 2
                      && textWidth(look, shown.label) + 4 <= rect.width();
    if (paint.hatched && rect.height() > 1) {
        const QRectF label(rect.left(), rect.center().y() - height / 2, rect.width(), fits ? height : 0);
        const double spacing = 5 * m_drawing.style.textZoom;
        const QRectF above(rect.topLeft(), QPointF(rect.right(), label.top()));
        const QRectF under(QPointF(rect.left(), label.bottom()), rect.bottomRight());
        if (fits) {
            m_drawing.scene.addHatch(above, m_drawing.colors.hatch(), spacing);
            m_drawing.scene.addHatch(under, m_drawing.colors.hatch(), spacing);
        } else {
            m_drawing.scene.addHatch(rect, m_drawing.colors.hatch(), spacing);
        }
    }
    if (fits)
        m_drawing.scene.addText(shown.label, look, rect, Qt::AlignCenter);
    const double slot = m_places.left + m_places.width * static_cast<double>(category);
    const QRectF hit = stacks ? QRectF(slot, rect.top(), m_places.width, rect.height()) : rect.adjusted(-2, -12, 2, 0);
    if (isDrawn(shown) && *shown.value != 0)
        m_drawing.scene.marks.append({m_index, series, static_cast<int>(category), rect, hit});
}

void ColumnPanel::drawColumnLabels(LabelRoom &room)
{
    const bool stacks = std::ranges::any_of(
        m_panel.series, [](const figure::Series &series) { return series.shape == figure::SeriesShape::Stack; });
    for (qsizetype category = 0; stacks && category < m_places.count; ++category) {
        for (int i = 0; i < m_panel.series.size(); ++i)
            room.occupy(barRect(i, category));
    }
    for (qsizetype category = 0; category < m_places.count; ++category) {
        if (stacks)
            drawTotal(category, room);
        for (int i = 0; i < m_panel.series.size(); ++i) {
            const figure::Datum *shown = datum(i, category);
            const auto shape = m_panel.series.at(i).shape;
            if (!shown || shown->label.isEmpty() || (shape != figure::SeriesShape::Bar && shape != figure::SeriesShape::Span))
                continue;
            const TextLook look = chartText(ChartTextRole::Value, m_drawing.style, shown->label);
            const QRectF bar = barRect(i, category);
            drawOver({bar.center().x(), bar.top()}, shown->label, look, room);
        }
    }
}

void ColumnPanel::drawTotal(qsizetype category, LabelRoom &room)
{
    double sum = 0;
    bool counts = true;
    for (int i = 0; i < m_panel.series.size(); ++i) {
        const figure::Datum *shown = datum(i, category);
        counts = counts && m_panel.series.at(i).unit == figure::Unit::Count;
        if (m_panel.series.at(i).shape == figure::SeriesShape::Stack && shown && isDrawn(*shown))
            sum += *shown->value;
    }
    const figure::Category &place = m_drawing.chart.categories.at(category);
    if (!counts && place.total.isEmpty())
        return;
    const QString text = place.total.isEmpty() ? countText(place.n > 0 ? place.n : qRound64(sum), m_drawing.chart.language) : place.total;
    const TextLook look = chartText(sum > 0 ? ChartTextRole::Value : ChartTextRole::QuietValue, m_drawing.style, text);
    const QPointF top = m_drawing.canvas.at(m_frame, static_cast<double>(category), sum);
    drawOver(top, text, look, room);
}

/// A text over its column, beside the axis' texts and not closer to the next than a space; none where there is no room.
void ColumnPanel::drawOver(QPointF top, const QString &text, const TextLook &look, LabelRoom &room)
{
    const double width = textWidth(look, text);
    const double space = std::round(3 * m_drawing.style.textZoom);
    const QRectF box(std::max(m_plot.left(), top.x() - width / 2), top.y() - lineHeight(look) - 1, width, lineHeight(look));
    if (!room.isFree(box))
        return;
    room.occupy(box.adjusted(-space, 0, space, 0));
    m_drawing.scene.addText(text, look, box, Qt::AlignCenter);
}

void ColumnPanel::drawPoints(int series)
{
    const figure::Series &shown = m_panel.series.at(series);
    const double diameter = kPointDiameter * m_drawing.style.textZoom;
    for (const bool hollow : {true, false}) {
        PlotCanvas::Points points;
        points.hollow = hollow;
        points.diameter = diameter;
        for (qsizetype i = 0; i < m_places.count; ++i) {
            const figure::Datum *datumShown = datum(series, i);
            if (!datumShown || !isDrawn(*datumShown) || (datumShown->state == figure::DatumState::TooFew) != hollow)
                continue;
            const double value = *datumShown->value;
            points.color = m_drawing.colors.point(shown, *datumShown);
            points.positions.append(static_cast<double>(i));
            points.values.append(value);
            points.below.append(datumShown->interval ? value - datumShown->interval->low : 0);
            points.above.append(datumShown->interval ? datumShown->interval->high - value : 0);
            const double slot = m_places.left + m_places.width * static_cast<double>(i);
            m_drawing.scene.marks.append({m_index, series, static_cast<int>(i), pointRect(*datumShown, i),
                                          QRectF(slot, m_plot.top(), m_places.width, m_plot.height())});
        }
        if (!points.positions.isEmpty())
            m_drawing.canvas.addPoints(m_frame, points);
    }
}

void ColumnPanel::drawPointLabels(int series, LabelRoom &room)
{
    for (qsizetype i = 0; i < m_places.count; ++i) {
        if (const figure::Datum *shown = datum(series, i); shown && isDrawn(*shown))
            room.occupy(pointRect(*shown, i));
    }
    for (qsizetype i = 0; i < m_places.count; ++i) {
        if (const figure::Datum *shown = datum(series, i); shown && isDrawn(*shown) && !shown->label.isEmpty())
            drawPointLabel(*shown, i, room);
    }
}

void ColumnPanel::drawPointLabel(const figure::Datum &shown, qsizetype category, LabelRoom &room)
{
    const TextLook look = pointLook(shown, m_drawing.style);
    const QRectF mark = pointRect(shown, category);
    const QSizeF size(textWidth(look, shown.label), look.font.pixelSize());
    const double gap = 3 * m_drawing.style.textZoom;
    const double middle = m_drawing.canvas.at(m_frame, static_cast<double>(category), *shown.value).y();
    const double zero = m_drawing.canvas.at(m_frame, 0, 0).y();
    const double centered = mark.center().x() - size.width() / 2;
    const double lifted = std::min(middle - size.height() / 2, zero - size.height() - 2);
    const QPointF right(mark.right() + gap, lifted);
    const QPointF above(centered, mark.top() - gap - size.height());
    const bool besides = pointLabelsFitBeside(m_panel, m_drawing.style, m_places.width);
    for (const QPointF &corner : {besides ? right : above, besides ? above : right,
                                  QPointF(mark.left() - gap - size.width(), lifted), QPointF(centered, mark.bottom() + gap)}) {
        const QRectF box(corner, size);
        if (!room.take(box))
            continue;
        m_drawing.scene.patches.append({box.adjusted(-1, -1, 1, 1), m_drawing.style.theme.color(ColorRole::Surface), 0});
        m_drawing.scene.addText(shown.label, look, box, Qt::AlignCenter);
        return;
    }
}

void ColumnPanel::drawReferences()
{
    for (const figure::ReferenceMark &reference : m_drawing.chart.references) {
        if (reference.panel != m_index)
            continue;
        double left = m_places.left;
        double right = m_places.right();
        for (qsizetype i = 0; i < m_drawing.chart.categories.size(); ++i) {
            if (m_drawing.chart.categories.at(i).key == reference.categoryKey) {
                left = m_places.center(i) - m_places.width / 2 + 1;
                right = left + m_places.width - 2;
            }
        }
        const double y = m_drawing.canvas.at(m_frame, 0, reference.value).y();
        addReference(hasPoints(m_panel) ? m_drawing.below : m_drawing.scene, QLineF(left, y, right, y), m_drawing.chart,
                     reference, m_drawing.style);
    }
}

void ColumnPanel::drawReferenceValues(LabelRoom &room)
{
    for (const figure::ReferenceMark &reference : m_drawing.chart.references) {
        const auto &categories = m_drawing.chart.categories;
        const auto found = std::ranges::find(categories, reference.categoryKey, &figure::Category::key);
        if (reference.panel != m_index || found == categories.end())
            continue;
        const double tenths = reference.unit == figure::Unit::Percent ? 1000 : 10;
        const QString text = gridText(std::round(reference.value * tenths) / tenths, reference.unit, m_drawing.chart.language, m_panel.series.first().currency);
        const TextLook look = chartText(ChartTextRole::Footnote, m_drawing.style, text);
        const QSizeF size(textWidth(look, text), look.font.pixelSize());
        const double y = m_drawing.canvas.at(m_frame, 0, reference.value).y();
        const double zero = m_drawing.canvas.at(m_frame, 0, 0).y();
        const double end = m_places.left + m_places.width * static_cast<double>(m_places.count); // Beyond, it would be cut.
        const double left = std::min(m_places.center(found - categories.begin()) - m_places.width / 2 + 2, end - size.width());
        for (const double top : {y + 3, y - 3 - size.height()}) {
            const QRectF box(QPointF(left, top), size);
            if (box.bottom() > zero - 2 || !room.take(box))
                continue;
            m_drawing.scene.addText(text, look, box, Qt::AlignLeft | Qt::AlignVCenter);
            break;
        }
    }
}

} // namespace plot
