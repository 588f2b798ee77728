// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/amount_bound.h"
#include "domain/derived/area.h"
#include "domain/derived/blockbuster_rule.h"
#include "domain/derived/deal_money.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "domain/derived/trial_status.h"
#include "domain/columns/derived_columns.h"
#include "domain/columns/latest_fact.h"
#include "domain/columns/spoken_columns.h"

namespace domain {

namespace {

Value trialCountries(const Portfolio &p, const Trial &trial, const AsOf &)
{
    QStringList codes;
    p.forEachOf<&TrialCountry::trial>(trial.id, [&](const TrialCountry &link) { codes.append(link.country); });
    return listValue(codes);
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
            [](const P &p, const Deal &d, const AsOf &a) { return inEnglish(p, d, u"last_event", a); }),
        derivedColumn<Deal>(FieldKind::Date, "last_event_date", "Last event on",
            [](const P &p, const Deal &d, const AsOf &a) { return dateValue(latestFact(p, d.id, a, Language::English).date); }),
        derivedColumn<Deal>(FieldKind::Integer, "cohort_year", "Year", cohortYear),
    };
}

QList<Column<Deal>> dealContentColumns()
{
    using P = Portfolio;
    return {
        derivedColumn<Deal>(FieldKind::List, "principal", "Principal",
            [](const P &p, const Deal &d, const AsOf &a) { return inEnglish(p, d, u"principal", a); }),
        derivedColumn<Deal>(FieldKind::List, "partner", "Partner", [](const P &p, const Deal &d, const AsOf &a) { return inEnglish(p, d, u"partner", a); }),
        derivedColumn<Deal>(FieldKind::List, "candidates", "Candidates",
            [](const P &p, const Deal &d, const AsOf &a) { return inEnglish(p, d, u"candidates", a); }),
        derivedColumn<Deal>(FieldKind::List, "territories", "Territories",
            [](const P &p, const Deal &d, const AsOf &a) { return inEnglish(p, d, u"territories", a); }),
        derivedMoney<Deal>("headline", "Headline total", "currency", [](const P &p, const Deal &d, const AsOf &) { return figureOf(headlineTotal(p, d.id)); }),
        derivedMoney<Deal>("upfront", "Upfront", "upfront_currency", [](const P &p, const Deal &d, const AsOf &) { return figureOf(upfront(p, d.id)); }),
        derivedChoice<AmountBound, Deal>("headline_bound", "Headline total, as stated",
            [](const P &p, const Deal &d, const AsOf &) { return choiceValue(boundOf(statedHeadline(p, d.id))); }),
        derivedChoice<AmountBound, Deal>("upfront_bound", "Upfront, as stated", [](const P &p, const Deal &d, const AsOf &) { return choiceValue(boundOf(upfront(p, d.id))); }),
        derivedColumn<Deal>(FieldKind::Currency, "currency", "Currency", currencyOfDeal),
        derivedColumn<Deal>(FieldKind::Currency, "upfront_currency", "Upfront currency", upfrontCurrency),
        derivedChoice<Blockbuster, Deal>("blockbuster", "Blockbuster",
            [](const P &p, const Deal &d, const AsOf &) { return choiceValue(blockbuster(p, d.id, blockbusterRule(p))); }),
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
        derivedColumn<Trial>(FieldKind::List, "candidates", "Candidates",
            [](const P &p, const Trial &t, const AsOf &a) { return inEnglish(p, t, u"candidates", a); }),
        derivedColumn<Trial>(FieldKind::List, "indications", "Indications",
            [](const P &p, const Trial &t, const AsOf &a) { return inEnglish(p, t, u"indications", a); }),
        derivedColumn<Trial>(FieldKind::List, "countries", "Countries", trialCountries),
    };
}

} // namespace domain
