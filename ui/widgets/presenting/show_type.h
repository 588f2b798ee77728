// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace widgets {

/// How large everything is on a screen that is read from four meters. A plain value, computed from the screen's height alone.
/// A letter is read without effort when its capitals fill 10 arc minutes: 11.6 mm at 4 m, which on a meeting room's screen (65 inches, 0.81 m
/// high) is 1.4 % of the height, or type of 2 % (capitals are 0.7 of it). That is the footnote; all other texts are larger.
struct ShowType
{
    double textZoom = 1.0; ///< Of charts and texts, whose smallest step is 11 pixels.
    int margin = 0;        ///< Around each screen.
    int footer = 0;        ///< Height of the line with the page's number.

    static ShowType forScreen(QSize size);
};

/// Share of the screen's height that the smallest type takes.
inline constexpr double kSmallestTypeShare = 0.02;

} // namespace widgets
