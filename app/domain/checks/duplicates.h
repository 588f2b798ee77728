// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/contradictions.h"

#include <QMultiHash>

#include <memory>

namespace domain::rules {

/// Finds names and numbers that two records share. With an index, made once for checking many records, each look-up is one step;
/// without, it passes over the table, which for a single record is quicker than making the index.
class Duplicates
{
public:
    enum class Index : quint8 { None, Made };
    Duplicates(const Portfolio &portfolio, Index index);

    void find(const Company &company, Findings &findings) const;
    void find(const Candidate &candidate, Findings &findings) const;
    void find(const CandidateName &name, Findings &findings) const;
    void find(const Trial &trial, Findings &findings) const;
    template <class Record>
    void find(const Record &, Findings &) const
    {
    }

private:
    using Owners = QMultiHash<QString, qint64>;
    /// The names of all companies or candidates, or the numbers of all trials, each with its owner's id.
    template <class Visit>
    void forEachCompanyName(Visit visit) const;
    template <class Visit>
    void forEachCandidateName(Visit visit) const;
    template <class Visit>
    void forEachTrialNumber(Visit visit) const;
    bool isTaken(const QString &name, Id<Candidate> owner) const;

    const Portfolio &m_portfolio;
    bool m_isIndexed;
    Owners m_companies;
    Owners m_candidates;
    Owners m_trials;
};

} // namespace domain::rules
