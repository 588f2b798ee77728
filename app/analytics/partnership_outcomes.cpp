// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership_outcomes.h"

#include "analytics/chart_frame.h"
#include "domain/derived/deal_end.h"
#include "domain/records.h"

#include <algorithm>
#include <map>

namespace analytics {

using domain::Deal;
using domain::Id;
using domain::OutcomeGroup;
using domain::PartialDate;

namespace {

/// Gaps in a longer span are left out, so that one mistyped year does not stretch the axis over centuries.
constexpr int kLongestAxis = 60;

void addDeal(Cohort &cohort, const ChartRequest &request, const Deal &deal)
{
    const auto &portfolio = *request.snapshot;
    const OutcomeGroup group = domain::outcomeGroup(domain::dealStatus(portfolio, deal.id, request.asOf));
    const bool isReturned = domain::isReturned(portfolio, deal.id, request.asOf)
        || (request.options.countPartialReturns && domain::firstPartialReturn(portfolio, deal.id, request.asOf));
    cohort.ids.append(deal.id.value);
    cohort.idsOfOutcome[group == OutcomeGroup::Unset ? OutcomeGroup::Unknown : group].append(deal.id.value);
    if (isReturned)
        cohort.returned.append(deal.id.value);
    cohort.followUps.append(domain::monthsBetween(domain::cohortDate(portfolio, deal), PartialDate::day(request.asOf.date)));
}

/// Ids ascend afterwards as before.
void addCohort(Cohort &to, const Cohort &from)
{
    const auto add = [](QList<qint64> &ids, const QList<qint64> &more) {
        const qsizetype before = ids.size();
        ids += more;
        std::inplace_merge(ids.begin(), ids.begin() + before, ids.end());
    };
    to.firstYear = to.ids.isEmpty() ? from.firstYear : std::min(to.firstYear, from.firstYear);
    to.lastYear = std::max(to.lastYear, from.lastYear);
    add(to.ids, from.ids);
    add(to.returned, from.returned);
    for (auto group = from.idsOfOutcome.cbegin(); group != from.idsOfOutcome.cend(); ++group)
        add(to.idsOfOutcome[group.key()], group.value());
    to.followUps += from.followUps;
}

QList<Cohort> withEmptyYears(const std::map<int, Cohort> &ofYear)
{
    QList<Cohort> years;
    if (ofYear.empty())
        return years;
    const bool fills = ofYear.rbegin()->first - ofYear.begin()->first < kLongestAxis;
    for (const auto &[year, cohort] : ofYear) {
        while (fills && !years.isEmpty() && years.last().lastYear + 1 < year) {
            Cohort gap;
            gap.firstYear = gap.lastYear = years.last().lastYear + 1;
            years.append(gap);
        }
        years.append(cohort);
    }
    return years;
}

/// Years join until a cohort has enough deals; a rest that never does joins the one before it.
QList<Cohort> mergedCohorts(const std::map<int, Cohort> &ofYear)
{
    QList<Cohort> merged;
    Cohort open;
    for (const auto &[year, cohort] : ofYear) {
        addCohort(open, cohort);
        if (open.ids.size() >= kFewestToCompare) {
            merged.append(open);
            open = {};
        }
    }
    if (open.ids.isEmpty())
        return merged;
    if (merged.isEmpty())
        merged.append(open);
    else
        addCohort(merged.last(), open);
    return merged;
}

} // namespace

bool Cohort::isMature() const
{
    return ids.size() >= kFewestToCompare && medianFollowUp() >= kMonthsToMature;
}

PartnershipOutcomes partnershipOutcomes(const ChartRequest &request)
{
    PartnershipOutcomes result;
    std::map<int, Cohort> ofYear;
    for (const qint64 id : countedIds(request)) {
        const Deal *deal = request.snapshot->find(Id<Deal>{id});
        const PartialDate date = deal ? domain::cohortDate(*request.snapshot, *deal) : PartialDate();
        if (date.isEmpty()) {
            result.undated.append(id);
            continue;
        }
        Cohort &cohort = ofYear[date.yearNumber()];
        cohort.firstYear = cohort.lastYear = date.yearNumber();
        addDeal(cohort, request, *deal);
    }
    result.years = withEmptyYears(ofYear);
    result.merged = mergedCohorts(ofYear);
    for (const auto &[year, cohort] : ofYear)
        addCohort(result.all, cohort);
    return result;
}

} // namespace analytics
