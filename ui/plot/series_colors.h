// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"

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

/// Chooses the colors of a chart's marks by the keys of series and categories, never by the order of series. Only a brand's
/// colors and grays, which an export can have instead, go by the order.
class SeriesColors
{
public:
    SeriesColors(const figure::ChartData &chart, const ChartStyle &style);

    Paint bar(const figure::Panel &panel, int series, int category) const;
    /// The color of a rate's point and whisker. Rates beside outcomes are rates of ending early.
    QColor point(const figure::Series &series, const figure::Datum &datum) const;
    /// The color of a curve and of its numbers at risk.
    QColor line(const figure::Panel &panel, int series) const;
    QPen hatch() const;

private:
    enum class Family { Plain, Area, Phase, Outcome, Window, Named };

    Family familyOf(const figure::Panel &panel) const;
    Paint ownBar(const figure::Panel &panel, int series, int category) const;
    QColor ownPoint(const figure::Series &series, const figure::Datum &datum) const;
    QColor ownLine(const figure::Panel &panel, int series) const;
    QColor dressed(const QColor &own, Family family, qsizetype place, qsizetype count) const;
    Paint plainBar(int category) const;
    Paint waterfallBar(QStringView key) const;
    Paint quietBar() const;
    QColor named(const figure::Series &series, int index) const;

    const figure::ChartData &m_chart;
    const ChartStyle &m_style;
    presentation::Theme m_theme;
};

} // namespace plot
