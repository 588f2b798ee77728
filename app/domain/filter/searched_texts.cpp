// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/searched_texts.h"

#include "domain/derived/partnership.h"
#include "domain/record_names.h"

namespace domain {

namespace {

template <class Record>
void addNames(const Portfolio &portfolio, Id<Record> id, QStringList &texts)
{
    if (const Record *record = portfolio.find(id))
        texts += namesOf(portfolio, *record);
}

QStringList textsOf(const Portfolio &portfolio, const Candidate &candidate)
{
    QStringList texts = namesOf(portfolio, candidate);
    texts << candidate.targetSummary << candidate.mechanism << candidate.platform << candidate.regulatoryClass << candidate.notes;
    addNames(portfolio, candidate.originator, texts);
    addNames(portfolio, candidate.modality, texts);
    portfolio.forEachOf<&CandidateTarget::candidate>(candidate.id, [&](const CandidateTarget &link) { addNames(portfolio, link.target, texts); });
    return texts;
}

QStringList textsOf(const Portfolio &portfolio, const Deal &deal)
{
    QStringList texts{deal.title, deal.titleZh, deal.summary, deal.headlineNote, deal.notes};
    portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { addNames(portfolio, party.company, texts); });
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { addNames(portfolio, asset.candidate, texts); });
    return texts;
}

QList<KeySearch> searchesFor(const QStringList &words)
{
    QList<KeySearch> searches;
    for (const auto &word : words) {
        if (KeySearch search(word); !search.isEmpty())
            searches.append(search);
    }
    return searches;
}

template <class Texts>
bool allFound(const QList<KeySearch> &wanted, const QList<KeySearch> &excluded, const Texts &texts)
{
    const auto isFound = [&](const KeySearch &search) {
        return std::ranges::any_of(texts, [&](QStringView text) { return search.isIn(text); });
    };
    return std::ranges::all_of(wanted, isFound) && std::ranges::none_of(excluded, isFound);
}

} // namespace

WordSearch::WordSearch(const QStringList &words, const QStringList &excluded)
    : m_searches(searchesFor(words))
    , m_excluded(searchesFor(excluded))
{
}

bool WordSearch::finds(const Portfolio &portfolio, const Candidate &candidate) const
{
    return findsIn(textsOf(portfolio, candidate));
}

bool WordSearch::finds(const Portfolio &portfolio, const Program &program) const
{
    QStringList texts{program.region, program.line, program.combination};
    addNames(portfolio, program.candidate, texts);
    addNames(portfolio, program.indication, texts);
    return findsIn(texts);
}

bool WordSearch::finds(const Portfolio &, const Trial &trial) const
{
    return findsIn({trial.number, trial.title, trial.titleZh, trial.acronym, trial.otherIds, trial.sponsorName, trial.collaborators,
                    trial.conditions, trial.interventions, trial.whyStopped, trial.notes});
}

bool WordSearch::finds(const Portfolio &portfolio, const Deal &deal) const
{
    return findsIn(textsOf(portfolio, deal));
}

bool WordSearch::finds(const Portfolio &portfolio, const Company &company) const
{
    return findsIn(namesOf(portfolio, company) << company.ticker << company.notes);
}

bool WordSearch::finds(const Portfolio &portfolio, const Indication &indication) const
{
    return findsIn(namesOf(portfolio, indication) << indication.icd10);
}

/// Events and terms of one deal follow each other, so the texts of the last one are kept.
const QStringList &WordSearch::textsOfDeal(const Portfolio &portfolio, Id<Deal> id) const
{
    if (!m_lastDeal.isValid() || m_lastDeal != id) {
        const Deal *deal = portfolio.find(id);
        m_lastDeal = id;
        m_lastTexts = deal ? textsOf(portfolio, *deal) : QStringList();
    }
    return m_lastTexts;
}

bool WordSearch::finds(const Portfolio &portfolio, const DealEvent &event) const
{
    return findsIn(QStringList(textsOfDeal(portfolio, event.deal)) << event.summary << event.summaryZh << event.plan);
}

bool WordSearch::finds(const Portfolio &portfolio, const DealTerm &term) const
{
    return findsIn(QStringList(textsOfDeal(portfolio, term.deal)) << term.trigger << term.text << term.equivalentSource);
}

bool WordSearch::finds(const Portfolio &, const Source &source) const
{
    return findsIn({source.title, source.publisher, source.url});
}

bool WordSearch::findsIn(std::initializer_list<QStringView> texts) const
{
    return allFound(m_searches, m_excluded, texts);
}

bool WordSearch::findsIn(const QStringList &texts) const
{
    return allFound(m_searches, m_excluded, texts);
}

} // namespace domain
