// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/home/chart_descriptions.h"

#include "figure/phrases.h"

#include <algorithm>

namespace analytics {

namespace {

struct Description
{
    const char *id;
    const char *text; ///< Context "figure".
};

constexpr Description kDescriptions[] = {
    {"therapeutic-area-concentration", QT_TRANSLATE_NOOP("figure", "How records divide among therapeutic areas, and how concentrated they are")},
    {"phase-distribution", QT_TRANSLATE_NOOP("figure", "How many stand in each phase, stacked by area or another split")},
    {"pipeline", QT_TRANSLATE_NOOP("figure", "Each candidate and indication as a bar up to its phase")},
    {"pipeline-matrix", QT_TRANSLATE_NOOP("figure", "Counts by phase and area as a table of shades")},
    {"novelty-by-origin", QT_TRANSLATE_NOOP("figure", "First-in-class, fast follower or biosimilar, by country of origin")},
    {"phase-transitions", QT_TRANSLATE_NOOP("figure", "Share of programs that went on from each phase, beside published rates")},
    {"change-waterfall", QT_TRANSLATE_NOOP("figure", "From the count then to the count now: what came, moved and went")},
    {"partnership-outcomes", QT_TRANSLATE_NOOP("figure", "Deals by signing year and state, with the return rate of each cohort")},
    {"partnership-survival", QT_TRANSLATE_NOOP("figure", "Share of partnerships still in force by months since signing")},
    {"termination-reasons", QT_TRANSLATE_NOOP("figure", "Why partnerships ended, most frequent first")},
    {"returned-candidates", QT_TRANSLATE_NOOP("figure", "What became of candidates whose rights were returned")},
    {"deal-value", QT_TRANSLATE_NOOP("figure", "Announced, upfront or paid value by year, quarter or month")},
    {"deal-terms", QT_TRANSLATE_NOOP("figure", "Middle and spread of totals, upfronts and royalties by stage or area")},
    {"headline-to-paid", QT_TRANSLATE_NOOP("figure", "From the announced total to what was paid")},
    {"top-deals", QT_TRANSLATE_NOOP("figure", "The largest deals by announced value or upfront")},
    {"partner-league", QT_TRANSLATE_NOOP("figure", "Partners by number or value of their deals")},
    {"deal-flow", QT_TRANSLATE_NOOP("figure", "From licensors' to licensees' countries, as wide as their deals")},
    {"trial-status", QT_TRANSLATE_NOOP("figure", "Trials by registry status and phase")},
    {"trial-timeline", QT_TRANSLATE_NOOP("figure", "Trials from start to completion on one time axis")},
    {"enrollment", QT_TRANSLATE_NOOP("figure", "How many people trials enroll, by phase")},
    {"trial-starts", QT_TRANSLATE_NOOP("figure", "Trials begun each year, and their growth")},
};

} // namespace

QString chartDescription(const CatalogEntry &chart, domain::Language language)
{
    const QLatin1String id(chart.id);
    const auto found = std::ranges::find_if(kDescriptions, [&](const Description &one) { return id == QLatin1String(one.id); });
    return found == std::end(kDescriptions) ? QString() : figure::Phrases(language)(found->text);
}

} // namespace analytics
