// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace widgets {

using presentation::ColorRole;
using presentation::Theme;

namespace {

constexpr double kChevronReach = 3.5;
constexpr double kCurrentBarWidth = 3;

} // namespace

Theme themeOf(const QWidget &widget)
{
    return Theme::of(widget.palette());
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawPanel(QPainter &painter, const Panel &panel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(panel.fill);
    // A border is centered on its line; half a pixel inward keeps it sharp and inside.
    const double inset = panel.border ? 0.5 : 0;
    painter.setPen(panel.border ? QPen(*panel.border, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(panel.rect.adjusted(inset, inset, -inset, -inset), panel.radius - inset,
                            panel.radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, Theme theme, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::AccentLine), 2));
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &rect, Direction direction, const QColor &color)
{
    const QPointF center = rect.center();
    QPolygonF arrow({{-kChevronReach, -kChevronReach / 2}, {0, kChevronReach / 2}, {kChevronReach, -kChevronReach / 2}});
    QTransform turn;
    turn.translate(center.x(), center.y());
    switch (direction) {
    case Direction::Down: break;
    case Direction::Left: turn.rotate(90); break;
    case Direction::Up: turn.rotate(180); break;
    case Direction::Right: turn.rotate(270); break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(turn.map(arrow));
    painter.restore();
}

void drawRowBackground(QPainter &painter, const QRectF &rect, Theme theme, RowState state)
{
    if (state.selected)
        painter.fillRect(rect, theme.color(ColorRole::AccentSoft));
    else if (state.hovered)
        painter.fillRect(rect, theme.color(ColorRole::Sunk));
    if (state.current)
        painter.fillRect(QRectF(rect.left(), rect.top(), kCurrentBarWidth, rect.height()),
                         theme.color(ColorRole::Accent));
}

} // namespace widgets
