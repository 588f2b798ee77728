// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "exchange/office/drawing_xml.h"

namespace exchange {

/// A paragraph of a text shape.
struct TextLine
{
    QString text;
    double pixels = 16;
    OfficeColor color;
    bool bold = false;
};

/// A text box; the name shows in the reader's list of objects.
struct TextShape
{
    QString name;
    QRectF place;
    QList<TextLine> lines;
};

/// Writes the shapes of one slide, numbering them. Lives for one slide.
class ShapeXml
{
public:
    ShapeXml(DrawingXml &xml, const DeckLook &look) : m_xml(xml), m_look(look) {}

    void writeTreeHead();
    void writeTitle(const QString &headline);
    void writeSlideNumber();
    void writeText(const TextShape &shape);
    void writeRule(const QRectF &place);
    void writeChart(const QRectF &place, const QString &link, const QString &name, const QString &description);
    void writeTable(const QRectF &place, const SlideTable &table);
    void writePicture(const QRectF &place, const QString &link);
    /// As one group; the drawing is scaled to the place, its texts keep their size.
    void writeDrawing(const QRectF &place, const Drawing &drawing, const QString &description);

private:
    void writeIdentity(const QString &element, const QString &name, const QString &description = {});
    void writePlaceholder(const QString &type, const QString &index);
    void startFrame(const QRectF &place, const QString &name, const QString &description);
    void writeParagraph(const TextLine &line, const QString &side = {});
    void startTextBox(const QString &name, const QRectF &place, const QString &wrap);
    void writeGeometry(const QString &preset);
    void writePath(const DrawnPath &path, QPointF origin);
    void writePathSteps(const DrawnPath &path, const QRectF &bounds);
    void writeDrawnText(const DrawnText &text, QPointF origin);
    void writeCell(const QString &text, bool isHeading, bool isNumber);

    DrawingXml &m_xml;
    const DeckLook &m_look;
    int m_lastId = 1; ///< 1 is the tree itself.
};

} // namespace exchange
