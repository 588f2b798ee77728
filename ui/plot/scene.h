// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPainterPath>
#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace plot {

/// How a text looks.
struct TextLook
{
    QFont font;
    QColor color;
};

/// One line of text where it is drawn; wrapping and elision are done.
struct TextLine
{
    QPointF start; ///< Left end of the baseline.
    QString text;
    TextLook look;
};

struct Fill
{
    QRectF rect;
    QColor color;
    double radius = 0;
};

/// A filled outline of any form: the band around a curve, a ribbon between two places.
struct Area
{
    QPainterPath path;
    QColor color;
};

struct Stroke
{
    QLineF line;
    QPen pen;
};

/// One datum where it is drawn. `hit` holds the places that belong to it, `rect` is what is seen.
struct Mark
{
    int panel = 0;
    int series = 0;
    int category = 0;
    QRectF rect;
    QRectF hit;
};

/// What is drawn around and above the bars and points: a plain value in logical pixels, all of it inside the chart.
struct Scene
{
    QList<Fill> fills;
    QList<Area> areas; ///< Over the fills, under the strokes.
    QList<Stroke> strokes;
    QList<Fill> patches; ///< Over the strokes, under the texts: keeps lines out of labels.
    QList<TextLine> texts;
    QList<Mark> marks;

    /// Adds one line aligned in a box, which it may overhang.
    void addText(const QString &text, const TextLook &look, const QRectF &box, Qt::Alignment alignment);
    /// Adds diagonal lines that end at the rectangle's edges, so that no clipping is needed.
    void addHatch(const QRectF &rect, const QPen &pen, double spacing);
};

void paintScene(QPainter &painter, const Scene &scene);

/// Where labels already are. Later labels only take free room, so that none overlap.
class LabelRoom
{
public:
    explicit LabelRoom(const QRectF &bounds) : m_bounds(bounds) {}

    void occupy(const QRectF &rect) { m_taken.append(rect); }
    bool isFree(const QRectF &rect) const;
    /// Takes the room if it is free.
    bool take(const QRectF &rect);

private:
    QRectF m_bounds;
    QList<QRectF> m_taken;
};

} // namespace plot
