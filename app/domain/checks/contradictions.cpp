// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/contradictions.h"

#include "domain/changes/rate_edits.h"
#include "domain/derived/rate_index.h"
#include "domain/territories.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace domain::rules {

namespace {

/// True where the second date lies wholly before the first one.
bool isBefore(const PartialDate &second, const PartialDate &first)
{
    return !second.isEmpty() && !first.isEmpty() && second.latestDay() < first.earliestDay();
}

void checkPhase(Phase phase, const char *field, Findings &findings)
{
    findings.addIf(phase == Phase::Phase4 || phase == Phase::NotApplicable, field, ProblemCode::PhaseForTrialsOnly);
}

} // namespace

void findContradictions(const Portfolio &, const Company &company, Findings &findings)
{
    findings.addIf(company.parent == company.id && company.id.isValid(), "parent_company_id", ProblemCode::SelfReference);
    findings.addIf(isBefore(company.parentTo, company.parentFrom), "parent_to", ProblemCode::EndBeforeStart);
}

void findContradictions(const Portfolio &, const Program &program, Findings &findings)
{
    findings.addIf(!program.region.isEmpty() && !expandTerritory(program.region), "region", ProblemCode::UnknownTerritory);
}

void findContradictions(const Portfolio &, const StatusEvent &event, Findings &findings)
{
    checkPhase(event.phase, "phase", findings);
}

void findContradictions(const Portfolio &, const Term &term, Findings &findings)
{
    findings.addIf(term.mergedInto == term.id && term.id.isValid(), "merged_into", ProblemCode::SelfReference);
}

void findContradictions(const Portfolio &, const Trial &trial, Findings &findings)
{
    findings.addIf(isBefore(trial.primaryCompletion, trial.start), "primary_completion_date", ProblemCode::EndBeforeStart);
    findings.addIf(isBefore(trial.completion, trial.start), "completion_date", ProblemCode::EndBeforeStart);
    findings.addIf(isBefore(trial.completion, trial.primaryCompletion), "completion_date", ProblemCode::EndBeforeStart);
    findings.addIf(isBefore(trial.lastUpdatePosted, trial.firstPosted), "last_update_posted", ProblemCode::EndBeforeStart);
}

void findContradictions(const Portfolio &, const Source &source, Findings &findings)
{
    findings.addIf(source.supersededBy == source.id && source.id.isValid(), "superseded_by", ProblemCode::SelfReference);
}

void findContradictions(const Portfolio &portfolio, const FxRate &rate, Findings &findings)
{
    const auto rates = rateIndex(portfolio).between(rate.base, rate.quote, rate.date.latestDay());
    const auto costOf = [&rate](const PublishedRate &one) {
        const RateCost cost = one.rate->base == rate.base ? one.cost : one.cost.turned();
        return double(cost.over) / double(cost.under);
    };
    QList<double> ofTheDay;
    std::optional<double> own;
    for (auto one = rates.rbegin(); one != rates.rend() && one->rate->date.latestDay() == rate.date.latestDay(); ++one) {
        ofTheDay.append(costOf(*one));
        if (one->rate->id == rate.id)
            own = ofTheDay.last();
    }
    findings.addIf(own && std::ranges::any_of(ofTheDay, [&](double cost) { return std::abs(cost / *own - 1.0) > kRatesApart; }), "rate", ProblemCode::RatesDisagree);
}

} // namespace domain::rules
