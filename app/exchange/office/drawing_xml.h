// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"

#include <QXmlStreamWriter>

namespace exchange {

/// The namespaces that every drawing, slide and chart part declares.
namespace office_namespace {
inline constexpr char16_t kMain[] = u"http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr char16_t kChart[] = u"http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr char16_t kSlide[] = u"http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr char16_t kLinks[] = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
} // namespace office_namespace

/// English Metric Units: 914,400 to the inch, 9,525 to a pixel of 1/96 inch.
inline constexpr double kEmuPerPixel = 9525.0;
qint64 emu(double pixels);
/// Hundredths of a point, as text sizes are written.
int centipoints(double pixels);

/// Writes XML with prefixed names ("a:t"); knows the pieces that slides and charts share. Lives for one part.
class DrawingXml
{
public:
    explicit DrawingXml(QByteArray &xml) : m_writer(&xml) {}

    void start(const QString &name) { m_writer.writeStartElement(name); }
    void end() { m_writer.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_writer.writeAttribute(name, value); }
    void attribute(const QString &name, qint64 value) { m_writer.writeAttribute(name, QString::number(value)); }
    /// An element with nothing but `val`, as charts have many.
    void value(const QString &name, const QString &value);
    void value(const QString &name, qint64 number) { value(name, QString::number(number)); }
    void text(const QString &name, const QString &text) { m_writer.writeTextElement(name, cleaned(text)); }
    void startDocument() { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }
    void finish() { m_writer.writeEndDocument(); }

    void offset(const QString &element, const QRectF &pixels);
    void color(const OfficeColor &color, double opacity = 1.0);
    void fill(const OfficeColor &color, double opacity = 1.0);
    void hatch(const OfficeColor &line, const OfficeColor &ground);
    void line(const OfficeColor &color, double pixels, const QString &dash = {});
    /// A text's properties: `element` is a:rPr, a:defRPr or a:endParaRPr.
    void textLook(const QString &element, double pixels, const OfficeColor &color, bool bold = false);
    /// The same with the theme's body font named: text boxes outside placeholders do not inherit it everywhere.
    void boxTextLook(double pixels, const OfficeColor &color, bool bold);

private:
    /// Without the control characters that XML 1.0 cannot hold.
    static QString cleaned(const QString &text);

    QXmlStreamWriter m_writer;
};

} // namespace exchange
