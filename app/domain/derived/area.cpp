// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"

#include "domain/derived/dated_facts.h"
#include "domain/derived/existence.h"
#include "domain/derived/phase_status.h"

#include <algorithm>

namespace domain {

namespace {

Id<Term> areaOfIndication(const Portfolio &portfolio, Id<Indication> id)
{
    const Indication *indication = portfolio.find(id);
    return indication ? resolvedTerm(portfolio, indication->area) : Id<Term>();
}

Id<Term> areaOfCandidate(const Portfolio &portfolio, Id<Candidate> id, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, id, asOf))
        return known->area;
    const Program *lead = leadProgram(portfolio, id, asOf);
    return lead ? areaOfIndication(portfolio, lead->indication) : Id<Term>();
}

} // namespace

Id<Term> resolvedTerm(const Portfolio &portfolio, Id<Term> term)
{
    // A cycle of merges cannot be longer than this in an honest file.
    for (int step = 0; step < 16; ++step) {
        const Term *found = portfolio.find(term);
        if (!found)
            return {};
        if (!found->mergedInto.isValid())
            return term;
        term = found->mergedInto;
    }
    return term;
}

Id<Term> areaOf(const Portfolio &portfolio, const Candidate &candidate, const AsOf &asOf)
{
    return areaOfCandidate(portfolio, candidate.id, asOf);
}

Id<Term> areaOf(const Portfolio &portfolio, const Program &program, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, program.id, asOf))
        return known->area;
    return areaOfIndication(portfolio, program.indication);
}

Id<Term> areaOf(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, trial.id, asOf))
        return known->area;
    Id<Term> area;
    portfolio.forEachOf<&TrialIndication::trial>(trial.id, [&](const TrialIndication &link) {
        if (!area.isValid())
            area = areaOfIndication(portfolio, link.indication);
    });
    portfolio.forEachOf<&TrialCandidate::trial>(trial.id, [&](const TrialCandidate &link) {
        if (!area.isValid())
            area = areaOfCandidate(portfolio, link.candidate, asOf);
    });
    return area;
}

Id<Term> areaOf(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, deal.id, asOf))
        return known->area;
    Id<Term> area;
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) {
        if (!area.isValid())
            area = areaOfIndication(portfolio, asset.indication);
    });
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) {
        if (!area.isValid())
            area = areaOfCandidate(portfolio, asset.candidate, asOf);
    });
    return area;
}

QList<Id<Term>> areasOf(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf)
{
    QList<Id<Term>> areas;
    portfolio.forEachOf<&Program::candidate>(candidate, [&](const Program &program) {
        const auto area = existsAt(portfolio, program, asOf) ? areaOfIndication(portfolio, program.indication) : Id<Term>();
        if (area.isValid() && !areas.contains(area))
            areas.append(area);
    });
    std::ranges::sort(areas);
    return areas;
}

} // namespace domain
