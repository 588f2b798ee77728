// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/trials/trial_charts.h"

#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "analytics/phase_distribution.h"
#include "analytics/statistics.h"
#include "domain/derived/trial_status.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::DateBasis;
using domain::Id;
using domain::Phase;
using domain::Trial;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr Phase kOrder[] = {Phase::EarlyPhase1, Phase::Phase1, Phase::Phase1_2, Phase::Phase2, Phase::Phase2_3, Phase::Phase3, Phase::Phase4,
                            Phase::NotApplicable, Phase::Unknown};

/// The trials of one phase with a number of participants, and those without.
struct Enrollment
{
    QList<double> values;
    QList<qint64> ids;
    QList<qint64> planned; ///< Of `ids`, those whose number is a plan.
    qint64 without = 0;
    double participants = 0.0;
};

QHash<Phase, Enrollment> enrollments(const ChartRequest &request, const QList<qint64> &ids, qint64 &withdrawn)
{
    QHash<Phase, Enrollment> ofPhase;
    for (const qint64 id : ids) {
        const Trial *trial = request.snapshot->find(Id<Trial>{id});
        if (!trial)
            continue;
        if (domain::trialStatusAt(*request.snapshot, *trial, request.asOf) == domain::TrialStatus::Withdrawn) {
            ++withdrawn;
            continue;
        }
        Enrollment &phase = ofPhase[phaseOfTrial(*trial)];
        if (!trial->enrollment) {
            ++phase.without;
            continue;
        }
        phase.values.append(double(*trial->enrollment));
        phase.ids.append(id);
        phase.participants += double(*trial->enrollment);
        if (trial->enrollmentBasis == DateBasis::Estimated)
            phase.planned.append(id);
    }
    return ofPhase;
}

Datum datumOf(const Enrollment &phase)
{
    Datum datum;
    datum.ids = phase.ids;
    datum.n = phase.ids.size();
    datum.denominator = datum.n + phase.without;
    datum.undisclosed = phase.without;
    if (datum.n > 0)
        datum.state = datum.n < kFewestToCompare ? DatumState::TooFew : DatumState::Known;
    else
        datum.state = phase.without > 0 ? DatumState::Undisclosed : DatumState::Absent;
    return datum;
}

void appendRow(ChartData &chart, Phase phase, const Enrollment &enrollment)
{
    const Phrases words(chart.language);
    const bool isKnown = phase != Phase::Unknown && phase != Phase::NotApplicable;
    figure::Category category = newCategory(phaseKey(phase), domain::labelOf(phase, chart.language), enrollment.ids.size());
    category.other = !isKnown;
    category.notes = {words(QT_TRANSLATE_NOOP("figure", "%1 of %2")).arg(words.count(enrollment.ids.size()), words.count(enrollment.ids.size() + enrollment.without)),
                      words.count(enrollment.planned.size()), words.number(enrollment.participants, 0)};
    chart.categories.append(category);
    Datum quartiles = datumOf(enrollment);
    Datum median = quartiles;
    if (quartiles.n > 0) {
        quartiles.start = *quantile(enrollment.values, 0.25);
        quartiles.value = quantile(enrollment.values, 0.75);
        median.value = quantile(enrollment.values, 0.5);
        median.label = words.number(*median.value, 0);
    }
    chart.panels.first().series[0].data.append(quartiles);
    chart.panels.first().series[1].data.append(median);
}

Enrollment together(const QHash<Phase, Enrollment> &ofPhase)
{
    Enrollment all;
    for (const Enrollment &phase : ofPhase) {
        all.values += phase.values;
        all.ids += phase.ids;
        all.planned += phase.planned;
        all.without += phase.without;
        all.participants += phase.participants;
    }
    std::ranges::sort(all.ids);
    std::ranges::sort(all.planned);
    return all;
}

figure::Panel emptyPanel(const Phrases &words)
{
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Participants per trial"));
    panel.noteLabels = {words(QT_TRANSLATE_NOOP("figure", "n of trials")), words(QT_TRANSLATE_NOOP("figure", "Planned")),
                        words(QT_TRANSLATE_NOOP("figure", "Participants"))};
    panel.series = {newSeries(QStringLiteral("quartiles"), words(QT_TRANSLATE_NOOP("figure", "First to third quartile")), SeriesShape::Span, Unit::Number),
                    newSeries(QStringLiteral("median"), words(QT_TRANSLATE_NOOP("figure", "Median")), SeriesShape::Point, Unit::Number)};
    return panel;
}

} // namespace

ChartData enrollmentChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "enrollment", QT_TRANSLATE_NOOP("figure", "Enrollment"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    chart.n = ids.size();
    qint64 withdrawn = 0;
    const auto ofPhase = enrollments(request, ids, withdrawn);
    const Enrollment all = together(ofPhase);
    if (hasRecords(chart) && all.ids.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No number of participants is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(emptyPanel(words));
        for (const Phase phase : kOrder) {
            if (ofPhase.contains(phase))
                appendRow(chart, phase, ofPhase[phase]);
        }
        const double median = quantile(all.values, 0.5).value_or(0.0);
        figure::KeyFigure key = keyFigure("median_all", words(QT_TRANSLATE_NOOP("figure", "Median, all phases")), Unit::Number, median, words.number(median, 0));
        key.datum.n = all.ids.size();
        key.datum.denominator = all.ids.size() + all.without;
        key.datum.ids = all.ids;
        chart.keyFigures = {key, countKeyFigure("planned", words(QT_TRANSLATE_NOOP("figure", "Number is a plan")), all.planned, all.ids.size(), words)};
        chart.headline = all.ids.size() < kFewestToCompare ? tooFewText(words, chart.unit, all.ids.size())
                                                           : words(QT_TRANSLATE_NOOP("figure", "The median trial has %1 participants (n = %2)"))
                                                                 .arg(words.number(median, 0), words.count(all.ids.size()));
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Participants per trial by phase: median and quartiles, actual and planned together"));
    QStringList notes{words(QT_TRANSLATE_NOOP("figure", "Without a number: %1; withdrawn and left out: %2.")).arg(words.count(all.without), words.count(withdrawn)),
                      words(QT_TRANSLATE_NOOP("figure", "Gray: n < 20, not ranked."))};
    return finished(chart, request, notes, {&definitions::kEnrollment, &definitions::kTrialPhase});
}

} // namespace analytics
