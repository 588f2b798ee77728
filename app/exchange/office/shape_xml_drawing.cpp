// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/shape_xml.h"

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

QString sideWord(TextSide side)
{
    return side == TextSide::Left ? u"l"_s : side == TextSide::Right ? u"r"_s : u"ctr"_s;
}

QRectF boundsOf(const DrawnPath &path)
{
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const PathStep &step : path.steps) {
        const int count = step.verb == 'C' ? 3 : step.verb == 'Z' ? 0 : 1;
        for (int i = 0; i < count; ++i) {
            left = std::min(left, step.points[i].x());
            right = std::max(right, step.points[i].x());
            top = std::min(top, step.points[i].y());
            bottom = std::max(bottom, step.points[i].y());
        }
    }
    return left > right ? QRectF() : QRectF(QPointF(left, top), QPointF(right, bottom));
}

/// M, L, L, L(, L), Z along the axes: a rectangle, which is easier to edit as one.
bool isRectangle(const DrawnPath &path, const QRectF &bounds)
{
    int corners = 0;
    for (const PathStep &step : path.steps) {
        if (step.verb == 'Z')
            continue;
        const QPointF p = step.points[0];
        const bool isCorner = (qFuzzyCompare(p.x() + 1, bounds.left() + 1) || qFuzzyCompare(p.x() + 1, bounds.right() + 1))
            && (qFuzzyCompare(p.y() + 1, bounds.top() + 1) || qFuzzyCompare(p.y() + 1, bounds.bottom() + 1));
        if (step.verb == 'C' || !isCorner)
            return false;
        ++corners;
    }
    return corners == 4 || corners == 5;
}

} // namespace

void ShapeXml::writePathSteps(const DrawnPath &path, const QRectF &bounds)
{
    m_xml.start(u"a:custGeom"_s);
    for (const char16_t *part : {u"a:avLst", u"a:gdLst", u"a:ahLst", u"a:cxnLst"}) {
        m_xml.start(QString::fromUtf16(part));
        m_xml.end();
    }
    m_xml.start(u"a:rect"_s);
    for (const char16_t *edge : {u"l", u"t", u"r", u"b"})
        m_xml.attribute(QString::fromUtf16(edge), QString::fromUtf16(edge));
    m_xml.end();
    m_xml.start(u"a:pathLst"_s);
    m_xml.start(u"a:path"_s);
    m_xml.attribute(u"w"_s, emu(bounds.width()));
    m_xml.attribute(u"h"_s, emu(bounds.height()));
    for (const PathStep &step : path.steps) {
        m_xml.start(step.verb == 'M' ? u"a:moveTo"_s : step.verb == 'L' ? u"a:lnTo"_s : step.verb == 'C' ? u"a:cubicBezTo"_s : u"a:close"_s);
        const int count = step.verb == 'C' ? 3 : step.verb == 'Z' ? 0 : 1;
        for (int i = 0; i < count; ++i) {
            m_xml.start(u"a:pt"_s);
            m_xml.attribute(u"x"_s, emu(step.points[i].x() - bounds.left()));
            m_xml.attribute(u"y"_s, emu(step.points[i].y() - bounds.top()));
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writePath(const DrawnPath &path, QPointF origin)
{
    const QRectF bounds = boundsOf(path);
    if (path.steps.isEmpty())
        return;
    m_xml.start(u"p:sp"_s);
    writeIdentity(u"p:nvSpPr"_s, u"Shape"_s);
    m_xml.start(u"p:cNvSpPr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:spPr"_s);
    m_xml.offset(u"a:xfrm"_s, bounds.translated(origin));
    if (isRectangle(path, bounds))
        writeGeometry(u"rect"_s);
    else
        writePathSteps(path, bounds);
    m_xml.fill(path.fill, path.fillOpacity);
    m_xml.line(path.line, path.lineWidth, path.dashed ? u"dash"_s : QString());
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeDrawnText(const DrawnText &text, QPointF origin)
{
    startTextBox(u"Text"_s, text.box.translated(origin), u"none"_s);
    m_xml.attribute(u"anchor"_s, u"ctr"_s);
    m_xml.end();
    m_xml.start(u"a:lstStyle"_s);
    m_xml.end();
    writeParagraph({text.text, text.pixelSize, text.color, text.bold}, sideWord(text.side));
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeDrawing(const QRectF &place, const Drawing &drawing, const QString &description)
{
    m_xml.start(u"p:grpSp"_s);
    writeIdentity(u"p:nvGrpSpPr"_s, u"Chart"_s, description);
    m_xml.start(u"p:cNvGrpSpPr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:grpSpPr"_s);
    m_xml.start(u"a:xfrm"_s);
    const QSizeF fitted = drawing.size.scaled(place.size(), Qt::KeepAspectRatio);
    const auto box = [&](const QString &first, const QString &second, const QSizeF &size) {
        m_xml.start(first);
        m_xml.attribute(u"x"_s, emu(place.x()));
        m_xml.attribute(u"y"_s, emu(place.y()));
        m_xml.end();
        m_xml.start(second);
        m_xml.attribute(u"cx"_s, emu(size.width()));
        m_xml.attribute(u"cy"_s, emu(size.height()));
        m_xml.end();
    };
    box(u"a:off"_s, u"a:ext"_s, fitted);
    box(u"a:chOff"_s, u"a:chExt"_s, drawing.size);
    m_xml.end();
    m_xml.end();
    for (const auto &item : drawing.items) {
        if (const auto *path = std::get_if<DrawnPath>(&item))
            writePath(*path, place.topLeft());
        else
            writeDrawnText(std::get<DrawnText>(item), place.topLeft());
    }
    m_xml.end();
}

} // namespace exchange
