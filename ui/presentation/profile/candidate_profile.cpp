// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile/candidate_profile.h"

#include "domain/derived/area.h"
#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/existence.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/regulatory_standing.h"
#include "domain/derived/trial_status.h"
#include "domain/countries.h"
#include "domain/names.h"
#include "domain/territories.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace presentation {

using domain::Language;
using Section = CandidateProfile::Section;

namespace {

constexpr qsizetype kMostRows = 8;

QString words(const char *source)
{
    return QCoreApplication::translate("CandidateProfile", source);
}

/// What is known of one candidate, section by section.
class ProfileWriter
{
public:
    ProfileWriter(const domain::Portfolio &portfolio, const ProfileRequest &request, const domain::Candidate &candidate)
        : m_portfolio(portfolio), m_request(request), m_candidate(candidate) {}

    CandidateProfile write() const
    {
        CandidateProfile profile;
        const bool isChinese = m_request.language == Language::Chinese && !m_candidate.nameZh.isEmpty();
        profile.name = isChinese ? m_candidate.nameZh : m_candidate.name;
        profile.otherName = isChinese ? m_candidate.name : m_candidate.nameZh;
        m_portfolio.forEachOf<&domain::CandidateName::candidate>(m_candidate.id, [&](const domain::CandidateName &name) {
            const QString kind = label(name.kind);
            profile.otherNames.append(kind.isEmpty() ? name.name : QStringLiteral("%1 (%2)").arg(name.name, kind));
        });
        profile.standing = standing();
        profile.facts = facts();
        profile.sections = {programs(), milestones(), deals(), trials(), sources()};
        profile.footer = words(QT_TRANSLATE_NOOP("CandidateProfile", "As of %1. Source: %2. Phase, status and partner are derived from dated events."))
                             .arg(date(domain::PartialDate::day(m_request.asOf.date)), m_request.source);
        return profile;
    }

private:
    template <class Enum>
    QString label(Enum value) const { return value == Enum{} ? QString() : domain::labelOf(value, m_request.language); }
    template <class Record>
    QString name(domain::Id<Record> id) const { return domain::recordName(m_portfolio, id, m_request.language); }
    QString date(const domain::PartialDate &day) const { return domain::dateText(day, m_request.language); }
    QString phase(domain::Phase phase) const
    {
        return phase == domain::Phase::Unknown ? words(QT_TRANSLATE_NOOP("CandidateProfile", "Phase unknown")) : domain::labelOf(phase, m_request.language);
    }
    static Section limited(Section section)
    {
        const auto all = section.rows.size();
        section.rows.resize(std::min(all, kMostRows));
        if (all > 0)
            section.title += all > kMostRows ? words(QT_TRANSLATE_NOOP("CandidateProfile", " (%1 of %2)")).arg(kMostRows).arg(all)
                                             : QStringLiteral(" (%1)").arg(all);
        return section;
    }

    QString standing() const
    {
        const auto place = domain::highestActivePhase(m_portfolio, m_candidate.id, m_request.asOf);
        const bool isActive = place.state == domain::CandidatePhase::State::InPhase;
        QStringList parts{phase(isActive ? place.phase : domain::highestPhaseReached(m_portfolio, m_candidate.id, m_request.asOf)),
                          label(domain::activityOf(m_portfolio, m_candidate.id, m_request.asOf)),
                          label(domain::partnershipState(m_portfolio, m_candidate.id, m_request.asOf))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    QList<std::pair<QString, QString>> facts() const
    {
        QStringList partners;
        for (const auto id : domain::partnersOf(m_portfolio, m_candidate.id, m_request.asOf))
            partners.append(name(id));
        QList<std::pair<QString, QString>> facts{
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Therapeutic area")), name(domain::areaOf(m_portfolio, m_candidate, m_request.asOf))},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Modality")), name(m_candidate.modality)},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Target")), m_candidate.targetSummary},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Novelty")), label(m_candidate.novelty)},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Originator")), name(m_candidate.originator)},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Partner")), partners.join(QStringLiteral(", "))},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Origin")), domain::countryName(m_candidate.originCountry, m_request.language)},
            {words(QT_TRANSLATE_NOOP("CandidateProfile", "Last verified")), date(m_candidate.lastVerified)}};
        facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
        return facts;
    }

    Section programs() const
    {
        Section section{words(QT_TRANSLATE_NOOP("CandidateProfile", "Programs")),
                        {words(QT_TRANSLATE_NOOP("CandidateProfile", "Indication")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Region")),
                         words(QT_TRANSLATE_NOOP("CandidateProfile", "Phase")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Since"))},
                        {}, words(QT_TRANSLATE_NOOP("CandidateProfile", "No programs recorded."))};
        QList<std::pair<int, QStringList>> ranked;
        m_portfolio.forEachOf<&domain::Program::candidate>(m_candidate.id, [&](const domain::Program &program) {
            if (!domain::existsAt(m_portfolio, program, m_request.asOf))
                return;
            const auto status = domain::programStatus(m_portfolio, program.id, m_request.asOf);
            const QString activity = status && status->activity != domain::Activity::Active ? QStringLiteral(", ") + label(status->activity) : QString();
            ranked.append({status ? domain::rank(status->phase) : -1,
                           {name(program.indication), domain::territoryLabel(program.region, m_request.language),
                            (status ? phase(status->phase) : phase(domain::Phase::Unknown)) + activity, status ? date(status->since) : QString()}});
        });
        std::ranges::stable_sort(ranked, std::greater(), &std::pair<int, QStringList>::first);
        for (const auto &row : ranked)
            section.rows.append(row.second);
        return limited(section);
    }

    Section milestones() const
    {
        Section section{words(QT_TRANSLATE_NOOP("CandidateProfile", "Regulatory events and designations")),
                        {words(QT_TRANSLATE_NOOP("CandidateProfile", "Date")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Agency")),
                         words(QT_TRANSLATE_NOOP("CandidateProfile", "Event")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Indication"))},
                        {}, words(QT_TRANSLATE_NOOP("CandidateProfile", "None recorded."))};
        auto events = m_portfolio.listOf<&domain::RegulatoryEvent::candidate>(m_candidate.id);
        std::ranges::stable_sort(events, std::greater(), &domain::RegulatoryEvent::date);
        for (const auto &event : events) {
            const auto status = domain::standingAt(event, m_request.asOf);
            if (!status)
                continue; // A fact of a later day.
            QString what = event.designation.isValid() ? name(event.designation) : label(event.kind);
            if (status == domain::RegEventStatus::Expected || status == domain::RegEventStatus::Missed)
                what += QStringLiteral(" (%1)").arg(label(*status));
            section.rows.append({date(event.date), label(event.agency), what, name(event.indication)});
        }
        return limited(section);
    }

    Section deals() const
    {
        Section section{words(QT_TRANSLATE_NOOP("CandidateProfile", "Deals")),
                        {words(QT_TRANSLATE_NOOP("CandidateProfile", "Date")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Deal")),
                         words(QT_TRANSLATE_NOOP("CandidateProfile", "Status")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Upfront")),
                         words(QT_TRANSLATE_NOOP("CandidateProfile", "Total"))},
                        {}, words(QT_TRANSLATE_NOOP("CandidateProfile", "No deals recorded."))};
        QSet<qint64> seen;
        m_portfolio.forEachOf<&domain::DealCandidate::candidate>(m_candidate.id, [&](const domain::DealCandidate &asset) {
            const auto *deal = m_portfolio.find(asset.deal);
            if (!deal || seen.contains(deal->id.value) || !domain::existsAt(m_portfolio, *deal, m_request.asOf))
                return;
            seen.insert(deal->id.value);
            section.rows.append({date(domain::agreedOn(*deal)), name(deal->id), label(domain::dealStatus(m_portfolio, deal->id, m_request.asOf)),
                                 amountText(domain::upfront(m_portfolio, deal->id)), amountText(domain::statedHeadline(m_portfolio, deal->id))});
        });
        return limited(section);
    }

    Section trials() const
    {
        Section section{words(QT_TRANSLATE_NOOP("CandidateProfile", "Trials")),
                        {words(QT_TRANSLATE_NOOP("CandidateProfile", "Number")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Phase")),
                         words(QT_TRANSLATE_NOOP("CandidateProfile", "Status")), words(QT_TRANSLATE_NOOP("CandidateProfile", "Title"))},
                        {}, words(QT_TRANSLATE_NOOP("CandidateProfile", "No trials recorded."))};
        QList<const domain::Trial *> trials;
        m_portfolio.forEachOf<&domain::TrialCandidate::candidate>(m_candidate.id, [&](const domain::TrialCandidate &link) {
            const auto *trial = m_portfolio.find(link.trial);
            if (trial && domain::existsAt(m_portfolio, *trial, m_request.asOf))
                trials.append(trial);
        });
        std::ranges::stable_sort(trials, std::greater(), [](const domain::Trial *trial) { return domain::rank(trial->phase); });
        for (const auto *trial : trials)
            section.rows.append({trial->number, label(trial->phase), label(domain::trialStatusAt(m_portfolio, *trial, m_request.asOf)), trial->title});
        return limited(section);
    }

    Section sources() const
    {
        Section section{words(QT_TRANSLATE_NOOP("CandidateProfile", "Sources")), {}, {}, words(QT_TRANSLATE_NOOP("CandidateProfile", "No sources recorded."))};
        QSet<qint64> seen;
        m_portfolio.forEachOf<&domain::Citation::record>(m_candidate.id, [&](const domain::Citation &citation) {
            const auto *source = citation.kind == domain::RecordKind::Candidate ? m_portfolio.find(citation.source) : nullptr;
            if (!source || seen.contains(source->id.value))
                return;
            seen.insert(source->id.value);
            section.rows.append({source->title, source->publisher, date(source->published), source->url});
        });
        return limited(section);
    }

    const domain::Portfolio &m_portfolio;
    const ProfileRequest &m_request;
    const domain::Candidate &m_candidate;
};

} // namespace

CandidateProfile candidateProfile(const domain::Portfolio &portfolio, const ProfileRequest &request)
{
    const auto *candidate = portfolio.find(request.candidate);
    return candidate ? ProfileWriter(portfolio, request, *candidate).write() : CandidateProfile();
}

domain::Result<domain::Id<domain::Candidate>> candidateNamed(const domain::Portfolio &portfolio, const QString &name)
{
    const QString wanted = domain::normalizedKey(name);
    QSet<qint64> found;
    for (const domain::Candidate &candidate : portfolio.rows<domain::Candidate>()) {
        if (domain::normalizedKey(candidate.name) == wanted || domain::normalizedKey(candidate.nameZh) == wanted)
            found.insert(candidate.id.value);
    }
    for (const domain::CandidateName &other : portfolio.rows<domain::CandidateName>()) {
        if (domain::normalizedKey(other.name) == wanted)
            found.insert(other.candidate.value);
    }
    if (found.isEmpty() || wanted.isEmpty())
        return domain::Error{domain::Error::Code::NotFound, name, {}};
    if (found.size() > 1)
        return domain::Error{domain::Error::Code::Conflict, name, {}};
    return domain::Id<domain::Candidate>{*found.begin()};
}

} // namespace presentation
