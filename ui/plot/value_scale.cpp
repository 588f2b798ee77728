// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/value_scale.h"

#include "domain/text/money_text.h"
#include "domain/value_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace plot {
namespace {

double stackHeight(const figure::Panel &panel, qsizetype category)
{
    double sum = 0;
    for (const figure::Series &series : panel.series) {
        const figure::Datum datum = series.data.value(category);
        if (series.shape == figure::SeriesShape::Stack && isDrawn(datum))
            sum += *datum.value;
    }
    return sum;
}

double reach(const figure::Datum &datum)
{
    if (!isDrawn(datum))
        return 0;
    return std::max({*datum.value, datum.start, datum.interval ? datum.interval->high : 0.0});
}

} // namespace

bool isDrawn(const figure::Datum &datum)
{
    const bool allowed = datum.state == figure::DatumState::Known || datum.state == figure::DatumState::AtLeast
                         || datum.state == figure::DatumState::TooFew;
    return allowed && datum.value && std::isfinite(*datum.value);
}

ValueExtent extentOf(const figure::ChartData &chart, int panelIndex)
{
    const figure::Panel &panel = chart.panels.at(panelIndex);
    ValueExtent extent;
    for (qsizetype category = 0; category < chart.categories.size(); ++category)
        extent.high = std::max(extent.high, stackHeight(panel, category));
    for (const figure::Series &series : panel.series) {
        for (const figure::Datum &datum : series.data) {
            extent.high = std::max(extent.high, reach(datum));
            if (isDrawn(datum))
                extent.low = std::min(extent.low, *datum.value);
        }
    }
    for (const figure::ReferenceMark &reference : chart.references) {
        if (reference.panel == panelIndex)
            extent.high = std::max(extent.high, reference.value);
    }
    const bool namesValues = std::ranges::none_of(panel.series, &figure::runsOverPositions);
    for (const figure::Tick &tick : namesValues ? panel.ticks : QList<figure::Tick>()) {
        extent.low = std::min(extent.low, tick.value);
        extent.high = std::max(extent.high, tick.value);
    }
    if (extent.high <= extent.low)
        extent.high = extent.low + 1;
    return extent;
}

ValueExtent extentOf(const figure::ChartData &chart, int panel, const QList<double> &reach)
{
    ValueExtent extent = extentOf(chart, panel);
    extent.high = std::max(extent.high, reach.value(panel));
    return extent;
}

QList<double> gridValues(double high, int maxLines)
{
    static constexpr std::array kSteps{1.0, 2.0, 2.5, 5.0, 10.0};
    const int gaps = std::max(1, maxLines - 1);
    const double power = std::pow(10.0, std::floor(std::log10(high / gaps)));
    double step = power * kSteps.back();
    for (const double candidate : kSteps) {
        if (high / (candidate * power) < gaps + 1) {
            step = candidate * power;
            break;
        }
    }
    QList<double> values;
    for (int i = 0; i <= gaps && i * step <= high * (1 + 1e-9); ++i)
        values.append(i * step);
    return values;
}

QString gridText(double value, figure::Unit unit, domain::Language language, const QString &currency)
{
    if (unit == figure::Unit::Money)
        return domain::moneyText(qRound64(value), currency, language);
    if (unit == figure::Unit::Day)
        return domain::dateText(domain::PartialDate::day(QDate::fromJulianDay(qRound64(value))), language);
    const QLocale locale = language == domain::Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                                 : QLocale(QLocale::English, QLocale::UnitedStates);
    if (unit == figure::Unit::Percent)
        return locale.toString(value * 100, 'g', 6) + u'%';
    return locale.toString(value, 'g', 6);
}

} // namespace plot
