// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile/company_profile.h"

#include "domain/countries.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace presentation {

using analytics::CalendarEvent;
using domain::Id;
using domain::RecordKind;
using Section = CandidateProfile::Section;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("CompanyProfile", source);
}

template <class Record>
QList<qint64> plainIds(const QList<Id<Record>> &ids)
{
    QList<qint64> plain;
    for (const auto id : ids)
        plain.append(id.value);
    return plain;
}

/// What is known of one company, section by section. Lives for one call.
class CompanyProfileWriter
{
public:
    CompanyProfileWriter(const domain::Portfolio &portfolio, const CompanyProfileRequest &request, const domain::Company &company)
        : m_portfolio(portfolio), m_request(request), m_company(company), m_facts(domain::companyFacts(portfolio, company.id, request.asOf))
    {
        m_deals = m_facts.asLicensor + m_facts.asLicensee + m_facts.inOtherRoles;
        m_candidates = m_facts.originated + m_facts.owned;
    }
    CompanyProfile write();

private:
    using Links = QList<ProfileLink>;

    template <class Record>
    QString name(Id<Record> id) const { return domain::recordName(m_portfolio, id, m_request.language); }
    QString date(const domain::PartialDate &day) const { return domain::dateText(day, m_request.language); }
    void writeNames();
    QList<std::pair<QString, QString>> facts() const;
    QString headquarters() const;
    void writeFigures();
    void addDealFigure(const QString &title, const QList<Id<domain::Deal>> &deals);
    void append(Section section, Links links);
    void addCandidates();
    void addDeals();
    void addPartners();
    void addEvents();
    void addSources();
    QString role(Id<domain::Deal> deal) const;

    const domain::Portfolio &m_portfolio;
    const CompanyProfileRequest &m_request;
    const domain::Company &m_company;
    domain::CompanyFacts m_facts;
    QList<Id<domain::Deal>> m_deals;
    QList<Id<domain::Candidate>> m_candidates;
    CompanyProfile m_profile;
};

void CompanyProfileWriter::append(Section section, Links links)
{
    const auto all = section.rows.size();
    section.rows.resize(std::min(all, m_request.mostRows));
    links.resize(section.rows.size());
    if (all > 0)
        section.title = all > m_request.mostRows ? words(QT_TRANSLATE_NOOP("CompanyProfile", "%1 (%2 of %3)")).arg(section.title).arg(m_request.mostRows).arg(all)
                                                 : words(QT_TRANSLATE_NOOP("CompanyProfile", "%1 (%2)")).arg(section.title).arg(all);
    m_profile.page.sections.append(section);
    m_profile.links.append(links);
}

void CompanyProfileWriter::writeNames()
{
    auto &page = m_profile.page;
    const bool isChinese = m_request.language == domain::Language::Chinese && !m_company.nameZh.isEmpty();
    page.name = isChinese ? m_company.nameZh : m_company.name;
    page.otherName = isChinese ? m_company.name : m_company.nameZh;
    if (!m_company.shortName.isEmpty())
        page.otherNames.append(m_company.shortName);
    m_portfolio.forEachOf<&domain::CompanyAlias::company>(m_company.id, [&](const domain::CompanyAlias &alias) { page.otherNames.append(alias.alias); });
    QStringList standing{name(m_company.type), domain::countryName(m_company.hqCountry, m_request.language)};
    standing.removeAll(QString());
    page.standing = standing.join(QStringLiteral(" · "));
}

/// "China (first stated 2019), Switzerland (present)"
QString CompanyProfileWriter::headquarters() const
{
    QStringList stays;
    for (const auto &stay : m_facts.headquarters) {
        const QString when = stay.since.isEmpty() ? words(QT_TRANSLATE_NOOP("CompanyProfile", "present")) : words(QT_TRANSLATE_NOOP("CompanyProfile", "stated %1")).arg(date(stay.since));
        stays.append(words(QT_TRANSLATE_NOOP("CompanyProfile", "%1 (%2)")).arg(domain::countryName(stay.country, m_request.language), when));
    }
    return stays.join(words(QT_TRANSLATE_NOOP("CompanyProfile", ", then ")));
}

QList<std::pair<QString, QString>> CompanyProfileWriter::facts() const
{
    QList<std::pair<QString, QString>> facts{
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Headquarters")), headquarters()},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Company type")), name(m_company.type)},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Parent company")), name(m_company.parent)},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Founded")), date(m_company.founded)},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Ticker")), m_company.ticker},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Website")), m_company.website},
        {words(QT_TRANSLATE_NOOP("CompanyProfile", "Last verified")), date(m_company.lastVerified)}};
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

void CompanyProfileWriter::addDealFigure(const QString &title, const QList<Id<domain::Deal>> &deals)
{
    const auto sum = domain::announcedSum(m_portfolio, deals, m_request.asOf);
    CompanyFigure figure{title, deals.isEmpty() ? QStringLiteral("–") : sumText(sum), {}, {}, RecordKind::Deal, plainIds(deals)};
    figure.detail = deals.isEmpty() ? words(QT_TRANSLATE_NOOP("CompanyProfile", "no deals"))
                                    : words(QT_TRANSLATE_NOOP("CompanyProfile", "disclosed for %1 of %2")).arg(sum.disclosed).arg(countedKind(RecordKind::Deal, deals.size()));
    figure.definition = words(QT_TRANSLATE_NOOP("CompanyProfile", "Announced totals of the deals on this side: the headline, else the sum of the disclosed terms. Not disclosed is not zero."));
    m_profile.figures.append(figure);
}

void CompanyProfileWriter::writeFigures()
{
    const auto isActive = [this](Id<domain::Candidate> id) {
        return domain::highestActivePhase(m_portfolio, id, m_request.asOf).state == domain::CandidatePhase::State::InPhase;
    };
    const auto active = std::ranges::count_if(m_facts.originated, isActive);
    m_profile.figures.append({words(QT_TRANSLATE_NOOP("CompanyProfile", "Candidates as originator")), QString::number(m_facts.originated.size()),
                              words(QT_TRANSLATE_NOOP("CompanyProfile", "%1 active, %2 more owned")).arg(active).arg(m_facts.owned.size()),
                              words(QT_TRANSLATE_NOOP("CompanyProfile", "Candidates that name the company as their originator.")), RecordKind::Candidate, plainIds(m_facts.originated)});
    const auto partners = domain::counterparties(m_portfolio, m_company.id, m_deals);
    QList<qint64> ids;
    for (const auto &partner : partners)
        ids.append(partner.first.value);
    std::ranges::sort(ids);
    m_profile.figures.append({words(QT_TRANSLATE_NOOP("CompanyProfile", "Partners")), QString::number(ids.size()),
                              words(QT_TRANSLATE_NOOP("CompanyProfile", "in %1")).arg(countedKind(RecordKind::Deal, m_deals.size())),
                              words(QT_TRANSLATE_NOOP("CompanyProfile", "Other companies that are a party of its deals.")), RecordKind::Company, ids});
    addDealFigure(words(QT_TRANSLATE_NOOP("CompanyProfile", "Announced as licensor")), m_facts.asLicensor);
    addDealFigure(words(QT_TRANSLATE_NOOP("CompanyProfile", "Announced as licensee")), m_facts.asLicensee);
}

void CompanyProfileWriter::addCandidates()
{
    Section section{words(QT_TRANSLATE_NOOP("CompanyProfile", "Candidates")),
                    {words(QT_TRANSLATE_NOOP("CompanyProfile", "Candidate")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Highest phase")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Modality")),
                     words(QT_TRANSLATE_NOOP("CompanyProfile", "Originator"))},
                    {}, words(QT_TRANSLATE_NOOP("CompanyProfile", "No candidates recorded."))};
    auto candidates = m_candidates;
    std::ranges::stable_sort(candidates, std::greater(), [this](auto id) { return domain::rank(domain::highestPhaseReached(m_portfolio, id, m_request.asOf)); });
    Links links;
    for (const auto id : std::as_const(candidates)) {
        const auto *candidate = m_portfolio.find(id);
        section.rows.append({name(id), domain::labelOf(domain::highestPhaseReached(m_portfolio, id, m_request.asOf), m_request.language), name(candidate->modality), name(candidate->originator)});
        links.append({RecordKind::Candidate, id.value});
        m_portfolio.forEachOf<&domain::Program::candidate>(id, [&](const domain::Program &program) { m_profile.programs.append(program.id.value); });
    }
    std::ranges::sort(m_profile.programs);
    append(section, links);
}

QString CompanyProfileWriter::role(Id<domain::Deal> deal) const
{
    if (std::ranges::binary_search(m_facts.asLicensor, deal))
        return words(QT_TRANSLATE_NOOP("CompanyProfile", "licensor"));
    return std::ranges::binary_search(m_facts.asLicensee, deal) ? words(QT_TRANSLATE_NOOP("CompanyProfile", "licensee")) : words(QT_TRANSLATE_NOOP("CompanyProfile", "other"));
}

void CompanyProfileWriter::addDeals()
{
    Section section{words(QT_TRANSLATE_NOOP("CompanyProfile", "Deals")),
                    {words(QT_TRANSLATE_NOOP("CompanyProfile", "Date")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Deal")), words(QT_TRANSLATE_NOOP("CompanyProfile", "As")),
                     words(QT_TRANSLATE_NOOP("CompanyProfile", "Status")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Announced"))},
                    {}, words(QT_TRANSLATE_NOOP("CompanyProfile", "No deals recorded."))};
    auto deals = m_deals;
    std::ranges::stable_sort(deals, std::greater(), [this](auto id) { return domain::cohortDate(m_portfolio, *m_portfolio.find(id)); });
    Links links;
    for (const auto id : std::as_const(deals)) {
        section.rows.append({date(domain::cohortDate(m_portfolio, *m_portfolio.find(id))), name(id), role(id),
                             domain::labelOf(domain::dealStatus(m_portfolio, id, m_request.asOf), m_request.language),
                             sumText(domain::dealTotals(m_portfolio, id, m_request.asOf).announced)});
        links.append({RecordKind::Deal, id.value});
    }
    append(section, links);
}

void CompanyProfileWriter::addPartners()
{
    Section section{words(QT_TRANSLATE_NOOP("CompanyProfile", "Partners")), {words(QT_TRANSLATE_NOOP("CompanyProfile", "Company")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Deals shared"))},
                    {}, words(QT_TRANSLATE_NOOP("CompanyProfile", "No partners recorded."))};
    Links links;
    for (const auto &[partner, deals] : domain::counterparties(m_portfolio, m_company.id, m_deals)) {
        section.rows.append({name(partner), QString::number(deals.size())});
        links.append({RecordKind::Company, partner.value});
    }
    append(section, links);
}

/// What is to come first, then what happened, the newest first.
void CompanyProfileWriter::addEvents()
{
    Section section{words(QT_TRANSLATE_NOOP("CompanyProfile", "Events")),
                    {words(QT_TRANSLATE_NOOP("CompanyProfile", "Date")), words(QT_TRANSLATE_NOOP("CompanyProfile", "Event")), words(QT_TRANSLATE_NOOP("CompanyProfile", "State"))},
                    {}, words(QT_TRANSLATE_NOOP("CompanyProfile", "Nothing is dated."))};
    QList<CalendarEvent> events;
    const auto add = [&](const QList<CalendarEvent> &more) {
        for (const auto &event : more) {
            if (!events.contains(event))
                events.append(event);
        }
    };
    for (const auto id : std::as_const(m_candidates))
        add(analytics::eventsOf(m_portfolio, id, m_request.asOf));
    for (const auto id : std::as_const(m_deals))
        add(analytics::eventsOf(m_portfolio, id, m_request.asOf));
    const auto isAhead = [](const CalendarEvent &event) { return event.state == analytics::CalendarState::Expected || event.state == analytics::CalendarState::Overdue; };
    std::ranges::stable_sort(events, [&](const CalendarEvent &a, const CalendarEvent &b) {
        if (isAhead(a) != isAhead(b))
            return isAhead(a);
        return isAhead(a) ? a.lastDay() < b.lastDay() : a.lastDay() > b.lastDay();
    });
    Links links;
    for (const auto &event : std::as_const(events)) {
        section.rows.append({analytics::eventDateText(event, m_request.language), analytics::eventTitle(m_portfolio, event, m_request.language),
                             analytics::calendarStateName(event.state, m_request.language)});
        links.append({event.subject, event.subjectId});
    }
    append(section, links);
}

void CompanyProfileWriter::addSources()
{
    Section section{words(QT_TRANSLATE_NOOP("CompanyProfile", "Sources")), {}, {}, words(QT_TRANSLATE_NOOP("CompanyProfile", "No sources recorded."))};
    Links links;
    QSet<qint64> seen;
    const auto add = [&](RecordKind kind, qint64 id) {
        m_portfolio.forEachOf<&domain::Citation::record>(Id<domain::Company>{id}, [&](const domain::Citation &citation) {
            const auto *source = citation.kind == kind ? m_portfolio.find(citation.source) : nullptr;
            if (!source || seen.contains(source->id.value))
                return;
            seen.insert(source->id.value);
            section.rows.append({source->title, source->publisher, date(source->published), source->url});
            links.append({RecordKind::Source, source->id.value});
        });
    };
    add(RecordKind::Company, m_company.id.value);
    for (const auto id : std::as_const(m_deals))
        add(RecordKind::Deal, id.value);
    append(section, links);
}

CompanyProfile CompanyProfileWriter::write()
{
    writeNames();
    m_profile.page.facts = facts();
    writeFigures();
    addCandidates();
    addDeals();
    addPartners();
    addEvents();
    addSources();
    m_profile.page.footer = words(QT_TRANSLATE_NOOP("CompanyProfile", "As of %1. Source: %2. Headquarters are those stated by deals at their signing; announced totals are lower bounds where a deal did not disclose its own."))
                                .arg(date(domain::PartialDate::day(m_request.asOf.date)), m_request.source);
    return std::move(m_profile);
}

} // namespace

CompanyProfile companyProfile(const domain::Portfolio &portfolio, const CompanyProfileRequest &request)
{
    const auto *company = portfolio.find(request.company);
    return company ? CompanyProfileWriter(portfolio, request, *company).write() : CompanyProfile();
}

} // namespace presentation
