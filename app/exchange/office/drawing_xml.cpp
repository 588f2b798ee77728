// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/drawing_xml.h"

#include <QtMath>

namespace exchange {

using namespace Qt::StringLiterals;

qint64 emu(double pixels)
{
    return qRound64(pixels * kEmuPerPixel);
}

int centipoints(double pixels)
{
    constexpr double kCentipointsPerPixel = 75.0;
    return qMax(100, qRound(pixels * kCentipointsPerPixel / 50.0) * 50); // Half points, as people choose them.
}

void DrawingXml::value(const QString &name, const QString &value)
{
    m_writer.writeEmptyElement(name);
    m_writer.writeAttribute(u"val"_s, value);
}

void DrawingXml::offset(const QString &element, const QRectF &pixels)
{
    start(element);
    m_writer.writeEmptyElement(u"a:off"_s);
    attribute(u"x"_s, emu(pixels.x()));
    attribute(u"y"_s, emu(pixels.y()));
    m_writer.writeEmptyElement(u"a:ext"_s);
    attribute(u"cx"_s, emu(qMax(0.0, pixels.width())));
    attribute(u"cy"_s, emu(qMax(0.0, pixels.height())));
    end();
}

void DrawingXml::color(const OfficeColor &color, double opacity)
{
    constexpr int kHexDigits = 6;
    bool isHex = false;
    color.toInt(&isHex, 16);
    start(isHex && color.size() == kHexDigits ? u"a:srgbClr"_s : u"a:schemeClr"_s);
    attribute(u"val"_s, color);
    if (opacity < 1.0)
        value(u"a:alpha"_s, qRound64(opacity * 100'000));
    end();
}

void DrawingXml::fill(const OfficeColor &color, double opacity)
{
    if (color.isEmpty()) {
        m_writer.writeEmptyElement(u"a:noFill"_s);
        return;
    }
    start(u"a:solidFill"_s);
    this->color(color, opacity);
    end();
}

void DrawingXml::hatch(const OfficeColor &line, const OfficeColor &ground)
{
    start(u"a:pattFill"_s);
    attribute(u"prst"_s, u"wdUpDiag"_s);
    start(u"a:fgClr"_s);
    color(line);
    end();
    start(u"a:bgClr"_s);
    color(ground);
    end();
    end();
}

void DrawingXml::line(const OfficeColor &color, double pixels, const QString &dash)
{
    start(u"a:ln"_s);
    if (!color.isEmpty() && pixels > 0) {
        attribute(u"w"_s, emu(pixels));
        fill(color);
        if (!dash.isEmpty())
            value(u"a:prstDash"_s, dash);
    } else {
        fill({});
    }
    end();
}

void DrawingXml::textLook(const QString &element, double pixels, const OfficeColor &color, bool bold)
{
    start(element);
    attribute(u"sz"_s, centipoints(pixels));
    attribute(u"b"_s, bold ? 1 : 0);
    if (!color.isEmpty())
        fill(color);
    end();
}

void DrawingXml::boxTextLook(double pixels, const OfficeColor &color, bool bold)
{
    start(u"a:rPr"_s);
    attribute(u"sz"_s, centipoints(pixels));
    attribute(u"b"_s, bold ? 1 : 0);
    if (!color.isEmpty())
        fill(color);
    for (const char16_t *script : {u"a:latin", u"a:ea"}) {
        start(QString::fromUtf16(script));
        attribute(u"typeface"_s, script[2] == u'l' ? u"+mn-lt"_s : u"+mn-ea"_s);
        end();
    }
    end();
}

QString DrawingXml::cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isControl = (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
        if (!isControl)
            clean.append(c);
    }
    return clean;
}

} // namespace exchange
