// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/type/tabular_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>

namespace presentation {

namespace {

constexpr QChar kEllipsis = u'…';

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// What one line has room for at most, so that a text of pages is not shaped for the few words that are seen.
QString oneLine(const QString &text, double room)
{
    constexpr double kNarrowest = 1.5; // Pixels that a character takes on average at least.
    constexpr double kLongest = 1e6;
    QString line = text.left(qsizetype(std::min(room, kLongest) / kNarrowest) + 2);
    for (const char16_t separator : {u'\n', u'\r', u'\t', u'\u2028', u'\u2029'})
        line.replace(QChar(separator), u' ');
    return line;
}

} // namespace

/// A text in glyphs, and the pieces that are set side by side: each digit, and each run between digits.
class TabularLine::Shape
{
public:
    struct Piece
    {
        int start = 0;
        int length = 0;
        double inset = 0.0; ///< Before a digit that is narrower than the widest.
        double width = 0.0;
    };

    Shape(const QFont &font, const QString &text) : m_text(text), m_metrics(font), m_layout(text, font)
    {
        m_layout.setCacheEnabled(true);
        m_layout.setFormats(digitsApart(font));
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
        if (m_line.isValid())
            cutIntoPieces();
    }

    const QFontMetricsF &metrics() const { return m_metrics; }
    const QList<Piece> &pieces() const { return m_pieces; }
    double left(const Piece &piece) const { return std::min(m_line.cursorToX(piece.start), m_line.cursorToX(piece.start + piece.length)); }
    QList<QGlyphRun> glyphs(const Piece &piece) const { return m_layout.glyphRuns(piece.start, piece.length); }
    double baseline() const { return m_line.isValid() ? m_line.ascent() : 0.0; }
    double width() const
    {
        double width = 0.0;
        for (const Piece &piece : m_pieces)
            width += piece.width;
        return width;
    }
    /// The text's beginning that fits, with an ellipsis.
    QString elided(double room) const
    {
        if (m_text.isRightToLeft())
            return m_metrics.elidedText(m_text, Qt::ElideRight, room);
        double rest = room - m_metrics.horizontalAdvance(kEllipsis);
        for (const Piece &piece : m_pieces) {
            if (piece.width > rest) {
                const bool isDivisible = piece.length > 1 && rest > 0;
                return m_text.left(isDivisible ? m_line.xToCursor(left(piece) + rest, QTextLine::CursorOnCharacter) : piece.start) + kEllipsis;
            }
            rest -= piece.width;
        }
        return m_text + kEllipsis;
    }

private:
    /// A digit that is shaped with its neighbors is kerned, and then "1,111" takes less room than "8,888".
    QList<QTextLayout::FormatRange> digitsApart(const QFont &font) const
    {
        QList<QTextLayout::FormatRange> ranges;
        QTextCharFormat format;
        format.setFont(font);
        for (int at = 0; at < int(m_text.size()) && !m_text.isRightToLeft(); ++at) {
            if (isAsciiDigit(m_text[at]))
                ranges.append({at, 1, format});
        }
        return ranges;
    }

    void cutIntoPieces()
    {
        const double digit = widestDigit(m_metrics);
        const int end = int(m_text.size());
        const bool isMirrored = m_text.isRightToLeft(); // Pieces would stand in the wrong order.
        for (int start = 0; start < end;) {
            const bool isDigit = isAsciiDigit(m_text[start]) && !isMirrored;
            int after = isMirrored ? end : start + 1;
            while (after < end && !isDigit && !isAsciiDigit(m_text[after]))
                ++after;
            const double own = isMirrored ? m_line.naturalTextWidth() : m_line.cursorToX(after) - m_line.cursorToX(start);
            m_pieces.append({start, after - start, isDigit ? (digit - own) / 2 : 0.0, isDigit ? digit : own});
            start = after;
        }
    }

    QString m_text;
    QFontMetricsF m_metrics;
    QTextLayout m_layout;
    QTextLine m_line;
    QList<Piece> m_pieces;
};

TabularLine::TabularLine(const QFont &font, const QString &text, double room)
{
    const QString beginning = oneLine(text, room);
    const Shape whole(font, beginning);
    if (whole.width() <= room && beginning.size() == text.size())
        take(whole);
    else
        take(Shape(font, whole.elided(room)));
}

/// Glyphs of one face become one run, which is drawn at once.
void TabularLine::take(const Shape &shape)
{
    m_ascent = shape.metrics().ascent();
    m_descent = shape.metrics().descent();
    for (const auto &piece : shape.pieces()) {
        const QPointF shift(m_width + piece.inset - shape.left(piece), -shape.baseline());
        const auto runs = shape.glyphs(piece);
        for (const QGlyphRun &run : runs) {
            auto positions = run.positions();
            for (QPointF &position : positions)
                position += shift;
            if (m_glyphs.isEmpty() || m_glyphs.last().rawFont() != run.rawFont() || m_glyphs.last().flags() != run.flags()) {
                m_glyphs.append(run);
                m_glyphs.last().setPositions(positions);
                continue;
            }
            m_glyphs.last().setGlyphIndexes(m_glyphs.last().glyphIndexes() + run.glyphIndexes());
            m_glyphs.last().setPositions(m_glyphs.last().positions() + positions);
        }
        m_width += piece.width;
    }
}

void TabularLine::draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const
{
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - m_width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - m_width / 2;
    double baseline = rect.center().y() + (m_ascent - m_descent) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + m_ascent;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - m_descent;
    for (const QGlyphRun &run : m_glyphs)
        painter.drawGlyphRun({x, baseline}, run);
}

} // namespace presentation
