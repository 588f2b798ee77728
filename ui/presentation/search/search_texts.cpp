// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_texts.h"

#include "domain/record_names.h"

#include <QSet>

namespace presentation {

using namespace domain;
using Reason = SearchReason;

namespace {

void visitList(Reason reason, QStringView list, const SearchTextVisitor &visit)
{
    for (const auto part : list.tokenize(u'|', Qt::SkipEmptyParts))
        visit(reason, part.trimmed());
}

/// All names of a linked record.
template <class Record>
void visitNames(const Portfolio &portfolio, Id<Record> id, Reason reason, const SearchTextVisitor &visit)
{
    if (const Record *record = portfolio.find(id)) {
        for (const auto &name : namesOf(portfolio, *record))
            visit(reason, name);
    }
}

void visitPartners(const Portfolio &portfolio, const Candidate &candidate, const SearchTextVisitor &visit)
{
    QSet<qint64> seen{candidate.originator.value, candidate.owner.value};
    portfolio.forEachOf<&DealCandidate::candidate>(candidate.id, [&](const DealCandidate &asset) {
        portfolio.forEachOf<&DealParty::deal>(asset.deal, [&](const DealParty &party) {
            if (!seen.contains(party.company.value))
                visitNames(portfolio, party.company, Reason::Partner, visit);
            seen.insert(party.company.value);
        });
    });
}

} // namespace

void visitSearchTexts(const Portfolio &portfolio, const Candidate &candidate, const SearchTextVisitor &visit)
{
    visit(Reason::Name, candidate.name);
    visit(Reason::OtherName, candidate.nameZh);
    portfolio.forEachOf<&CandidateName::candidate>(candidate.id, [&](const CandidateName &name) { visit(Reason::OtherName, name.name); });
    visit(Reason::Target, candidate.targetSummary);
    portfolio.forEachOf<&CandidateTarget::candidate>(candidate.id, [&](const CandidateTarget &link) {
        visitNames(portfolio, link.target, Reason::Target, visit);
    });
    visitNames(portfolio, candidate.originator, Reason::Owner, visit);
    if (candidate.owner != candidate.originator)
        visitNames(portfolio, candidate.owner, Reason::Owner, visit);
    visitPartners(portfolio, candidate, visit);
    QSet<qint64> seen;
    portfolio.forEachOf<&Program::candidate>(candidate.id, [&](const Program &program) {
        if (!seen.contains(program.indication.value))
            visitNames(portfolio, program.indication, Reason::Indication, visit);
        seen.insert(program.indication.value);
    });
    for (const auto &text : {candidate.mechanism, candidate.platform, candidate.regulatoryClass})
        visit(Reason::Other, text);
    visit(Reason::Notes, candidate.notes);
}

void visitSearchTexts(const Portfolio &portfolio, const Company &company, const SearchTextVisitor &visit)
{
    visit(Reason::Name, company.name);
    visit(Reason::OtherName, company.nameZh);
    visit(Reason::OtherName, company.shortName);
    portfolio.forEachOf<&CompanyAlias::company>(company.id, [&](const CompanyAlias &alias) { visit(Reason::OtherName, alias.alias); });
    visit(Reason::Number, company.ticker);
    visit(Reason::Other, company.website);
    visit(Reason::Notes, company.notes);
}

void visitSearchTexts(const Portfolio &portfolio, const Deal &deal, const SearchTextVisitor &visit)
{
    visit(Reason::Name, deal.title);
    visit(Reason::OtherName, deal.titleZh);
    portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { visitNames(portfolio, party.company, Reason::Partner, visit); });
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) {
        visitNames(portfolio, asset.candidate, Reason::Candidate, visit);
    });
    visit(Reason::Summary, deal.summary);
    portfolio.forEachOf<&DealEvent::deal>(deal.id, [&](const DealEvent &event) {
        for (const auto &text : {event.summary, event.summaryZh, event.plan})
            visit(Reason::Summary, text);
    });
    portfolio.forEachOf<&DealTerm::deal>(deal.id, [&](const DealTerm &term) {
        visit(Reason::Other, term.trigger);
        visit(Reason::Other, term.text);
    });
    visit(Reason::Notes, deal.headlineNote);
    visit(Reason::Notes, deal.notes);
}

void visitSearchTexts(const Portfolio &portfolio, const Program &program, const SearchTextVisitor &visit)
{
    visitNames(portfolio, program.candidate, Reason::Candidate, visit);
    visitNames(portfolio, program.indication, Reason::Indication, visit);
    for (const auto &text : {program.region, program.line, program.combination})
        visit(Reason::Other, text);
}

void visitSearchTexts(const Portfolio &, const Indication &indication, const SearchTextVisitor &visit)
{
    visit(Reason::Name, indication.name);
    visit(Reason::OtherName, indication.nameZh);
    visitList(Reason::OtherName, indication.synonyms, visit);
    visit(Reason::Number, indication.icd10);
}

void visitSearchTexts(const Portfolio &, const Target &target, const SearchTextVisitor &visit)
{
    visit(Reason::Name, target.symbol);
    visit(Reason::OtherName, target.name);
    visit(Reason::Number, target.uniprot);
}

void visitSearchTexts(const Portfolio &, const Source &source, const SearchTextVisitor &visit)
{
    visit(Reason::Name, source.title);
    visit(Reason::Other, source.publisher);
    visit(Reason::Other, source.url);
}

void visitSearchTexts(const Portfolio &, const Term &term, const SearchTextVisitor &visit)
{
    if (term.mergedInto.isValid())
        return;
    visit(Reason::Name, term.labelEn);
    visit(Reason::OtherName, term.labelZh);
    visit(Reason::Number, term.code);
}

void visitSearchTexts(const Portfolio &portfolio, const Trial &trial, const SearchTextVisitor &visit)
{
    visit(Reason::Number, trial.number);
    visit(Reason::OtherName, trial.acronym);
    visitList(Reason::Number, trial.otherIds, visit);
    visit(Reason::Title, trial.title);
    visit(Reason::Title, trial.titleZh);
    visit(Reason::Sponsor, trial.sponsorName);
    visitList(Reason::Sponsor, trial.collaborators, visit);
    visitNames(portfolio, trial.sponsor, Reason::Sponsor, visit);
    portfolio.forEachOf<&TrialCandidate::trial>(trial.id, [&](const TrialCandidate &link) {
        visitNames(portfolio, link.candidate, Reason::Candidate, visit);
    });
    visitList(Reason::Condition, trial.conditions, visit);
    visitList(Reason::Intervention, trial.interventions, visit);
    visit(Reason::Notes, trial.whyStopped);
    visit(Reason::Notes, trial.notes);
}

void visitSearchTexts(const Portfolio &portfolio, RecordKind kind, qint64 id, const SearchTextVisitor &visit)
{
    [&]<class... Records>(RecordList<Records...>) {
        const auto visitOne = [&]<class Record>(const Record *record) {
            if (record)
                visitSearchTexts(portfolio, *record, visit);
        };
        ((recordKindOf<Records>() == kind ? visitOne(portfolio.find(Id<Records>{id})) : void()), ...);
    }(SearchableRecords{});
}

namespace {

/// Walks from changed records to those that show their names.
class Affected
{
public:
    explicit Affected(const Portfolio &now) : m_now(now) {}

    template <class Record>
    void add(const Edit<Record> &edit)
    {
        m_ids.insert(edit.id().value);
        for (const auto *record : {edit.before ? &*edit.before : nullptr, edit.after ? &*edit.after : nullptr}) {
            if (record)
                addOwners(*record);
        }
        spread(edit.id());
    }

    QSet<qint64> take() { return std::move(m_ids); }

private:
    template <class Record>
    void addOwners(const Record &record)
    {
        for (const auto &field : kFields<Record>) {
            const Value value = field.kind == FieldKind::Reference ? field.get(record) : Value();
            if (const auto *owner = std::get_if<qint64>(&value))
                m_ids.insert(*owner);
        }
        if constexpr (requires { record.deal; })
            spread(record.deal);
        if constexpr (std::is_same_v<Record, CompanyAlias>)
            spread(record.company);
        if constexpr (std::is_same_v<Record, CandidateName>)
            spread(record.candidate);
    }

    template <class Record>
    void spread(Id<Record>)
    {
    }
    void spread(Id<Deal> deal)
    {
        m_now.forEachOf<&DealCandidate::deal>(deal, [&](const DealCandidate &asset) { m_ids.insert(asset.candidate.value); });
    }
    void spread(Id<Company> company)
    {
        const auto add = [&](const auto &record) { m_ids.insert(record.id.value); };
        m_now.forEachOf<&Candidate::originator>(company, add);
        m_now.forEachOf<&Candidate::owner>(company, add);
        m_now.forEachOf<&Trial::sponsor>(company, add);
        m_now.forEachOf<&DealParty::company>(company, [&](const DealParty &party) {
            m_ids.insert(party.deal.value);
            spread(party.deal);
        });
    }
    void spread(Id<Candidate> candidate)
    {
        m_now.forEachOf<&Program::candidate>(candidate, [&](const Program &program) { m_ids.insert(program.id.value); });
        m_now.forEachOf<&TrialCandidate::candidate>(candidate, [&](const TrialCandidate &link) { m_ids.insert(link.trial.value); });
        m_now.forEachOf<&DealCandidate::candidate>(candidate, [&](const DealCandidate &asset) { m_ids.insert(asset.deal.value); });
    }
    void spread(Id<Target> target)
    {
        m_now.forEachOf<&CandidateTarget::target>(target, [&](const CandidateTarget &link) { m_ids.insert(link.candidate.value); });
    }
    void spread(Id<Indication> indication)
    {
        m_now.forEachOf<&Program::indication>(indication, [&](const Program &program) {
            m_ids.insert(program.id.value);
            m_ids.insert(program.candidate.value);
        });
    }

    const Portfolio &m_now;
    QSet<qint64> m_ids;
};

} // namespace

QSet<qint64> recordsToSearchAnew(const Portfolio &now, const ChangeSet &changes)
{
    Affected affected(now);
    forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>())
            affected.add(edit);
    });
    return affected.take();
}

} // namespace presentation
