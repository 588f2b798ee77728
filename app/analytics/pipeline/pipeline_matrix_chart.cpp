// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/pipeline_rows.h"

#include "analytics/chart_parts.h"
#include "analytics/phase_distribution.h"
#include "domain/records.h"

#include <QSet>

#include <algorithm>

namespace analytics {

using figure::ChartData;
using figure::Datum;
using figure::Phrases;

namespace {

constexpr qsizetype kMostRows = 15;

Split splitOf(const ChartRequest &request)
{
    return request.options.split == Split::Default ? Split::Area : request.options.split;
}

/// The ids that two ascending lists share.
QList<qint64> shared(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

void appendCells(ChartData &chart, const ChartRequest &request, const PhaseDistribution &phases)
{
    const Phrases words(chart.language);
    QList<qint64> ids;
    for (const PhaseBar &bar : phases.bars)
        ids += bar.ids;
    std::ranges::sort(ids);
    const auto groups = groupedIds(request, ids, splitOf(request), kMostRows);
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
    panel.orientation = figure::Orientation::Horizontal;
    for (const PhaseBar &bar : phases.bars) {
        const bool isRare = bar.outside || bar.phase == domain::Phase::Discovery || bar.phase == domain::Phase::EarlyPhase1;
        if (bar.ids.isEmpty() && isRare)
            continue;
        figure::Series series = newSeries(phaseKey(bar.phase), domain::shortLabel(bar.phase, chart.language), figure::SeriesShape::Cell);
        for (const GroupedIds &group : groups)
            series.data.append(countDatum(shared(group.ids, bar.ids), ids.size(), words));
        panel.series.append(series);
    }
    for (const GroupedIds &group : groups) {
        figure::Category category = newCategory(group.group.key, group.group.label, group.ids.size());
        category.other = group.other;
        chart.categories.append(category);
    }
    chart.panels.append(panel);
}

/// The largest cell.
QString phaseName(const QString &code, domain::Language language)
{
    const int ordinal = code == phaseKey(domain::Phase::Unknown) ? 0 : domain::vocabularyOf<domain::Phase>().find(code);
    return ordinal < 0 ? code : domain::labelOf(domain::Phase(ordinal), language);
}

QString headline(const ChartData &chart, qint64 n)
{
    const Phrases words(chart.language);
    if (n < kFewestToCompare)
        return tooFewText(words, chart.unit, n);
    const Datum *largest = nullptr;
    QString name;
    for (const auto &series : chart.panels.first().series) {
        for (qsizetype row = 0; row < series.data.size(); ++row) {
            if (!chart.categories[row].other && (!largest || series.data[row].n > largest->n)) {
                largest = &series.data[row];
                name = words(QT_TRANSLATE_NOOP("figure", "%1, %2")).arg(chart.categories[row].label, phaseName(series.key, chart.language));
            }
        }
    }
    if (!largest)
        return words(QT_TRANSLATE_NOOP("figure", "No group is known for %1")).arg(countedUnit(words, chart.unit, n));
    return words(QT_TRANSLATE_NOOP("figure", "Largest cell: %1, with %2 of %3 %4 (%5)"))
        .arg(name, words.count(largest->n), words.count(n), unitNoun(words, chart.unit), words.percent(double(largest->n) / double(n), 0));
}

} // namespace

ChartData pipelineMatrixChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "pipeline-matrix", QT_TRANSLATE_NOOP("figure", "Pipeline matrix"));
    const Phrases words(request.language);
    const PhaseDistribution phases = phaseDistribution(request, AreaDetail::Without);
    qint64 inBars = 0;
    for (const PhaseBar &bar : phases.bars)
        inBars += bar.ids.size();
    chart.n = inBars + phases.noLongerActive.size() + phases.phaseUnknown.size();
    if (hasRecords(chart) && inBars == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No phase is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendCells(chart, request, phases);
        chart.keyFigures = {countKeyFigure("no_longer_active", words(QT_TRANSLATE_NOOP("figure", "No longer active")), phases.noLongerActive, chart.n, words),
                            countKeyFigure("phase_unknown", words(QT_TRANSLATE_NOOP("figure", "Phase unknown")), phases.phaseUnknown, chart.n, words)};
        chart.headline = headline(chart, inBars);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "%1 by %2 and phase; shade grows with the square root of the count"))
                         .arg(unitTitle(words, chart.unit), splitName(splitOf(request), request.language).toLower());
    const MetricDefinition *phase = chart.unit == domain::RecordKind::Trial ? &definitions::kTrialPhase
        : chart.unit == domain::RecordKind::Program                         ? &definitions::kProgramPhase
                                                                            : &definitions::kCandidatePhase;
    QStringList notes;
    const auto note = [&](const char *text, const QList<qint64> &ids) {
        if (!ids.isEmpty())
            notes.append(words(text).arg(words.count(ids.size())));
    };
    note(QT_TRANSLATE_NOOP("figure", "No longer active: %1."), phases.noLongerActive);
    note(QT_TRANSLATE_NOOP("figure", "Phase unknown: %1."), phases.phaseUnknown);
    return finished(chart, request, notes, {phase});
}

} // namespace analytics
