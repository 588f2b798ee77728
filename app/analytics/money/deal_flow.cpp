// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/top_deals.h"

#include "analytics/chart_parts.h"
#include "analytics/money/deal_amounts.h"
#include "domain/countries.h"
#include "domain/derived/deal_status.h"
#include "domain/records.h"
#include "figure/headline.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::ChartData;
using figure::Datum;
using figure::Phrases;
using figure::SeriesShape;

namespace {

constexpr qsizetype kMostCountries = 7;
constexpr QStringView kOther(u"OTHER");
constexpr QStringView kUnknown(u"UNKNOWN");

struct Flow
{
    qint64 id = 0;
    QString from;
    QString to;
};

QString countryOf(const domain::Portfolio &portfolio, Id<Deal> deal, domain::PartyRole role)
{
    QString country;
    portfolio.forEachOf<&domain::DealParty::deal>(deal, [&](const domain::DealParty &party) {
        if (party.role != role || !country.isEmpty())
            return;
        const auto *company = portfolio.find(party.company);
        country = !party.hqAtSigning.isEmpty() || !company ? party.hqAtSigning : company->hqCountry;
    });
    return country.isEmpty() ? kUnknown.toString() : country;
}

/// The countries with the most deals, what is left as one, the unknown last.
QStringList largest(const QList<Flow> &flows, QString Flow::*end)
{
    QHash<QString, qint64> counts;
    for (const Flow &flow : flows)
        counts[flow.*end] += 1;
    const bool hasUnknown = counts.remove(kUnknown.toString());
    QStringList countries = counts.keys();
    std::ranges::sort(countries, {}, [&](const QString &country) { return std::tuple(-counts.value(country), country); });
    const bool hasRest = countries.size() > kMostCountries;
    countries = countries.first(std::min(kMostCountries, countries.size()));
    if (hasRest)
        countries.append(kOther.toString());
    if (hasUnknown)
        countries.append(kUnknown.toString());
    return countries;
}

QString labelOf(const QString &country, const Phrases &words)
{
    if (country == kOther)
        return words(QT_TRANSLATE_NOOP("figure", "Other countries"));
    if (country == kUnknown)
        return words(QT_TRANSLATE_NOOP("figure", "Country not recorded"));
    return domain::countryName(country, words.language());
}

/// The deals from one country to another, gathered ones included.
QList<qint64> idsOf(const QList<Flow> &flows, const QStringList &fromShown, const QStringList &toShown, const std::pair<QString, QString> &ends)
{
    const auto matches = [](const QString &country, const QString &wanted, const QStringList &shown) {
        return country == wanted || (wanted == kOther && !shown.contains(country));
    };
    QList<qint64> ids;
    for (const Flow &flow : flows) {
        if (matches(flow.from, ends.first, fromShown) && matches(flow.to, ends.second, toShown))
            ids.append(flow.id);
    }
    return ids;
}

void appendRibbons(ChartData &chart, const ChartRequest &request, const QList<Flow> &flows)
{
    const Phrases words(chart.language);
    const Measure measure = request.options.measure;
    const QStringList from = largest(flows, &Flow::from);
    const QStringList to = largest(flows, &Flow::to);
    for (const QString &country : to) {
        figure::Category category = newCategory(country, labelOf(country, words));
        category.other = country == kOther || country == kUnknown;
        category.n = std::ranges::count_if(flows, [&](const Flow &flow) { return flow.to == country || (country == kOther && !to.contains(flow.to)); });
        chart.categories.append(category);
    }
    figure::Panel panel;
    panel.valueLabel = measureName(measure, words);
    for (const QString &country : from) {
        panel.series.append(newSeries(country, labelOf(country, words), SeriesShape::Flow, measureUnit(measure)));
        figure::Series &series = panel.series.last();
        series.currency = series.unit == figure::Unit::Money ? QStringLiteral("USD") : QString();
        for (const QString &other : to) {
            const QList<qint64> ids = idsOf(flows, from, to, {country, other});
            series.data.append(measure == Measure::Deals ? countDatum(ids, flows.size(), words) : amountDatum(amountSum(request, ids, measure), measure, words));
        }
    }
    chart.panels.append(panel);
}

/// The widest flow between two named countries.
QString headline(const ChartData &chart)
{
    const Phrases words(chart.language);
    if (chart.n < kFewestToCompare)
        return tooFewText(words, chart.unit, chart.n);
    const Datum *widest = nullptr;
    QString from;
    QString to;
    for (const auto &series : chart.panels.first().series) {
        for (qsizetype i = 0; i < series.data.size(); ++i) {
            const bool isNamed = !chart.categories[i].other && series.key != kOther && series.key != kUnknown;
            if (isNamed && series.data[i].value && (!widest || *series.data[i].value > *widest->value)) {
                widest = &series.data[i];
                from = series.label;
                to = chart.categories[i].label;
            }
        }
    }
    if (!widest || widest->n == 0)
        return words(QT_TRANSLATE_NOOP("figure", "The countries of both sides are not recorded"));
    return words(QT_TRANSLATE_NOOP("figure", "The largest flow runs from %1 to %2: %3 of %4 deals"))
        .arg(from, to, words.count(widest->ids.size()), words.count(chart.n));
}

} // namespace

ChartData dealFlowChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "deal-flow", QT_TRANSLATE_NOOP("figure", "Deal flow"));
    const Phrases words(request.language);
    QList<Flow> flows;
    for (const qint64 id : countedIds(request))
        flows.append({id, countryOf(*request.snapshot, Id<Deal>{id}, domain::PartyRole::Principal),
                      countryOf(*request.snapshot, Id<Deal>{id}, domain::PartyRole::Partner)});
    chart.n = flows.size();
    if (hasRecords(chart)) {
        appendRibbons(chart, request, flows);
        chart.headline = headline(chart);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "From the licensor's country to the licensee's, at signing; %1")).arg(measureName(request.options.measure, words));
    QStringList notes;
    if (request.options.measure != Measure::Deals) {
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Ribbons show disclosed amounts only.")));
        const AmountSum all = amountSum(request, countedIds(request), request.options.measure);
        if (all.withheld() > 0)
            notes.append(words(QT_TRANSLATE_NOOP("figure", "Not disclosed and not zero: %1.")).arg(words.count(all.withheld())));
        appendAmountNotes(notes, all, words);
    }
    UsedDefinitions used{&definitions::kDealFlow, &definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return finished(chart, request, notes, used);
}

} // namespace analytics
