// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/phase_distribution.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "analytics/statistics.h"
#include "domain/derived/existence.h"
#include "domain/records.h"
#include "figure/headline.h"

#include <algorithm>

namespace analytics {

using domain::Candidate;
using domain::Id;
using domain::Phase;
using domain::RecordKind;
using domain::Term;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::Unit;

namespace {

constexpr double kLeaderShare = 0.4;

QString axisText(Phase phase, const Phrases &words)
{
    switch (phase) {
    case Phase::Unknown: return words(QT_TRANSLATE_NOOP("figure", "Unknown"));
    case Phase::NotApplicable: return words(QT_TRANSLATE_NOOP("figure", "None"));
    default: return domain::shortLabel(phase, words.language());
    }
}

/// The vocabulary's own label of the area with this code.
QString groupLabel(const domain::Portfolio &portfolio, const QString &code, domain::Language language)
{
    for (const Term &term : portfolio.rows<Term>()) {
        if (term.vocabulary == domain::TermVocabulary::Area && term.code == code && !term.mergedInto.isValid())
            return areaLabel(portfolio, term.id, language);
    }
    return code;
}

QString seriesLabel(const ChartRequest &request, const PhaseDistribution &sums, const QString &group)
{
    const Phrases words(request.language);
    if (group != QStringView(kOtherGroup))
        return groupLabel(*request.snapshot, group, request.language);
    return sums.areaUnknown.isEmpty() ? words(QT_TRANSLATE_NOOP("figure", "Other")) : words(QT_TRANSLATE_NOOP("figure", "Other or unknown"));
}

/// Shares are of the records in a phase; bars outside the shares have no denominator.
Datum segment(const PhaseBar &bar, const QString &group, qint64 inPhase, const Phrases &words)
{
    Datum datum;
    datum.ids = bar.idsOfGroup.value(group);
    datum.n = datum.ids.size();
    datum.value = double(datum.n);
    datum.state = DatumState::Known;
    datum.denominator = bar.outside ? 0 : inPhase;
    if (datum.n > 0)
        datum.label = words.count(datum.n);
    return datum;
}

/// Clinical-phase-unknown takes a place on the axis only where it occurs.
bool isShown(const PhaseBar &bar)
{
    return bar.phase != Phase::ClinicalUnknown || !bar.ids.isEmpty();
}

/// Whether the bars are stacked by something other than areas.
bool isSplit(const ChartRequest &request)
{
    return request.options.split != Split::Default && request.options.split != Split::None && request.options.split != Split::Area;
}

figure::Panel splitPanel(figure::Panel panel, const ChartRequest &request, const QList<PhaseBar> &bars)
{
    constexpr qsizetype kMostGroups = 7;
    const Phrases words(request.language);
    QList<qint64> all;
    for (const PhaseBar &bar : bars)
        all += bar.ids;
    std::ranges::sort(all);
    for (const GroupedIds &group : groupedIds(request, all, request.options.split, kMostGroups)) {
        panel.series.append(newSeries(group.group.key, group.group.label, figure::SeriesShape::Stack));
        for (const PhaseBar &bar : bars) {
            QList<qint64> ids;
            std::ranges::set_intersection(group.ids, bar.ids, std::back_inserter(ids));
            panel.series.last().data.append(countDatum(ids, bar.outside ? 0 : all.size(), words));
        }
    }
    return panel;
}

void appendBars(ChartData &chart, const ChartRequest &request, const PhaseDistribution &sums)
{
    const Phrases words(chart.language);
    QList<PhaseBar> bars;
    std::ranges::copy_if(sums.bars, std::back_inserter(bars), isShown);
    for (const PhaseBar &bar : bars)
        chart.categories.append({phaseKey(bar.phase), axisText(bar.phase, words), domain::labelOf(bar.phase, chart.language), bar.outside,
                                 bar.ids.size()});
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
    if (isSplit(request)) {
        chart.panels.append(splitPanel(panel, request, bars));
        return;
    }
    for (const QString &group : areaGroups()) {
        if (std::ranges::none_of(bars, [&](const PhaseBar &bar) { return bar.idsOfGroup.contains(group); }))
            continue;
        figure::Series series;
        series.key = group;
        series.label = seriesLabel(request, sums, group);
        series.shape = figure::SeriesShape::Stack;
        for (const PhaseBar &bar : bars)
            series.data.append(segment(bar, group, sums.inPhase, words));
        panel.series.append(series);
    }
    chart.panels.append(panel);
}

figure::KeyFigure countFigure(const char *key, const QString &label, const QList<qint64> &ids, const ChartData &chart)
{
    auto figure = keyFigure(key, label, Unit::Count, double(ids.size()), Phrases(chart.language).count(ids.size()));
    figure.datum.n = ids.size();
    figure.datum.denominator = chart.n;
    figure.datum.ids = ids;
    return figure;
}

void appendKeyFigures(ChartData &chart, const PhaseDistribution &sums)
{
    const Phrases words(chart.language);
    QList<qint64> inPhase;
    for (const PhaseBar &bar : sums.bars)
        inPhase += bar.outside ? QList<qint64>() : bar.ids;
    std::ranges::sort(inPhase);
    chart.keyFigures.append(countFigure("in_phase", words(QT_TRANSLATE_NOOP("figure", "In a phase")), inPhase, chart));
    QList<qint64> sizes;
    for (const PhaseBar &bar : sums.bars)
        sizes.append(bar.outside ? 0 : bar.ids.size());
    if (const auto figures = concentration(sizes)) {
        auto figure = keyFigure("top3_share", words(QT_TRANSLATE_NOOP("figure", "Share of the three largest phases")), Unit::Percent, figures->top3,
                                words.percent(figures->top3));
        figure.datum.denominator = sums.inPhase;
        figure.datum.n = qRound64(figures->top3 * double(sums.inPhase));
        if (sums.inPhase < kFewestToCompare)
            figure.datum.state = DatumState::TooFew;
        chart.keyFigures.append(figure);
    }
    const QString inactive = chart.unit == RecordKind::Program ? words(QT_TRANSLATE_NOOP("figure", "No longer active"))
                                                               : words(QT_TRANSLATE_NOOP("figure", "No active program"));
    if (chart.unit != RecordKind::Trial) {
        chart.keyFigures.append(countFigure("no_longer_active", inactive, sums.noLongerActive, chart));
        chart.keyFigures.append(countFigure("phase_unknown", words(QT_TRANSLATE_NOOP("figure", "Phase unknown")), sums.phaseUnknown, chart));
    }
}

QString launchedText(const PhaseDistribution &sums, const Phrases &words)
{
    const auto launched = std::ranges::find(sums.bars, Phase::Launched, &PhaseBar::phase);
    if (launched == sums.bars.end() || launched->ids.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("figure", "; %1 launched")).arg(words.count(launched->ids.size()));
}

/// Headline rules of this chart, in order: too few · no single leader · leader from 40 % · largest phase.
QString headline(const ChartData &chart, const PhaseDistribution &sums)
{
    const Phrases words(chart.language);
    if (sums.inPhase < kFewestToCompare)
        return tooFewText(words, chart.unit, sums.inPhase);
    QList<PhaseBar> ranked;
    std::ranges::copy_if(sums.bars, std::back_inserter(ranked), [](const PhaseBar &bar) { return !bar.outside; });
    std::ranges::stable_sort(ranked, std::greater<>(), [](const PhaseBar &bar) { return bar.ids.size(); });
    const auto size = [&](qsizetype rank) { return ranked[rank].ids.size(); };
    const auto label = [&](qsizetype rank) { return domain::labelOf(ranked[rank].phase, chart.language); };
    const auto percent = [&](qint64 part) { return words.percent(double(part) / double(sums.inPhase), 0); };
    const QString noun = unitNoun(words, chart.unit);
    if (size(0) == size(1))
        return words(QT_TRANSLATE_NOOP("figure", "No phase leads: %1 and %2 hold %3 %4 each")).arg(label(0), label(1), words.count(size(0)), noun);
    if (double(size(0)) >= kLeaderShare * double(sums.inPhase))
        return figure::chosenHeadline(
            {words(QT_TRANSLATE_NOOP("figure", "%1 holds %2 of %3; the top three phases hold %4"))
                 .arg(label(0), percent(size(0)), noun, percent(size(0) + size(1) + size(2))),
             words(QT_TRANSLATE_NOOP("figure", "%1 holds %2 of %3")).arg(label(0), percent(size(0)), noun)});
    const QString largest = words(QT_TRANSLATE_NOOP("figure", "%1 is the largest phase: %2 of %3 %4 (%5)"))
                                .arg(label(0), words.count(size(0)), words.count(sums.inPhase), noun, percent(size(0)));
    return figure::chosenHeadline({largest + launchedText(sums, words), largest});
}

QString subtitle(const ChartData &chart, const ChartRequest &request, const Phrases &words)
{
    if (isSplit(request))
        return words(QT_TRANSLATE_NOOP("figure", "%1 by phase, stacked by %2; number of %3"))
            .arg(unitTitle(words, chart.unit), splitName(request.options.split, request.language).toLower(), unitNoun(words, chart.unit));
    switch (chart.unit) {
    case RecordKind::Program: return words(QT_TRANSLATE_NOOP("figure", "Programs by present phase, stacked by area; number of programs"));
    case RecordKind::Trial: return words(QT_TRANSLATE_NOOP("figure", "Trials by registered phase, stacked by area; number of trials"));
    default: return words(QT_TRANSLATE_NOOP("figure", "Candidates by highest active phase, stacked by lead area; number of candidates"));
    }
}

qint64 undatedCandidates(const ChartRequest &request)
{
    if (request.options.unit != RecordKind::Candidate)
        return 0;
    return std::ranges::count_if(cutIds(request, countedIds(request)), [&](qint64 id) {
        const Candidate *candidate = request.snapshot->find(Id<Candidate>{id});
        return candidate && domain::isUndated(*request.snapshot, *candidate);
    });
}

QStringList notes(const ChartData &chart, const ChartRequest &request, const PhaseDistribution &sums)
{
    const Phrases words(chart.language);
    QStringList notes;
    if (request.options.cut != Cut::All)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Only %1.")).arg(cutName(request.options.cut, request.language)));
    const auto note = [&](const char *text, qint64 n) {
        if (n > 0)
            notes.append(words(text).arg(words.count(n)));
    };
    note(chart.unit == RecordKind::Program ? QT_TRANSLATE_NOOP("figure", "Outside the bars: no longer active %1.")
                                           : QT_TRANSLATE_NOOP("figure", "Outside the bars: no active program %1."),
         sums.noLongerActive.size());
    note(QT_TRANSLATE_NOOP("figure", "Outside the bars: phase unknown %1."), sums.phaseUnknown.size());
    for (const PhaseBar &bar : sums.bars) {
        if (bar.outside && !bar.ids.isEmpty())
            notes.append(words(QT_TRANSLATE_NOOP("figure", "Outside the shares: %1 %2."))
                             .arg(domain::labelOf(bar.phase, chart.language), words.count(bar.ids.size())));
    }
    note(QT_TRANSLATE_NOOP("figure", "Area unknown: %1, under Other."), sums.areaUnknown.size());
    note(QT_TRANSLATE_NOOP("figure", "Without any dated fact: %1."), undatedCandidates(request));
    return notes;
}

UsedDefinitions usedDefinitions(const ChartRequest &request)
{
    UsedDefinitions used;
    switch (request.options.unit) {
    case RecordKind::Program: used = {&definitions::kProgramPhase, &definitions::kProgramArea}; break;
    case RecordKind::Trial: used = {&definitions::kTrialPhase, &definitions::kLinkedArea}; break;
    default: used = {&definitions::kCandidatePhase, &definitions::kLeadArea}; break;
    }
    if (request.options.combinedUnderLower)
        used.append(&definitions::kCombinedPhases);
    return used;
}

} // namespace

ChartData phaseDistributionChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "phase-distribution", QT_TRANSLATE_NOOP("figure", "Phase distribution"));
    const Phrases words(request.language);
    const PhaseDistribution sums = phaseDistribution(request, isSplit(request) ? AreaDetail::Without : AreaDetail::ByArea);
    chart.n = cutIds(request, countedIds(request)).size();
    if (chart.n == 0)
        chart.emptyText = nothingText(words, chart);
    else if (std::ranges::all_of(sums.bars, [](const PhaseBar &bar) { return bar.ids.isEmpty(); }))
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No phase is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty())
        appendBars(chart, request, sums);
    if (chart.n > 0)
        appendKeyFigures(chart, sums);
    chart.headline = chart.emptyText.isEmpty() ? headline(chart, sums) : chart.emptyText;
    chart.subtitle = subtitle(chart, request, words);
    setFootnote(chart, request, notes(chart, request, sums), usedDefinitions(request));
    setAlternativeText(chart, words);
    return chart;
}

} // namespace analytics
