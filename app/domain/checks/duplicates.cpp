// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/duplicates.h"

#include "domain/generic_names.h"
#include "domain/names.h"

#include <QSet>

namespace domain::rules {

namespace {

bool hasOther(const QMultiHash<QString, qint64> &owners, const QString &key, qint64 owner)
{
    const auto [from, to] = owners.equal_range(key);
    return std::any_of(from, to, [&](qint64 other) { return other != owner; });
}

/// Notes in `taken` whether a name visited is another owner's and has the key that is searched for.
auto whereOthers(const KeySearch &search, qint64 owner, bool &taken)
{
    return [&search, owner, &taken](const QString &name, qint64 other) { taken = taken || (other != owner && search.isAllOf(name)); };
}

} // namespace

template <class Visit>
void Duplicates::forEachCompanyName(Visit visit) const
{
    for (const Company &company : m_portfolio.rows<Company>())
        visit(company.name, company.id.value);
}

template <class Visit>
void Duplicates::forEachCandidateName(Visit visit) const
{
    for (const Candidate &candidate : m_portfolio.rows<Candidate>()) {
        visit(candidate.name, candidate.id.value);
        visit(candidate.nameZh, candidate.id.value);
    }
    for (const CandidateName &name : m_portfolio.rows<CandidateName>())
        visit(name.name, name.candidate.value);
}

template <class Visit>
void Duplicates::forEachTrialNumber(Visit visit) const
{
    for (const Trial &trial : m_portfolio.rows<Trial>())
        visit(trial.number, trial.id.value);
}

Duplicates::Duplicates(const Portfolio &portfolio, Index index) : m_portfolio(portfolio), m_isIndexed(index == Index::Made)
{
    if (!m_isIndexed)
        return;
    const auto into = [](Owners &owners) { return [&owners](const QString &name, qint64 owner) { owners.insert(normalizedKey(name), owner); }; };
    forEachCompanyName(into(m_companies));
    forEachCandidateName(into(m_candidates));
    forEachTrialNumber(into(m_trials));
}

bool Duplicates::isTaken(const QString &name, Id<Candidate> owner) const
{
    const QString key = normalizedKey(name);
    if (key.isEmpty())
        return false;
    if (m_isIndexed)
        return hasOther(m_candidates, key, owner.value);
    bool taken = false;
    forEachCandidateName(whereOthers(KeySearch(name), owner.value, taken));
    return taken;
}

void Duplicates::find(const Company &company, Findings &findings) const
{
    const QString key = normalizedKey(company.name);
    bool taken = m_isIndexed && hasOther(m_companies, key, company.id.value);
    if (!m_isIndexed)
        forEachCompanyName(whereOthers(KeySearch(company.name), company.id.value, taken));
    findings.addIf(taken && !key.isEmpty(), "name_en", ProblemCode::DuplicateName);
}

void Duplicates::find(const Candidate &candidate, Findings &findings) const
{
    findings.addIf(isTaken(candidate.name, candidate.id), "primary_name", ProblemCode::DuplicateName);
}

void Duplicates::find(const CandidateName &name, Findings &findings) const
{
    findings.addIf(!isGeneric(name.kind) && isTaken(name.name, name.candidate), "name", ProblemCode::DuplicateName);
}

void Duplicates::find(const Trial &trial, Findings &findings) const
{
    const QString key = normalizedKey(trial.number);
    bool taken = m_isIndexed && hasOther(m_trials, key, trial.id.value);
    if (!m_isIndexed)
        forEachTrialNumber(whereOthers(KeySearch(trial.number), trial.id.value, taken));
    findings.addIf(taken && !key.isEmpty(), "registry_no", ProblemCode::DuplicateNumber);
}

} // namespace domain::rules
