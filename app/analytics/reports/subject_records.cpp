// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/live_figures.h"

#include "domain/filter/filter_links.h"

#include <QSet>

namespace analytics {

using namespace domain;

namespace {

/// Gathers what belongs to one record, kind by kind.
class Belonging
{
public:
    Belonging(const Portfolio &portfolio, const SubjectRecord &subject) : m_portfolio(portfolio)
    {
        if (subject.kind == RecordKind::Candidate)
            addCandidate(Id<Candidate>{subject.id}, true);
        else if (subject.kind == RecordKind::Company)
            addCompany(Id<Company>{subject.id});
        else if (subject.kind == RecordKind::Deal)
            addDeal(Id<Deal>{subject.id}, true);
    }

    const QSet<qint64> &of(RecordKind kind) { return m_ids[kind]; }

private:
    auto into(RecordKind kind)
    {
        return [this, kind](qint64 id) { m_ids[kind].insert(id); };
    }

    void addCandidate(Id<Candidate> id, bool withDeals)
    {
        const auto *candidate = m_portfolio.find(id);
        if (!candidate)
            return;
        m_ids[RecordKind::Candidate].insert(id.value);
        visitLinked(m_portfolio, *candidate, To<Program>{}, into(RecordKind::Program));
        visitLinked(m_portfolio, *candidate, To<Trial>{}, into(RecordKind::Trial));
        visitLinked(m_portfolio, *candidate, To<Company>{}, into(RecordKind::Company));
        visitLinked(m_portfolio, *candidate, To<Indication>{}, into(RecordKind::Indication));
        if (withDeals)
            visitLinked(m_portfolio, *candidate, To<Deal>{}, [this](qint64 deal) { addDeal(Id<Deal>{deal}, false); });
    }

    void addDeal(Id<Deal> id, bool withCandidates)
    {
        const auto *deal = m_portfolio.find(id);
        if (!deal)
            return;
        m_ids[RecordKind::Deal].insert(id.value);
        visitLinked(m_portfolio, *deal, To<Company>{}, into(RecordKind::Company));
        visitLinked(m_portfolio, *deal, To<DealEvent>{}, into(RecordKind::DealEvent));
        m_portfolio.forEachOf<&DealTerm::deal>(id, [this](const DealTerm &term) { m_ids[RecordKind::DealTerm].insert(term.id.value); });
        if (withCandidates)
            visitLinked(m_portfolio, *deal, To<Candidate>{}, [this](qint64 candidate) { addCandidate(Id<Candidate>{candidate}, false); });
    }

    void addCompany(Id<Company> id)
    {
        m_ids[RecordKind::Company].insert(id.value);
        for (const Candidate &candidate : m_portfolio.rows<Candidate>()) {
            if (candidate.originator == id || candidate.owner == id)
                addCandidate(candidate.id, false);
        }
        m_portfolio.forEachOf<&Trial::sponsor>(id, [this](const Trial &trial) { m_ids[RecordKind::Trial].insert(trial.id.value); });
        m_portfolio.forEachOf<&DealParty::company>(id, [this](const DealParty &party) { addDeal(party.deal, false); });
    }

    const Portfolio &m_portfolio;
    QHash<RecordKind, QSet<qint64>> m_ids;
};

} // namespace

VisibleRecords ofSubject(const Portfolio &portfolio, const VisibleRecords &visible, const SubjectRecord &subject)
{
    Belonging belonging(portfolio, subject);
    VisibleRecords result;
    for (int ordinal = 1; ordinal <= kRecordKindCount; ++ordinal) {
        const auto kind = RecordKind(ordinal);
        VisibleRecords::OfKind records = visible.of(kind);
        const QSet<qint64> &ids = belonging.of(kind);
        records.ids.removeIf([&](qint64 id) { return !ids.contains(id); });
        result.set(kind, records);
    }
    return result;
}

} // namespace analytics
