// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/columns.h"
#include "plot/value_scale.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kWidestSlot = 120;
constexpr double kWidestBar = 68;
constexpr double kBarShare = 0.72;
constexpr int kShortestName = 3; ///< Letters below which an abbreviated name says nothing.

double gutterOf(const figure::ChartData &chart, const ChartStyle &style)
{
    double widest = 0;
    const TextLook look = chartText(ChartTextRole::Axis, style);
    for (int i = 0; i < chart.panels.size(); ++i) {
        const figure::Panel &panel = chart.panels.at(i);
        if (panel.series.isEmpty() || !needsValueAxis(panel))
            continue;
        for (const double value : gridValues(extentOf(chart, i).high, 3))
            widest = std::max(widest, textWidth(look, gridText(value, panel.series.first().unit, chart.language, panel.series.first().currency)));
    }
    return widest > 0 ? std::ceil(widest + 8 * style.textZoom) : 0;
}

/// A word that does not fit ends in a period ("Appr."), as in any table; other names end in dots.
void abbreviate(TextBlock &block, const QString &name, double width)
{
    QString &first = block.lines.first();
    const bool isWord = std::ranges::all_of(name, [](QChar letter) { return (letter.isLetter() && letter.unicode() < 0x2E80) || letter == u'.'; });
    if (!isWord || !first.endsWith(u'…'))
        return;
    for (qsizetype kept = name.size() - 1; kept > 0; --kept) {
        first = name.left(kept) + u'.';
        if (textWidth(block.look, first) <= width)
            return;
    }
}

/// Numbers must be whole: "201…" could be any year.
bool saysNothing(const TextBlock &block, const QString &name)
{
    if (block.lines.join(u' ').remove(u' ') == QString(name).remove(u' ').remove(QChar::LineSeparator))
        return false;
    const bool hasDigits = std::ranges::any_of(name, [](QChar letter) { return letter.isDigit(); });
    return hasDigits || block.lines.first().size() <= kShortestName;
}

/// Names that would be cut to nothing make room for their neighbors: every second, third … is written.
void placeNames(ColumnSlots &places, const figure::ChartData &chart, const ChartStyle &style)
{
    constexpr qsizetype kMostSkipped = 12;
    for (qsizetype step = 1; step <= kMostSkipped; ++step) {
        places.labels.clear();
        bool legible = true;
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            const QString &name = chart.categories.at(i).label;
            const TextLook look = chartText(ChartTextRole::Axis, style, name);
            if (i % step != 0) {
                places.labels.append(TextBlock{{}, look, lineHeight(look)});
                continue;
            }
            const double width = places.width * static_cast<double>(step) - 3;
            places.labels.append(shortened(name, look, width, 2));
            abbreviate(places.labels.last(), name, width);
            legible = legible && !saysNothing(places.labels.last(), name);
        }
        if (legible)
            break;
    }
    for (const TextBlock &block : std::as_const(places.labels))
        places.labelHeight = std::max(places.labelHeight, block.height());
}

} // namespace

double ColumnSlots::barShare(double textZoom) const
{
    const double pixels = std::min(width * kBarShare, kWidestBar * textZoom);
    // Same parity as the slot, so that both edges fall on whole pixels.
    const double whole = std::max(1.0, 2 * std::floor((pixels - std::fmod(width, 2)) / 2) + std::fmod(width, 2));
    return whole / width;
}

ColumnSlots slotsFor(const figure::ChartData &chart, const ChartStyle &style, const QRectF &area)
{
    ColumnSlots places;
    places.count = std::max<qsizetype>(1, chart.categories.size());
    places.gutter = gutterOf(chart, style);
    const double room = area.width() - places.gutter;
    places.width = std::max(2.0, std::min(std::floor(room / static_cast<double>(places.count)),
                                          std::round(kWidestSlot * style.textZoom)));
    const double spare = room - places.width * static_cast<double>(places.count);
    places.left = std::floor(area.left() + places.gutter + std::max(0.0, spare) / 2);
    placeNames(places, chart, style);
    return places;
}

bool needsValueAxis(const figure::Panel &panel)
{
    for (const figure::Series &series : panel.series) {
        if (series.shape == figure::SeriesShape::Point)
            return true;
        if (series.shape == figure::SeriesShape::Stack && series.unit != figure::Unit::Count)
            return true;
        const bool isUnlabeled = std::ranges::any_of(
            series.data, [](const figure::Datum &datum) { return isDrawn(datum) && datum.label.isEmpty(); });
        if (series.shape == figure::SeriesShape::Bar && isUnlabeled)
            return true;
    }
    return false;
}

} // namespace plot
