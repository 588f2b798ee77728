// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QStringList>

namespace domain {

/// The words of a filter in a record's own texts (names, numbers, titles, conditions, sponsors, interventions, notes; DECISIONS 29):
/// all of the wanted ones must occur, none of the excluded ones may. Over one portfolio, which outlives it; any thread.
class WordSearch
{
public:
    WordSearch(const Portfolio &portfolio, const QStringList &words, const QStringList &excluded);
    ~WordSearch();
    Q_DISABLE_COPY_MOVE(WordSearch)

    bool isEmpty() const { return m_groups.empty(); }
    bool finds(const Candidate &candidate) const;
    bool finds(const Program &program) const;
    bool finds(const Trial &trial) const;
    bool finds(const Deal &deal) const;
    bool finds(const Company &company) const;
    bool finds(const Indication &indication) const;
    bool finds(const DealEvent &event) const;
    bool finds(const DealTerm &term) const;
    bool finds(const Source &source) const;

private:
    class Group;

    template <class Record>
    bool findsIn(const Record &record) const;

    std::vector<std::unique_ptr<Group>> m_groups; ///< Of as many words as are looked for at once.
};

} // namespace domain
