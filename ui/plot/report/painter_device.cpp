// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/painter_device.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace plot {

/// Hands everything on as it comes. Clipping is left to the caller, who clips data before drawing.
class PainterDevice::Engine final : public QPaintEngine
{
public:
    Engine(QPainter &target, QPointF place) : QPaintEngine(AllFeatures), m_target(target), m_base(QTransform::fromTranslate(place.x(), place.y()) * target.transform()) {}

    bool begin(QPaintDevice *) override
    {
        m_target.save();
        return true;
    }
    bool end() override
    {
        m_target.restore();
        return true;
    }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        m_target.setTransform(now.transform() * m_base);
        m_target.setPen(now.pen());
        m_target.setBrush(now.brush());
        m_target.setBrushOrigin(now.brushOrigin());
        m_target.setOpacity(now.opacity());
        m_target.setRenderHints(m_target.renderHints(), false);
        m_target.setRenderHints(now.renderHints());
    }
    void drawPath(const QPainterPath &path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
    void drawLines(const QLineF *lines, int count) override { m_target.drawLines(lines, count); }
    void drawRects(const QRectF *rects, int count) override { m_target.drawRects(rects, count); }
    void drawTextItem(const QPointF &start, const QTextItem &item) override { m_target.drawTextItem(start, item); }
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override { m_target.drawPixmap(place, pixmap, source); }

private:
    QPainter &m_target;
    QTransform m_base;
};

PainterDevice::PainterDevice(QPainter &target, QPointF place, QSizeF size) : m_size(size), m_engine(std::make_unique<Engine>(target, place)) {}

PainterDevice::~PainterDevice() = default;

QPaintEngine *PainterDevice::paintEngine() const
{
    return m_engine.get();
}

int PainterDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int kDpi = 96;
    constexpr double kMillimetersPerInch = 25.4;
    switch (metric) {
    case PdmWidth: return int(std::ceil(m_size.width()));
    case PdmHeight: return int(std::ceil(m_size.height()));
    case PdmWidthMM: return int(m_size.width() * kMillimetersPerInch / kDpi);
    case PdmHeightMM: return int(m_size.height() * kMillimetersPerInch / kDpi);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDpi;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    case PdmDepth: return 32;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace plot
