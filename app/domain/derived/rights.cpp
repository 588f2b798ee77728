// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/rights.h"

#include "domain/countries.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/territories.h"

#include <QRegularExpression>
#include <QSet>

namespace domain {

namespace {

/// Countries that territories of one scope (an asset, or the whole deal) include minus those they exclude.
struct Scope
{
    QSet<QString> included;
    QSet<QString> excluded;
};

/// The union over the deal's assets: a country counts as granted where any of them is.
QSet<QString> grantedCountries(const Portfolio &portfolio, Id<Deal> deal, QStringList &unknownLabels)
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
    QSet<QString> granted;
    for (const auto &scope : scopes) // What the whole deal leaves out, no asset of it has.
        granted |= scope.included - scope.excluded - scopes.value(0).excluded;
    return granted;
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
        const auto since = effectDate(event);
        if (extent == RightsReturn::All)
            set(granted(), RightsHolder::Returned, since);
        else if (extent == RightsReturn::Unknown)
            makeUnclear(event);
        else if (extent == RightsReturn::Partial)
            giveBackNamed(event);
    }
    void change(const DealEvent &event)
    {
        static const QRegularExpression kGain(QStringLiteral("^\\s*(?:\\+|add(?:s|ed)?\\b|plus\\b)\\s*"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression kLoss(QStringLiteral("^\\s*(?:[-−–]|remove[sd]?\\b|return(?:s|ed)?\\b|minus\\b|without\\b)\\s*"),
                                              QRegularExpression::CaseInsensitiveOption);
        const auto gain = kGain.match(event.summary);
        const auto loss = kLoss.match(event.summary);
        const auto start = gain.hasMatch() ? gain.capturedEnd() : loss.hasMatch() ? loss.capturedEnd() : 0;
        const QStringList places = placesNamed(QStringView(event.summary).mid(start));
        if (places.isEmpty())
            m_rights.vague.append(event.id);
        else if (loss.hasMatch())
            set(QSet<QString>(places.begin(), places.end()) & granted(), RightsHolder::Returned, effectDate(event));
        else
            set(QSet<QString>(places.begin(), places.end()), RightsHolder::Partner, effectDate(event));
    }

private:
    void makeUnclear(const DealEvent &event)
    {
        set(granted(), RightsHolder::Unclear, effectDate(event));
        m_rights.vague.append(event.id);
    }
    void giveBackNamed(const DealEvent &event)
    {
        const QStringList places = placesNamed(event.summary);
        if (places.isEmpty())
            makeUnclear(event);
        else
            set(QSet<QString>(places.begin(), places.end()) & granted(), RightsHolder::Returned, effectDate(event));
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
    case DealEventType::OptionExercised: walk.set(walk.granted(), RightsHolder::Partner, effectDate(event)); break;
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
    DealRights rights;
    for (const auto &country : countries())
        rights.countries.append({country.code, RightsHolder::Principal, {}});
    const Deal *deal = portfolio.find(id);
    if (!deal)
        return rights;
    const auto granted = grantedCountries(portfolio, id, rights.unknownLabels);
    const auto since = grantDate(portfolio, *deal, asOf);
    rights.isGranted = !since.isEmpty() && !granted.isEmpty();
    if (!rights.isGranted)
        return rights;
    RightsWalk walk(rights);
    walk.set(granted, deal->type == DealType::Option ? RightsHolder::Option : RightsHolder::Partner, since);
    for (const auto &event : dealEvents(portfolio, id, asOf))
        apply(walk, event);
    return rights;
}

QStringList placesNamed(QStringView text)
{
    static const QRegularExpression kEnd(QStringLiteral("[:;：；。\\n]|\\.\\s|\\.$|\\s[–—-]\\s"));
    const auto end = kEnd.match(text.toString());
    const auto places = expandTerritory(end.hasMatch() ? text.left(end.capturedStart()) : text);
    return places && !text.trimmed().isEmpty() ? places.value() : QStringList();
}

} // namespace domain
