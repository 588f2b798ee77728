// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/existence.h"

#include "domain/derived/dated_facts.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"

namespace domain {

namespace {

/// Looks at dated facts one by one and knows whether one of them counts, or whether there was none at all.
class FirstFact
{
public:
    enum class Sought : quint8 { OneThatCounts, Any };
    explicit FirstFact(const AsOf &asOf, Sought sought = Sought::OneThatCounts) : m_asOf(asOf), m_sought(sought) {}
    void add(const PartialDate &date)
    {
        m_any = m_any || !date.isEmpty();
        m_counts = m_counts || counts(date, m_asOf);
    }
    bool found() const { return m_counts; }
    bool none() const { return !m_any; }
    /// Whether no further fact can change the answer.
    bool isDecided() const { return m_sought == Sought::Any ? m_any : m_counts; }

private:
    AsOf m_asOf;
    Sought m_sought;
    bool m_any = false;
    bool m_counts = false;
};

/// The day a trial became known; empty where only plans are dated.
void addTrialFacts(const Portfolio &portfolio, const Trial &trial, FirstFact &facts)
{
    if (!trial.firstPosted.isEmpty()) {
        facts.add(trial.firstPosted);
        return;
    }
    facts.add(trial.lastUpdatePosted);
    const bool isPlan = trial.startBasis == DateBasis::Estimated || trial.status == TrialStatus::NotYetRecruiting
        || (trial.startBasis == DateBasis::Unset && trial.status == TrialStatus::Unset);
    if (!isPlan)
        facts.add(trial.start);
    portfolio.forEachOf<&TrialStatusEvent::trial>(trial.id, [&](const TrialStatusEvent &event) { facts.add(event.date); });
}

/// Stops at the first fact that decides: most candidates have many.
void addCandidateFacts(const Portfolio &portfolio, const Candidate &candidate, FirstFact &facts)
{
    facts.add(candidate.firstDisclosed);
    if (facts.isDecided())
        return;
    portfolio.forEachOf<&Program::candidate>(candidate.id, [&](const Program &program) {
        if (!facts.isDecided())
            portfolio.forEachOf<&StatusEvent::program>(program.id, [&](const StatusEvent &event) { facts.add(event.date); });
    });
    if (facts.isDecided())
        return;
    portfolio.forEachOf<&DealCandidate::candidate>(candidate.id, [&](const DealCandidate &link) {
        if (const Deal *deal = facts.isDecided() ? nullptr : portfolio.find(link.deal))
            facts.add(cohortDate(portfolio, *deal));
    });
    if (facts.isDecided())
        return;
    portfolio.forEachOf<&TrialCandidate::candidate>(candidate.id, [&](const TrialCandidate &link) {
        if (const Trial *trial = facts.isDecided() ? nullptr : portfolio.find(link.trial))
            addTrialFacts(portfolio, *trial, facts);
    });
}

} // namespace

bool existsAt(const Portfolio &portfolio, const Candidate &candidate, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, candidate.id, asOf))
        return known->exists;
    FirstFact facts(asOf);
    addCandidateFacts(portfolio, candidate, facts);
    return facts.found() || facts.none();
}

bool isUndated(const Portfolio &portfolio, const Candidate &candidate)
{
    FirstFact facts(AsOf{QDate(1, 1, 1), {}}, FirstFact::Sought::Any);
    addCandidateFacts(portfolio, candidate, facts);
    return facts.none();
}

bool existsAt(const Portfolio &portfolio, const Program &program, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, program.id, asOf))
        return known->exists;
    FirstFact facts(asOf);
    portfolio.forEachOf<&StatusEvent::program>(program.id, [&](const StatusEvent &event) { facts.add(event.date); });
    if (!facts.none())
        return facts.found();
    const Candidate *candidate = portfolio.find(program.candidate);
    return !candidate || existsAt(portfolio, *candidate, asOf);
}

bool existsAt(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, trial.id, asOf))
        return known->exists;
    FirstFact facts(asOf);
    addTrialFacts(portfolio, trial, facts);
    return facts.found() || facts.none();
}

bool existsAt(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, deal.id, asOf))
        return known->exists;
    const PartialDate date = cohortDate(portfolio, deal);
    return date.isEmpty() || counts(date, asOf);
}

bool existsAt(const Portfolio &, const DealEvent &event, const AsOf &asOf)
{
    return event.date.isEmpty() || counts(event.date, asOf);
}

bool existsAt(const Portfolio &portfolio, const DealTerm &term, const AsOf &asOf)
{
    if (const auto *known = factsOf(portfolio, term.deal, asOf))
        return known->exists;
    const Deal *deal = portfolio.find(term.deal);
    return !deal || existsAt(portfolio, *deal, asOf);
}

bool existsAt(const Portfolio &, const Source &source, const AsOf &asOf)
{
    return source.published.isEmpty() || counts(source.published, asOf);
}

} // namespace domain
