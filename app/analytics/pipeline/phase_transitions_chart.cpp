// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/phase_transitions.h"

#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using namespace Qt::StringLiterals;

using figure::ChartData;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr const char *kKeys[] = {"PHASE1_TO_2", "PHASE2_TO_3", "PHASE3_TO_FILING", "FILING_TO_APPROVAL"};
constexpr const char *kLabels[] = {QT_TRANSLATE_NOOP("figure", "Phase 1 to 2"), QT_TRANSLATE_NOOP("figure", "Phase 2 to 3"),
                                   QT_TRANSLATE_NOOP("figure", "Phase 3 to filing"), QT_TRANSLATE_NOOP("figure", "Filing to approval")};

void appendPanels(ChartData &chart, const PhaseTransitions &sums)
{
    const Phrases words(chart.language);
    figure::Panel counts;
    counts.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
    counts.series = {newSeries(QStringLiteral("ENDED_EARLY"), words(QT_TRANSLATE_NOOP("figure", "Stopped")), SeriesShape::Stack),
                     newSeries(QStringLiteral("COMPLETED"), words(QT_TRANSLATE_NOOP("figure", "Advanced")), SeriesShape::Stack),
                     newSeries(QStringLiteral("PENDING"), words(QT_TRANSLATE_NOOP("figure", "Still in the phase")), SeriesShape::Stack)};
    figure::Panel rates;
    rates.title = words(QT_TRANSLATE_NOOP("figure", "Share that advanced, of those that left the phase, 95% interval"));
    rates.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Advanced, %"));
    rates.heightShare = 0.7;
    rates.series.append(newSeries(QStringLiteral("rate"), words(QT_TRANSLATE_NOOP("figure", "Transition rate")), SeriesShape::Point, Unit::Percent));
    for (int i = 0; i < kTransitions; ++i) {
        const PhaseTransition &phase = sums.phases[size_t(i)];
        const qint64 all = phase.decided() + phase.open.size();
        chart.categories.append(newCategory(QString::fromLatin1(kKeys[i]), words(kLabels[i]), all));
        counts.series[0].data.append(countDatum(phase.stopped, all, words));
        counts.series[1].data.append(countDatum(phase.advanced, all, words));
        counts.series[2].data.append(countDatum(phase.open, all, words));
        rates.series.first().data.append(rateDatum(phase.advanced, phase.decided(), words));
    }
    chart.panels = {counts, rates};
}

QString benchmarkName(const PublishedRates &benchmark, const Phrases &words)
{
    // The table's own spelling finds its rows; readers see ours.
    static constexpr std::pair<QLatin1StringView, const char *> kNames[] = {
        {"All indications"_L1, QT_TRANSLATE_NOOP("figure", "All indications")}, {"Rare disease"_L1, QT_TRANSLATE_NOOP("figure", "Rare disease")},
        {"solid tumour"_L1, QT_TRANSLATE_NOOP("figure", "Solid tumors")}, {"haematologic"_L1, QT_TRANSLATE_NOOP("figure", "Hematologic cancers")},
        {"Allergy"_L1, QT_TRANSLATE_NOOP("figure", "Allergy")}, {"Autoimmune"_L1, QT_TRANSLATE_NOOP("figure", "Autoimmune")},
        {"Cardiovascular"_L1, QT_TRANSLATE_NOOP("figure", "Cardiovascular")}, {"Endocrine"_L1, QT_TRANSLATE_NOOP("figure", "Endocrine")},
        {"Gastroenterology"_L1, QT_TRANSLATE_NOOP("figure", "Gastroenterology")}, {"Hematology"_L1, QT_TRANSLATE_NOOP("figure", "Hematology")},
        {"Infectious disease"_L1, QT_TRANSLATE_NOOP("figure", "Infectious disease")}, {"Metabolic"_L1, QT_TRANSLATE_NOOP("figure", "Metabolic")},
        {"Neurology"_L1, QT_TRANSLATE_NOOP("figure", "Neurology")}, {"Oncology"_L1, QT_TRANSLATE_NOOP("figure", "Oncology")},
        {"Ophthalmology"_L1, QT_TRANSLATE_NOOP("figure", "Ophthalmology")}, {"Others"_L1, QT_TRANSLATE_NOOP("figure", "Others")},
        {"Psychiatry"_L1, QT_TRANSLATE_NOOP("figure", "Psychiatry")}, {"Respiratory"_L1, QT_TRANSLATE_NOOP("figure", "Respiratory")},
        {"Urology"_L1, QT_TRANSLATE_NOOP("figure", "Urology")}};
    const auto name = std::ranges::find(kNames, benchmark.group, &std::pair<QLatin1StringView, const char *>::first);
    return words(QT_TRANSLATE_NOOP("figure", "BIO 2011–2020, %1")).arg(name == std::end(kNames) ? benchmark.group : words(name->second));
}

void appendReferences(ChartData &chart, const PublishedRates &benchmark)
{
    const Phrases words(chart.language);
    for (int i = 0; i < kTransitions; ++i) {
        figure::ReferenceMark mark;
        mark.panel = 1;
        mark.value = benchmark.rates[size_t(i)];
        mark.categoryKey = QString::fromLatin1(kKeys[i]);
        mark.label = words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(benchmarkName(benchmark, words), words.percent(mark.value));
        mark.source = words(QT_TRANSLATE_NOOP("figure", "BIO, Informa Pharma Intelligence and QLS Advisors 2011–2020; n = %1"))
                          .arg(words.count(benchmark.n[size_t(i)]));
        chart.references.append(mark);
    }
}

/// "48.8% × 24.6% × 47.7% × 92.0%"
template <class Rate>
QString factors(Rate rateOf, const Phrases &words)
{
    QStringList parts;
    for (int i = 0; i < kTransitions; ++i)
        parts.append(words.percent(rateOf(i)));
    return parts.join(QStringLiteral(" × "));
}

void appendKeyFigures(ChartData &chart, const PhaseTransitions &sums, const std::optional<PublishedRates> &benchmark)
{
    const Phrases words(chart.language);
    if (const auto own = sums.likelihood()) {
        const auto rate = [&](int i) {
            const PhaseTransition &phase = sums.phases[size_t(i)];
            return double(phase.advanced.size()) / double(phase.decided());
        };
        figure::KeyFigure key = keyFigure("likelihood", words(QT_TRANSLATE_NOOP("figure", "Likelihood of approval from Phase 1, these records")), Unit::Percent, *own,
                                          words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(words.percent(*own), factors(rate, words)));
        const bool isSmall = std::ranges::any_of(sums.phases, [](const PhaseTransition &phase) { return phase.decided() < kFewestToCompare; });
        key.datum.state = isSmall ? figure::DatumState::TooFew : figure::DatumState::Known;
        chart.keyFigures.append(key);
    }
    if (benchmark)
        chart.keyFigures.append(keyFigure("likelihood_published",
                                          words(QT_TRANSLATE_NOOP("figure", "Likelihood of approval from Phase 1, %1")).arg(benchmarkName(*benchmark, words)),
                                          Unit::Percent, benchmark->likelihood(),
                                          words(QT_TRANSLATE_NOOP("figure", "%1 (%2)"))
                                              .arg(words.percent(benchmark->likelihood()), factors([&](int i) { return benchmark->rates[size_t(i)]; }, words))));
    for (int i = 0; i < kTransitions; ++i) {
        const PhaseTransition &phase = sums.phases[size_t(i)];
        const auto median = phase.inPhase.median();
        if (!median)
            continue;
        figure::KeyFigure key = keyFigure("months", words(QT_TRANSLATE_NOOP("figure", "Median months, %1")).arg(words(kLabels[i])), Unit::Months, *median,
                                          words(QT_TRANSLATE_NOOP("figure", "%1 (%2 left the phase, %3 still in it)"))
                                              .arg(words.number(*median, 1), words.count(phase.decided()), words.count(phase.open.size())));
        key.key = QStringLiteral("months_") + QString::fromLatin1(kKeys[i]).toLower();
        key.datum.n = phase.decided();
        key.datum.denominator = phase.decided() + phase.open.size();
        key.datum.state = phase.decided() < kFewestToCompare ? figure::DatumState::TooFew : figure::DatumState::Known;
        chart.keyFigures.append(key);
    }
}

/// The first phase whose interval excludes the published rate, else none clear.
QString headline(const ChartData &chart, const std::optional<PublishedRates> &benchmark)
{
    const Phrases words(chart.language);
    const auto &data = chart.panels[1].series.first().data;
    const bool anyLarge = std::ranges::any_of(data, [](const figure::Datum &datum) { return datum.state == figure::DatumState::Known; });
    if (!anyLarge)
        return words(QT_TRANSLATE_NOOP("figure", "No phase has %1 programs that left it: too few to compare")).arg(words.count(kFewestToCompare));
    if (!benchmark)
        return words(QT_TRANSLATE_NOOP("figure", "Transition rates by phase; the published table has no benchmark for this area"));
    for (int i = 0; i < kTransitions; ++i) {
        const double published = benchmark->rates[size_t(i)];
        if (data[i].state != figure::DatumState::Known || (published >= data[i].interval->low && published <= data[i].interval->high))
            continue;
        return words(QT_TRANSLATE_NOOP("figure", "%1: %2 advanced, against the published %3"))
            .arg(words(kLabels[i]), words.percent(*data[i].value), words.percent(published));
    }
    return words(QT_TRANSLATE_NOOP("figure", "No transition rate differs clearly from the published ones"));
}

} // namespace

ChartData phaseTransitionsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "phase-transitions", QT_TRANSLATE_NOOP("figure", "Phase transitions"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    const PhaseTransitions sums = phaseTransitions(request);
    const auto benchmark = fittingBenchmark(request, ids);
    chart.n = ids.size();
    if (hasRecords(chart) && sums.without.size() == ids.size())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "None of %1 was ever in a clinical phase")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendPanels(chart, sums);
        if (benchmark)
            appendReferences(chart, *benchmark);
        appendKeyFigures(chart, sums, benchmark);
        chart.headline = headline(chart, benchmark);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Programs by what became of them in each phase; below: share that advanced"));
    QStringList notes;
    if (!sums.without.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Never in a clinical phase: %1.")).arg(words.count(sums.without.size())));
    notes.append(benchmark ? words(QT_TRANSLATE_NOOP("figure", "Published rates count another set of programs than these records."))
                           : words(QT_TRANSLATE_NOOP("figure", "No benchmark: the published table has no row for this area.")));
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Hollow: n < 20; do not compare.")));
    return finished(chart, request, notes, {&definitions::kPhaseTransition, &definitions::kLikelihoodOfApproval});
}

} // namespace analytics
