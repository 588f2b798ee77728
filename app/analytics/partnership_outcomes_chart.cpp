// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership_outcomes.h"

#include "analytics/chart_frame.h"
#include "analytics/published_marks.h"
#include "analytics/return_rate_headline.h"
#include "domain/derived/deal_status.h"

#include <algorithm>

namespace analytics {

using domain::OutcomeGroup;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::Unit;

namespace {

constexpr OutcomeGroup kStackOrder[] = {OutcomeGroup::EndedEarly, OutcomeGroup::Completed, OutcomeGroup::Active, OutcomeGroup::Pending,
                                        OutcomeGroup::Unknown};
constexpr double kRatePanelHeight = 0.45;

Datum rateDatum(const Cohort &cohort, const Phrases &words)
{
    Datum datum;
    if (cohort.ids.isEmpty())
        return datum;
    const Proportion rate = cohort.returnRate();
    datum.value = rate.rate();
    datum.state = cohort.isMature() ? DatumState::Known : DatumState::TooFew;
    datum.n = rate.part;
    datum.denominator = rate.whole;
    datum.interval = wilson(rate);
    datum.label = words.percent(rate.rate());
    datum.ids = cohort.returned;
    return datum;
}

figure::Panel outcomePanel(const PartnershipOutcomes &sums, const Phrases &words)
{
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, domain::RecordKind::Deal));
    for (const OutcomeGroup group : kStackOrder) {
        figure::Series series;
        series.key = domain::codeOf(group);
        series.label = domain::labelOf(group, words.language());
        series.shape = figure::SeriesShape::Stack;
        for (const Cohort &cohort : sums.years) {
            Datum datum;
            datum.ids = cohort.idsOfOutcome.value(group);
            datum.n = datum.ids.size();
            datum.value = double(datum.n);
            datum.state = DatumState::Known;
            datum.denominator = cohort.ids.size();
            if (datum.n > 0)
                datum.label = words.count(datum.n);
            series.data.append(datum);
        }
        panel.series.append(series);
    }
    return panel;
}

figure::Panel ratePanel(const PartnershipOutcomes &sums, const Phrases &words)
{
    figure::Series series;
    series.key = QStringLiteral("return_rate");
    series.label = words(QT_TRANSLATE_NOOP("figure", "Return rate"));
    series.shape = figure::SeriesShape::Point;
    series.unit = Unit::Percent;
    for (const Cohort &cohort : sums.years)
        series.data.append(rateDatum(cohort, words));
    figure::Panel panel;
    panel.title = words(QT_TRANSLATE_NOOP("figure", "Return rate by signing year, 95% interval"));
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Return rate, %"));
    panel.heightShare = kRatePanelHeight;
    panel.series.append(series);
    return panel;
}

figure::KeyFigure rateFigure(const QString &key, const QString &label, const Cohort &cohort, const Phrases &words)
{
    figure::KeyFigure figure;
    figure.key = key;
    figure.label = label;
    figure.unit = Unit::Percent;
    figure.datum = rateDatum(cohort, words);
    const figure::Interval interval = figure.datum.interval.value_or(figure::Interval{});
    figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 (%2 of %3; 95% CI %4–%5)"))
                      .arg(figure.datum.label, words.count(figure.datum.n), words.count(figure.datum.denominator),
                           words.percent(interval.low), words.percent(interval.high));
    return figure;
}

/// The overall rate, then the years that had to be taken together; single years are points of the rate panel.
void appendKeyFigures(ChartData &chart, const PartnershipOutcomes &sums)
{
    const Phrases words(chart.language);
    chart.keyFigures.append(
        rateFigure(QStringLiteral("return_rate_all"), words(QT_TRANSLATE_NOOP("figure", "Return rate, all cohorts")), sums.all, words));
    if (sums.merged.size() < 2)
        return;
    for (const Cohort &cohort : sums.merged) {
        if (cohort.firstYear == cohort.lastYear)
            continue;
        const QString years = words.years(cohort.firstYear, cohort.lastYear);
        chart.keyFigures.append(rateFigure(QStringLiteral("return_rate_%1-%2").arg(cohort.firstYear).arg(cohort.lastYear),
                                           words(QT_TRANSLATE_NOOP("figure", "Return rate, signed %1")).arg(years), cohort, words));
    }
}

void appendYears(ChartData &chart, const PartnershipOutcomes &sums)
{
    for (const Cohort &cohort : sums.years) {
        const QString year = QString::number(cohort.firstYear);
        chart.categories.append({year, year, year, false, cohort.ids.size()});
    }
}

QStringList notes(const ChartData &chart, const ChartRequest &request, const PartnershipOutcomes &sums)
{
    const Phrases words(chart.language);
    QStringList notes;
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    if (!sums.undated.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Without a date, in no cohort: %1.")).arg(words.count(sums.undated.size())));
    if (const auto unknown = sums.all.idsOfOutcome.value(OutcomeGroup::Unknown).size(); unknown > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "State unknown: %1.")).arg(words.count(unknown)));
    const bool hasHollow = std::ranges::any_of(sums.years, [](const Cohort &cohort) { return !cohort.ids.isEmpty() && !cohort.isMature(); });
    if (hasHollow)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Hollow: n < 20 or median follow-up < 3 years; do not compare.")));
    if (!chart.references.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Published figures are not from these records.")));
    return notes;
}

UsedDefinitions usedDefinitions(const ChartRequest &request)
{
    UsedDefinitions used{
        &definitions::kCohortDate, &definitions::kTerminated, &definitions::kOutcomeGroups,
        request.options.countPartialReturns ? &definitions::kReturnRatePartial : &definitions::kReturnRate, &definitions::kUnverified};
    appendLicenseOut(used, request);
    return used;
}

} // namespace

ChartData partnershipOutcomesChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "partnership-outcomes", QT_TRANSLATE_NOOP("figure", "Partnership outcomes"));
    const Phrases words(request.language);
    const PartnershipOutcomes sums = partnershipOutcomes(request);
    chart.n = sums.all.ids.size() + sums.undated.size();
    if (chart.n == 0)
        chart.emptyText = nothingText(words, chart);
    else if (sums.all.ids.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No signing date is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendYears(chart, sums);
        chart.panels = {outcomePanel(sums, words), ratePanel(sums, words)};
        appendKeyFigures(chart, sums);
        chart.references = publishedReturnRates(request, chart.categories);
    }
    chart.headline = chart.emptyText.isEmpty() ? returnRateHeadline(sums, words) : chart.emptyText;
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Deals by signing year and state, number of deals; below: return rate, 95% interval"));
    setFootnote(chart, request, notes(chart, request, sums), usedDefinitions(request));
    setAlternativeText(chart, words);
    return chart;
}

} // namespace analytics
