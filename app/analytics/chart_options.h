// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/vocabulary/record_kind.h"

#include <QString>

#include <span>

namespace analytics {

/// By what records are told apart: the groups of curves, bars and rows.
enum class Split : quint8 { Default, None, Area, Modality, Novelty, Origin, Company, Stage, Country, Cohort, Direction };
/// The step of a time axis.
enum class TimeStep : quint8 { Year, Quarter, Month };
/// Which amounts of a deal are added up.
enum class Measure : quint8 { Announced, Upfront, Paid, Deals, UpfrontShare, Royalty };
/// A part of the records by their indication.
enum class Cut : quint8 { All, Solid, Hematologic, Rare };

/// How far apart the two dates of a comparison are.
enum class Span : quint8 { Year, Quarter, Month };

/// What a reader may choose about a chart. Options that a chart does not know are without effect.
struct ChartOptions
{
    domain::RecordKind unit = domain::RecordKind::Unset; ///< What is counted; Unset: the chart's default.
    bool everyArea = false;          ///< Count candidate–area pairs instead of the lead area.
    bool combinedUnderLower = false; ///< Count Phase 1/2 as 1 and 2/3 as 2.
    bool countPartialReturns = false;///< Partly terminated deals count as returned.
    bool licenseOutOnly = false;     ///< Only license-outs, as the portfolio defines them.
    bool yearAgo = false;            ///< Beside the same figure one year earlier.
    bool cumulative = false;         ///< Running totals instead of the sums of each step.
    bool byValue = false;            ///< Disclosed value instead of the number of deals.
    bool asCurve = false;            ///< Concentration as a Lorenz curve.
    bool competingCensored = false;  ///< Ends other than a return only stop the observation.
    bool allRows = false;            ///< Every row, however many, instead of as many as one page holds.
    bool withAcquisitions = false;   ///< Acquisitions and asset purchases are part of survival.
    Split split = Split::Default;
    TimeStep step = TimeStep::Year;
    Measure measure = Measure::Announced;
    Cut cut = Cut::All;
    Span span = Span::Year;
    int growthYears = 10;            ///< Span of a growth figure, in years.

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

/// One choice of an option.
struct OptionChoice
{
    const char *word;  ///< Stable word of the command line.
    const char *label; ///< Source text in the context "figure".
    int value;
};

/// An option that a chart offers: a switch without choices, or a choice of one among several. The first choice is the default.
struct OptionSpec
{
    const char *key;   ///< Stable word of the command line.
    const char *label; ///< Source text in the context "figure".
    std::span<const OptionChoice> choices;
    int (*read)(const ChartOptions &);
    void (*write)(ChartOptions &, int);
    domain::RecordKind onlyUnit = domain::RecordKind::Unset; ///< Without effect unless this is counted; Unset: always of effect.

    bool isSwitch() const { return choices.empty(); }
    bool appliesTo(domain::RecordKind unit) const { return onlyUnit == domain::RecordKind::Unset || onlyUnit == unit; }
    QString name(domain::Language language) const;
};

/// The options that charts share; each chart of the catalog lists those it knows.
namespace option {
extern const OptionSpec kEveryArea;
extern const OptionSpec kCombinedUnderLower;
extern const OptionSpec kPartialReturns;
extern const OptionSpec kLicenseOutOnly;
extern const OptionSpec kYearAgo;
extern const OptionSpec kCumulative;
extern const OptionSpec kByValue;
extern const OptionSpec kLorenz;
extern const OptionSpec kCompetingCensored;
extern const OptionSpec kWithAcquisitions;
extern const OptionSpec kStep;
extern const OptionSpec kMeasure;
extern const OptionSpec kTermsMeasure; ///< Total, upfront, upfront share, royalty.
extern const OptionSpec kTopMeasure;   ///< Announced value, upfront.
extern const OptionSpec kFlowMeasure;  ///< Deals, announced value.
extern const OptionSpec kCut;
extern const OptionSpec kAllRows;
extern const OptionSpec kSpan;        ///< A year, a quarter, a month.
extern const OptionSpec kGrowthYears; ///< 10, 5, 3 years, 1 year.
extern const OptionSpec kSurvivalSplit; ///< None, cohort, area, stage, modality, partner country.
extern const OptionSpec kPipelineSplit; ///< Area, modality, novelty, origin, company.
extern const OptionSpec kPhaseSplit;    ///< The same for stacks of phases.
extern const OptionSpec kTermsSplit;    ///< Stage, area, modality, year.
extern const OptionSpec kValueSplit;    ///< None, direction, area, modality.
} // namespace option

/// Sets an option from its words, as in "split=modality"; false where a chart with these options has no such key or choice.
bool setOption(ChartOptions &options, std::span<const OptionSpec *const> known, QStringView key, QStringView word);

} // namespace analytics
