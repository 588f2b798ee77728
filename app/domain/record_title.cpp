// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territories.h"
#include "domain/value_text.h"

namespace domain {

namespace {

/// Gives each record kind the words it is listed under.
class Title
{
public:
    Title(const Portfolio &portfolio, Language language) : m_portfolio(portfolio), m_language(language) {}

    QString of(const Company &company) const { return chosen(company.name, company.nameZh); }
    QString of(const CompanyAlias &alias) const { return alias.alias; }
    QString of(const Candidate &candidate) const { return chosen(candidate.name, candidate.nameZh); }
    QString of(const CandidateName &name) const { return name.name; }
    QString of(const Target &target) const { return target.symbol; }
    QString of(const CandidateTarget &link) const { return joined({name(link.candidate), name(link.target)}); }
    QString of(const Term &term) const { return chosen(term.labelEn, term.labelZh); }
    QString of(const Indication &indication) const { return chosen(indication.name, indication.nameZh); }
    QString of(const Program &program) const
    {
        return joined({name(program.candidate), name(program.indication), territoryLabel(program.region, m_language)});
    }
    QString of(const StatusEvent &event) const
    {
        return joined({name(event.program), event.phase == Phase::Unknown ? QString() : labelOf(event.phase, m_language), dateText(event.date, m_language)});
    }
    QString of(const Trial &trial) const { return trial.number; }
    QString of(const TrialCandidate &link) const { return joined({name(link.trial), name(link.candidate)}); }
    QString of(const TrialIndication &link) const { return joined({name(link.trial), name(link.indication)}); }
    QString of(const TrialCountry &link) const { return joined({name(link.trial), link.country}); }
    QString of(const TrialStatusEvent &event) const { return joined({name(event.trial), labelOf(event.status, m_language), dateText(event.date, m_language)}); }
    QString of(const RegulatoryEvent &event) const
    {
        return joined({name(event.candidate), labelOf(event.agency, m_language), labelOf(event.kind, m_language), dateText(event.date, m_language)});
    }
    QString of(const Deal &deal) const { return chosen(deal.title, deal.titleZh); }
    QString of(const DealParty &party) const { return joined({name(party.deal), name(party.company)}); }
    QString of(const DealCandidate &asset) const
    {
        return joined({name(asset.deal), asset.candidate.isValid() ? name(asset.candidate) : labelOf(asset.kind, m_language)});
    }
    QString of(const DealTerritory &territory) const { return joined({name(territory.deal), territoryLabel(territory.territory, m_language)}); }
    QString of(const DealTerritoryCountry &country) const { return joined({name(country.territory), country.country}); }
    QString of(const DealTerm &term) const { return joined({name(term.deal), labelOf(term.type, m_language)}); }
    QString of(const RoyaltyTier &tier) const { return joined({name(tier.term), tier.text}); }
    QString of(const DealEvent &event) const { return joined({name(event.deal), labelOf(event.type, m_language), dateText(event.date, m_language)}); }
    QString of(const Source &source) const { return source.title; }
    QString of(const Citation &citation) const { return name(citation.source); }
    QString of(const Benchmark &benchmark) const { return benchmark.statement; }
    QString of(const ImportBatch &batch) const { return batch.fileName; }
    QString of(const ImportLink &link) const { return joined({link.list, link.rowKey}); }
    QString of(const Setting &setting) const { return setting.key; }

private:
    QString chosen(const QString &english, const QString &chinese) const
    {
        return (m_language == Language::Chinese && !chinese.isEmpty()) || english.isEmpty() ? chinese : english;
    }
    template <class Record>
    QString name(Id<Record> id) const
    {
        const Record *record = m_portfolio.find(id);
        return record ? of(*record) : QString();
    }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    const Portfolio &m_portfolio;
    Language m_language;
};

} // namespace

QString recordName(const Portfolio &portfolio, RecordKind kind, qint64 id, Language language)
{
    QString name;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != kind)
            return;
        if (const Record *record = portfolio.find(Id<Record>{id}))
            name = Title(portfolio, language).of(*record);
    });
    return name;
}

} // namespace domain
