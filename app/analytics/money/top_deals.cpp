// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/top_deals.h"

#include "analytics/chart_parts.h"
#include "analytics/money/deal_amounts.h"
#include "domain/derived/partnership.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "figure/headline.h"

#include <QSet>

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
constexpr qsizetype kMostOfAll = 1'000; ///< More rows cannot be scrolled through either.
constexpr QLatin1StringView kDollar("USD");

struct RankedDeal
{
    qint64 id = 0;
    DealAmount amount;
};

qsizetype mostRows(const ChartRequest &request)
{
    return request.options.allRows ? kMostOfAll : kMostRows;
}

/// The deals whose amount is known at least from below, largest first. `upTo` counts those known from above only.
QList<RankedDeal> rankedDeals(const ChartRequest &request, AmountSum &all, qint64 &upTo)
{
    QList<RankedDeal> deals;
    for (const qint64 id : countedIds(request)) {
        const DealAmount amount = dealAmount(request, Id<Deal>{id}, request.options.measure);
        all.add(id, amount);
        upTo += amount.isUpTo();
        if (amount.dollars && !amount.isUpTo())
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

void appendCount(QStringList &notes, const QString &text, qint64 n, const Phrases &words)
{
    if (n > 0)
        notes.append(text.arg(words.count(n)));
}

QStringList scopeNotes(const ChartRequest &request, const Phrases &words)
{
    return request.options.licenseOutOnly ? QStringList{words(QT_TRANSLATE_NOOP("figure", "License-outs only."))} : QStringList();
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

QStringList leagueNotes(const ChartRequest &request, const QList<std::pair<qint64, League>> &league, qsizetype shown, const Phrases &words)
{
    QStringList notes = scopeNotes(request, words);
    const QList<qint64> counted = countedIds(request);
    QSet<qint64> withPartner;
    for (const auto &[company, one] : league) {
        for (const auto *ids : {&one.announced.disclosed, &one.announced.undisclosed})
            withPartner += QSet<qint64>(ids->begin(), ids->end());
    }
    appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Without a recorded partner: %1.")), counted.size() - withPartner.size(), words);
    if (request.options.measure != Measure::Deals) {
        const AmountSum all = amountSum(request, counted, Measure::Announced);
        appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Not disclosed and not zero: %1.")), all.withheld(), words);
        appendAmountNotes(notes, all, words);
    }
    if (shown < league.size())
        notes.append(rowsNotShown(words, shown, league.size()));
    return notes;
}

} // namespace

ChartData topDealsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "top-deals", QT_TRANSLATE_NOOP("figure", "Top deals"));
    const Phrases words(request.language);
    AmountSum all;
    qint64 upTo = 0;
    const QList<RankedDeal> deals = rankedDeals(request, all, upTo);
    const qsizetype shown = std::min(mostRows(request), deals.size());
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && deals.isEmpty())
        chart.emptyText = noAmountText(all, countedUnit(words, chart.unit, chart.n), words);
    const QString measure = measureName(request.options.measure, words);
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(barPanel(measure, measureUnit(request.options.measure)));
        for (const RankedDeal &deal : deals.first(shown))
            appendDeal(chart, request, deal);
        const auto &first = chart.panels.first().series.first().data.first();
        chart.headline = figure::chosenHeadline(
            {words(QT_TRANSLATE_NOOP("figure", "Largest by %1: %2, %3")).arg(measure.toLower(), chart.categories.first().label, first.label),
             words(QT_TRANSLATE_NOOP("figure", "The largest deal: %1")).arg(first.label)});
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "The largest deals by %1, US dollars as announced")).arg(measure.toLower());
    UsedDefinitions used{&definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    QStringList notes = scopeNotes(request, words);
    appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Not disclosed, in no rank: %1.")), all.withheld(), words);
    appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Stated only as “up to”, in no rank: %1.")), upTo, words);
    appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Stated as a range, ranked by its lower end: %1.")), all.bounded - upTo, words);
    appendCount(notes, words(QT_TRANSLATE_NOOP("figure", "Disclosed in a currency without a rate for the date: %1.")), all.unconverted, words);
    if (shown < deals.size())
        notes.append(rowsNotShown(words, shown, deals.size()));
    return finished(chart, request, notes, used);
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
        return std::tuple(byDeals ? double(-deals) : -one.second.announced.dollars, -deals, one.second.name, one.first);
    });
    const qsizetype shown = std::min(mostRows(request), league.size());
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && league.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No partner is recorded for %1")).arg(countedUnit(words, chart.unit, chart.n));
    else if (chart.n > 0 && !byDeals && !league.first().second.announced.hasAmount())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No amount is known of any partner's deals (partners: %1)")).arg(words.count(league.size()));
    const QString measure = measureName(request.options.measure, words);
    if (chart.emptyText.isEmpty()) {
        chart.panels.append(barPanel(measure, measureUnit(request.options.measure)));
        for (const auto &[company, one] : league.first(shown)) {
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
    return finished(chart, request, leagueNotes(request, league, shown, words), used);
}

} // namespace analytics
