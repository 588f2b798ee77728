// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/mark_tip.h"

#include "plot/chart_text.h"
#include "plot/value_scale.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace plot {

QString MarkTip::valueLine(const figure::ChartData &chart, const figure::Series &series, const figure::Datum &datum)
{
    if (!isDrawn(datum))
        return tr("not disclosed");
    if (!datum.label.isEmpty())
        return datum.label;
    return gridText(*datum.value, series.unit, chart.language, series.currency);
}

/// "Months since signing: 18.5"
QString MarkTip::placeLine(const figure::Panel &panel, const figure::Datum &datum, domain::Language language)
{
    return tr("%1: %2", "axis: position").arg(panel.positionLabel.isEmpty() ? panel.title : panel.positionLabel,
                                              gridText(std::round(datum.position * 10) / 10, figure::Unit::Number, language));
}

QString MarkTip::countLine(const figure::ChartData &chart, const figure::Datum &datum)
{
    const QString n = countText(datum.n, chart.language);
    if (datum.denominator > 0)
        return tr("%1 of %2", "n of m records").arg(n, countText(datum.denominator, chart.language));
    return tr("n = %1").arg(n);
}

/// "16.8% of 386": of all that the chart counts, where the mark itself is no share.
QString MarkTip::shareLine(const figure::ChartData &chart, const figure::Series &series, const figure::Datum &datum)
{
    const qint64 whole = datum.denominator > 0 ? datum.denominator : chart.n;
    if (series.unit != figure::Unit::Count || whole <= 0 || datum.n <= 0 || figure::runsOverPositions(series))
        return {};
    return tr("%1 of %2", "share of all records").arg(gridText(std::round(1000.0 * double(datum.n) / double(whole)) / 1000, figure::Unit::Percent, chart.language),
                                                     countText(whole, chart.language));
}

QString MarkTip::selectedLine(const figure::ChartData &chart, const figure::MarkShare &share)
{
    const double part = share.whole > 0 ? double(share.n) / double(share.whole) : 0.0;
    return tr("Selected: %1 of %2 (%3)").arg(countText(share.n, chart.language), countText(share.whole, chart.language),
                                            gridText(std::round(part * 1000) / 1000, figure::Unit::Percent, chart.language));
}

QString MarkTip::text(const figure::ChartData &chart, const Mark &mark, const figure::MarkShare *share)
{
    const figure::Series &series = chart.panels.at(mark.panel).series.at(mark.series);
    const figure::Datum &datum = series.data.at(mark.category);
    const bool runs = figure::runsOverPositions(series);
    const figure::Category category = runs ? figure::Category() : chart.categories.value(mark.category);
    QStringList lines{category.longLabel.isEmpty() ? category.label : category.longLabel};
    if (runs)
        lines = {placeLine(chart.panels.at(mark.panel), datum, chart.language)};
    if (!series.label.isEmpty() && chart.panels.at(mark.panel).series.size() > 1)
        lines.first() += QStringLiteral(" · ") + series.label;
    const QString value = valueLine(chart, series, datum);
    const QString count = countLine(chart, datum);
    lines.append(series.unit == figure::Unit::Count && datum.denominator == 0 ? count : value + QStringLiteral(" · ") + count);
    if (const QString part = shareLine(chart, series, datum); !part.isEmpty())
        lines.append(part);
    if (share)
        lines.append(selectedLine(chart, *share));
    if (datum.interval) {
        // To a tenth of a percentage point.
        const auto number = [&](double bound) { return gridText(std::round(bound * 1000) / 1000, series.unit, chart.language, series.currency); };
        lines.append(tr("%1% interval %2 to %3").arg(qRound(datum.interval->level * 100))
                         .arg(number(datum.interval->low), number(datum.interval->high)));
    }
    if (datum.undisclosed > 0)
        lines.append(tr("not disclosed for %1").arg(countText(datum.undisclosed, chart.language)));
    if (datum.state == figure::DatumState::TooFew)
        lines.append(tr("Too few or too recent to compare"));
    for (const figure::ReferenceMark &reference : chart.references) {
        if (reference.panel == mark.panel && (reference.categoryKey.isEmpty() || reference.categoryKey == category.key))
            lines.append(QStringList{reference.label, reference.source}.join(reference.source.isEmpty() ? QString() : QStringLiteral("\n")));
    }
    return lines.join(u'\n');
}

qsizetype neighbor(const QList<Mark> &marks, qsizetype from, QPointF direction)
{
    constexpr double kAcrossCost = 3; // a mark straight ahead is nearer than one off to the side
    const QPointF start = marks.at(from).rect.center();
    double best = std::numeric_limits<double>::max();
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QPointF away = marks.at(i).rect.center() - start;
        const double ahead = QPointF::dotProduct(away, direction);
        const double across = std::abs(QPointF::dotProduct(away, QPointF(direction.y(), direction.x())));
        if (i == from || ahead <= 0.5)
            continue;
        if (const double cost = ahead + kAcrossCost * across; cost < best) {
            best = cost;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace plot
