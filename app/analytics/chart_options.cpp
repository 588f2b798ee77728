// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_options.h"

#include "figure/phrases.h"

#include <algorithm>

namespace analytics {

namespace {

int readSplit(const ChartOptions &options)
{
    return int(options.split);
}

void writeSplit(ChartOptions &options, int value)
{
    options.split = Split(value);
}

constexpr OptionChoice kSurvivalSplits[] = {
    {"none", QT_TRANSLATE_NOOP("figure", "All together"), int(Split::None)},
    {"cohort", QT_TRANSLATE_NOOP("figure", "Signing year"), int(Split::Cohort)},
    {"area", QT_TRANSLATE_NOOP("figure", "Area"), int(Split::Area)},
    {"stage", QT_TRANSLATE_NOOP("figure", "Stage at signing"), int(Split::Stage)},
    {"modality", QT_TRANSLATE_NOOP("figure", "Modality"), int(Split::Modality)},
    {"country", QT_TRANSLATE_NOOP("figure", "Partner country"), int(Split::Country)},
};
constexpr OptionChoice kPipelineSplits[] = {
    {"area", QT_TRANSLATE_NOOP("figure", "Area"), int(Split::Area)},
    {"company", QT_TRANSLATE_NOOP("figure", "Company"), int(Split::Company)},
    {"modality", QT_TRANSLATE_NOOP("figure", "Modality"), int(Split::Modality)},
    {"novelty", QT_TRANSLATE_NOOP("figure", "Novelty"), int(Split::Novelty)},
    {"origin", QT_TRANSLATE_NOOP("figure", "Country of origin"), int(Split::Origin)},
};
constexpr OptionChoice kPhaseSplits[] = {
    {"area", QT_TRANSLATE_NOOP("figure", "Area"), int(Split::Area)},
    {"modality", QT_TRANSLATE_NOOP("figure", "Modality"), int(Split::Modality)},
    {"novelty", QT_TRANSLATE_NOOP("figure", "Novelty"), int(Split::Novelty)},
    {"origin", QT_TRANSLATE_NOOP("figure", "Country of origin"), int(Split::Origin)},
    {"company", QT_TRANSLATE_NOOP("figure", "Company"), int(Split::Company)},
};
constexpr OptionChoice kTermsSplits[] = {
    {"stage", QT_TRANSLATE_NOOP("figure", "Stage at signing"), int(Split::Stage)},
    {"area", QT_TRANSLATE_NOOP("figure", "Area"), int(Split::Area)},
    {"modality", QT_TRANSLATE_NOOP("figure", "Modality"), int(Split::Modality)},
    {"cohort", QT_TRANSLATE_NOOP("figure", "Signing year"), int(Split::Cohort)},
};
constexpr OptionChoice kValueSplits[] = {
    {"none", QT_TRANSLATE_NOOP("figure", "All together"), int(Split::None)},
    {"direction", QT_TRANSLATE_NOOP("figure", "Direction"), int(Split::Direction)},
    {"area", QT_TRANSLATE_NOOP("figure", "Area"), int(Split::Area)},
    {"modality", QT_TRANSLATE_NOOP("figure", "Modality"), int(Split::Modality)},
};
constexpr OptionChoice kSteps[] = {
    {"year", QT_TRANSLATE_NOOP("figure", "Year"), int(TimeStep::Year)},
    {"quarter", QT_TRANSLATE_NOOP("figure", "Quarter"), int(TimeStep::Quarter)},
    {"month", QT_TRANSLATE_NOOP("figure", "Month"), int(TimeStep::Month)},
};
constexpr OptionChoice kMeasures[] = {
    {"announced", QT_TRANSLATE_NOOP("figure", "Announced value"), int(Measure::Announced)},
    {"upfront", QT_TRANSLATE_NOOP("figure", "Upfront"), int(Measure::Upfront)},
    {"paid", QT_TRANSLATE_NOOP("figure", "Paid so far"), int(Measure::Paid)},
    {"deals", QT_TRANSLATE_NOOP("figure", "Number of deals"), int(Measure::Deals)},
};
constexpr OptionChoice kTermsMeasures[] = {
    {"announced", QT_TRANSLATE_NOOP("figure", "Announced value"), int(Measure::Announced)},
    {"upfront", QT_TRANSLATE_NOOP("figure", "Upfront"), int(Measure::Upfront)},
    {"upfront-share", QT_TRANSLATE_NOOP("figure", "Upfront share"), int(Measure::UpfrontShare)},
    {"royalty", QT_TRANSLATE_NOOP("figure", "Royalty rate"), int(Measure::Royalty)},
};
constexpr OptionChoice kTopMeasures[] = {
    {"announced", QT_TRANSLATE_NOOP("figure", "Announced value"), int(Measure::Announced)},
    {"upfront", QT_TRANSLATE_NOOP("figure", "Upfront"), int(Measure::Upfront)},
};
constexpr OptionChoice kFlowMeasures[] = {
    {"announced", QT_TRANSLATE_NOOP("figure", "Announced value"), int(Measure::Announced)},
    {"deals", QT_TRANSLATE_NOOP("figure", "Number of deals"), int(Measure::Deals)},
};
constexpr OptionChoice kSpans[] = {
    {"year", QT_TRANSLATE_NOOP("figure", "Within a year"), int(Span::Year)},
    {"quarter", QT_TRANSLATE_NOOP("figure", "Within a quarter"), int(Span::Quarter)},
    {"month", QT_TRANSLATE_NOOP("figure", "Within a month"), int(Span::Month)},
};
constexpr OptionChoice kGrowthSpans[] = {
    {"10", QT_TRANSLATE_NOOP("figure", "Growth over 10 years"), 10},
    {"5", QT_TRANSLATE_NOOP("figure", "Growth over 5 years"), 5},
    {"3", QT_TRANSLATE_NOOP("figure", "Growth over 3 years"), 3},
    {"1", QT_TRANSLATE_NOOP("figure", "Growth over 1 year"), 1},
};
constexpr OptionChoice kCuts[] = {
    {"all", QT_TRANSLATE_NOOP("figure", "All indications"), int(Cut::All)},
    {"solid", QT_TRANSLATE_NOOP("figure", "Solid tumors"), int(Cut::Solid)},
    {"hematologic", QT_TRANSLATE_NOOP("figure", "Hematologic cancers"), int(Cut::Hematologic)},
    {"rare", QT_TRANSLATE_NOOP("figure", "Rare diseases"), int(Cut::Rare)},
};

} // namespace

QString OptionSpec::name(domain::Language language) const
{
    return figure::Phrases(language)(label);
}

namespace option {

const OptionSpec kEveryArea{"every-area", QT_TRANSLATE_NOOP("figure", "Every area"), {},
    [](const ChartOptions &options) { return int(options.everyArea); }, [](ChartOptions &options, int value) { options.everyArea = value != 0; }, domain::RecordKind::Candidate};
const OptionSpec kCombinedUnderLower{"combined-under-lower", QT_TRANSLATE_NOOP("figure", "Combined phases under the lower"), {},
    [](const ChartOptions &options) { return int(options.combinedUnderLower); }, [](ChartOptions &options, int value) { options.combinedUnderLower = value != 0; }};
const OptionSpec kPartialReturns{"partial-returns", QT_TRANSLATE_NOOP("figure", "Partial terminations count"), {},
    [](const ChartOptions &options) { return int(options.countPartialReturns); }, [](ChartOptions &options, int value) { options.countPartialReturns = value != 0; }};
const OptionSpec kLicenseOutOnly{"license-out-only", QT_TRANSLATE_NOOP("figure", "License-outs only"), {},
    [](const ChartOptions &options) { return int(options.licenseOutOnly); }, [](ChartOptions &options, int value) { options.licenseOutOnly = value != 0; }, domain::RecordKind::Deal};
const OptionSpec kYearAgo{"year-ago", QT_TRANSLATE_NOOP("figure", "Beside a year ago"), {},
    [](const ChartOptions &options) { return int(options.yearAgo); }, [](ChartOptions &options, int value) { options.yearAgo = value != 0; }};
const OptionSpec kCumulative{"cumulative", QT_TRANSLATE_NOOP("figure", "Cumulative"), {},
    [](const ChartOptions &options) { return int(options.cumulative); }, [](ChartOptions &options, int value) { options.cumulative = value != 0; }};
const OptionSpec kByValue{"by-value", QT_TRANSLATE_NOOP("figure", "Disclosed value"), {},
    [](const ChartOptions &options) { return int(options.byValue); }, [](ChartOptions &options, int value) { options.byValue = value != 0; }, domain::RecordKind::Deal};
const OptionSpec kLorenz{"lorenz", QT_TRANSLATE_NOOP("figure", "Lorenz curve"), {},
    [](const ChartOptions &options) { return int(options.asCurve); }, [](ChartOptions &options, int value) { options.asCurve = value != 0; }};
const OptionSpec kCompetingCensored{"competing-censored", QT_TRANSLATE_NOOP("figure", "Other ends only stop the observation"), {},
    [](const ChartOptions &options) { return int(options.competingCensored); }, [](ChartOptions &options, int value) { options.competingCensored = value != 0; }};
const OptionSpec kWithAcquisitions{"with-acquisitions", QT_TRANSLATE_NOOP("figure", "With acquisitions"), {},
    [](const ChartOptions &options) { return int(options.withAcquisitions); }, [](ChartOptions &options, int value) { options.withAcquisitions = value != 0; }};
const OptionSpec kStep{"step", QT_TRANSLATE_NOOP("figure", "By"), kSteps, [](const ChartOptions &options) { return int(options.step); },
    [](ChartOptions &options, int value) { options.step = TimeStep(value); }};
const OptionSpec kMeasure{"measure", QT_TRANSLATE_NOOP("figure", "What is added up"), kMeasures, [](const ChartOptions &options) { return int(options.measure); },
    [](ChartOptions &options, int value) { options.measure = Measure(value); }};
const OptionSpec kTermsMeasure{"measure", QT_TRANSLATE_NOOP("figure", "What is added up"), kTermsMeasures, [](const ChartOptions &options) { return int(options.measure); },
    [](ChartOptions &options, int value) { options.measure = Measure(value); }};
const OptionSpec kTopMeasure{"measure", QT_TRANSLATE_NOOP("figure", "What is added up"), kTopMeasures, [](const ChartOptions &options) { return int(options.measure); },
    [](ChartOptions &options, int value) { options.measure = Measure(value); }};
const OptionSpec kFlowMeasure{"measure", QT_TRANSLATE_NOOP("figure", "What is added up"), kFlowMeasures, [](const ChartOptions &options) { return int(options.measure); },
    [](ChartOptions &options, int value) { options.measure = Measure(value); }};
const OptionSpec kCut{"cut", QT_TRANSLATE_NOOP("figure", "Indications"), kCuts, [](const ChartOptions &options) { return int(options.cut); },
    [](ChartOptions &options, int value) { options.cut = Cut(value); }};
const OptionSpec kAllRows{"all-rows", QT_TRANSLATE_NOOP("figure", "All rows"), {},
    [](const ChartOptions &options) { return int(options.allRows); }, [](ChartOptions &options, int value) { options.allRows = value != 0; }};
const OptionSpec kSpan{"span", QT_TRANSLATE_NOOP("figure", "Time between the dates"), kSpans, [](const ChartOptions &options) { return int(options.span); },
    [](ChartOptions &options, int value) { options.span = Span(value); }};
const OptionSpec kGrowthYears{"growth-years", QT_TRANSLATE_NOOP("figure", "Span of the growth"), kGrowthSpans,
    [](const ChartOptions &options) { return options.growthYears; }, [](ChartOptions &options, int value) { options.growthYears = value; }};
const OptionSpec kSurvivalSplit{"split", QT_TRANSLATE_NOOP("figure", "Split by"), kSurvivalSplits, &readSplit, &writeSplit};
const OptionSpec kPipelineSplit{"split", QT_TRANSLATE_NOOP("figure", "Split by"), kPipelineSplits, &readSplit, &writeSplit};
const OptionSpec kPhaseSplit{"split", QT_TRANSLATE_NOOP("figure", "Split by"), kPhaseSplits, &readSplit, &writeSplit};
const OptionSpec kTermsSplit{"split", QT_TRANSLATE_NOOP("figure", "Split by"), kTermsSplits, &readSplit, &writeSplit};
const OptionSpec kValueSplit{"split", QT_TRANSLATE_NOOP("figure", "Split by"), kValueSplits, &readSplit, &writeSplit};

} // namespace option

bool setOption(ChartOptions &options, std::span<const OptionSpec *const> known, QStringView key, QStringView word)
{
    const auto spec = std::ranges::find_if(known, [&](const OptionSpec *one) { return key == QLatin1StringView(one->key); });
    if (spec == known.end())
        return false;
    if ((*spec)->isSwitch()) {
        const bool on = word.isEmpty() || word == QLatin1StringView("on");
        if (!on && word != QLatin1StringView("off"))
            return false;
        (*spec)->write(options, on ? 1 : 0);
        return true;
    }
    const auto choice = std::ranges::find_if((*spec)->choices, [&](const OptionChoice &one) { return word == QLatin1StringView(one.word); });
    if (choice == (*spec)->choices.end())
        return false;
    (*spec)->write(options, choice->value);
    return true;
}

} // namespace analytics
