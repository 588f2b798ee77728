// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership/partnership_survival.h"

#include "analytics/chart_parts.h"
#include "analytics/partnership_outcomes.h"
#include "domain/derived/deal_status.h"
#include "figure/headline.h"

#include <algorithm>
#include <cmath>

namespace analytics {

using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::KeyFigure;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr double kYear = 12.0;
constexpr qint64 kFewestAtRisk = 10;
constexpr double kAtRiskHeight = 0.01; // The painter gives rows the height of their texts.
constexpr double kIncidenceHeight = 0.6;

QString fateLabel(PartnershipFate fate, const Phrases &words)
{
    switch (fate) {
    case PartnershipFate::Running: return words(QT_TRANSLATE_NOOP("figure", "Running"));
    case PartnershipFate::Returned: return words(QT_TRANSLATE_NOOP("figure", "Returned"));
    case PartnershipFate::Acquired: return words(QT_TRANSLATE_NOOP("figure", "Acquired by the counterparty"));
    case PartnershipFate::Completed: return words(QT_TRANSLATE_NOOP("figure", "Completed or expired"));
    case PartnershipFate::Dropped: return words(QT_TRANSLATE_NOOP("figure", "Lapsed or canceled"));
    }
    return {};
}

QString fateKey(PartnershipFate fate)
{
    static const QString kKeys[] = {QStringLiteral("RUNNING"), QStringLiteral("RETURNED"), QStringLiteral("ACQUIRED"), QStringLiteral("COMPLETED"),
                                    QStringLiteral("DROPPED")};
    return kKeys[int(fate)];
}

QList<qint64> idsAt(const PartnershipGroup &group, double time, bool returned)
{
    QList<qint64> ids;
    for (auto life = std::ranges::lower_bound(group.lives, time, {}, &PartnershipLife::months); life != group.lives.end() && life->months == time; ++life) {
        if ((life->fate == PartnershipFate::Returned) == returned)
            ids.append(life->id);
    }
    return ids;
}

/// From 1 at signing: a datum for each drop, and one with n = 0 where deals were censored.
QList<Datum> curveData(const PartnershipGroup &group, const Phrases &words)
{
    QList<Datum> data;
    const auto append = [&](double time, double survival, const QList<qint64> &ids) -> Datum & {
        Datum datum;
        datum.position = time;
        datum.value = survival;
        datum.denominator = group.curve.atRisk(time);
        datum.state = group.isComparable() ? DatumState::Known : DatumState::TooFew;
        datum.ids = ids;
        data.append(datum);
        return data.last();
    };
    append(0.0, 1.0, {});
    for (const SurvivalStep &step : group.curve.steps) {
        Datum &datum = append(step.time, step.survival, idsAt(group, step.time, true));
        datum.n = step.ended;
        datum.interval = step.interval;
        datum.label = words.percent(step.survival);
    }
    double last = -1.0;
    for (const double time : group.curve.censored) {
        if (time != std::exchange(last, time))
            append(time, group.curve.at(time), idsAt(group, time, false));
    }
    std::ranges::stable_sort(data, {}, &Datum::position);
    return data;
}

QList<figure::Tick> yearTicks(const PartnershipGroup &all)
{
    const double longest = all.lives.isEmpty() ? kYear : all.lives.last().months;
    const double step = kYear * std::max(1.0, std::ceil(longest / kYear / 8.0));
    QList<figure::Tick> ticks;
    for (double months = 0.0; months <= longest + step * 0.2; months += step)
        ticks.append({months, QString::number(qRound(months))});
    return ticks;
}

figure::Series curveSeries(const PartnershipGroup &group, const QString &key, const QString &label, const Phrases &words)
{
    figure::Series series = newSeries(key, label, SeriesShape::Step, Unit::Percent);
    series.data = curveData(group, words);
    return series;
}

figure::Series atRiskSeries(const PartnershipGroup &group, const figure::Series &curve, const QList<figure::Tick> &ticks, const Phrases &words)
{
    figure::Series series = newSeries(curve.key, curve.label, SeriesShape::Rows);
    for (const figure::Tick &tick : ticks) {
        Datum datum;
        datum.position = tick.value;
        datum.n = group.curve.atRisk(tick.value);
        datum.denominator = group.lives.size();
        datum.value = double(datum.n);
        datum.state = group.isComparable() ? DatumState::Known : DatumState::TooFew;
        datum.label = words.count(datum.n);
        for (const PartnershipLife &life : group.lives) {
            if (life.months >= tick.value)
                datum.ids.append(life.id);
        }
        std::ranges::sort(datum.ids);
        series.data.append(datum);
    }
    return series;
}

void appendCurves(ChartData &chart, const PartnershipSurvival &sums)
{
    const Phrases words(chart.language);
    figure::Panel curves;
    curves.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Partnerships not returned, %"));
    curves.positionLabel = words(QT_TRANSLATE_NOOP("figure", "Months since signing"));
    curves.ticks = yearTicks(sums.all);
    figure::Panel atRisk;
    atRisk.title = words(QT_TRANSLATE_NOOP("figure", "Still observed"));
    atRisk.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Deals still observed"));
    atRisk.ticks = curves.ticks;
    atRisk.heightShare = kAtRiskHeight;
    const auto append = [&](const PartnershipGroup &group, const QString &key, const QString &label) {
        curves.series.append(curveSeries(group, key, label, words));
        atRisk.series.append(atRiskSeries(group, curves.series.last(), curves.ticks, words));
    };
    if (sums.groups.isEmpty())
        append(sums.all, QStringLiteral("ALL"), words(QT_TRANSLATE_NOOP("figure", "All deals")));
    for (const PartnershipGroup &group : sums.groups)
        append(group, group.group.key, group.group.label);
    chart.panels = {curves, atRisk};
}

/// How often each kind of end had come about, each excluding the others.
void appendIncidence(ChartData &chart, const PartnershipSurvival &sums)
{
    const Phrases words(chart.language);
    figure::Panel panel;
    panel.title = words(QT_TRANSLATE_NOOP("figure", "How partnerships ended, each end excluding the others (Aalen–Johansen)"));
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Partnerships ended, %"));
    panel.ticks = chart.panels.first().ticks;
    panel.heightShare = kIncidenceHeight;
    for (int cause = 1; cause <= kPartnershipEnds; ++cause) {
        const auto fate = PartnershipFate(cause);
        const QList<qint64> ids = sums.all.idsOf(fate);
        if (ids.isEmpty())
            continue;
        figure::Series series = newSeries(fateKey(fate), fateLabel(fate, words), SeriesShape::Step, Unit::Percent);
        Datum start;
        start.value = 0.0;
        start.state = DatumState::Known;
        start.denominator = sums.all.lives.size();
        series.data.append(start);
        for (const IncidenceStep &step : sums.incidence) {
            if (step.ended[cause - 1] == 0)
                continue;
            Datum datum = start;
            datum.position = step.time;
            datum.value = step.incidence[cause - 1];
            datum.n = step.ended[cause - 1];
            datum.denominator = step.atRisk;
            datum.label = words.percent(*datum.value);
            for (const PartnershipLife &life : sums.all.lives) {
                if (life.months == step.time && life.fate == fate)
                    datum.ids.append(life.id);
            }
            series.data.append(datum);
        }
        panel.series.append(series);
    }
    if (!panel.series.isEmpty())
        chart.panels.append(panel);
}

/// The most years, of 5, 3, 2 and 1, after which enough deals are still observed; 0: none.
int horizonYears(const PartnershipGroup &all)
{
    for (const int years : {5, 3, 2, 1}) {
        if (all.curve.atRisk(years * kYear) >= kFewestAtRisk)
            return years;
    }
    return 0;
}

QString monthsText(const std::optional<double> &months, const Phrases &words)
{
    return months ? words.number(*months, 1) : words(QT_TRANSLATE_NOOP("figure", "not reached"));
}

KeyFigure medianFigure(const PartnershipGroup &group, const QString &key, const QString &label, const Phrases &words)
{
    KeyFigure figure;
    figure.key = key;
    figure.label = label;
    figure.unit = Unit::Months;
    const auto median = group.curve.median();
    const auto bounds = group.curve.medianBounds();
    figure.datum.value = median;
    figure.datum.state = !median ? DatumState::Absent : group.isComparable() ? DatumState::Known : DatumState::TooFew;
    figure.datum.n = group.idsOf(PartnershipFate::Returned).size();
    figure.datum.denominator = group.lives.size();
    figure.datum.ids = group.idsOf(PartnershipFate::Returned);
    if (median && bounds.low && bounds.high)
        figure.datum.interval = figure::Interval{*bounds.low, *bounds.high, 0.95};
    figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 months (95% CI %2–%3; %4 of %5 returned)"))
                      .arg(monthsText(median, words), monthsText(bounds.low, words), monthsText(bounds.high, words),
                           words.count(figure.datum.n), words.count(figure.datum.denominator));
    if (!median)
        figure.text = words(QT_TRANSLATE_NOOP("figure", "not reached (%1 of %2 returned)"))
                          .arg(words.count(figure.datum.n), words.count(figure.datum.denominator));
    return figure;
}

KeyFigure shareFigure(const char *key, const QString &label, double share, const PartnershipSurvival &sums)
{
    const Phrases words(domain::Language::English);
    KeyFigure figure = keyFigure(key, label, Unit::Percent, share, words.percent(share));
    figure.datum.ids = sums.all.idsOf(PartnershipFate::Returned);
    figure.datum.n = figure.datum.ids.size();
    figure.datum.denominator = sums.all.lives.size();
    return figure;
}

void appendKeyFigures(ChartData &chart, const PartnershipSurvival &sums)
{
    const Phrases words(chart.language);
    chart.keyFigures.append(rateKeyFigure("return_rate_naive", words(QT_TRANSLATE_NOOP("figure", "Returned so far (plain rate)")),
                                          sums.all.idsOf(PartnershipFate::Returned), sums.all.lives.size(), words));
    const int years = horizonYears(sums.all);
    if (years > 0) {
        const double at = years * kYear;
        chart.keyFigures.append(shareFigure("returned_aalen_johansen",
                                            words(QT_TRANSLATE_NOOP("figure", "Returned within %1 years (Aalen–Johansen)")).arg(years),
                                            incidenceAt(sums.incidence, int(PartnershipFate::Returned), at), sums));
        KeyFigure kaplan = shareFigure("returned_kaplan_meier",
                                       words(QT_TRANSLATE_NOOP("figure", "Returned within %1 years, if nothing else ended a deal (Kaplan–Meier)")).arg(years),
                                       1.0 - sums.all.curve.at(at), sums);
        chart.keyFigures.append(kaplan);
    }
    if (sums.groups.isEmpty())
        chart.keyFigures.append(medianFigure(sums.all, QStringLiteral("median"), words(QT_TRANSLATE_NOOP("figure", "Median time to return")), words));
    for (const PartnershipGroup &group : sums.groups)
        chart.keyFigures.append(medianFigure(group, QStringLiteral("median_") + group.group.key,
                                             words(QT_TRANSLATE_NOOP("figure", "Median time to return, %1")).arg(group.group.label), words));
    if (sums.test) {
        const QString text = words(QT_TRANSLATE_NOOP("figure", "p = %1 (χ² = %2, df %3)"))
                                 .arg(words.number(sums.test->p, 3), words.number(sums.test->chiSquared, 2), words.count(sums.test->degreesOfFreedom));
        chart.keyFigures.append(keyFigure("log_rank_p", words(QT_TRANSLATE_NOOP("figure", "Log-rank test between the groups")), Unit::Number, sums.test->p, text));
    }
}

/// Rules in order: too few · split: clear or no clear difference · share returned by the horizon · so far.
QString headline(const ChartData &chart, const ChartRequest &request, const PartnershipSurvival &sums)
{
    const Phrases words(chart.language);
    const qint64 n = sums.all.lives.size();
    if (n < kFewestToCompare)
        return tooFewText(words, chart.unit, n);
    constexpr double kClear = 0.05;
    if (!sums.groups.isEmpty()) {
        const QString by = splitName(request.options.split, chart.language).toLower();
        if (!sums.test)
            return words(QT_TRANSLATE_NOOP("figure", "Partnerships cannot be compared by %1: nothing to compare")).arg(by);
        const char *text = sums.test->p < kClear ? QT_TRANSLATE_NOOP("figure", "Partnerships are returned at different rates by %1 (log-rank p = %2)")
                                                 : QT_TRANSLATE_NOOP("figure", "No clear difference in returns by %1 (log-rank p = %2)");
        return words(text).arg(by, words.number(sums.test->p, 3));
    }
    const int years = horizonYears(sums.all);
    if (years == 0)
        return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 partnerships have been returned so far"))
            .arg(words.count(sums.all.idsOf(PartnershipFate::Returned).size()), words.count(n));
    const double share = request.options.competingCensored ? 1.0 - sums.all.curve.at(years * kYear)
                                                           : incidenceAt(sums.incidence, int(PartnershipFate::Returned), years * kYear);
    return words(QT_TRANSLATE_NOOP("figure", "%1 of partnerships are returned within %2 years of signing")).arg(words.percent(share, 0)).arg(years);
}

QStringList notes(const ChartData &chart, const ChartRequest &request, const PartnershipSurvival &sums)
{
    const Phrases words(chart.language);
    QStringList notes;
    const auto note = [&](const char *text, qint64 n) {
        if (n > 0)
            notes.append(words(text).arg(words.count(n)));
    };
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    note(QT_TRANSLATE_NOOP("figure", "Acquisitions and asset purchases left out: %1."), sums.leftOut.size());
    note(QT_TRANSLATE_NOOP("figure", "Without a date: %1."), sums.undated.size());
    note(QT_TRANSLATE_NOOP("figure", "Dated no finer than a quarter: %1."), std::ranges::count_if(sums.all.lives, &PartnershipLife::isCoarse));
    if (!sums.all.lives.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "The plain rate counts deals still running as if they would never end; Kaplan–Meier follows each deal as "
                                             "long as it was seen and takes other ends for mere stops; Aalen–Johansen counts them as ends.")));
    const bool hasGray = std::ranges::any_of(sums.groups, [](const PartnershipGroup &group) { return !group.isComparable(); });
    if (hasGray || (sums.groups.isEmpty() && !sums.all.isComparable()))
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Gray: n < 20 or median follow-up < 3 years; do not compare.")));
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Band: 95% (Greenwood, log-log). Dotted: fewer than 10 still observed. Ticks: last seen running.")));
    return notes;
}

UsedDefinitions usedDefinitions(const ChartRequest &request)
{
    UsedDefinitions used{&definitions::kPartnershipSurvival, &definitions::kCohortDate, &definitions::kTerminated, &definitions::kReturnRate,
                         &definitions::kUnverified};
    appendLicenseOut(used, request);
    return used;
}

} // namespace

ChartData partnershipSurvivalChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "partnership-survival", QT_TRANSLATE_NOOP("figure", "Partnership survival"));
    const Phrases words(request.language);
    const PartnershipSurvival sums = partnershipSurvival(request);
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && sums.all.lives.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No partnership with a signing date among %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendCurves(chart, sums);
        if (sums.groups.isEmpty() && !request.options.competingCensored)
            appendIncidence(chart, sums);
        appendKeyFigures(chart, sums);
        chart.headline = headline(chart, request, sums);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Share of partnerships not yet returned, by months since signing"));
    return finished(chart, request, notes(chart, request, sums), usedDefinitions(request));
}

} // namespace analytics
