// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/painter_device.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plot {

/// Hands everything on as it comes. Clipping is left to the caller, who clips data before drawing.
class PainterDevice::Engine final : public QPaintEngine
{
public:
    Engine(QPainter &target, QPointF place) : QPaintEngine(AllFeatures), m_target(target), m_base(QTransform::fromTranslate(place.x(), place.y()) * target.transform()), m_isPdf(target.paintEngine()->type() == QPaintEngine::Pdf) {}

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
    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        if (m_isPdf && isSetOneByOne(item.text()))
            drawReadable(start, item);
        else
            m_target.drawTextItem(start, item);
    }
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override { m_target.drawPixmap(place, pixmap, source); }

private:
    /// QPdfWriter knows the character of a glyph only where the font names it: a form that Inter puts in for its surroundings, such as the
    /// raised hyphen between capitals or the sign before a figure, would be lost to whoever copies, searches or hears the text. Without
    /// shaping each character keeps its own glyph; the spacing makes the run as wide as it was laid out.
    void drawReadable(const QPointF &start, const QTextItem &item)
    {
        const QString text = item.text();
        QFont font = item.font();
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
        constexpr double kAsItIs = 100;
        font.setLetterSpacing(QFont::PercentageSpacing, kAsItIs); // An absolute one would grow with the writer's resolution, and 62.1% read 621%.
        const double plain = QFontMetricsF(font, m_target.device()).horizontalAdvance(text);
        if (plain > 0)
            font.setLetterSpacing(QFont::PercentageSpacing, kAsItIs * item.width() / plain);
        m_target.setFont(font);
        m_target.drawText(start, text);
    }
    /// Scripts whose letters join or change places need their shaping.
    static bool isSetOneByOne(const QString &text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar letter) {
            constexpr char16_t kHebrew = 0x0590;
            constexpr char16_t kPunctuation = 0x2010;
            constexpr char16_t kPresentationForms = 0xFB00;
            return letter < QChar(kHebrew) || (letter >= QChar(kPunctuation) && letter < QChar(kPresentationForms) && !letter.isSurrogate());
        });
    }

    QPainter &m_target;
    QTransform m_base;
    bool m_isPdf;
};

PainterDevice::PainterDevice(QPainter &target, QPointF place, QSizeF size) : SizedDevice(size), m_engine(std::make_unique<Engine>(target, place)) {}

PainterDevice::~PainterDevice() = default;

QPaintEngine *PainterDevice::paintEngine() const
{
    return m_engine.get();
}

} // namespace plot
