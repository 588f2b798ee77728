// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_build.h"
#include "exchange/registry/name_matcher.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

bool isChinese(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool hasDigit(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
}

QString programKey(const FactsTable::Row &row, const QString &region)
{
    return row[u"candidate"] + u'\n' + row[u"indication"] + u'\n' + region;
}

/// The facts call a designation what it is; here it is an event with a designation (DECISIONS, "Demo facts").
QString designationOf(const QString &agency, const QString &kind)
{
    if (kind == QLatin1String("Conditional approval")) {
        return agency == QLatin1String("FDA") ? QStringLiteral("ACCELERATED_APPROVAL")
            : agency == QLatin1String("EMA")  ? QStringLiteral("CONDITIONAL_MA")
                                              : QString();
    }
    const bool isEvent = kind == QLatin1String("Filed") || kind == QLatin1String("CRL") || kind == QLatin1String("Approved");
    return isEvent ? QString() : kind;
}

RegEvent eventOf(const QString &kind)
{
    if (kind == QLatin1String("Filed"))
        return RegEvent::Filed;
    if (kind == QLatin1String("CRL"))
        return RegEvent::Crl;
    if (kind == QLatin1String("Approved"))
        return RegEvent::Approved;
    return kind == QLatin1String("Conditional approval") ? RegEvent::ConditionalApproval : RegEvent::DesignationGranted;
}

Agency agencyOf(const QString &word)
{
    if (word == QLatin1String("EMA"))
        return Agency::Ema;
    if (word == QLatin1String("NMPA"))
        return Agency::Nmpa;
    if (word == QLatin1String("PMDA"))
        return Agency::Pmda;
    return Agency(std::max(0, vocabularyOf<Agency>().find(word)));
}

} // namespace

void DemoBuild::addCompanies()
{
    forEachRow(u"organizations.csv", [this](const Row &row) {
        Company company;
        company.id = m_ids.next<Company>();
        company.name = row[u"name"];
        company.nameZh = row[u"name_zh"];
        company.type = term(row, TermVocabulary::CompanyType, row[u"type"]);
        company.hqCountry = countryIn(row, row[u"hq_country"]);
        company.ticker = row[u"ticker"];
        m_companies.insert(company.name, company.id);
        m_headquarters.insert(company.name, company.hqCountry);
        for (const QString &alias : row.list(u"aliases")) {
            m_changes.insert(CompanyAlias{m_ids.next<CompanyAlias>(), company.id, alias,
                                          isChinese(alias) ? NameLanguage::Chinese : NameLanguage::English, AliasKind::Unset});
        }
        m_changes.insert(company);
    });
}

Id<Target> DemoBuild::target(const QString &symbol)
{
    Id<Target> &id = m_targets[symbol];
    if (!id.isValid()) {
        id = m_ids.next<Target>();
        m_changes.insert(Target{id, symbol, {}, {}});
    }
    return id;
}

void DemoBuild::addCandidates()
{
    forEachRow(u"candidates.csv", [this](const Row &row) {
        Candidate candidate;
        candidate.id = m_ids.next<Candidate>();
        candidate.name = row[u"name"];
        candidate.nameZh = row[u"name_zh"];
        candidate.modality = term(row, TermVocabulary::Modality, row[u"modality"]);
        candidate.novelty = choice<Novelty>(row, row[u"novelty"]);
        candidate.originator = named(row, m_companies, row[u"originator"]);
        candidate.targetSummary = row.list(u"targets").join(QLatin1String(", "));
        candidate.mechanism = row[u"mechanism"];
        candidate.originCountry = countryIn(row, row[u"origin_country"]);
        m_candidates.insert(candidate.name, candidate.id);
        m_changes.insert(candidate);
        for (const QString &name : row.list(u"aliases")) {
            m_changes.insert(CandidateName{m_ids.next<CandidateName>(), candidate.id, name,
                                           isChinese(name) ? NameLanguage::Chinese : NameLanguage::English,
                                           hasDigit(name) ? NameKind::Code : NameKind::Other});
        }
        for (const QString &symbol : row.list(u"targets"))
            m_changes.insert(CandidateTarget{m_ids.next<CandidateTarget>(), candidate.id, target(symbol), TargetAction::Unset, TargetRole::Primary});
        m_sources.cite(candidate.id, row[u"verified"], row[u"source"]);
    });
}

void DemoBuild::addIndications()
{
    forEachRow(u"indications.csv", [this](const Row &row) {
        Indication indication;
        indication.id = m_ids.next<Indication>();
        indication.name = row[u"name"];
        indication.nameZh = row[u"name_zh"];
        indication.area = term(row, TermVocabulary::Area, row[u"therapeutic_area"]);
        indication.rare = row[u"is_rare"] == QLatin1String("true");
        const QString tumor = row[u"tumour_type"];
        if (!tumor.isEmpty()) {
            indication.solidTumor = tumor == QLatin1String("solid");
            indication.hematologic = tumor == QLatin1String("haematologic");
        }
        m_indications.insert(indication.name, indication.id);
        m_changes.insert(indication);
    });
}

Id<Program> DemoBuild::program(const Row &row)
{
    const QString where = region(row, row[u"region"]);
    Id<Program> &id = m_programs[programKey(row, where)];
    if (!id.isValid()) {
        id = m_ids.next<Program>();
        Program program;
        program.id = id;
        program.candidate = named(row, m_candidates, row[u"candidate"]);
        program.indication = named(row, m_indications, row[u"indication"]);
        program.region = where;
        m_changes.insert(program);
    }
    return id;
}

void DemoBuild::addPrograms()
{
    forEachRow(u"program_events.csv", [this](const Row &row) {
        StatusEvent event;
        event.program = program(row);
        event.id = m_ids.next<StatusEvent>();
        event.date = date(row, u"date");
        event.phase = phase(row, u"phase");
        // An application taken back is no product withdrawn from the market.
        const bool taken = event.phase == Phase::Filed && row[u"activity"] == QLatin1String("Withdrawn");
        event.activity = taken ? Activity::Discontinued : choice<Activity>(row, row[u"activity"]);
        if (taken)
            event.reason = QStringLiteral("application withdrawn");
        m_changes.insert(event);
        m_sources.cite(event.id, row[u"verified"], row[u"source"]);
    });
}

void DemoBuild::addTrials()
{
    const NameMatcher companies(*applied(std::make_shared<const Portfolio>(), m_changes));
    forEachRow(u"trials.csv", [this, &companies](const Row &row) {
        Trial trial;
        trial.id = m_ids.next<Trial>();
        trial.number = row[u"registry_id"];
        const bool isNct = trial.number.startsWith(QLatin1String("NCT"));
        trial.registry = isNct ? Registry::ClinicalTrialsGov : Registry::ChinaDrugTrials;
        if (isNct)
            trial.url = QLatin1String("https://clinicaltrials.gov/study/") + trial.number;
        trial.title = row[u"title_short"];
        trial.phase = phase(row, u"phase");
        trial.status = choice<TrialStatus>(row, row[u"status"]);
        trial.start = date(row, u"start_date");
        trial.primaryCompletion = date(row, u"primary_completion_date");
        if (!row[u"enrollment"].isEmpty())
            trial.enrollment = row[u"enrollment"].toLongLong();
        trial.sponsorName = row[u"sponsor"];
        trial.sponsor = companies.company(trial.sponsorName);
        m_changes.insert(trial);
        addTrialLinks(row, trial.id);
        m_sources.cite(trial.id, row[u"verified"], row[u"source"]);
    });
}

void DemoBuild::addTrialLinks(const Row &row, Id<Trial> trial)
{
    m_changes.insert(TrialCandidate{m_ids.next<TrialCandidate>(), trial, named(row, m_candidates, row[u"candidate"])});
    m_changes.insert(TrialIndication{m_ids.next<TrialIndication>(), trial, named(row, m_indications, row[u"indication"])});
    for (const QString &word : row.list(u"countries"))
        m_changes.insert(TrialCountry{m_ids.next<TrialCountry>(), trial, countryIn(row, word)});
}

void DemoBuild::addRegulatoryEvents()
{
    forEachRow(u"regulatory_events.csv", [this](const Row &row) {
        const QString kind = row[u"kind"];
        const QString designation = designationOf(row[u"agency"], kind);
        RegulatoryEvent event;
        event.id = m_ids.next<RegulatoryEvent>();
        event.candidate = named(row, m_candidates, row[u"candidate"]);
        event.indication = named(row, m_indications, row[u"indication"]);
        event.agency = agencyOf(row[u"agency"]);
        if (event.agency == Agency::Unset)
            refuse(row, row[u"agency"]);
        event.kind = eventOf(kind);
        if (!designation.isEmpty())
            event.designation = term(row, TermVocabulary::Designation, designation);
        event.date = date(row, u"date");
        event.status = RegEventStatus::Occurred;
        m_changes.insert(event);
        m_sources.cite(event.id, row[u"verified"], row[u"source"]);
    });
}

} // namespace exchange
