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

} // namespace

template <class Visit>
void Duplicates::forEachCompanyKey(Visit visit) const
{
    for (const Company &company : m_portfolio.rows<Company>())
        visit(normalizedKey(company.name), company.id.value);
}

template <class Visit>
void Duplicates::forEachCandidateKey(Visit visit) const
{
    for (const Candidate &candidate : m_portfolio.rows<Candidate>()) {
        visit(normalizedKey(candidate.name), candidate.id.value);
        visit(normalizedKey(candidate.nameZh), candidate.id.value);
    }
    for (const CandidateName &name : m_portfolio.rows<CandidateName>())
        visit(normalizedKey(name.name), name.candidate.value);
}

template <class Visit>
void Duplicates::forEachTrialKey(Visit visit) const
{
    for (const Trial &trial : m_portfolio.rows<Trial>())
        visit(normalizedKey(trial.number), trial.id.value);
}

Duplicates::Duplicates(const Portfolio &portfolio, Index index) : m_portfolio(portfolio), m_isIndexed(index == Index::Made)
{
    if (!m_isIndexed)
        return;
    const auto into = [](Owners &owners) { return [&owners](const QString &key, qint64 owner) { owners.insert(key, owner); }; };
    forEachCompanyKey(into(m_companies));
    forEachCandidateKey(into(m_candidates));
    forEachTrialKey(into(m_trials));
}

bool Duplicates::isTaken(const QString &name, Id<Candidate> owner) const
{
    const QString key = normalizedKey(name);
    if (key.isEmpty())
        return false;
    if (m_isIndexed)
        return hasOther(m_candidates, key, owner.value);
    bool taken = false;
    forEachCandidateKey([&](const QString &other, qint64 id) { taken = taken || (other == key && id != owner.value); });
    return taken;
}

void Duplicates::find(const Company &company, Findings &findings) const
{
    const QString key = normalizedKey(company.name);
    bool taken = m_isIndexed && hasOther(m_companies, key, company.id.value);
    if (!m_isIndexed)
        forEachCompanyKey([&](const QString &other, qint64 id) { taken = taken || (other == key && id != company.id.value); });
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
        forEachTrialKey([&](const QString &other, qint64 id) { taken = taken || (other == key && id != trial.id.value); });
    findings.addIf(taken && !key.isEmpty(), "registry_no", ProblemCode::DuplicateNumber);
}

} // namespace domain::rules
