// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace support {

/// Makes small portfolios for tests: records get ids 1, 2, 3 … over all kinds, in the order in which they are added.
class PortfolioBuilder
{
public:
    /// Adds a record with the next id and returns that id.
    template <class Record>
    domain::Id<Record> add(Record record)
    {
        record.id = m_ids.next<Record>();
        domain::ChangeSet changes;
        const auto id = record.id;
        changes.insert(std::move(record));
        m_portfolio = domain::applied(m_portfolio, changes);
        return id;
    }
    /// Replaces a record that was added.
    template <class Record>
    void replace(const Record &record)
    {
        domain::ChangeSet changes;
        changes.update(*m_portfolio->find(record.id), record);
        m_portfolio = domain::applied(m_portfolio, changes);
    }

    /// A copy of a record that was added.
    template <class Record>
    Record get(domain::Id<Record> id) const
    {
        return *m_portfolio->find(id);
    }

    domain::Id<domain::Company> company(const QString &name, const QString &country = {});
    domain::Id<domain::Term> term(domain::TermVocabulary vocabulary, const QString &code, const QString &label);
    domain::Id<domain::Indication> indication(const QString &name, domain::Id<domain::Term> area);
    domain::Id<domain::Candidate> candidate(const QString &name);
    domain::Id<domain::Program> program(domain::Id<domain::Candidate> candidate, domain::Id<domain::Indication> indication = {});
    /// `date` in canonical text, e.g. "2021-06".
    domain::Id<domain::StatusEvent> status(domain::Id<domain::Program> program, const QString &date, domain::Phase phase,
                                           domain::Activity activity = domain::Activity::Active);
    domain::Id<domain::Trial> trial(const QString &number, domain::Id<domain::Candidate> candidate = {});
    domain::Id<domain::Deal> deal(const QString &title, const QString &signedOn, domain::DealType type = domain::DealType::License);
    domain::Id<domain::DealParty> party(domain::Id<domain::Deal> deal, domain::Id<domain::Company> company, domain::PartyRole role,
                                        const QString &country = {});
    domain::Id<domain::DealCandidate> asset(domain::Id<domain::Deal> deal, domain::Id<domain::Candidate> candidate);
    domain::Id<domain::DealEvent> event(domain::Id<domain::Deal> deal, domain::DealEventType type, const QString &date,
                                        const QString &effective = {});
    /// A known amount in whole dollars.
    domain::Id<domain::DealTerm> amount(domain::Id<domain::Deal> deal, domain::TermType type, qint64 dollars);

    const domain::Snapshot &snapshot() const { return m_portfolio; }
    const domain::Portfolio &portfolio() const { return *m_portfolio; }
    domain::IdSource &ids() { return m_ids; }

private:
    domain::IdSource m_ids{0, 0};
    domain::Snapshot m_portfolio = std::make_shared<const domain::Portfolio>();
};

/// A date from canonical text; stops the test program where it cannot be read.
domain::PartialDate date(const QString &text);

} // namespace support
