// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

#include <limits>

class QPainter;
class QRectF;

namespace presentation {

/// One line of text whose digits all take the advance of the widest digit, so that columns of numbers line up. It is shaped once,
/// when made, however often it is drawn; what is wider than its room is elided at the right. Sizes are in the font's pixels.
class TabularLine
{
public:
    explicit TabularLine(const QFont &font, const QString &text, double room = std::numeric_limits<double>::infinity());

    double width() const { return m_width; }
    /// In the painter's pen, on one baseline: a Chinese run, whose face is taller, does not move it.
    void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const;

private:
    class Shape;
    void take(const Shape &shape);

    QList<QGlyphRun> m_glyphs; ///< On the baseline, from x = 0.
    double m_width = 0.0;
    double m_ascent = 0.0;
    double m_descent = 0.0;
};

} // namespace presentation
