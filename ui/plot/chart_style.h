// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QColor>
#include <QFlags>
#include <QList>
#include <QSizeF>
#include <QString>

namespace plot {

/// The parts of a chart card. A card that draws its own headline leaves that part out.
enum class ChartPart : quint8 {
    Headline = 0x01,
    Subtitle = 0x02,
    Legend = 0x04,
    KeyFigures = 0x08, ///< A column at the right; only drawn where the chart is wide enough for it.
    Footnote = 0x10,
    Surface = 0x20     ///< The background. Without it the chart is transparent.
};
Q_DECLARE_FLAGS(ChartParts, ChartPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChartParts)

inline constexpr ChartParts kAllParts{ChartPart::Headline | ChartPart::Subtitle | ChartPart::Legend
                                      | ChartPart::KeyFigures | ChartPart::Footnote | ChartPart::Surface};

/// How a chart looks besides its data: a plain value. Sizes are logical pixels at 96 dpi.
struct ChartStyle
{
    presentation::Theme theme{};
    double textZoom = 1.0;     ///< All text; 0.8 to 3.
    double headlineZoom = 1.0; ///< The headline, in addition to textZoom.
    ChartParts parts = kAllParts;
    double padding = 14.0;
    QList<QColor> colors = {}; ///< A brand's own, by the place of the series; empty: Portolan's.
    QString font = {};         ///< A brand's own family; empty: Portolan's.
    QList<double> reach = {};  ///< What the value axis of each panel reaches at least, so that two charts can be compared by eye.
    bool isGrayscale = false;  ///< Marks in well separated grays, for paper without color; every second one hatched.

    friend bool operator==(const ChartStyle &, const ChartStyle &) = default;
};

/// A style whose text suits a chart that stands alone in that size: larger on a slide than on a card.
ChartStyle styleForSize(QSizeF size, presentation::Theme theme);

} // namespace plot
