// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"
#include "domain/derived/phase_status.h"

#include <algorithm>
#include <vector>

namespace domain {

struct CandidateFacts
{
    bool isKnown = false; ///< Whether the portfolio has a record with this id.
    bool exists = false;
    CandidatePhase phase;
    Activity activity = Activity::Unset;
    const Program *lead = nullptr; ///< Lives as long as the table it stands in.
    Id<Term> area;
};

struct ProgramFacts
{
    bool isKnown = false;
    bool exists = false;
    std::optional<PhaseStatus> status;
    Id<Term> area;
};

struct TrialFacts
{
    bool isKnown = false;
    bool exists = false;
    TrialStatus status = TrialStatus::Unset;
    Id<Term> area;
};

struct DealFacts
{
    bool isKnown = false;
    bool exists = false;
    DealStatus status = DealStatus::Unset;
    Id<Term> area;
    AmountInterval headline; ///< `headlineTotal`, which no date changes.
    AmountInterval upfront;
};

/// What is known of each record of a kind, found by its id without searching: ids are given one after the other. Where they are far
/// apart, as after copies were merged, by halving.
template <class Record, class Facts>
class FactsById
{
public:
    explicit FactsById(const Table<Record> &table)
    {
        m_ids.reserve(size_t(table.size()));
        for (const Record &record : table.rows())
            m_ids.push_back(record.id.value);
        m_first = m_ids.empty() ? 0 : m_ids.front();
        const qint64 range = m_ids.empty() ? 0 : m_ids.back() - m_first + 1;
        m_isDense = range <= 4 * qint64(m_ids.size()) + 1024;
        m_facts.resize(m_isDense ? size_t(range) : m_ids.size());
    }

    /// Ascending.
    const std::vector<qint64> &ids() const { return m_ids; }
    const Facts *find(Id<Record> id) const
    {
        const size_t place = placeOf(id.value);
        return place < m_facts.size() && m_facts[place].isKnown ? &m_facts[place] : nullptr;
    }
    /// Of an id that the table has.
    void set(Id<Record> id, const Facts &facts) { m_facts[placeOf(id.value)] = facts; }

private:
    size_t placeOf(qint64 id) const
    {
        if (m_isDense)
            return size_t(id - m_first);
        const auto at = std::ranges::lower_bound(m_ids, id);
        return at != m_ids.end() && *at == id ? size_t(at - m_ids.begin()) : m_facts.size();
    }

    std::vector<qint64> m_ids;
    std::vector<Facts> m_facts;
    qint64 m_first = 0;
    bool m_isDense = true;
};

/// What one portfolio's tables say of each record on one day: existence, phase, status, area. Worked out once; the functions that answer
/// these questions look here first where a portfolio carries it, and answer the same without it. Immutable once shared; any thread.
class DatedFacts
{
public:
    /// Some records of a kind, by their places in id order: what one of several threads works out.
    struct Part
    {
        RecordKind kind = RecordKind::Unset;
        size_t first = 0;
        size_t end = 0;
    };

    /// Nothing is known yet.
    DatedFacts(const Portfolio &portfolio, QDate date);
    /// All that is to be worked out, in parts of about the same work.
    QList<Part> parts() const;
    /// Parts may be filled at the same time; nobody may ask before all are.
    void fill(const Portfolio &portfolio, const Part &part);
    /// All parts, one after the other.
    static std::shared_ptr<const DatedFacts> made(const Portfolio &portfolio, QDate date);

    QDate date() const { return m_date; }
    /// nullptr for an id that the portfolio does not have.
    const CandidateFacts *of(Id<Candidate> id) const { return m_candidates.find(id); }
    const ProgramFacts *of(Id<Program> id) const { return m_programs.find(id); }
    const TrialFacts *of(Id<Trial> id) const { return m_trials.find(id); }
    const DealFacts *of(Id<Deal> id) const { return m_deals.find(id); }
    /// All ids of a kind that facts are known about, ascending.
    template <class Record>
        requires(std::is_same_v<Record, Candidate> || std::is_same_v<Record, Program> || std::is_same_v<Record, Trial> || std::is_same_v<Record, Deal>)
    const std::vector<qint64> &ids() const
    {
        if constexpr (std::is_same_v<Record, Candidate>)
            return m_candidates.ids();
        else if constexpr (std::is_same_v<Record, Program>)
            return m_programs.ids();
        else if constexpr (std::is_same_v<Record, Trial>)
            return m_trials.ids();
        else
            return m_deals.ids();
    }

private:
    QDate m_date;
    FactsById<Candidate, CandidateFacts> m_candidates;
    FactsById<Program, ProgramFacts> m_programs;
    FactsById<Trial, TrialFacts> m_trials;
    FactsById<Deal, DealFacts> m_deals;
};

/// What the portfolio carries about its own record on that day; nullptr where it carries nothing.
template <class Record>
auto factsOf(const Portfolio &portfolio, Id<Record> id, const AsOf &asOf) -> decltype(portfolio.facts()->of(id))
{
    const DatedFacts *facts = portfolio.facts();
    return facts && facts->date() == asOf.date ? facts->of(id) : nullptr;
}

} // namespace domain
