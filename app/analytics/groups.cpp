// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/groups.h"

#include "analytics/areas.h"
#include "domain/countries.h"
#include "domain/derived/area.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/existence.h"
#include "domain/derived/partnership.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "figure/phrases.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Candidate;
using domain::Company;
using domain::Deal;
using domain::Id;
using domain::Indication;
using domain::RecordKind;

namespace {

Group groupOfTerm(const ChartRequest &request, Id<domain::Term> term)
{
    const auto resolved = domain::resolvedTerm(*request.snapshot, term);
    if (!resolved.isValid())
        return {};
    return {areaCode(*request.snapshot, resolved), areaLabel(*request.snapshot, resolved, request.language), 0};
}

Group groupOfCountry(const ChartRequest &request, const QString &country)
{
    return country.isEmpty() ? Group() : Group{country, domain::countryName(country, request.language), 0};
}

Group groupOfCompany(const ChartRequest &request, Id<Company> company)
{
    if (!request.snapshot->find(company))
        return {};
    return {QString::number(company.value), domain::recordName(*request.snapshot, company, request.language), 0};
}

Group groupOfPhase(const ChartRequest &request, domain::Phase phase)
{
    if (phase == domain::Phase::Unknown || phase == domain::Phase::NotApplicable)
        return {};
    return {domain::codeOf(phase), domain::labelOf(phase, request.language), 1 + domain::axisOrder(phase)};
}

/// The candidate that stands for a record: itself, a program's, or the first linked to a trial or deal.
const Candidate *candidateOf(const ChartRequest &request, RecordKind unit, qint64 id)
{
    const auto &portfolio = *request.snapshot;
    const Candidate *found = nullptr;
    const auto take = [&](const auto &link) { found = found ? found : portfolio.find(link.candidate); };
    switch (unit) {
    case RecordKind::Candidate: return portfolio.find(Id<Candidate>{id});
    case RecordKind::Program:
        if (const auto *program = portfolio.find(Id<domain::Program>{id}))
            return portfolio.find(program->candidate);
        break;
    case RecordKind::Trial: portfolio.forEachOf<&domain::TrialCandidate::trial>(Id<domain::Trial>{id}, take); break;
    case RecordKind::Deal: portfolio.forEachOf<&domain::DealCandidate::deal>(Id<Deal>{id}, take); break;
    default: break;
    }
    return found;
}

QString partnerCountry(const domain::Portfolio &portfolio, Id<Deal> deal)
{
    QString country;
    portfolio.forEachOf<&domain::DealParty::deal>(deal, [&](const domain::DealParty &party) {
        if (party.role != domain::PartyRole::Partner || !country.isEmpty())
            return;
        const Company *company = portfolio.find(party.company);
        country = !party.hqAtSigning.isEmpty() || !company ? party.hqAtSigning : company->hqCountry;
    });
    return country;
}

Group groupOfDeal(const ChartRequest &request, const Deal &deal, Split split)
{
    switch (split) {
    case Split::Stage: return groupOfPhase(request, deal.stageAtSigning);
    case Split::Country: return groupOfCountry(request, partnerCountry(*request.snapshot, deal.id));
    case Split::Cohort: {
        const auto date = domain::cohortDate(*request.snapshot, deal);
        const QString year = QString::number(date.yearNumber());
        return date.isEmpty() ? Group() : Group{year, year, date.yearNumber()};
    }
    case Split::Direction: {
        const auto direction = domain::direction(*request.snapshot, deal.id);
        return {domain::codeOf(direction), domain::labelOf(direction, request.language), int(direction)};
    }
    default: return {};
    }
}

GroupedIds gathered(const QList<GroupedIds> &rest, const figure::Phrases &words)
{
    GroupedIds other;
    other.group = {QStringLiteral("OTHER"), words(QT_TRANSLATE_NOOP("figure", "Other")), 0};
    other.other = true;
    for (const GroupedIds &one : rest)
        other.ids += one.ids;
    std::ranges::sort(other.ids);
    return other;
}

bool passes(const Indication &indication, Cut cut)
{
    switch (cut) {
    case Cut::All: return true;
    case Cut::Solid: return indication.solidTumor.value_or(false);
    case Cut::Hematologic: return indication.hematologic.value_or(false);
    case Cut::Rare: return indication.rare;
    }
    return true;
}

QList<Id<Indication>> indicationsOf(const ChartRequest &request, RecordKind unit, qint64 id)
{
    const auto &portfolio = *request.snapshot;
    QList<Id<Indication>> list;
    const auto take = [&](const auto &link) { list.append(link.indication); };
    const auto takeProgram = [&](const domain::Program &program) {
        if (domain::existsAt(portfolio, program, request.asOf))
            take(program);
    };
    switch (unit) {
    case RecordKind::Candidate: portfolio.forEachOf<&domain::Program::candidate>(Id<Candidate>{id}, takeProgram); break;
    case RecordKind::Program:
        if (const auto *program = portfolio.find(Id<domain::Program>{id}))
            take(*program);
        break;
    case RecordKind::Trial: portfolio.forEachOf<&domain::TrialIndication::trial>(Id<domain::Trial>{id}, take); break;
    case RecordKind::Deal:
        portfolio.forEachOf<&domain::DealCandidate::deal>(Id<Deal>{id}, [&](const domain::DealCandidate &asset) {
            take(asset);
            if (!asset.indication.isValid())
                portfolio.forEachOf<&domain::Program::candidate>(asset.candidate, takeProgram);
        });
        break;
    default: break;
    }
    return list;
}

} // namespace

Group groupOf(const ChartRequest &request, RecordKind unit, qint64 id, Split split)
{
    if (split == Split::Area)
        return groupOfTerm(request, areaOfUnit(request, unit, id));
    if (const Candidate *candidate = candidateOf(request, unit, id)) {
        switch (split) {
        case Split::Modality: return groupOfTerm(request, candidate->modality);
        case Split::Origin: return groupOfCountry(request, candidate->originCountry);
        case Split::Company: return groupOfCompany(request, candidate->owner.isValid() ? candidate->owner : candidate->originator);
        case Split::Novelty:
            return candidate->novelty == domain::Novelty::Unset
                ? Group()
                : Group{domain::codeOf(candidate->novelty), domain::labelOf(candidate->novelty, request.language), int(candidate->novelty)};
        default: break;
        }
    }
    const Deal *deal = unit == RecordKind::Deal ? request.snapshot->find(Id<Deal>{id}) : nullptr;
    return deal ? groupOfDeal(request, *deal, split) : Group();
}

QList<GroupedIds> groupedIds(const ChartRequest &request, const QList<qint64> &ids, Split split, qsizetype most)
{
    const figure::Phrases words(request.language);
    QHash<QString, GroupedIds> found;
    GroupedIds unknown;
    unknown.group = {QStringLiteral("UNKNOWN"), words(QT_TRANSLATE_NOOP("figure", "Not recorded")), 0};
    unknown.other = true;
    for (const qint64 id : ids) {
        const Group group = groupOf(request, request.options.unit, id, split);
        GroupedIds &place = group.key.isEmpty() ? unknown : found[group.key];
        if (!group.key.isEmpty())
            place.group = group;
        place.ids.append(id);
    }
    QList<GroupedIds> list = found.values();
    const auto isRest = [](const GroupedIds &one) { return one.group.key == QStringView(kOthersArea); };
    std::ranges::sort(list, {}, [&](const GroupedIds &one) { return std::tuple(isRest(one), -one.ids.size(), one.group.sort, one.group.key); });
    QList<GroupedIds> shown = list.first(std::min(most, list.size()));
    std::ranges::stable_sort(shown, {}, [&](const GroupedIds &one) { return one.group.sort; });
    if (list.size() > most)
        shown.append(gathered(list.sliced(most), words));
    if (!unknown.ids.isEmpty())
        shown.append(unknown);
    return shown;
}

QList<qint64> cutIds(const ChartRequest &request, const QList<qint64> &ids)
{
    if (request.options.cut == Cut::All)
        return ids;
    QList<qint64> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](qint64 id) {
        return std::ranges::any_of(indicationsOf(request, request.options.unit, id), [&](Id<Indication> one) {
            const Indication *indication = request.snapshot->find(one);
            return indication && passes(*indication, request.options.cut);
        });
    });
    return kept;
}

QString cutName(Cut cut, domain::Language language)
{
    const figure::Phrases words(language);
    switch (cut) {
    case Cut::Solid: return words(QT_TRANSLATE_NOOP("figure", "solid tumors"));
    case Cut::Hematologic: return words(QT_TRANSLATE_NOOP("figure", "hematologic cancers"));
    case Cut::Rare: return words(QT_TRANSLATE_NOOP("figure", "rare diseases"));
    case Cut::All: break;
    }
    return {};
}

QString splitName(Split split, domain::Language language)
{
    const figure::Phrases words(language);
    switch (split) {
    case Split::Area: return words(QT_TRANSLATE_NOOP("figure", "Area"));
    case Split::Modality: return words(QT_TRANSLATE_NOOP("figure", "Modality"));
    case Split::Novelty: return words(QT_TRANSLATE_NOOP("figure", "Novelty"));
    case Split::Origin: return words(QT_TRANSLATE_NOOP("figure", "Country of origin"));
    case Split::Company: return words(QT_TRANSLATE_NOOP("figure", "Company"));
    case Split::Stage: return words(QT_TRANSLATE_NOOP("figure", "Stage at signing"));
    case Split::Country: return words(QT_TRANSLATE_NOOP("figure", "Partner country"));
    case Split::Cohort: return words(QT_TRANSLATE_NOOP("figure", "Signing year"));
    case Split::Direction: return words(QT_TRANSLATE_NOOP("figure", "Direction"));
    case Split::Default:
    case Split::None: break;
    }
    return {};
}

} // namespace analytics
