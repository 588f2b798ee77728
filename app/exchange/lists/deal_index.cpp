// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/deal_index.h"

#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"

#include <algorithm>
#include <cmath>

namespace exchange {

using namespace domain;

namespace {

constexpr int kDaysApart = 31;
constexpr int kLeast = 40;

double weightOf(DealLikeness likeness)
{
    switch (likeness) {
    case DealLikeness::PartiesAndDate: return 0.75;
    case DealLikeness::SameAsset: return 0.50;
    case DealLikeness::SameAmounts: return 0.60;
    case DealLikeness::DifferentAsset: return 0.50;
    }
    return 0;
}

bool areClose(const PartialDate &a, const PartialDate &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const bool overlap = a.earliestDay() <= b.latestDay() && b.earliestDay() <= a.latestDay();
    return overlap || std::abs(a.midpoint().daysTo(b.midpoint())) <= kDaysApart;
}

bool sameAmounts(const DealTraits &a, const DealTraits &b)
{
    const auto differ = [](const std::optional<qint64> &x, const std::optional<qint64> &y) { return x && y && *x != *y; };
    const auto agree = [](const std::optional<qint64> &x, const std::optional<qint64> &y) { return x && y && *x == *y; };
    return !differ(a.headline, b.headline) && !differ(a.upfront, b.upfront) && (agree(a.headline, b.headline) || agree(a.upfront, b.upfront));
}

QList<DealLikeness> reasonsFor(const DealTraits &a, const DealTraits &b)
{
    QList<DealLikeness> reasons{DealLikeness::PartiesAndDate};
    if (a.candidates.intersects(b.candidates) || (!a.description.isEmpty() && a.description == b.description))
        reasons.append(DealLikeness::SameAsset);
    else if (!a.candidates.isEmpty() && !b.candidates.isEmpty())
        reasons.append(DealLikeness::DifferentAsset);
    if (sameAmounts(a, b))
        reasons.append(DealLikeness::SameAmounts);
    return reasons;
}

int scoreOf(const QList<DealLikeness> &reasons)
{
    double unlike = 1;
    double factor = 1;
    for (const DealLikeness reason : reasons)
        (reason == DealLikeness::DifferentAsset ? factor : unlike) *= reason == DealLikeness::DifferentAsset ? weightOf(reason) : 1 - weightOf(reason);
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
    traits.headline = headlineTotal(now, deal.id).figure();
    traits.upfront = upfront(now, deal.id).figure();
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
        if (!reasons.isEmpty() && score >= kLeast)
            list.append({other.record, other.line, score, other.title, reasons});
    }
    std::ranges::sort(list, [](const LikelySame &a, const LikelySame &b) { return std::tie(b.score, a.line, a.record) < std::tie(a.score, b.line, b.record); });
    return list;
}

} // namespace exchange
