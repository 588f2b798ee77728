// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/top_deals.h"

#include "analytics/chart_parts.h"
#include "analytics/money/deal_amounts.h"
#include "domain/derived/partnership.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "figure/headline.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace analytics {

using domain::Company;
using domain::Deal;
using domain::Id;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr qsizetype kMostRows = 15;
constexpr QLatin1StringView kDollar("USD");

struct RankedDeal
{
    qint64 id = 0;
    DealAmount amount;
};

QList<RankedDeal> rankedDeals(const ChartRequest &request, AmountSum &all)
{
    QList<RankedDeal> deals;
    for (const qint64 id : countedIds(request)) {
        const DealAmount amount = dealAmount(request, Id<Deal>{id}, request.options.measure);
        all.add(id, amount);
        if (amount.dollars)
            deals.append({id, amount});
    }
    std::ranges::sort(deals, {}, [](const RankedDeal &deal) { return std::tuple(-*deal.amount.dollars, deal.id); });
    return deals;
}

void appendDeal(ChartData &chart, const ChartRequest &request, const RankedDeal &deal)
{
    const Phrases words(chart.language);
    const QString name = domain::recordName(*request.snapshot, Id<Deal>{deal.id}, chart.language);
    const auto date = dealDate(request, deal.id);
    figure::Category category = newCategory(QString::number(deal.id), name, 1);
    category.longLabel = date.isEmpty() ? name : words(QT_TRANSLATE_NOOP("figure", "%1, %2")).arg(name, domain::dateText(date, chart.language));
    chart.categories.append(category);
    AmountSum sum;
    sum.add(deal.id, deal.amount);
    chart.panels.first().series.first().data.append(amountDatum(sum, request.options.measure, words));
}

figure::Panel barPanel(const QString &label, Unit unit)
{
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = label;
    panel.series.append(newSeries(QStringLiteral("value"), label, SeriesShape::Bar, unit));
    panel.series.first().currency = unit == Unit::Money ? QString(kDollar) : QString();
    return panel;
}

QStringList amountNotes(const ChartRequest &request, const AmountSum &all, const Phrases &words)
{
    QStringList notes;
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    if (all.withheld() > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Not disclosed, in no rank: %1.")).arg(words.count(all.withheld())));
    appendUnconverted(notes, all.unconverted, words);
    return notes;
}

/// A partner with the deals it is in.
struct League
{
    QString name;
    AmountSum announced;
};

std::map<qint64, League> leagueOf(const ChartRequest &request)
{
    std::map<qint64, League> league;
    for (const qint64 id : countedIds(request)) {
        const DealAmount amount = dealAmount(request, Id<Deal>{id}, Measure::Announced);
        for (const auto company : domain::partiesOf(*request.snapshot, Id<Deal>{id}, domain::PartyRole::Partner)) {
            League &one = league[company.value];
            one.name = domain::recordName(*request.snapshot, company, request.language);
            one.announced.add(id, amount);
        }
    }
    return league;
}

} // namespace

ChartData topDealsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "top-deals", QT_TRANSLATE_NOOP("figure", "Top deals"));
    const Phrases words(request.language);
    AmountSum all;
    const QList<RankedDeal> deals = rankedDeals(request, all);
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && deals.isEmpty())
        chart.emptyText = noAmountText(all, countedUnit(words, chart.unit, chart.n), words);
    const QString measure = measureName(request.options.measure, words);
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(barPanel(measure, measureUnit(request.options.measure)));
        for (const RankedDeal &deal : deals.first(std::min(kMostRows, deals.size())))
            appendDeal(chart, request, deal);
        const auto &first = chart.panels.first().series.first().data.first();
        chart.headline = figure::chosenHeadline(
            {words(QT_TRANSLATE_NOOP("figure", "Largest by %1: %2, %3")).arg(measure.toLower(), chart.categories.first().label, first.label),
             words(QT_TRANSLATE_NOOP("figure", "The largest deal: %1")).arg(first.label)});
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "The largest deals by %1, US dollars as announced")).arg(measure.toLower());
    UsedDefinitions used{&definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return finished(chart, request, amountNotes(request, all, words), used);
}

ChartData partnerLeagueChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "partner-league", QT_TRANSLATE_NOOP("figure", "Partners"));
    const Phrases words(request.language);
    const bool byDeals = request.options.measure == Measure::Deals;
    QList<std::pair<qint64, League>> league;
    for (const auto &[company, one] : leagueOf(request))
        league.append({company, one});
    std::ranges::sort(league, {}, [&](const std::pair<qint64, League> &one) {
        const auto deals = one.second.announced.all();
        return std::tuple(byDeals ? double(-deals) : -one.second.announced.dollars, -deals, one.second.name);
    });
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && league.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No partner is recorded for %1")).arg(countedUnit(words, chart.unit, chart.n));
    const QString measure = measureName(request.options.measure, words);
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(barPanel(measure, measureUnit(request.options.measure)));
        for (const auto &[company, one] : league.first(std::min(kMostRows, league.size()))) {
            chart.categories.append(newCategory(QString::number(company), one.name, one.announced.all()));
            QList<qint64> ids = one.announced.disclosed + one.announced.undisclosed;
            std::ranges::sort(ids);
            chart.panels.first().series.first().data.append(byDeals ? countDatum(ids, chart.n, words) : amountDatum(one.announced, Measure::Announced, words));
        }
        const QString value = chart.panels.first().series.first().data.first().label;
        chart.headline = words(QT_TRANSLATE_NOOP("figure", "%1 leads the partners by %2: %3")).arg(chart.categories.first().label, measure.toLower(), value);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Partners by %1; a deal with several partners counts for each")).arg(measure.toLower());
    UsedDefinitions used{&definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return finished(chart, request, amountNotes(request, {}, words), used);
}

} // namespace analytics
