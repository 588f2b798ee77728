// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/office/shape_recorder.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainterPath>

#include <cmath>

namespace plot {

using exchange::DrawnPath;
using exchange::DrawnText;
using exchange::PathStep;

namespace {

constexpr int kTextsOnAnEdge = 3; ///< So many texts that begin at one place are a column.

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb).mid(1).toUpper();
}

QList<PathStep> stepsOf(const QPainterPath &path)
{
    QList<PathStep> steps;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        if (element.type == QPainterPath::CurveToElement) {
            steps.append({'C', {element, path.elementAt(i + 1), path.elementAt(i + 2)}});
            i += 2;
        } else {
            steps.append({element.type == QPainterPath::MoveToElement ? 'M' : 'L', {element, {}, {}}});
        }
    }
    return steps;
}

/// Which edge of the box others share; labels of a column keep theirs when fonts run wider.
class Edges
{
public:
    void count(const DrawnText &text)
    {
        ++m_lefts[key(text.box.left())];
        ++m_rights[key(text.box.right())];
    }
    exchange::TextSide sideOf(const DrawnText &text) const
    {
        const int left = m_lefts.value(key(text.box.left()));
        const int right = m_rights.value(key(text.box.right()));
        if (left < kTextsOnAnEdge && right < kTextsOnAnEdge)
            return exchange::TextSide::Center;
        return left >= right ? exchange::TextSide::Left : exchange::TextSide::Right;
    }

private:
    static int key(double place) { return int(std::lround(place)); }
    QHash<int, int> m_lefts;
    QHash<int, int> m_rights;
};

} // namespace

class ShapeRecorder::Engine final : public QPaintEngine
{
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void drawPath(const QPainterPath &path) override { add(path, state->brush()); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i)
            i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        add(path, mode == PolylineMode ? QBrush() : state->brush());
    }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path(lines[i].p1());
            path.lineTo(lines[i].p2());
            add(path, {});
        }
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path;
            path.addRect(rects[i]);
            add(path, state->brush());
        }
    }
    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const QTransform transform = state->transform();
        const double zoom = std::sqrt(std::abs(transform.determinant()));
        DrawnText text;
        text.box = transform.mapRect(QRectF(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        text.text = item.text();
        text.color = hex(state->pen().color());
        text.pixelSize = QFontInfo(item.font()).pixelSize() * zoom;
        text.bold = item.font().weight() >= QFont::DemiBold;
        if (!text.text.trimmed().isEmpty())
            m_drawing.items.append(text);
    }

    exchange::Drawing m_drawing;

private:
    void add(const QPainterPath &painted, const QBrush &brush)
    {
        const QTransform transform = state->transform();
        const double zoom = std::sqrt(std::abs(transform.determinant()));
        DrawnPath path;
        path.steps = stepsOf(transform.map(painted));
        const QPen pen = state->pen();
        if (brush.style() != Qt::NoBrush && brush.color().alpha() > 0) {
            path.fill = hex(brush.color());
            path.fillOpacity = brush.color().alphaF() * state->opacity();
        }
        if (pen.style() != Qt::NoPen && pen.color().alpha() > 0) {
            path.line = hex(pen.color());
            path.lineWidth = (pen.widthF() > 0 ? pen.widthF() : 1.0) * zoom;
            path.dashed = pen.style() != Qt::SolidLine;
        }
        if (!path.fill.isEmpty() || !path.line.isEmpty())
            m_drawing.items.append(path);
    }
};

ShapeRecorder::ShapeRecorder(QSizeF size) : SizedDevice(size), m_engine(std::make_unique<Engine>())
{
}

ShapeRecorder::~ShapeRecorder() = default;

QPaintEngine *ShapeRecorder::paintEngine() const
{
    return m_engine.get();
}

exchange::Drawing ShapeRecorder::take()
{
    exchange::Drawing drawing = std::move(m_engine->m_drawing);
    drawing.size = size();
    Edges edges;
    for (const auto &item : drawing.items) {
        if (const auto *text = std::get_if<DrawnText>(&item))
            edges.count(*text);
    }
    for (auto &item : drawing.items) {
        if (auto *text = std::get_if<DrawnText>(&item))
            text->side = edges.sideOf(*text);
    }
    return drawing;
}

} // namespace plot
