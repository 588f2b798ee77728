// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "presentation/colors/theme.h"

#include <QColor>

#include <optional>

namespace plot {

/// How a bar is filled.
struct Paint
{
    QColor fill;
    std::optional<QColor> outline; ///< For fills too pale to stand alone.
    bool hatched = false;          ///< Unknown outcomes: gray alone would read as one more state.

    friend bool operator==(const Paint &, const Paint &) = default;
};

/// Chooses the colors of a chart's marks by the keys of series and categories, never by the order of series.
class SeriesColors
{
public:
    SeriesColors(const figure::ChartData &chart, presentation::Theme theme);

    Paint bar(const figure::Panel &panel, int series, int category) const;
    /// The color of a rate's point and whisker. Rates beside outcomes are rates of ending early.
    QColor point(const figure::Series &series, const figure::Datum &datum) const;
    /// The color of a curve and of its numbers at risk.
    QColor line(const figure::Panel &panel, int series) const;
    QPen hatch() const;

private:
    enum class Family { Plain, Area, Phase, Outcome, Window, Named };

    Family familyOf(const figure::Panel &panel) const;
    Paint plainBar(int category) const;
    Paint waterfallBar(QStringView key) const;
    Paint quietBar() const;
    QColor named(const figure::Series &series, int index) const;

    const figure::ChartData &m_chart;
    presentation::Theme m_theme;
};

} // namespace plot
