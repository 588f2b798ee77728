// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/motion/chart_between.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace plot {

using figure::Category;
using figure::ChartData;
using figure::Datum;
using figure::Panel;
using figure::Series;
using figure::SeriesShape;

namespace {

bool isMovable(const Series &series)
{
    return series.shape == SeriesShape::Bar || series.shape == SeriesShape::Stack || series.shape == SeriesShape::Point || series.shape == SeriesShape::Span;
}

bool isMovable(const ChartData &chart)
{
    return std::ranges::all_of(chart.panels, [](const Panel &panel) { return std::ranges::all_of(panel.series, [](const Series &series) { return isMovable(series); }); });
}

double mixed(double from, double to, double share)
{
    return std::lerp(from, to, share);
}

/// Those of `to` in their order; what is gone stays behind the neighbor it had.
template <class Keyed>
QList<Keyed> merged(const QList<Keyed> &from, const QList<Keyed> &to)
{
    QList<Keyed> all = to;
    qsizetype after = 0;
    for (const Keyed &item : from) {
        const auto found = std::ranges::find(all, item.key, &Keyed::key);
        if (found == all.end())
            all.insert(after++, item);
        else
            after = found - all.begin() + 1;
    }
    return all;
}

QHash<QString, qsizetype> placesOf(const QList<Category> &categories)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < categories.size(); ++i)
        places.insert(categories[i].key, i);
    return places;
}

const Datum *datumOf(const Series *series, qsizetype place)
{
    return series && place >= 0 && place < series->data.size() ? &series->data[place] : nullptr;
}

/// A mark that is in both.
Datum moved(const Datum &from, const Datum &to, double share)
{
    Datum datum = to;
    datum.value = mixed(*from.value, *to.value, share);
    datum.start = mixed(from.start, to.start, share);
    if (from.interval && to.interval) {
        datum.interval->low = mixed(from.interval->low, to.interval->low, share);
        datum.interval->high = mixed(from.interval->high, to.interval->high, share);
    }
    return datum;
}

/// A mark that is in one of the two only, at so much of its length. A point has none, and is there or not.
Datum partOf(const Datum &datum, SeriesShape shape, double length)
{
    Datum part = datum;
    if (shape != SeriesShape::Point)
        part.value = mixed(shape == SeriesShape::Span ? datum.start : 0.0, *datum.value, length);
    return part;
}

Datum between(const Datum *from, const Datum *to, SeriesShape shape, double share)
{
    const bool wasThere = from && from->value;
    const bool isThere = to && to->value;
    Datum datum = to ? *to : Datum();
    if (wasThere && isThere)
        datum = moved(*from, *to, share);
    else if (isThere)
        datum = partOf(*to, shape, share);
    else if (wasThere && shape != SeriesShape::Point) {
        datum = partOf(*from, shape, 1 - share);
        datum.label.clear();
    }
    datum.ids.clear(); // Nothing is chosen while it moves, and the lists may be long.
    return datum;
}

const Series *seriesOf(const Panel &panel, const QString &key)
{
    const auto found = std::ranges::find(panel.series, key, &Series::key);
    return found == panel.series.end() ? nullptr : &*found;
}

} // namespace

bool canMove(const ChartData &from, const ChartData &to)
{
    return from.chartId == to.chartId && from.unit == to.unit && from.panels.size() == to.panels.size() && !from.panels.isEmpty() && from.emptyText.isEmpty()
        && to.emptyText.isEmpty() && isMovable(from) && isMovable(to);
}

ChartData chartBetween(const ChartData &from, const ChartData &to, double share)
{
    if (share >= 1 || !canMove(from, to))
        return to;
    ChartData chart = to;
    chart.categories = merged(from.categories, to.categories);
    const auto before = placesOf(from.categories);
    const auto after = placesOf(to.categories);
    for (Category &category : chart.categories) {
        if (!after.contains(category.key)) {
            category.n = 0;
            category.total.clear();
        }
    }
    for (qsizetype p = 0; p < chart.panels.size(); ++p) {
        Panel &panel = chart.panels[p];
        panel.series = merged(from.panels[p].series, to.panels[p].series);
        for (Series &series : panel.series) {
            const Series *earlier = seriesOf(from.panels[p], series.key);
            const Series *later = seriesOf(to.panels[p], series.key);
            QList<Datum> data;
            for (const Category &category : chart.categories)
                data.append(between(datumOf(earlier, before.value(category.key, -1)), datumOf(later, after.value(category.key, -1)), series.shape, share));
            series.data = data;
        }
    }
    return chart;
}

} // namespace plot
