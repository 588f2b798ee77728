// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_style.h"

#include <algorithm>
#include <cmath>

namespace plot {

ChartStyle styleForSize(QSizeF size, presentation::Theme theme)
{
    // A chart of 640 × 480 is read like a card; a slide of 1280 × 720 from across the room.
    constexpr double kCardSide = 640;
    const double side = std::sqrt(std::max(1.0, size.width() * size.height()));
    ChartStyle style;
    style.theme = theme;
    style.textZoom = std::clamp(side / kCardSide, 1.0, 3.0);
    style.headlineZoom = std::clamp(std::sqrt(style.textZoom), 1.0, 1.35);
    style.padding = 14.0 * std::pow(style.textZoom, 2.5);
    style.padding = std::min(style.padding, side / 20);
    return style;
}

} // namespace plot
