// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/dated_facts.h"

#include "domain/derived/area.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/existence.h"
#include "domain/derived/trial_status.h"

namespace domain {

namespace {

CandidateFacts factsOf(const Portfolio &portfolio, const Candidate &candidate, const AsOf &asOf)
{
    return {true, existsAt(portfolio, candidate, asOf), highestActivePhase(portfolio, candidate.id, asOf), activityOf(portfolio, candidate.id, asOf),
            leadProgram(portfolio, candidate.id, asOf), areaOf(portfolio, candidate, asOf)};
}

ProgramFacts factsOf(const Portfolio &portfolio, const Program &program, const AsOf &asOf)
{
    return {true, existsAt(portfolio, program, asOf), programStatus(portfolio, program.id, asOf), areaOf(portfolio, program, asOf)};
}

TrialFacts factsOf(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf)
{
    return {true, existsAt(portfolio, trial, asOf), trialStatusAt(portfolio, trial, asOf), areaOf(portfolio, trial, asOf)};
}

DealFacts factsOf(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf)
{
    return {true, existsAt(portfolio, deal, asOf), dealStatus(portfolio, deal.id, asOf), areaOf(portfolio, deal, asOf), headlineTotal(portfolio, deal.id), upfront(portfolio, deal.id)};
}

template <class Record, class Facts>
void fillPart(FactsById<Record, Facts> &known, const Portfolio &portfolio, const AsOf &asOf, const DatedFacts::Part &part)
{
    const auto &rows = portfolio.rows<Record>();
    const auto &ids = known.ids();
    auto row = part.first < part.end ? rows.lowerBound(ids[part.first]) : rows.end();
    for (size_t i = part.first; i < part.end; ++i, ++row)
        known.set(row->id, factsOf(portfolio, *row, asOf));
}

} // namespace

DatedFacts::DatedFacts(const Portfolio &portfolio, QDate date)
    : m_date(date)
    , m_candidates(portfolio.of<Candidate>())
    , m_programs(portfolio.of<Program>())
    , m_trials(portfolio.of<Trial>())
    , m_deals(portfolio.of<Deal>())
{
}

QList<DatedFacts::Part> DatedFacts::parts() const
{
    constexpr size_t kRows = 4'000;
    QList<Part> parts;
    const auto add = [&](RecordKind kind, size_t count) {
        for (size_t first = 0; first < count; first += kRows)
            parts.append({kind, first, std::min(count, first + kRows)});
    };
    add(RecordKind::Candidate, m_candidates.ids().size());
    add(RecordKind::Deal, m_deals.ids().size());
    add(RecordKind::Program, m_programs.ids().size());
    add(RecordKind::Trial, m_trials.ids().size());
    return parts;
}

void DatedFacts::fill(const Portfolio &portfolio, const Part &part)
{
    const AsOf asOf{m_date, {}};
    switch (part.kind) {
    case RecordKind::Candidate: return fillPart(m_candidates, portfolio, asOf, part);
    case RecordKind::Program: return fillPart(m_programs, portfolio, asOf, part);
    case RecordKind::Trial: return fillPart(m_trials, portfolio, asOf, part);
    default: return fillPart(m_deals, portfolio, asOf, part);
    }
}

std::shared_ptr<const DatedFacts> DatedFacts::made(const Portfolio &portfolio, QDate date)
{
    auto facts = std::make_shared<DatedFacts>(portfolio, date);
    const auto parts = facts->parts();
    for (const auto &part : parts)
        facts->fill(portfolio, part);
    return facts;
}

} // namespace domain
