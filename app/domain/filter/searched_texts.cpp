// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/searched_texts.h"

#include "domain/filter/word_marks.h"
#include "domain/names.h"
#include "domain/record_names.h"

namespace domain {

namespace {

struct Word
{
    KeySearch search;
    bool isWanted = true; ///< Else excluded.
};

std::vector<Word> wordsFrom(const QStringList &wanted, const QStringList &excluded)
{
    std::vector<Word> words;
    const auto add = [&](const QStringList &texts, bool isWanted) {
        for (const auto &text : texts) {
            if (KeySearch search(text); !search.isEmpty())
                words.push_back({std::move(search), isWanted});
        }
    };
    add(wanted, true);
    add(excluded, false);
    return words;
}

} // namespace

/// As many words as one number has bits for. What a text holds is a number with the bits of the words that occur in it.
class WordSearch::Group
{
public:
    Group(const Portfolio &portfolio, std::vector<Word> words)
        : m_portfolio(portfolio)
        , m_words(std::move(words))
        , m_companies(portfolio.of<Company>())
        , m_candidates(portfolio.of<Candidate>())
        , m_terms(portfolio.of<Term>())
        , m_targets(portfolio.of<Target>())
        , m_indications(portfolio.of<Indication>())
        , m_deals(portfolio.of<Deal>())
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            (m_words[i].isWanted ? m_wanted : m_excluded) |= quint64(1) << i;
    }

    template <class Record>
    bool finds(const Record &record) const
    {
        const quint64 found = foundIn(record);
        return (found & m_wanted) == m_wanted && (found & m_excluded) == 0;
    }

private:
    template <class Texts>
    quint64 inTexts(const Texts &texts) const
    {
        const quint64 all = m_wanted | m_excluded;
        quint64 found = 0;
        for (const QStringView text : texts) {
            for (size_t i = 0; i < m_words.size() && !text.isEmpty(); ++i) {
                const quint64 bit = quint64(1) << i;
                if (!(found & bit) && m_words[i].search.isIn(text))
                    found |= bit;
            }
            if (found == all)
                break;
        }
        return found;
    }
    quint64 in(std::initializer_list<QStringView> texts) const { return inTexts(texts); }

    /// In the names of a record that another one names.
    template <class Record>
    quint64 inNames(const WordMarks<Record> &marks, Id<Record> id) const
    {
        return marks.of(id, [&] {
            const Record *record = m_portfolio.find(id);
            return record ? inTexts(namesOf(m_portfolio, *record)) : quint64(0);
        });
    }
    quint64 inDeal(Id<Deal> id) const
    {
        return m_deals.of(id, [&] {
            const Deal *deal = m_portfolio.find(id);
            return deal ? inTextsOf(*deal) : quint64(0);
        });
    }
    quint64 inTextsOf(const Deal &deal) const
    {
        quint64 found = in({deal.title, deal.titleZh, deal.summary, deal.headlineNote, deal.notes});
        m_portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { found |= inNames(m_companies, party.company); });
        m_portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { found |= inNames(m_candidates, asset.candidate); });
        return found;
    }

    quint64 foundIn(const Candidate &candidate) const
    {
        quint64 found = in({candidate.targetSummary, candidate.mechanism, candidate.platform, candidate.regulatoryClass, candidate.notes})
            | inNames(m_candidates, candidate.id) | inNames(m_companies, candidate.originator) | inNames(m_terms, candidate.modality);
        m_portfolio.forEachOf<&CandidateTarget::candidate>(candidate.id, [&](const CandidateTarget &link) { found |= inNames(m_targets, link.target); });
        return found;
    }
    quint64 foundIn(const Program &program) const
    {
        return in({program.region, program.line, program.combination}) | inNames(m_candidates, program.candidate) | inNames(m_indications, program.indication);
    }
    quint64 foundIn(const Trial &trial) const
    {
        return in({trial.number, trial.title, trial.titleZh, trial.acronym, trial.otherIds, trial.sponsorName, trial.collaborators, trial.conditions,
                   trial.interventions, trial.whyStopped, trial.notes});
    }
    quint64 foundIn(const Deal &deal) const { return inDeal(deal.id); }
    quint64 foundIn(const Company &company) const { return inNames(m_companies, company.id) | in({company.ticker, company.notes}); }
    quint64 foundIn(const Indication &indication) const { return inNames(m_indications, indication.id) | in({indication.icd10}); }
    quint64 foundIn(const DealEvent &event) const { return inDeal(event.deal) | in({event.summary, event.summaryZh, event.plan}); }
    quint64 foundIn(const DealTerm &term) const { return inDeal(term.deal) | in({term.trigger, term.text, term.equivalentSource}); }
    quint64 foundIn(const Source &source) const { return in({source.title, source.publisher, source.url}); }

    const Portfolio &m_portfolio;
    std::vector<Word> m_words;
    quint64 m_wanted = 0;
    quint64 m_excluded = 0;
    WordMarks<Company> m_companies;
    WordMarks<Candidate> m_candidates; ///< Their names only.
    WordMarks<Term> m_terms;
    WordMarks<Target> m_targets;
    WordMarks<Indication> m_indications;
    WordMarks<Deal> m_deals;
};

WordSearch::WordSearch(const Portfolio &portfolio, const QStringList &words, const QStringList &excluded)
{
    const auto all = wordsFrom(words, excluded);
    constexpr size_t kAtOnce = WordMarks<Deal>::kMostWords;
    for (size_t first = 0; first < all.size(); first += kAtOnce) {
        const auto end = all.begin() + qsizetype(std::min(all.size(), first + kAtOnce));
        m_groups.push_back(std::make_unique<Group>(portfolio, std::vector<Word>(all.begin() + qsizetype(first), end)));
    }
}

WordSearch::~WordSearch() = default;

template <class Record>
bool WordSearch::findsIn(const Record &record) const
{
    return std::ranges::all_of(m_groups, [&](const auto &group) { return group->finds(record); });
}

bool WordSearch::finds(const Candidate &candidate) const { return findsIn(candidate); }
bool WordSearch::finds(const Program &program) const { return findsIn(program); }
bool WordSearch::finds(const Trial &trial) const { return findsIn(trial); }
bool WordSearch::finds(const Deal &deal) const { return findsIn(deal); }
bool WordSearch::finds(const Company &company) const { return findsIn(company); }
bool WordSearch::finds(const Indication &indication) const { return findsIn(indication); }
bool WordSearch::finds(const DealEvent &event) const { return findsIn(event); }
bool WordSearch::finds(const DealTerm &term) const { return findsIn(term); }
bool WordSearch::finds(const Source &source) const { return findsIn(source); }

} // namespace domain
