// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/show_type.h"

#include <QtMath>

#include <algorithm>

namespace widgets {

ShowType ShowType::forScreen(QSize size)
{
    constexpr double kSmallestPixels = 11;
    constexpr double kMarginShare = 0.035;
    constexpr double kFooterShare = 0.05;
    ShowType type;
    type.textZoom = std::max(1.0, kSmallestTypeShare * size.height() / kSmallestPixels);
    type.margin = qRound(kMarginShare * size.height());
    type.footer = qRound(kFooterShare * size.height());
    return type;
}

} // namespace widgets
