// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/deal_index.h"

#include "domain/derived/deal_status.h"
#include "exchange/lists/deal_parts.h"

#include <algorithm>
#include <cmath>

namespace exchange {

using namespace domain;

namespace {

constexpr int kDaysApart = 31;
constexpr int kLeast = 40;
constexpr int kLeastOfSameAsset = 10;

double weightOf(DealLikeness likeness)
{
    switch (likeness) {
    case DealLikeness::PartiesAndDate: return 0.75;
    case DealLikeness::SameDay:
    case DealLikeness::SameEvent: return 0;
    case DealLikeness::SameAsset: return 0.50;
    case DealLikeness::SameAmounts: return 0.60;
    case DealLikeness::DifferentAsset:
    case DealLikeness::DifferentTerritory:
    case DealLikeness::DifferentAmounts: return 0.50;
    }
    return 0;
}

bool speaksAgainst(DealLikeness likeness)
{
    return likeness == DealLikeness::DifferentAsset || likeness == DealLikeness::DifferentTerritory || likeness == DealLikeness::DifferentAmounts;
}

bool overlap(const PartialDate &a, const PartialDate &b)
{
    return a.earliestDay() <= b.latestDay() && b.earliestDay() <= a.latestDay();
}

bool areClose(const PartialDate &a, const PartialDate &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return overlap(a, b) || std::abs(a.midpoint().daysTo(b.midpoint())) <= kDaysApart;
}

/// Empty where one is not known, or in another currency.
std::optional<bool> areEqual(const AmountInterval &a, const AmountInterval &b)
{
    return a.figure() && b.figure() && a.currency == b.currency ? std::optional(*a.figure() == *b.figure()) : std::nullopt;
}

std::optional<DealLikeness> compareAmounts(const DealTraits &a, const DealTraits &b)
{
    const auto headline = areEqual(a.headline, b.headline);
    const auto upfront = areEqual(a.upfront, b.upfront);
    if (!headline && !upfront)
        return {};
    if (headline.value_or(true) && upfront.value_or(true))
        return DealLikeness::SameAmounts;
    // One that agrees beside one that does not: told at another time, or by somebody who counts otherwise.
    return headline.value_or(false) || upfront.value_or(false) ? std::nullopt : std::optional(DealLikeness::DifferentAmounts);
}

bool haveOtherTerritories(const DealTraits &a, const DealTraits &b)
{
    if (a.included.isEmpty() || b.included.isEmpty() || (a.included == b.included && a.excluded == b.excluded))
        return false;
    return rightsIn(a.included, a.excluded) != rightsIn(b.included, b.excluded);
}

QList<DealLikeness> reasonsFor(const DealTraits &a, const DealTraits &b)
{
    QList<DealLikeness> reasons{DealLikeness::PartiesAndDate};
    if (overlap(a.date, b.date))
        reasons.append(DealLikeness::SameDay);
    if (a.candidates.intersects(b.candidates) || (!a.description.isEmpty() && a.description == b.description))
        reasons.append(DealLikeness::SameAsset);
    else if (!a.candidates.isEmpty() && !b.candidates.isEmpty())
        reasons.append(DealLikeness::DifferentAsset);
    if (const auto amounts = compareAmounts(a, b))
        reasons.append(*amounts);
    if (haveOtherTerritories(a, b))
        reasons.append(DealLikeness::DifferentTerritory);
    std::stable_partition(reasons.begin(), reasons.end(), speaksAgainst); // What makes it a question comes first.
    return reasons;
}

int scoreOf(const QList<DealLikeness> &reasons)
{
    double unlike = 1;
    double factor = 1;
    const bool isSameMoney = reasons.contains(DealLikeness::SameAmounts) && reasons.contains(DealLikeness::SameAsset);
    for (const DealLikeness reason : reasons) {
        // The same money for the same asset in other words: told twice.
        if (reason != DealLikeness::DifferentTerritory || !isSameMoney)
            (speaksAgainst(reason) ? factor : unlike) *= speaksAgainst(reason) ? weightOf(reason) : 1 - weightOf(reason);
    }
    return int(std::lround(100 * (1 - unlike) * factor));
}

} // namespace

DealIndex::DealIndex(const Portfolio &now)
{
    for (const Deal &deal : now.rows<Deal>())
        add(traitsOf(now, deal));
}

DealTraits DealIndex::traitsOf(const Portfolio &now, const Deal &deal)
{
    DealTraits traits;
    traits.record = deal.id.value;
    traits.title = deal.title;
    traits.date = cohortDate(now, deal);
    now.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) {
        if (party.role == PartyRole::Principal)
            traits.principals.insert(party.company.value);
        else if (party.role == PartyRole::Partner)
            traits.partners.insert(party.company.value);
    });
    now.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) {
        if (asset.candidate.isValid())
            traits.candidates.insert(asset.candidate.value);
    });
    traits.headline = headlineTotal(now, deal.id);
    traits.upfront = upfront(now, deal.id);
    now.forEachOf<&DealTerritory::deal>(deal.id, [&](const DealTerritory &territory) {
        if (!territory.asset.isValid())
            (territory.mode == TerritoryMode::Excluded ? traits.excluded : traits.included).append(territory.territory);
    });
    return traits;
}

QString DealIndex::partiesKey(const DealTraits &deal)
{
    const auto text = [](const QSet<qint64> &ids) {
        QStringList list;
        QList<qint64> sorted(ids.begin(), ids.end());
        std::ranges::sort(sorted);
        for (const qint64 id : sorted)
            list.append(QString::number(id));
        return list.join(u',');
    };
    return deal.principals.isEmpty() && deal.partners.isEmpty() ? QString() : text(deal.principals) + u'/' + text(deal.partners);
}

void DealIndex::add(const DealTraits &deal)
{
    if (const QString parties = partiesKey(deal); !parties.isEmpty())
        m_deals[parties].append(deal);
}

QList<LikelySame> DealIndex::likely(const DealTraits &deal) const
{
    QList<LikelySame> list;
    const QString parties = partiesKey(deal);
    for (const DealTraits &other : parties.isEmpty() ? QList<DealTraits>() : m_deals.value(parties)) {
        const auto reasons = areClose(deal.date, other.date) ? reasonsFor(deal, other) : QList<DealLikeness>();
        const int score = scoreOf(reasons);
        // What contradicts itself is asked about as long as the asset is the same: two deals, or one told in two ways.
        const int least = reasons.contains(DealLikeness::SameAsset) ? kLeastOfSameAsset : kLeast;
        if (!reasons.isEmpty() && score >= least)
            list.append({other.record, other.line, score, other.title, reasons});
    }
    std::ranges::sort(list, [](const LikelySame &a, const LikelySame &b) { return std::tie(b.score, a.line, a.record) < std::tie(a.score, b.line, b.record); });
    return list;
}

qint64 DealIndex::certain(const QList<LikelySame> &likely)
{
    for (const LikelySame &same : likely) {
        const auto &reasons = same.reasons;
        const bool isProven = reasons.contains(DealLikeness::SameDay) || reasons.contains(DealLikeness::SameAmounts);
        if (same.line == 0 && isProven && reasons.contains(DealLikeness::SameAsset) && std::ranges::none_of(reasons, speaksAgainst))
            return same.record;
    }
    return 0;
}

} // namespace exchange
