// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/shape_xml.h"

#include <algorithm>
#include <numeric>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTableText = 14;
constexpr double kRowHeight = 27;

/// In Latin letters: a Chinese sign is twice as wide.
double widthOf(const QString &text)
{
    constexpr char16_t kFirstWide = 0x2E80;
    return double(text.size() + std::ranges::count_if(text, [](QChar sign) { return sign.unicode() >= kFirstWide; }));
}

} // namespace

void ShapeXml::writeIdentity(const QString &element, const QString &name, const QString &description)
{
    m_xml.start(element);
    m_xml.start(u"p:cNvPr"_s);
    m_xml.attribute(u"id"_s, ++m_lastId);
    m_xml.attribute(u"name"_s, u"%1 %2"_s.arg(name).arg(m_lastId));
    if (!description.isEmpty())
        m_xml.attribute(u"descr"_s, description);
    m_xml.end();
}

void ShapeXml::writeTreeHead()
{
    m_xml.start(u"p:nvGrpSpPr"_s);
    m_xml.start(u"p:cNvPr"_s);
    m_xml.attribute(u"id"_s, 1);
    m_xml.attribute(u"name"_s, QString());
    m_xml.end();
    m_xml.start(u"p:cNvGrpSpPr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:grpSpPr"_s);
    m_xml.end();
}

void ShapeXml::writePlaceholder(const QString &type, const QString &index)
{
    m_xml.start(u"p:cNvSpPr"_s);
    m_xml.start(u"a:spLocks"_s);
    m_xml.attribute(u"noGrp"_s, 1);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.start(u"p:ph"_s);
    m_xml.attribute(u"type"_s, type);
    if (!index.isEmpty()) {
        m_xml.attribute(u"sz"_s, u"quarter"_s);
        m_xml.attribute(u"idx"_s, index);
    }
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:spPr"_s);
    m_xml.end();
    m_xml.start(u"p:txBody"_s);
    m_xml.start(u"a:bodyPr"_s);
    m_xml.end();
    m_xml.start(u"a:lstStyle"_s);
    m_xml.end();
}

void ShapeXml::writeTitle(const QString &headline)
{
    m_xml.start(u"p:sp"_s);
    writeIdentity(u"p:nvSpPr"_s, u"Title"_s);
    writePlaceholder(u"title"_s, {});
    m_xml.start(u"a:p"_s);
    m_xml.start(u"a:r"_s);
    m_xml.start(u"a:rPr"_s);
    m_xml.attribute(u"lang"_s, m_look.language == domain::Language::Chinese ? u"zh-CN"_s : u"en-US"_s);
    m_xml.end();
    m_xml.text(u"a:t"_s, headline);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeSlideNumber()
{
    m_xml.start(u"p:sp"_s);
    writeIdentity(u"p:nvSpPr"_s, u"Slide number"_s);
    writePlaceholder(u"sldNum"_s, u"12"_s);
    m_xml.start(u"a:p"_s);
    m_xml.start(u"a:fld"_s);
    m_xml.attribute(u"id"_s, u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s);
    m_xml.attribute(u"type"_s, u"slidenum"_s);
    m_xml.start(u"a:rPr"_s);
    m_xml.attribute(u"lang"_s, u"en-US"_s);
    m_xml.end();
    m_xml.text(u"a:t"_s, u"‹#›"_s);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeGeometry(const QString &preset)
{
    m_xml.start(u"a:prstGeom"_s);
    m_xml.attribute(u"prst"_s, preset);
    m_xml.start(u"a:avLst"_s);
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeParagraph(const TextLine &line, const QString &side)
{
    m_xml.start(u"a:p"_s);
    if (!side.isEmpty()) {
        m_xml.start(u"a:pPr"_s);
        m_xml.attribute(u"algn"_s, side);
        m_xml.end();
    }
    if (line.text.isEmpty()) { // Else an empty cell makes its row as high as the template's own text.
        m_xml.textLook(u"a:endParaRPr"_s, line.pixels, line.color, line.bold);
        m_xml.end();
        return;
    }
    m_xml.start(u"a:r"_s);
    m_xml.boxTextLook(line.pixels, line.color, line.bold);
    m_xml.text(u"a:t"_s, line.text);
    m_xml.end();
    m_xml.end();
}

/// Up to and without what a:bodyPr holds besides its wrapping and margins of zero.
void ShapeXml::startTextBox(const QString &name, const QRectF &place, const QString &wrap)
{
    m_xml.start(u"p:sp"_s);
    writeIdentity(u"p:nvSpPr"_s, name);
    m_xml.start(u"p:cNvSpPr"_s);
    m_xml.attribute(u"txBox"_s, 1);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:spPr"_s);
    m_xml.offset(u"a:xfrm"_s, place);
    writeGeometry(u"rect"_s);
    m_xml.fill({});
    m_xml.end();
    m_xml.start(u"p:txBody"_s);
    m_xml.start(u"a:bodyPr"_s);
    m_xml.attribute(u"wrap"_s, wrap);
    for (const char16_t *inset : {u"lIns", u"tIns", u"rIns", u"bIns"})
        m_xml.attribute(QString::fromUtf16(inset), 0);
}

void ShapeXml::writeText(const TextShape &shape)
{
    startTextBox(shape.name, shape.place, u"square"_s);
    m_xml.start(u"a:normAutofit"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"a:lstStyle"_s);
    m_xml.end();
    for (const TextLine &line : shape.lines)
        writeParagraph(line);
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeRule(const QRectF &place)
{
    m_xml.start(u"p:cxnSp"_s);
    writeIdentity(u"p:nvCxnSpPr"_s, u"Rule"_s);
    m_xml.start(u"p:cNvCxnSpPr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:spPr"_s);
    m_xml.offset(u"a:xfrm"_s, place);
    writeGeometry(u"line"_s);
    m_xml.line(m_look.hairline, place.width() > 0 ? 1 : 3);
    m_xml.end();
    m_xml.end();
}

/// Up to and without the attributes of a:graphicData.
void ShapeXml::startFrame(const QRectF &place, const QString &name, const QString &description)
{
    m_xml.start(u"p:graphicFrame"_s);
    writeIdentity(u"p:nvGraphicFramePr"_s, name, description);
    m_xml.start(u"p:cNvGraphicFramePr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.offset(u"p:xfrm"_s, place);
    m_xml.start(u"a:graphic"_s);
    m_xml.start(u"a:graphicData"_s);
}

void ShapeXml::writeChart(const QRectF &place, const QString &link, const QString &name, const QString &description)
{
    startFrame(place, name, description);
    m_xml.attribute(u"uri"_s, QString::fromUtf16(office_namespace::kChart));
    m_xml.start(u"c:chart"_s);
    m_xml.attribute(u"xmlns:c"_s, QString::fromUtf16(office_namespace::kChart));
    m_xml.attribute(u"r:id"_s, link);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writePicture(const QRectF &place, const QString &link)
{
    m_xml.start(u"p:pic"_s);
    writeIdentity(u"p:nvPicPr"_s, u"Logo"_s, m_look.brand);
    m_xml.start(u"p:cNvPicPr"_s);
    m_xml.end();
    m_xml.start(u"p:nvPr"_s);
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:blipFill"_s);
    m_xml.start(u"a:blip"_s);
    m_xml.attribute(u"r:embed"_s, link);
    m_xml.end();
    m_xml.start(u"a:stretch"_s);
    m_xml.start(u"a:fillRect"_s);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.start(u"p:spPr"_s);
    m_xml.offset(u"a:xfrm"_s, place);
    writeGeometry(u"rect"_s);
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeCell(const QString &text, bool isHeading, bool isNumber)
{
    m_xml.start(u"a:tc"_s);
    m_xml.start(u"a:txBody"_s);
    m_xml.start(u"a:bodyPr"_s);
    m_xml.end();
    m_xml.start(u"a:lstStyle"_s);
    m_xml.end();
    writeParagraph({text, kTableText, isHeading ? m_look.secondary : m_look.text, isHeading}, isNumber ? u"r"_s : u"l"_s);
    m_xml.end();
    m_xml.start(u"a:tcPr"_s);
    for (const char16_t *margin : {u"marL", u"marR"})
        m_xml.attribute(QString::fromUtf16(margin), emu(6));
    for (const char16_t *margin : {u"marT", u"marB"})
        m_xml.attribute(QString::fromUtf16(margin), emu(3));
    m_xml.attribute(u"anchor"_s, u"ctr"_s);
    m_xml.start(u"a:lnB"_s);
    m_xml.attribute(u"w"_s, emu(isHeading ? 1.5 : 0.75));
    m_xml.fill(m_look.hairline);
    m_xml.end();
    m_xml.fill({});
    m_xml.end();
    m_xml.end();
}

void ShapeXml::writeTable(const QRectF &place, const SlideTable &table)
{
    QList<double> widths(table.rows.value(0).size(), 4.0);
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], std::min(40.0, widthOf(row[i])));
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    startFrame({place.topLeft(), QSizeF(place.width(), kRowHeight * double(table.rows.size()))}, u"Table"_s, {});
    m_xml.attribute(u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/table"_s);
    m_xml.start(u"a:tbl"_s);
    m_xml.start(u"a:tblPr"_s);
    m_xml.attribute(u"firstRow"_s, 1);
    m_xml.end();
    m_xml.start(u"a:tblGrid"_s);
    for (const double width : widths) {
        m_xml.start(u"a:gridCol"_s);
        m_xml.attribute(u"w"_s, emu(place.width() * width / sum));
        m_xml.end();
    }
    m_xml.end();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_xml.start(u"a:tr"_s);
        m_xml.attribute(u"h"_s, emu(kRowHeight));
        for (qsizetype i = 0; i < widths.size(); ++i)
            writeCell(table.rows[row].value(i), row == 0, table.numbers.value(i));
        m_xml.end();
    }
    for (int open = 0; open < 4; ++open)
        m_xml.end();
}

} // namespace exchange
