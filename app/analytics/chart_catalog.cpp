// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_catalog.h"

#include "analytics/area_concentration.h"
#include "analytics/changes/changes_chart.h"
#include "analytics/money/deal_terms.h"
#include "analytics/money/deal_value.h"
#include "analytics/money/top_deals.h"
#include "analytics/partnership/partnership_survival.h"
#include "analytics/partnership/termination_reasons.h"
#include "analytics/partnership_outcomes.h"
#include "analytics/phase_distribution.h"
#include "analytics/pipeline/novelty_by_origin.h"
#include "analytics/pipeline/phase_transitions.h"
#include "analytics/pipeline/pipeline_rows.h"
#include "analytics/trials/trial_charts.h"
#include "figure/phrases.h"

#include <algorithm>

namespace analytics {

using domain::Error;
using domain::RecordKind;
using figure::ChartData;

namespace {

constexpr RecordKind kAreaUnits[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal};
constexpr RecordKind kPhaseUnits[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial};
constexpr RecordKind kCandidateUnits[] = {RecordKind::Candidate};
constexpr RecordKind kProgramUnits[] = {RecordKind::Program};
constexpr RecordKind kTrialUnits[] = {RecordKind::Trial};
constexpr RecordKind kDealUnits[] = {RecordKind::Deal};

constexpr const OptionSpec *kAreaOptions[] = {&option::kEveryArea, &option::kLicenseOutOnly, &option::kByValue, &option::kYearAgo, &option::kLorenz};
constexpr const OptionSpec *kPhaseOptions[] = {&option::kPhaseSplit, &option::kCut, &option::kCombinedUnderLower};
constexpr const OptionSpec *kOutcomeOptions[] = {&option::kLicenseOutOnly, &option::kPartialReturns};
constexpr const OptionSpec *kSurvivalOptions[] = {&option::kSurvivalSplit, &option::kLicenseOutOnly, &option::kCompetingCensored, &option::kWithAcquisitions};

constexpr const OptionSpec *kPipelineOptions[] = {&option::kPipelineSplit, &option::kCut, &option::kAllRows};
constexpr const OptionSpec *kMatrixOptions[] = {&option::kPipelineSplit, &option::kCombinedUnderLower};
constexpr const OptionSpec *kCutOptions[] = {&option::kCut};
constexpr const OptionSpec *kTimelineOptions[] = {&option::kCut, &option::kAllRows};
constexpr const OptionSpec *kStartOptions[] = {&option::kCut, &option::kGrowthYears};
constexpr const OptionSpec *kSpanOptions[] = {&option::kSpan};
constexpr const OptionSpec *kReasonOptions[] = {&option::kLicenseOutOnly};
constexpr const OptionSpec *kValueOptions[] = {&option::kMeasure, &option::kStep, &option::kCumulative, &option::kValueSplit, &option::kLicenseOutOnly};
constexpr const OptionSpec *kTermsOptions[] = {&option::kTermsMeasure, &option::kTermsSplit, &option::kLicenseOutOnly};
constexpr const OptionSpec *kTopOptions[] = {&option::kTopMeasure, &option::kLicenseOutOnly, &option::kAllRows};
constexpr const OptionSpec *kLeagueOptions[] = {&option::kFlowMeasure, &option::kLicenseOutOnly, &option::kAllRows};
constexpr const OptionSpec *kFlowOptions[] = {&option::kFlowMeasure, &option::kLicenseOutOnly};

constexpr CatalogEntry kCharts[] = {
    {"therapeutic-area-concentration", QT_TRANSLATE_NOOP("figure", "Therapeutic-area concentration"), kAreaUnits, &areaConcentrationChart,
     ChartGroup::Pipeline, kAreaOptions, true},
    {"phase-distribution", QT_TRANSLATE_NOOP("figure", "Phase distribution"), kPhaseUnits, &phaseDistributionChart, ChartGroup::Pipeline, kPhaseOptions,
     true},
    {"pipeline", QT_TRANSLATE_NOOP("figure", "Pipeline"), kProgramUnits, &pipelineChart, ChartGroup::Pipeline, kPipelineOptions},
    {"pipeline-matrix", QT_TRANSLATE_NOOP("figure", "Pipeline matrix"), kPhaseUnits, &pipelineMatrixChart, ChartGroup::Pipeline, kMatrixOptions},
    {"novelty-by-origin", QT_TRANSLATE_NOOP("figure", "Novelty by origin"), kCandidateUnits, &noveltyByOriginChart, ChartGroup::Pipeline, kCutOptions},
    {"phase-transitions", QT_TRANSLATE_NOOP("figure", "Phase transitions"), kProgramUnits, &phaseTransitionsChart, ChartGroup::Pipeline, kCutOptions},
    {"change-waterfall", QT_TRANSLATE_NOOP("figure", "Change waterfall"), kAreaUnits, &changeWaterfallChart, ChartGroup::Pipeline, kSpanOptions},
    {"partnership-outcomes", QT_TRANSLATE_NOOP("figure", "Partnership outcomes"), kDealUnits, &partnershipOutcomesChart, ChartGroup::Partnerships,
     kOutcomeOptions, true},
    {"partnership-survival", QT_TRANSLATE_NOOP("figure", "Partnership survival"), kDealUnits, &partnershipSurvivalChart, ChartGroup::Partnerships,
     kSurvivalOptions},
    {"termination-reasons", QT_TRANSLATE_NOOP("figure", "Termination reasons"), kDealUnits, &terminationReasonsChart, ChartGroup::Partnerships,
     kReasonOptions},
    {"returned-candidates", QT_TRANSLATE_NOOP("figure", "Returned candidates"), kCandidateUnits, &returnedCandidatesChart, ChartGroup::Partnerships},
    {"deal-value", QT_TRANSLATE_NOOP("figure", "Deal value"), kDealUnits, &dealValueChart, ChartGroup::Deals, kValueOptions},
    {"deal-terms", QT_TRANSLATE_NOOP("figure", "Deal terms"), kDealUnits, &dealTermsChart, ChartGroup::Deals, kTermsOptions},
    {"headline-to-paid", QT_TRANSLATE_NOOP("figure", "Headline to paid"), kDealUnits, &headlineToPaidChart, ChartGroup::Deals, kReasonOptions},
    {"top-deals", QT_TRANSLATE_NOOP("figure", "Top deals"), kDealUnits, &topDealsChart, ChartGroup::Deals, kTopOptions},
    {"partner-league", QT_TRANSLATE_NOOP("figure", "Partners"), kDealUnits, &partnerLeagueChart, ChartGroup::Deals, kLeagueOptions},
    {"deal-flow", QT_TRANSLATE_NOOP("figure", "Deal flow"), kDealUnits, &dealFlowChart, ChartGroup::Deals, kFlowOptions},
    {"trial-status", QT_TRANSLATE_NOOP("figure", "Trial status"), kTrialUnits, &trialStatusChart, ChartGroup::Trials, kCutOptions},
    {"trial-timeline", QT_TRANSLATE_NOOP("figure", "Trial timeline"), kTrialUnits, &trialTimelineChart, ChartGroup::Trials, kTimelineOptions},
    {"enrollment", QT_TRANSLATE_NOOP("figure", "Enrollment"), kTrialUnits, &enrollmentChart, ChartGroup::Trials, kCutOptions},
    {"trial-starts", QT_TRANSLATE_NOOP("figure", "Trial starts"), kTrialUnits, &trialStartsChart, ChartGroup::Trials, kStartOptions},
};

QString wordsOf(std::span<const RecordKind> units)
{
    QStringList words;
    for (const RecordKind unit : units)
        words.append(unitWord(unit));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString chartGroupName(ChartGroup group, domain::Language language)
{
    const figure::Phrases words(language);
    switch (group) {
    case ChartGroup::Pipeline: return words(QT_TRANSLATE_NOOP("figure", "Pipeline"));
    case ChartGroup::Partnerships: return words(QT_TRANSLATE_NOOP("figure", "Partnerships"));
    case ChartGroup::Deals: return words(QT_TRANSLATE_NOOP("figure", "Deals"));
    case ChartGroup::Trials: return words(QT_TRANSLATE_NOOP("figure", "Trials"));
    }
    return {};
}

QString CatalogEntry::name(domain::Language language) const
{
    return figure::Phrases(language)(title);
}

std::span<const CatalogEntry> chartCatalog()
{
    return kCharts;
}

const CatalogEntry *findChart(QStringView id)
{
    const auto entry = std::ranges::find_if(kCharts, [&](const CatalogEntry &chart) { return id == QLatin1StringView(chart.id); });
    return entry == std::end(kCharts) ? nullptr : entry;
}

domain::Result<ChartData> makeChart(QStringView id, const ChartRequest &request)
{
    const CatalogEntry *entry = findChart(id);
    if (!entry)
        return Error{Error::Code::NotFound, id.toString(), QStringLiteral("chart")};
    ChartRequest asked = request;
    if (asked.options.unit == RecordKind::Unset)
        asked.options.unit = entry->defaultUnit();
    if (std::ranges::find(entry->units, asked.options.unit) == entry->units.end())
        return Error{Error::Code::Usage, unitWord(asked.options.unit), wordsOf(entry->units)};
    return entry->make(asked);
}

QString unitWord(RecordKind unit)
{
    return domain::codeOf(unit).toLower();
}

RecordKind unitFromWord(QStringView word)
{
    for (const RecordKind unit : kAreaUnits) {
        if (word.compare(unitWord(unit), Qt::CaseInsensitive) == 0)
            return unit;
    }
    return RecordKind::Unset;
}

} // namespace analytics
