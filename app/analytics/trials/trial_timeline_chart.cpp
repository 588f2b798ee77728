// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/trials/trial_charts.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "domain/records.h"
#include "domain/value_text.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::DateBasis;
using domain::Id;
using domain::PartialDate;
using domain::Trial;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr qsizetype kMostRows = 40;    ///< On one page.
constexpr qsizetype kMostOfAll = 1'000; ///< More rows cannot be scrolled through either.
constexpr int kMostYears = 14;

double dayOf(const PartialDate &date)
{
    return double(date.midpoint().toJulianDay());
}

/// Registries leave the basis of old dates out; a date after the as-of date cannot have happened.
bool isEstimated(const PartialDate &date, DateBasis basis, QDate asOf)
{
    return basis == DateBasis::Estimated || date.latestDay() > asOf;
}

PartialDate endOf(const Trial &trial)
{
    return trial.completion.isEmpty() ? trial.primaryCompletion : trial.completion;
}

/// A trial with the days it is drawn from and to.
struct DatedTrial
{
    double from = 0.0;
    double to = 0.0;
    const Trial *trial = nullptr;
};

/// Trials with a start and an end; the first rows in order, the latest end first. `without` counts the others.
qsizetype mostRows(const ChartRequest &request)
{
    return request.options.allRows ? kMostOfAll : kMostRows;
}

QList<DatedTrial> datedTrials(const ChartRequest &request, const QList<qint64> &ids, qint64 &without)
{
    QList<DatedTrial> trials;
    for (const qint64 id : ids) {
        const Trial *trial = request.snapshot->find(Id<Trial>{id});
        if (trial && !trial->start.isEmpty() && !endOf(*trial).isEmpty())
            trials.append({dayOf(trial->start), dayOf(endOf(*trial)), trial});
        else
            ++without;
    }
    const auto drawn = trials.begin() + std::min(mostRows(request), trials.size());
    std::ranges::partial_sort(trials, drawn, {}, [](const DatedTrial &one) { return std::tuple(-one.to, one.from, one.trial->id.value); });
    return trials;
}

Datum spanDatum(double from, double to, const Trial &trial)
{
    Datum datum;
    datum.start = from;
    datum.value = std::max(from, to);
    datum.state = DatumState::Known;
    datum.n = 1;
    datum.ids = {trial.id.value};
    return datum;
}

void appendRow(ChartData &chart, const ChartRequest &request, const Trial &trial)
{
    const PartialDate end = endOf(trial);
    const DateBasis endBasis = trial.completion.isEmpty() ? trial.primaryCompletionBasis : trial.completionBasis;
    const double today = double(request.asOf.date.toJulianDay());
    const double from = dayOf(trial.start);
    const double to = dayOf(end);
    const bool isOpen = isEstimated(end, endBasis, request.asOf.date);
    const bool isPlanned = isEstimated(trial.start, trial.startBasis, request.asOf.date) && from > today;
    figure::Category category = newCategory(trial.number.isEmpty() ? QString::number(trial.id.value) : trial.number,
                                            domain::recordName(*request.snapshot, trial.id, chart.language), 1);
    category.notes = {domain::labelOf(trial.phase, chart.language), domain::dateText(end, chart.language)};
    chart.categories.append(category);
    auto &series = chart.panels.first().series;
    Datum actual;
    if (!isPlanned)
        actual = spanDatum(from, isOpen ? std::clamp(today, from, std::max(from, to)) : to, trial);
    series[0].data.append(actual);
    Datum estimated;
    if (isOpen && to > std::max(from, isPlanned ? from : today)) {
        estimated = spanDatum(isPlanned ? from : std::max(from, today), to, trial);
        estimated.pale = true;
    }
    series[1].data.append(estimated);
    Datum primary;
    if (!trial.primaryCompletion.isEmpty()) {
        primary = spanDatum(dayOf(trial.primaryCompletion), dayOf(trial.primaryCompletion), trial);
        primary.pale = isEstimated(trial.primaryCompletion, trial.primaryCompletionBasis, request.asOf.date);
    }
    series[2].data.append(primary);
}

QList<figure::Tick> yearTicks(const QList<const Trial *> &trials, QDate asOf)
{
    int first = asOf.year();
    int last = asOf.year() + 1;
    for (const Trial *trial : trials) {
        first = std::min(first, trial->start.yearNumber());
        last = std::max(last, endOf(*trial).yearNumber() + 1);
    }
    const int step = 1 + (last - first) / kMostYears;
    QList<figure::Tick> ticks;
    for (int year = first; year <= last; year += step)
        ticks.append({double(QDate(year, 1, 1).toJulianDay()), QString::number(year)});
    return ticks;
}

figure::Panel emptyPanel(const Phrases &words)
{
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Start to completion"));
    panel.noteLabels = {words(QT_TRANSLATE_NOOP("figure", "Phase")), words(QT_TRANSLATE_NOOP("figure", "Completion"))};
    panel.series = {newSeries(QStringLiteral("ACTUAL"), words(QT_TRANSLATE_NOOP("figure", "Run so far")), SeriesShape::Span, Unit::Day),
                    newSeries(QStringLiteral("ESTIMATED"), words(QT_TRANSLATE_NOOP("figure", "Estimated")), SeriesShape::Span, Unit::Day),
                    newSeries(QStringLiteral("PRIMARY"), words(QT_TRANSLATE_NOOP("figure", "Primary completion")), SeriesShape::Point, Unit::Day)};
    return panel;
}

} // namespace

ChartData trialTimelineChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "trial-timeline", QT_TRANSLATE_NOOP("figure", "Trial timeline"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    chart.n = ids.size();
    qint64 without = 0;
    const auto trials = datedTrials(request, ids, without);
    if (hasRecords(chart) && trials.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No start and completion date is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    QList<const Trial *> shown;
    QList<qint64> open;
    for (const DatedTrial &one : trials) {
        if (shown.size() < mostRows(request))
            shown.append(one.trial);
        if (endOf(*one.trial).latestDay() > request.asOf.date)
            open.append(one.trial->id.value);
    }
    std::ranges::sort(open);
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(emptyPanel(words));
        chart.panels.first().ticks = yearTicks(shown, request.asOf.date);
        for (const Trial *trial : shown)
            appendRow(chart, request, *trial);
        chart.keyFigures.append(countKeyFigure("open", words(QT_TRANSLATE_NOOP("figure", "Completion still ahead")), open, trials.size(), words));
        chart.headline = words(QT_TRANSLATE_NOOP("figure", "%1 of %2 dated trials complete after %3"))
                             .arg(words.count(open.size()), words.count(trials.size()), words.date(request.asOf.date));
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Trials from start to completion, latest completion first; dashed: estimated; dot: primary completion"));
    QStringList notes;
    if (without > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Without start or completion date: %1.")).arg(words.count(without)));
    if (trials.size() > shown.size())
        notes.append(rowsNotShown(words, shown.size(), trials.size()));
    return finished(chart, request, notes, {&definitions::kTrialDates});
}

} // namespace analytics
