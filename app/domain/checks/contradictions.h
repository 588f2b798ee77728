// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

namespace domain::rules {

/// Collects findings about one record.
class Findings
{
public:
    Findings(RecordKind kind, qint64 id) : m_kind(kind), m_id(id) {}

    void add(const char *field, ProblemCode code) { m_problems.append({m_kind, m_id, QString::fromLatin1(field), code}); }
    void addIf(bool isWrong, const char *field, ProblemCode code)
    {
        if (isWrong)
            add(field, code);
    }
    QList<Problem> take() { return std::move(m_problems); }

private:
    RecordKind m_kind;
    qint64 m_id;
    QList<Problem> m_problems;
};

/// Contradictions that hang on more than one field: stored and marked, never refused. Kinds without any need no overload.
void findContradictions(const Portfolio &portfolio, const Company &company, Findings &findings);
void findContradictions(const Portfolio &portfolio, const Program &program, Findings &findings);
void findContradictions(const Portfolio &portfolio, const StatusEvent &event, Findings &findings);
void findContradictions(const Portfolio &portfolio, const Term &term, Findings &findings);
void findContradictions(const Portfolio &portfolio, const Trial &trial, Findings &findings);
void findContradictions(const Portfolio &portfolio, const Source &source, Findings &findings);
void findContradictions(const Portfolio &portfolio, const FxRate &rate, Findings &findings);
void findContradictions(const Portfolio &portfolio, const Deal &deal, Findings &findings);
void findContradictions(const Portfolio &portfolio, const DealTerritory &territory, Findings &findings);
void findContradictions(const Portfolio &portfolio, const DealTerm &term, Findings &findings);
void findContradictions(const Portfolio &portfolio, const RoyaltyTier &tier, Findings &findings);
void findContradictions(const Portfolio &portfolio, const DealEvent &event, Findings &findings);

template <class Record>
void findContradictions(const Portfolio &, const Record &, Findings &)
{
}

} // namespace domain::rules
