// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;
class QWidget;

namespace widgets {

inline constexpr double kControlRadius = 6;
inline constexpr double kCardRadius = 8;
inline constexpr double kPillRadius = 4;

/// The theme a widget is shown in, told by its palette.
presentation::Theme themeOf(const QWidget &widget);

/// Whether the widget is to mark its focus: it has it, and the keyboard was used to move it.
bool showsFocus(const QWidget &widget);

/// A filled rounded rectangle with a one-pixel border inside its edge.
struct Panel
{
    QRectF rect;
    QColor fill;
    std::optional<QColor> border;
    double radius = kControlRadius;
};

void drawPanel(QPainter &painter, const Panel &panel);

/// The mark of keyboard focus, inside the rectangle: a one-pixel accent border and a two-pixel soft ring.
void drawFocusRing(QPainter &painter, const QRectF &rect, presentation::Theme theme, double radius = kControlRadius);

enum class Direction { Up, Down, Left, Right };

/// A thin open arrow in the middle of the rectangle.
void drawChevron(QPainter &painter, const QRectF &rect, Direction direction, const QColor &color);

/// The background of a record's row, and the accent bar at the left of the current one.
struct RowState
{
    bool selected = false;
    bool hovered = false;
    bool current = false;
};

void drawRowBackground(QPainter &painter, const QRectF &rect, presentation::Theme theme, RowState state);

} // namespace widgets
