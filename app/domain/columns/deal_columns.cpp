// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"
#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "domain/derived/trial_status.h"
#include "domain/columns/derived_columns.h"
#include "domain/columns/latest_fact.h"
#include "domain/territories.h"
#include "domain/value_text.h"

namespace domain {

namespace {

Value partyNames(const Portfolio &p, const Deal &deal, PartyRole role)
{
    QStringList names;
    for (const auto id : partiesOf(p, deal.id, role))
        names.append(recordName(p, id, Language::English));
    return listValue(names);
}

Value candidateNames(const Portfolio &p, const Deal &deal, const AsOf &)
{
    QStringList names;
    p.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) {
        const QString name = recordName(p, asset.candidate, Language::English);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    });
    return listValue(names);
}

Value trialCandidateNames(const Portfolio &p, const Trial &trial, const AsOf &)
{
    QStringList names;
    p.forEachOf<&TrialCandidate::trial>(trial.id, [&](const TrialCandidate &link) { names.append(recordName(p, link.candidate, Language::English)); });
    return listValue(names);
}

Value trialIndicationNames(const Portfolio &p, const Trial &trial, const AsOf &)
{
    QStringList names;
    p.forEachOf<&TrialIndication::trial>(trial.id, [&](const TrialIndication &link) { names.append(recordName(p, link.indication, Language::English)); });
    return listValue(names);
}

Value trialCountries(const Portfolio &p, const Trial &trial, const AsOf &)
{
    QStringList codes;
    p.forEachOf<&TrialCountry::trial>(trial.id, [&](const TrialCountry &link) { codes.append(link.country); });
    return listValue(codes);
}

Value territories(const Portfolio &p, const Deal &deal, const AsOf &)
{
    QStringList labels;
    p.forEachOf<&DealTerritory::deal>(deal.id, [&](const DealTerritory &territory) {
        labels.append((territory.mode == TerritoryMode::Excluded ? QStringLiteral("ex ") : QString()) + territoryLabel(territory.territory, Language::English));
    });
    return listValue(labels);
}

Value figureOf(const AmountInterval &amount)
{
    const auto figure = amount.figure();
    return figure ? Value(*figure) : Value();
}

Value currencyOfDeal(const Portfolio &p, const Deal &deal, const AsOf &)
{
    const QString total = headlineTotal(p, deal.id).currency;
    const QString code = total.isEmpty() ? upfront(p, deal.id).currency : total;
    return code.isEmpty() ? Value() : Value(code);
}

Value upfrontCurrency(const Portfolio &p, const Deal &deal, const AsOf &)
{
    const QString code = upfront(p, deal.id).currency;
    return code.isEmpty() ? Value() : Value(code);
}

Value cohortYear(const Portfolio &portfolio, const Deal &deal, const AsOf &)
{
    const auto date = cohortDate(portfolio, deal);
    return date.isEmpty() ? Value() : Value(qint64(date.yearNumber()));
}

QList<Column<Deal>> dealStateColumns()
{
    using P = Portfolio;
    return {
        derivedChoice<DealStatus, Deal>("status", "Status", [](const P &p, const Deal &d, const AsOf &a) { return choiceValue(dealStatus(p, d.id, a)); }),
        derivedChoice<OutcomeGroup, Deal>("outcome", "Outcome",
            [](const P &p, const Deal &d, const AsOf &a) { return choiceValue(outcomeGroup(dealStatus(p, d.id, a))); }),
        derivedColumn<Deal>(FieldKind::Flag, "returned", "Returned", [](const P &p, const Deal &d, const AsOf &a) { return Value(isReturned(p, d.id, a)); }),
        derivedChoice<DealDirection, Deal>("direction", "Direction",
            [](const P &p, const Deal &d, const AsOf &) { return choiceValue(direction(p, d.id)); }),
        derivedColumn<Deal>(FieldKind::Flag, "license_out", "License-out",
            [](const P &p, const Deal &d, const AsOf &) { return Value(isLicenseOut(p, d.id)); }),
        derivedReference<Term, Deal>("area", "Therapeutic area", [](const P &p, const Deal &d, const AsOf &a) { return referenceValue(areaOf(p, d, a)); }),
        derivedColumn<Deal>(FieldKind::Text, "last_event", "Last event",
            [](const P &p, const Deal &d, const AsOf &a) {
                const QString text = latestFact(p, d.id, a).text;
                return text.isEmpty() ? Value() : Value(text);
            }),
        derivedColumn<Deal>(FieldKind::Date, "last_event_date", "Last event on",
            [](const P &p, const Deal &d, const AsOf &a) { return dateValue(latestFact(p, d.id, a).date); }),
        derivedColumn<Deal>(FieldKind::Integer, "cohort_year", "Year", cohortYear),
    };
}

QList<Column<Deal>> dealContentColumns()
{
    using P = Portfolio;
    return {
        derivedColumn<Deal>(FieldKind::List, "principal", "Principal",
            [](const P &p, const Deal &d, const AsOf &) { return partyNames(p, d, PartyRole::Principal); }),
        derivedColumn<Deal>(FieldKind::List, "partner", "Partner", [](const P &p, const Deal &d, const AsOf &) { return partyNames(p, d, PartyRole::Partner); }),
        derivedColumn<Deal>(FieldKind::List, "candidates", "Candidates", candidateNames),
        derivedColumn<Deal>(FieldKind::List, "territories", "Territories", territories),
        derivedMoney<Deal>("headline", "Headline total", "currency", [](const P &p, const Deal &d, const AsOf &) { return figureOf(headlineTotal(p, d.id)); }),
        derivedMoney<Deal>("upfront", "Upfront", "upfront_currency", [](const P &p, const Deal &d, const AsOf &) { return figureOf(upfront(p, d.id)); }),
        derivedColumn<Deal>(FieldKind::Currency, "currency", "Currency", currencyOfDeal),
        derivedColumn<Deal>(FieldKind::Currency, "upfront_currency", "Upfront currency", upfrontCurrency),
        derivedChoice<Blockbuster, Deal>("blockbuster", "Blockbuster",
            [](const P &p, const Deal &d, const AsOf &) { return choiceValue(blockbuster(p, d.id)); }),
    };
}

} // namespace

QList<Column<Deal>> dealColumns()
{
    return dealStateColumns() + dealContentColumns();
}

/// A tier's bounds are in the currency of its term.
QList<Column<RoyaltyTier>> royaltyTierColumns()
{
    return {derivedColumn<RoyaltyTier>(FieldKind::Currency, "currency", "Currency", [](const Portfolio &p, const RoyaltyTier &tier, const AsOf &) {
        const auto *term = p.find(tier.term);
        return term && !term->currency.isEmpty() ? Value(term->currency) : Value();
    })};
}

QList<Column<Trial>> trialColumns()
{
    using P = Portfolio;
    return {
        derivedChoice<TrialStatus, Trial>("status_now", "Status at date",
            [](const P &p, const Trial &t, const AsOf &a) { return choiceValue(trialStatusAt(p, t, a)); }),
        derivedChoice<TrialGroup, Trial>("status_group", "Status group",
            [](const P &p, const Trial &t, const AsOf &a) { return choiceValue(trialGroup(trialStatusAt(p, t, a))); }),
        derivedReference<Term, Trial>("area", "Therapeutic area", [](const P &p, const Trial &t, const AsOf &a) { return referenceValue(areaOf(p, t, a)); }),
        derivedColumn<Trial>(FieldKind::List, "candidates", "Candidates", trialCandidateNames),
        derivedColumn<Trial>(FieldKind::List, "indications", "Indications", trialIndicationNames),
        derivedColumn<Trial>(FieldKind::List, "countries", "Countries", trialCountries),
    };
}

} // namespace domain
