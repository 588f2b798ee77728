// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership/partnership_survival.h"

#include "analytics/chart_frame.h"
#include "analytics/partnership_outcomes.h"
#include "domain/derived/deal_end.h"
#include "domain/records.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Deal;
using domain::DealStatus;
using domain::Id;
using domain::PartialDate;

namespace {

constexpr qsizetype kMostCurves = 5;

PartnershipFate fateOf(const domain::Portfolio &portfolio, const domain::DealEnd &end)
{
    if (domain::countsAsReturned(portfolio, end.status))
        return PartnershipFate::Returned;
    switch (end.status) {
    case DealStatus::Completed:
        return end.event.type == domain::DealEventType::AcquiredByCounterparty ? PartnershipFate::Acquired : PartnershipFate::Completed;
    case DealStatus::Expired: return PartnershipFate::Completed;
    default: return PartnershipFate::Dropped;
    }
}

bool isCoarse(const PartialDate &date)
{
    return date.precision() < PartialDate::Precision::Month;
}

PartnershipLife lifeOf(const ChartRequest &request, const Deal &deal)
{
    const PartialDate from = domain::cohortDate(*request.snapshot, deal);
    PartnershipLife life{deal.id.value, 0.0, PartnershipFate::Running, isCoarse(from)};
    PartialDate to = PartialDate::day(request.asOf.date);
    const auto &portfolio = *request.snapshot;
    const auto partial = domain::countsAsReturned(portfolio, DealStatus::PartTerminated) ? domain::firstPartialReturn(portfolio, deal.id, request.asOf)
                                                                                         : std::nullopt;
    if (const auto end = domain::dealEnd(portfolio, deal.id, request.asOf); end || partial) {
        life.fate = partial ? PartnershipFate::Returned : fateOf(portfolio, *end);
        to = domain::effectDate(partial ? *partial : end->event);
        life.isCoarse = life.isCoarse || isCoarse(to);
    } else if (domain::dealStatus(portfolio, deal.id, request.asOf) == DealStatus::Unknown) {
        to = domain::lastEvidence(portfolio, deal.id, request.asOf);
    }
    life.months = domain::monthsBetween(from, to);
    return life;
}

PartnershipGroup groupOfIds(const ChartRequest &request, const GroupedIds &ids)
{
    PartnershipGroup result;
    result.group = ids.group;
    result.other = ids.other;
    QList<Lifetime> lifetimes;
    QList<double> followUps;
    for (const qint64 id : ids.ids) {
        const Deal &deal = *request.snapshot->find(Id<Deal>{id});
        const PartnershipLife life = lifeOf(request, deal);
        result.lives.append(life);
        lifetimes.append({life.months, life.fate == PartnershipFate::Returned});
        followUps.append(domain::monthsBetween(domain::cohortDate(*request.snapshot, deal), PartialDate::day(request.asOf.date)));
    }
    std::ranges::sort(result.lives, {}, [](const PartnershipLife &life) { return std::tuple(life.months, life.id); });
    result.curve = kaplanMeier(lifetimes);
    result.medianFollowUp = quantile(followUps, 0.5).value_or(0.0);
    return result;
}

/// Neighboring years until each group has enough deals (DECISIONS 25).
QList<GroupedIds> mergedYears(QList<GroupedIds> years, const figure::Phrases &words)
{
    QList<GroupedIds> merged;
    for (const GroupedIds &year : years) {
        if (merged.isEmpty() || merged.last().ids.size() >= kFewestToCompare) {
            merged.append(year);
            continue;
        }
        GroupedIds &open = merged.last();
        open.ids += year.ids;
        const int first = open.group.key.section(u'-', 0, 0).toInt();
        open.group.key = QStringLiteral("%1-%2").arg(first).arg(year.group.key);
        open.group.label = words.years(first, year.group.key.toInt());
    }
    for (GroupedIds &one : merged)
        std::ranges::sort(one.ids);
    return merged;
}

QList<GroupedIds> curveGroups(const ChartRequest &request, const QList<qint64> &ids)
{
    if (request.options.split != Split::Cohort)
        return groupedIds(request, ids, request.options.split, kMostCurves);
    constexpr qsizetype kAnyNumber = 1'000;
    return mergedYears(groupedIds(request, ids, Split::Cohort, kAnyNumber), figure::Phrases(request.language));
}

std::optional<LogRank> testOf(const QList<PartnershipGroup> &groups)
{
    QList<QList<Lifetime>> compared;
    for (const PartnershipGroup &group : groups) {
        if (group.other || !group.isComparable())
            continue;
        QList<Lifetime> lifetimes;
        for (const PartnershipLife &life : group.lives)
            lifetimes.append({life.months, life.fate == PartnershipFate::Returned});
        compared.append(lifetimes);
    }
    return logRank(compared);
}

} // namespace

bool PartnershipGroup::isComparable() const
{
    return lives.size() >= kFewestToCompare && medianFollowUp >= kMonthsToMature;
}

QList<qint64> PartnershipGroup::idsOf(PartnershipFate fate) const
{
    QList<qint64> ids;
    for (const PartnershipLife &life : lives) {
        if (life.fate == fate)
            ids.append(life.id);
    }
    std::ranges::sort(ids);
    return ids;
}

PartnershipSurvival partnershipSurvival(const ChartRequest &request)
{
    PartnershipSurvival result;
    GroupedIds followed;
    for (const qint64 id : countedIds(request)) {
        const Deal *deal = request.snapshot->find(Id<Deal>{id});
        if (!deal)
            continue;
        const bool isPurchase = deal->type == domain::DealType::Acquisition || deal->type == domain::DealType::AssetPurchase;
        if (domain::cohortDate(*request.snapshot, *deal).isEmpty())
            result.undated.append(id);
        else if (isPurchase && !request.options.withAcquisitions)
            result.leftOut.append(id);
        else
            followed.ids.append(id);
    }
    result.all = groupOfIds(request, followed);
    QList<CompetingLifetime> competing;
    for (const PartnershipLife &life : result.all.lives)
        competing.append({life.months, int(life.fate)});
    result.incidence = aalenJohansen(competing, kPartnershipEnds);
    if (request.options.split == Split::Default || request.options.split == Split::None)
        return result;
    for (const GroupedIds &group : curveGroups(request, followed.ids))
        result.groups.append(groupOfIds(request, group));
    result.test = testOf(result.groups);
    return result;
}

} // namespace analytics
