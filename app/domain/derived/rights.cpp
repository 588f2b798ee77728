// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/rights.h"

#include "domain/countries.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/territories.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

/// Countries that territories of one scope (an asset, or the whole deal) include minus those they exclude.
struct Scope
{
    QSet<QString> included;
    QSet<QString> excluded;
};

/// The scopes of a deal by asset; 0 is the deal as a whole.
QHash<qint64, Scope> scopesOf(const Portfolio &portfolio, Id<Deal> deal, QStringList &unknownLabels)
{
    QHash<qint64, Scope> scopes;
    portfolio.forEachOf<&DealTerritory::deal>(deal, [&](const DealTerritory &territory) {
        auto &scope = scopes[territory.asset.value];
        bool any = false;
        portfolio.forEachOf<&DealTerritoryCountry::territory>(territory.id, [&](const DealTerritoryCountry &row) {
            any = true;
            (row.mode == TerritoryMode::Excluded ? scope.excluded : scope.included).insert(row.country);
        });
        if (!any)
            unknownLabels.append(territory.territory);
    });
    return scopes;
}

/// What the whole deal grants holds for each asset; what it leaves out, no asset has.
QSet<QString> grantedTo(qint64 asset, const QHash<qint64, Scope> &scopes)
{
    const Scope whole = scopes.value(0);
    const Scope own = asset == 0 ? Scope() : scopes.value(asset);
    return (whole.included | own.included) - own.excluded - whole.excluded;
}

/// The rights of a deal while its events pass by.
class RightsWalk
{
public:
    explicit RightsWalk(DealRights &rights) : m_rights(rights) {}

    void set(const QSet<QString> &countries, RightsHolder holder, const PartialDate &since)
    {
        for (auto &row : m_rights.countries) {
            if (countries.contains(row.country) && row.holder != holder)
                row = {row.country, holder, since};
        }
    }
    /// Everything the partner holds or may take.
    QSet<QString> granted() const
    {
        QSet<QString> codes;
        for (const auto &row : m_rights.countries) {
            if (row.holder == RightsHolder::Partner || row.holder == RightsHolder::Option || row.holder == RightsHolder::Unclear)
                codes.insert(row.country);
        }
        return codes;
    }
    void giveBack(const DealEvent &event, RightsReturn extent)
    {
        const bool isVague = extent == RightsReturn::Partial && placesOf(event).isEmpty();
        if (extent == RightsReturn::None || extent == RightsReturn::Unset)
            return;
        if (extent == RightsReturn::Unknown || isVague)
            makeUnclear(event);
        else
            set(concerned(event), RightsHolder::Returned, effectDate(event));
    }
    void change(const DealEvent &event)
    {
        const auto places = placesOf(event);
        const bool isLoss = event.rightsReturn == RightsReturn::All || event.rightsReturn == RightsReturn::Partial;
        if (places.isEmpty())
            m_rights.vague.append(event.id);
        else if (isLoss)
            set(places & granted(), RightsHolder::Returned, effectDate(event));
        else
            set(places, RightsHolder::Partner, effectDate(event));
    }
    /// What is granted where the event holds.
    QSet<QString> concerned(const DealEvent &event) const { return event.territory.isEmpty() ? granted() : placesOf(event) & granted(); }

private:
    static QSet<QString> placesOf(const DealEvent &event)
    {
        const auto places = expandTerritory(event.territory);
        return places && !event.territory.isEmpty() ? QSet<QString>(places.value().begin(), places.value().end()) : QSet<QString>();
    }
    void makeUnclear(const DealEvent &event)
    {
        set(placesOf(event).isEmpty() ? granted() : concerned(event), RightsHolder::Unclear, effectDate(event));
        m_rights.vague.append(event.id);
    }

    DealRights &m_rights;
};

RightsReturn extentOf(const DealEvent &event, RightsReturn usual)
{
    return event.rightsReturn == RightsReturn::Unset ? usual : event.rightsReturn;
}

void apply(RightsWalk &walk, const DealEvent &event)
{
    switch (event.type) {
    case DealEventType::OptionExercised: walk.set(walk.concerned(event), RightsHolder::Partner, effectDate(event)); break;
    case DealEventType::TerritoryChanged: walk.change(event); break;
    case DealEventType::PartlyTerminated: walk.giveBack(event, extentOf(event, RightsReturn::Partial)); break;
    case DealEventType::Terminated:
    case DealEventType::RightsReturned:
    case DealEventType::OptionLapsed:
    case DealEventType::Canceled:
    case DealEventType::Expired: walk.giveBack(event, extentOf(event, RightsReturn::All)); break;
    default: break;
    }
}

bool isPurchase(DealType type)
{
    return type == DealType::Acquisition || type == DealType::AssetPurchase;
}

/// The day on which the rights pass; empty where they have not yet.
PartialDate grantDate(const Portfolio &portfolio, const Deal &deal, const AsOf &asOf)
{
    if (isPurchase(deal.type)) {
        for (const auto &event : dealEvents(portfolio, deal.id, asOf)) {
            if (event.type == DealEventType::Closed)
                return effectDate(event);
        }
        return counts(deal.effective, asOf) ? deal.effective : PartialDate();
    }
    if (!deal.effective.isEmpty())
        return counts(deal.effective, asOf) ? deal.effective : PartialDate();
    if (const auto agreed = agreedOn(deal); !agreed.isEmpty())
        return counts(agreed, asOf) ? agreed : PartialDate();
    const auto events = dealEvents(portfolio, deal.id, asOf);
    return events.isEmpty() ? PartialDate() : effectDate(events.first());
}

DealRights walked(const Portfolio &portfolio, Id<Deal> id, const QSet<QString> &granted, const AsOf &asOf)
{
    DealRights rights;
    for (const auto &country : countries())
        rights.countries.append({country.code, RightsHolder::Principal, {}});
    const Deal *deal = portfolio.find(id);
    const auto since = deal ? grantDate(portfolio, *deal, asOf) : PartialDate();
    rights.isGranted = !since.isEmpty() && !granted.isEmpty();
    if (!rights.isGranted)
        return rights;
    RightsWalk walk(rights);
    walk.set(granted, deal->type == DealType::Option ? RightsHolder::Option : RightsHolder::Partner, since);
    for (const auto &event : dealEvents(portfolio, id, asOf))
        apply(walk, event);
    return rights;
}

} // namespace

QStringList DealRights::heldBy(RightsHolder holder) const
{
    QStringList codes;
    for (const auto &row : countries) {
        if (row.holder == holder)
            codes.append(row.country);
    }
    return codes;
}

DealRights rightsAt(const Portfolio &portfolio, Id<Deal> id, const AsOf &asOf)
{
    QStringList unknownLabels;
    QSet<QString> granted;
    const auto scopes = scopesOf(portfolio, id, unknownLabels);
    for (auto scope = scopes.cbegin(); scope != scopes.cend(); ++scope)
        granted |= grantedTo(scope.key(), scopes);
    DealRights rights = walked(portfolio, id, granted, asOf);
    rights.unknownLabels = unknownLabels;
    return rights;
}

QList<AssetRights> rightsByAsset(const Portfolio &portfolio, Id<Deal> id, const AsOf &asOf)
{
    QStringList unknownLabels;
    const auto scopes = scopesOf(portfolio, id, unknownLabels);
    const bool isByAsset = std::ranges::any_of(scopes.keys(), [](qint64 asset) { return asset != 0; });
    if (!isByAsset)
        return {{{}, rightsAt(portfolio, id, asOf)}};
    QList<AssetRights> parts;
    QList<QSet<QString>> grants;
    portfolio.forEachOf<&DealCandidate::deal>(id, [&](const DealCandidate &asset) {
        const auto granted = grantedTo(asset.id.value, scopes);
        const auto same = grants.indexOf(granted);
        if (same >= 0) {
            parts[same].assets.append(asset.id);
            return;
        }
        grants.append(granted);
        parts.append({{asset.id}, walked(portfolio, id, granted, asOf)});
    });
    if (!parts.isEmpty())
        parts.first().rights.unknownLabels = unknownLabels;
    return parts;
}

} // namespace domain
