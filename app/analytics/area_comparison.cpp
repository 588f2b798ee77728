// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/area_comparison.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"

#include <algorithm>

namespace analytics {

using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

QList<AreaShare> smallestFirst(const AreaConcentration &sums)
{
    QList<AreaShare> areas = sums.areas;
    std::ranges::sort(areas, {}, &AreaShare::share);
    return areas;
}

Datum point(double position, double value, const AreaConcentration &sums)
{
    Datum datum;
    datum.position = position;
    datum.value = value;
    datum.state = sums.known < kFewestToCompare ? DatumState::TooFew : DatumState::Known;
    datum.denominator = sums.known;
    return datum;
}

} // namespace

double gini(const AreaConcentration &sums)
{
    double under = 0.0;
    double sum = 0.0;
    const double width = 1.0 / double(sums.areas.size());
    for (const AreaShare &area : smallestFirst(sums)) {
        under += width * (sum + area.share / 2.0);
        sum += area.share;
    }
    return 1.0 - 2.0 * under;
}

void appendLorenz(ChartData &chart, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Summed share of %1, %")).arg(unitNoun(words, chart.unit));
    panel.positionLabel = words(QT_TRANSLATE_NOOP("figure", "Areas from smallest to largest, %"));
    for (const int percent : {0, 20, 40, 60, 80, 100})
        panel.ticks.append({percent / 100.0, words.percent(percent / 100.0, 0)});
    panel.series = {newSeries(QStringLiteral("EVEN"), words(QT_TRANSLATE_NOOP("figure", "Even division")), SeriesShape::Line, Unit::Percent),
                    newSeries(QStringLiteral("ONCOLOGY"), words(QT_TRANSLATE_NOOP("figure", "These records")), SeriesShape::Line, Unit::Percent)};
    panel.series[0].data = {point(0.0, 0.0, sums), point(1.0, 1.0, sums)};
    panel.series[1].data = {point(0.0, 0.0, sums)};
    double sum = 0.0;
    qsizetype place = 0;
    for (const AreaShare &area : smallestFirst(sums)) {
        sum += area.share;
        Datum datum = point(double(++place) / double(sums.areas.size()), std::min(1.0, sum), sums);
        datum.ids = area.ids;
        datum.n = area.ids.size();
        datum.label = words.percent(*datum.value);
        panel.series[1].data.append(datum);
    }
    chart.panels.append(panel);
    chart.keyFigures.prepend(keyFigure("gini", words(QT_TRANSLATE_NOOP("figure", "Gini coefficient")), Unit::Number, gini(sums), words.number(gini(sums), 2)));
}

ChartRequest requestAt(const ChartRequest &request, QDate asOf)
{
    ChartRequest result = request;
    result.asOf.date = asOf;
    const auto filter = domain::FilterSpec::parse(request.filter);
    result.visible = domain::evaluate(*request.snapshot, filter ? filter.value() : domain::FilterSpec(), result.asOf);
    return result;
}

void appendYearAgo(ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    const QDate then = request.asOf.date.addYears(-1);
    const AreaConcentration before = areaConcentration(requestAt(request, then));
    if (!before.figures || !sums.figures)
        return;
    for (const AreaShare &area : before.areas) {
        figure::ReferenceMark mark;
        mark.categoryKey = areaCode(*request.snapshot, area.area);
        mark.value = area.share;
        mark.n = area.ids.size();
        mark.denominator = before.known;
        mark.label = words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(words(QT_TRANSLATE_NOOP("figure", "A year ago")), words.percent(area.share));
        mark.source = words(QT_TRANSLATE_NOOP("figure", "These records as of %1")).arg(words.date(then));
        if (std::ranges::find(chart.categories, mark.categoryKey, &figure::Category::key) != chart.categories.end())
            chart.references.append(mark);
    }
    const double change = sums.figures->hhi - before.figures->hhi;
    figure::KeyFigure key = keyFigure("hhi_change", words(QT_TRANSLATE_NOOP("figure", "HHI, change in a year")), Unit::Number, change,
                                      words(QT_TRANSLATE_NOOP("figure", "%1 (from %2, n = %3)"))
                                          .arg((change > 0 ? QStringLiteral("+") : QString()) + words.number(change, 0), words.number(before.figures->hhi, 0),
                                               words.count(before.known)));
    key.datum.n = before.known;
    chart.keyFigures.append(key);
}

} // namespace analytics
