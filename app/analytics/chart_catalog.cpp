// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_catalog.h"

#include "analytics/area_concentration.h"
#include "analytics/partnership/partnership_survival.h"
#include "analytics/partnership_outcomes.h"
#include "analytics/phase_distribution.h"
#include "figure/phrases.h"

#include <algorithm>

namespace analytics {

using domain::Error;
using domain::RecordKind;
using figure::ChartData;

namespace {

constexpr RecordKind kAreaUnits[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal};
constexpr RecordKind kPhaseUnits[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial};
constexpr RecordKind kDealUnits[] = {RecordKind::Deal};

constexpr const OptionSpec *kAreaOptions[] = {&option::kEveryArea, &option::kLicenseOutOnly};
constexpr const OptionSpec *kPhaseOptions[] = {&option::kCombinedUnderLower};
constexpr const OptionSpec *kOutcomeOptions[] = {&option::kLicenseOutOnly, &option::kPartialReturns};
constexpr const OptionSpec *kSurvivalOptions[] = {&option::kSurvivalSplit, &option::kLicenseOutOnly, &option::kCompetingCensored, &option::kWithAcquisitions};

constexpr CatalogEntry kCharts[] = {
    {"therapeutic-area-concentration", QT_TRANSLATE_NOOP("figure", "Therapeutic-area concentration"), kAreaUnits, &areaConcentrationChart,
     ChartGroup::Pipeline, kAreaOptions, true},
    {"phase-distribution", QT_TRANSLATE_NOOP("figure", "Phase distribution"), kPhaseUnits, &phaseDistributionChart, ChartGroup::Pipeline, kPhaseOptions,
     true},
    {"partnership-outcomes", QT_TRANSLATE_NOOP("figure", "Partnership outcomes"), kDealUnits, &partnershipOutcomesChart, ChartGroup::Partnerships,
     kOutcomeOptions, true},
    {"partnership-survival", QT_TRANSLATE_NOOP("figure", "Partnership survival"), kDealUnits, &partnershipSurvivalChart, ChartGroup::Partnerships,
     kSurvivalOptions},
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
