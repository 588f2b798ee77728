// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/scene.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace plot {
namespace {

void paintFills(QPainter &painter, const QList<Fill> &fills)
{
    painter.setPen(Qt::NoPen);
    for (const Fill &fill : fills) {
        painter.setBrush(fill.color);
        if (fill.radius > 0)
            painter.drawRoundedRect(fill.rect, fill.radius, fill.radius);
        else
            painter.drawRect(fill.rect);
    }
}

/// Characters that would turn a line around or hide in it are data of users, not part of the drawing.
QString neutralized(const QString &text)
{
    QString plain = text;
    return plain.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
    });
}

} // namespace

void Scene::addText(const QString &words, const TextLook &look, const QRectF &box, Qt::Alignment alignment)
{
    const QString text = neutralized(words);
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(look.font);
    const double width = metrics.horizontalAdvance(text);
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    // Digits and capitals look centered by their cap height; ascent and descent would place them too low.
    double y = box.center().y() + metrics.capHeight() / 2;
    if (alignment & Qt::AlignTop)
        y = box.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = box.bottom() - metrics.descent();
    texts.append({QPointF(x, y), text, look});
}

void Scene::addHatch(const QRectF &rect, const QPen &pen, double spacing)
{
    const double end = rect.right() + rect.bottom();
    for (double sum = rect.left() + rect.top() + spacing; sum < end; sum += spacing) {
        // On the line x + y = sum, from its lower left to its upper right end within the rectangle.
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (right > left)
            strokes.append({QLineF(left, sum - left, right, sum - right), pen});
    }
}

void paintScene(QPainter &painter, const Scene &scene)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintFills(painter, scene.fills);
    for (const Area &area : scene.areas) {
        painter.setBrush(area.color);
        painter.drawPath(area.path);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Stroke &stroke : scene.strokes) {
        painter.setPen(stroke.pen);
        painter.drawLine(stroke.line);
    }
    paintFills(painter, scene.patches);
    for (const TextLine &text : scene.texts) {
        painter.setFont(text.look.font);
        painter.setPen(text.look.color);
        painter.drawText(text.start, text.text);
    }
}

bool LabelRoom::isFree(const QRectF &rect) const
{
    return m_bounds.contains(rect)
        && std::ranges::none_of(m_taken, [&rect](const QRectF &taken) { return taken.intersects(rect); });
}

bool LabelRoom::take(const QRectF &rect)
{
    if (!isFree(rect))
        return false;
    m_taken.append(rect);
    return true;
}

} // namespace plot
