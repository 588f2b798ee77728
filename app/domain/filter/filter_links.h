// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <type_traits>

namespace domain {

/// The one table of link paths between record kinds (DECISIONS 23): candidate–program, candidate–trial, candidate–deal, company by
/// role (originator or owner, sponsor, party), indication by what is in it, and a deal's events and terms through the deal.
/// `visitLinked(portfolio, record, std::type_identity<Other>{}, visit)` calls `visit(id)` for each linked record; no overload, no path.
/// An id may be visited more than once.
template <class Other>
using To = std::type_identity<Other>;

template <class Visit>
void visitLinked(const Portfolio &p, const Candidate &c, To<Program>, Visit visit)
{
    p.forEachOf<&Program::candidate>(c.id, [&](const Program &program) { visit(program.id.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Candidate &c, To<Trial>, Visit visit)
{
    p.forEachOf<&TrialCandidate::candidate>(c.id, [&](const TrialCandidate &link) { visit(link.trial.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Candidate &c, To<Deal>, Visit visit)
{
    p.forEachOf<&DealCandidate::candidate>(c.id, [&](const DealCandidate &link) { visit(link.deal.value); });
}
template <class Visit>
void visitLinked(const Portfolio &, const Candidate &c, To<Company>, Visit visit)
{
    visit(c.originator.value);
    visit(c.owner.value);
}
template <class Visit>
void visitLinked(const Portfolio &p, const Candidate &c, To<Indication>, Visit visit)
{
    p.forEachOf<&Program::candidate>(c.id, [&](const Program &program) { visit(program.indication.value); });
}

template <class Visit>
void visitLinked(const Portfolio &, const Program &program, To<Candidate>, Visit visit) { visit(program.candidate.value); }
template <class Visit>
void visitLinked(const Portfolio &, const Program &program, To<Indication>, Visit visit) { visit(program.indication.value); }

template <class Visit>
void visitLinked(const Portfolio &p, const Trial &trial, To<Candidate>, Visit visit)
{
    p.forEachOf<&TrialCandidate::trial>(trial.id, [&](const TrialCandidate &link) { visit(link.candidate.value); });
}
template <class Visit>
void visitLinked(const Portfolio &, const Trial &trial, To<Company>, Visit visit) { visit(trial.sponsor.value); }
template <class Visit>
void visitLinked(const Portfolio &p, const Trial &trial, To<Indication>, Visit visit)
{
    p.forEachOf<&TrialIndication::trial>(trial.id, [&](const TrialIndication &link) { visit(link.indication.value); });
}

template <class Visit>
void visitLinked(const Portfolio &p, const Deal &deal, To<Candidate>, Visit visit)
{
    p.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { visit(asset.candidate.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Deal &deal, To<Company>, Visit visit)
{
    p.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { visit(party.company.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Deal &deal, To<Indication>, Visit visit)
{
    p.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { visit(asset.indication.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Deal &deal, To<DealEvent>, Visit visit)
{
    p.forEachOf<&DealEvent::deal>(deal.id, [&](const DealEvent &event) { visit(event.id.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Deal &deal, To<DealTerm>, Visit visit)
{
    p.forEachOf<&DealTerm::deal>(deal.id, [&](const DealTerm &term) { visit(term.id.value); });
}

template <class Visit>
void visitLinked(const Portfolio &p, const Company &company, To<Candidate>, Visit visit)
{
    p.forEachOf<&Candidate::originator>(company.id, [&](const Candidate &candidate) { visit(candidate.id.value); });
    p.forEachOf<&Candidate::owner>(company.id, [&](const Candidate &candidate) { visit(candidate.id.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Company &company, To<Trial>, Visit visit)
{
    p.forEachOf<&Trial::sponsor>(company.id, [&](const Trial &trial) { visit(trial.id.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Company &company, To<Deal>, Visit visit)
{
    p.forEachOf<&DealParty::company>(company.id, [&](const DealParty &party) { visit(party.deal.value); });
}

template <class Visit>
void visitLinked(const Portfolio &p, const Indication &indication, To<Candidate>, Visit visit)
{
    p.forEachOf<&Program::indication>(indication.id, [&](const Program &program) { visit(program.candidate.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Indication &indication, To<Program>, Visit visit)
{
    p.forEachOf<&Program::indication>(indication.id, [&](const Program &program) { visit(program.id.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Indication &indication, To<Trial>, Visit visit)
{
    p.forEachOf<&TrialIndication::indication>(indication.id, [&](const TrialIndication &link) { visit(link.trial.value); });
}
template <class Visit>
void visitLinked(const Portfolio &p, const Indication &indication, To<Deal>, Visit visit)
{
    p.forEachOf<&DealCandidate::indication>(indication.id, [&](const DealCandidate &asset) { visit(asset.deal.value); });
}

/// What belongs to a deal is linked as its deal is.
template <class Part>
concept DealPart = std::is_same_v<Part, DealEvent> || std::is_same_v<Part, DealTerm>;

template <DealPart Part, class Visit>
void visitLinked(const Portfolio &, const Part &part, To<Deal>, Visit visit) { visit(part.deal.value); }
template <DealPart Part, class Other, class Visit>
    requires(std::is_same_v<Other, Candidate> || std::is_same_v<Other, Company> || std::is_same_v<Other, Indication>)
void visitLinked(const Portfolio &p, const Part &part, To<Other> other, Visit visit)
{
    if (const Deal *deal = p.find(part.deal))
        visitLinked(p, *deal, other, visit);
}
template <class Record, DealPart Part, class Visit>
    requires(std::is_same_v<Record, Candidate> || std::is_same_v<Record, Company> || std::is_same_v<Record, Indication>)
void visitLinked(const Portfolio &p, const Record &record, To<Part> part, Visit visit)
{
    visitLinked(p, record, To<Deal>{}, [&](qint64 id) {
        if (const Deal *deal = p.find(Id<Deal>{id}))
            visitLinked(p, *deal, part, visit);
    });
}

template <class From, class Other>
concept Linked = requires(const Portfolio &portfolio, const From &record) { visitLinked(portfolio, record, To<Other>{}, [](qint64) {}); };

} // namespace domain
