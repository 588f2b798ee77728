// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "domain/portfolio.h"

#include <QStringList>

namespace domain {

/// The words of a filter in a record's own texts (names, numbers, titles, conditions, sponsors, interventions, notes; DECISIONS 29):
/// all of the wanted ones must occur, none of the excluded ones may. Owned by one evaluation and used on its thread.
class WordSearch
{
public:
    WordSearch(const QStringList &words, const QStringList &excluded);

    bool isEmpty() const { return m_searches.isEmpty() && m_excluded.isEmpty(); }
    bool finds(const Portfolio &portfolio, const Candidate &candidate) const;
    bool finds(const Portfolio &portfolio, const Program &program) const;
    bool finds(const Portfolio &portfolio, const Trial &trial) const;
    bool finds(const Portfolio &portfolio, const Deal &deal) const;
    bool finds(const Portfolio &portfolio, const Company &company) const;
    bool finds(const Portfolio &portfolio, const Indication &indication) const;
    bool finds(const Portfolio &portfolio, const DealEvent &event) const;
    bool finds(const Portfolio &portfolio, const DealTerm &term) const;
    bool finds(const Portfolio &portfolio, const Source &source) const;

private:
    bool findsIn(std::initializer_list<QStringView> texts) const;
    bool findsIn(const QStringList &texts) const;
    const QStringList &textsOfDeal(const Portfolio &portfolio, Id<Deal> id) const;

    QList<KeySearch> m_searches;
    QList<KeySearch> m_excluded;
    mutable Id<Deal> m_lastDeal;
    mutable QStringList m_lastTexts;
};

} // namespace domain
