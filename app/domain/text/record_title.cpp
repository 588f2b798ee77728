// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territories.h"
#include "domain/value_text.h"

namespace domain {

namespace {

/// How names are chosen and put together for one portfolio in one language.
struct Words
{
    const Portfolio &portfolio;
    Language language;

    QString chosen(const QString &english, const QString &chinese) const
    {
        return (language == Language::Chinese && !chinese.isEmpty()) || english.isEmpty() ? chinese : english;
    }
    /// The title of the record with this id; empty where there is none.
    template <class Record>
    QString name(Id<Record> id) const
    {
        const Record *record = portfolio.find(id);
        return record ? titleOf(*this, *record) : QString();
    }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
};

// What each record kind is listed under.
QString titleOf(const Words &words, const Company &company) { return words.chosen(company.name, company.nameZh); }
QString titleOf(const Words &, const CompanyAlias &alias) { return alias.alias; }
QString titleOf(const Words &words, const Candidate &candidate) { return words.chosen(candidate.name, candidate.nameZh); }
QString titleOf(const Words &, const CandidateName &name) { return name.name; }
QString titleOf(const Words &, const Target &target) { return target.symbol; }
QString titleOf(const Words &words, const CandidateTarget &link) { return words.joined({words.name(link.candidate), words.name(link.target)}); }
QString titleOf(const Words &words, const Term &term) { return words.chosen(term.labelEn, term.labelZh); }
QString titleOf(const Words &words, const Indication &indication) { return words.chosen(indication.name, indication.nameZh); }
QString titleOf(const Words &words, const Program &program)
{
    return words.joined({words.name(program.candidate), words.name(program.indication), territoryLabel(program.region, words.language)});
}
QString titleOf(const Words &words, const StatusEvent &event)
{
    return words.joined({words.name(event.program), event.phase == Phase::Unknown ? QString() : labelOf(event.phase, words.language), dateText(event.date, words.language)});
}
QString titleOf(const Words &, const Trial &trial) { return trial.number; }
QString titleOf(const Words &words, const TrialCandidate &link) { return words.joined({words.name(link.trial), words.name(link.candidate)}); }
QString titleOf(const Words &words, const TrialIndication &link) { return words.joined({words.name(link.trial), words.name(link.indication)}); }
QString titleOf(const Words &words, const TrialCountry &link) { return words.joined({words.name(link.trial), link.country}); }
QString titleOf(const Words &words, const TrialStatusEvent &event) { return words.joined({words.name(event.trial), labelOf(event.status, words.language), dateText(event.date, words.language)}); }
QString titleOf(const Words &words, const RegulatoryEvent &event)
{
    return words.joined({words.name(event.candidate), labelOf(event.agency, words.language), labelOf(event.kind, words.language), dateText(event.date, words.language)});
}
QString titleOf(const Words &words, const Deal &deal) { return words.chosen(deal.title, deal.titleZh); }
QString titleOf(const Words &words, const DealParty &party) { return words.joined({words.name(party.deal), words.name(party.company)}); }
QString titleOf(const Words &words, const DealCandidate &asset)
{
    return words.joined({words.name(asset.deal), asset.candidate.isValid() ? words.name(asset.candidate) : labelOf(asset.kind, words.language)});
}
QString titleOf(const Words &words, const DealTerritory &territory) { return words.joined({words.name(territory.deal), territoryLabel(territory.territory, words.language)}); }
QString titleOf(const Words &words, const DealTerritoryCountry &country) { return words.joined({words.name(country.territory), country.country}); }
QString titleOf(const Words &words, const DealTerm &term) { return words.joined({words.name(term.deal), labelOf(term.type, words.language)}); }
QString titleOf(const Words &words, const RoyaltyTier &tier) { return words.joined({words.name(tier.term), tier.text}); }
QString titleOf(const Words &words, const DealEvent &event) { return words.joined({words.name(event.deal), labelOf(event.type, words.language), dateText(event.date, words.language)}); }
QString titleOf(const Words &, const Source &source) { return source.title; }
QString titleOf(const Words &words, const Citation &citation) { return words.name(citation.source); }
QString titleOf(const Words &, const Benchmark &benchmark) { return benchmark.statement; }
QString titleOf(const Words &, const ImportBatch &batch) { return batch.fileName; }
QString titleOf(const Words &words, const ImportLink &link) { return words.joined({link.list, link.rowKey}); }
QString titleOf(const Words &, const Setting &setting) { return setting.key; }
QString titleOf(const Words &words, const Payment &payment) { return words.joined({words.name(payment.deal), labelOf(payment.kind, words.language), dateText(payment.due, words.language)}); }
QString titleOf(const Words &words, const Obligation &duty) { return words.joined({words.name(duty.deal), labelOf(duty.kind, words.language), dateText(duty.due, words.language)}); }
QString titleOf(const Words &words, const FxRate &rate) { return words.joined({rate.base + u'/' + rate.quote, dateText(rate.date, words.language)}); }
QString titleOf(const Words &words, const Catalyst &event) { return words.joined({words.name(event.candidate), labelOf(event.kind, words.language), dateText(event.windowEnd, words.language)}); }
QString titleOf(const Words &words, const Conflict &conflict)
{
    return words.joined({recordName(words.portfolio, conflict.kind, conflict.record, words.language), conflict.field});
}
QString titleOf(const Words &, const Attachment &attachment) { return attachment.fileName; }
QString titleOf(const Words &, const SavedView &view) { return view.name; }
QString titleOf(const Words &, const MetricDefinition &definition) { return definition.name; }
QString titleOf(const Words &, const ImportMapping &mapping) { return mapping.name; }
QString titleOf(const Words &, const Dashboard &dashboard) { return dashboard.name; }
QString titleOf(const Words &, const Report &report) { return report.name; }
QString titleOf(const Words &words, const Edition &edition) { return words.joined({words.name(edition.report), edition.label.isEmpty() ? edition.asOf : edition.label}); }
QString titleOf(const Words &, const ExportStyle &style) { return style.name; }

} // namespace

QString recordName(const Portfolio &portfolio, RecordKind kind, qint64 id, Language language)
{
    QString name;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != kind)
            return;
        if (const Record *record = portfolio.find(Id<Record>{id}))
            name = titleOf(Words{portfolio, language}, *record);
    });
    return name;
}

} // namespace domain
