// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/deal_terms.h"

#include "analytics/chart_parts.h"
#include "analytics/money/deal_amounts.h"
#include "analytics/statistics.h"
#include "domain/records.h"
#include "figure/headline.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr qsizetype kMostGroups = 12;
constexpr double kBasisPoints = 10'000.0;

/// The amount behind the measure; empty where it was not disclosed, or only as a bound or a range (paid so far is never more than a bound).
std::optional<double> valueOf(const ChartRequest &request, Id<Deal> deal)
{
    const Measure measure = request.options.measure;
    if (measure == Measure::UpfrontShare)
        return upfrontShareOf(dealAmount(request, deal, Measure::Announced), dealAmount(request, deal, Measure::Upfront));
    if (measure == Measure::Royalty)
        return royaltyRate(*request.snapshot, deal);
    const DealAmount amount = dealAmount(request, deal, measure);
    return amount.isExact() || measure == Measure::Paid ? amount.dollars : std::nullopt;
}

/// Deals that were left out although something was disclosed of them.
qint64 partlyDisclosed(const ChartRequest &request, const QList<TermsGroup> &groups)
{
    const Measure measure = request.options.measure;
    const auto isPartly = [&](qint64 id) {
        if (measure != Measure::UpfrontShare)
            return dealAmount(request, Id<Deal>{id}, measure).dollars.has_value();
        return dealAmount(request, Id<Deal>{id}, Measure::Announced).dollars && dealAmount(request, Id<Deal>{id}, Measure::Upfront).dollars;
    };
    qint64 partly = 0;
    for (const TermsGroup &group : groups)
        partly += std::ranges::count_if(group.undisclosed, isPartly);
    return partly;
}

Split splitOf(const ChartRequest &request)
{
    return request.options.split == Split::Default ? Split::Stage : request.options.split;
}

QString textOf(double value, const ChartRequest &request, const Phrases &words)
{
    return measureUnit(request.options.measure) == Unit::Percent ? words.percent(value) : words.money(value, QStringLiteral("USD"));
}

Datum medianDatum(const TermsGroup &group, const ChartRequest &request, const Phrases &words)
{
    Datum datum;
    datum.ids = group.ids;
    datum.n = group.ids.size();
    datum.denominator = group.ids.size() + group.undisclosed.size();
    datum.undisclosed = group.undisclosed.size();
    datum.state = DatumState::Undisclosed;
    if (!group.median)
        return datum;
    datum.value = group.median;
    datum.state = group.isComparable() ? DatumState::Known : DatumState::TooFew;
    datum.label = textOf(*group.median, request, words);
    return datum;
}

Datum quartileDatum(const TermsGroup &group, const ChartRequest &request, const Phrases &words)
{
    Datum datum = medianDatum(group, request, words);
    datum.label.clear();
    if (!group.median)
        return datum;
    datum.start = *group.lower;
    datum.value = group.upper;
    return datum;
}

void appendRows(ChartData &chart, const ChartRequest &request, const QList<TermsGroup> &groups)
{
    const Phrases words(chart.language);
    const Unit unit = measureUnit(request.options.measure);
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = measureName(request.options.measure, words);
    panel.noteLabels = {words(QT_TRANSLATE_NOOP("figure", "n of deals")), words(QT_TRANSLATE_NOOP("figure", "Quartiles"))};
    panel.series = {newSeries(QStringLiteral("quartiles"), words(QT_TRANSLATE_NOOP("figure", "First to third quartile")), SeriesShape::Span, unit),
                    newSeries(QStringLiteral("median"), words(QT_TRANSLATE_NOOP("figure", "Median")), SeriesShape::Point, unit)};
    for (auto &series : panel.series)
        series.currency = unit == Unit::Money ? QStringLiteral("USD") : QString();
    for (const TermsGroup &group : groups) {
        figure::Category category = newCategory(group.group.key, group.group.label, group.ids.size());
        category.other = group.other;
        const qint64 all = group.ids.size() + group.undisclosed.size();
        const QString quartiles = group.median ? words(QT_TRANSLATE_NOOP("figure", "%1–%2"))
                                                     .arg(textOf(*group.lower, request, words), textOf(*group.upper, request, words))
                                               : words(QT_TRANSLATE_NOOP("figure", "not disclosed"));
        category.notes = {words(QT_TRANSLATE_NOOP("figure", "%1 of %2")).arg(words.count(group.ids.size()), words.count(all)), quartiles};
        chart.categories.append(category);
        panel.series[0].data.append(quartileDatum(group, request, words));
        panel.series[1].data.append(medianDatum(group, request, words));
    }
    chart.panels.append(panel);
}

/// The comparable groups, highest median first.
QList<TermsGroup> ranked(const QList<TermsGroup> &groups)
{
    QList<TermsGroup> list;
    std::ranges::copy_if(groups, std::back_inserter(list), [](const TermsGroup &one) { return one.isComparable() && !one.other; });
    std::ranges::stable_sort(list, std::greater<>(), [](const TermsGroup &one) { return *one.median; });
    return list;
}

/// Rules: no comparable group · one · the highest and lowest median.
QString headline(const ChartData &chart, const ChartRequest &request, const QList<TermsGroup> &groups)
{
    const Phrases words(chart.language);
    const auto list = ranked(groups);
    const QString measure = measureName(request.options.measure, words);
    if (list.isEmpty())
        return words(QT_TRANSLATE_NOOP("figure", "No group has %1 deals with disclosed amounts")).arg(words.count(kFewestToCompare));
    const QString first = textOf(*list.first().median, request, words);
    if (list.size() == 1)
        return words(QT_TRANSLATE_NOOP("figure", "%1: median %2 for %3 (n = %4)"))
            .arg(measure, first, list.first().group.label, words.count(list.first().ids.size()));
    return figure::chosenHeadline(
        {words(QT_TRANSLATE_NOOP("figure", "%1: median from %2 (%3) to %4 (%5)"))
             .arg(measure, textOf(*list.last().median, request, words), list.last().group.label, first, list.first().group.label),
         words(QT_TRANSLATE_NOOP("figure", "Highest median: %1, %2")).arg(list.first().group.label, first)});
}

} // namespace

bool TermsGroup::isComparable() const
{
    return ids.size() >= kFewestToCompare;
}

std::optional<double> royaltyRate(const domain::Portfolio &portfolio, Id<Deal> deal)
{
    std::optional<qint64> low;
    std::optional<qint64> high;
    const auto reach = [&](const std::optional<qint64> &rate) {
        if (!rate)
            return;
        low = low ? std::min(*low, *rate) : *rate;
        high = high ? std::max(*high, *rate) : *rate;
    };
    portfolio.forEachOf<&domain::DealTerm::deal>(deal, [&](const domain::DealTerm &term) {
        if (term.type != domain::TermType::Royalty)
            return;
        portfolio.forEachOf<&domain::RoyaltyTier::term>(term.id, [&](const domain::RoyaltyTier &tier) {
            reach(tier.rateMin);
            reach(tier.rateMax);
        });
    });
    return low ? std::optional(double(*low + *high) / 2.0 / kBasisPoints) : std::nullopt;
}

QList<TermsGroup> dealTerms(const ChartRequest &request)
{
    QList<TermsGroup> result;
    for (const GroupedIds &grouped : groupedIds(request, countedIds(request), splitOf(request), kMostGroups)) {
        TermsGroup group;
        group.group = grouped.group;
        group.other = grouped.other;
        for (const qint64 id : grouped.ids) {
            if (const auto value = valueOf(request, Id<Deal>{id})) {
                group.values.append(*value);
                group.ids.append(id);
            } else {
                group.undisclosed.append(id);
            }
        }
        group.lower = quantile(group.values, 0.25);
        group.median = quantile(group.values, 0.5);
        group.upper = quantile(group.values, 0.75);
        result.append(group);
    }
    std::ranges::stable_sort(result, {}, [](const TermsGroup &one) {
        const bool isRanked = one.group.sort == 0 && one.isComparable();
        return std::tuple(one.other, one.group.sort, !isRanked, isRanked ? -*one.median : 0.0);
    });
    return result;
}

ChartData dealTermsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "deal-terms", QT_TRANSLATE_NOOP("figure", "Deal terms"));
    const Phrases words(request.language);
    const QList<TermsGroup> groups = dealTerms(request);
    chart.n = countedIds(request).size();
    const bool anyDisclosed = std::ranges::any_of(groups, [](const TermsGroup &one) { return !one.ids.isEmpty(); });
    if (hasRecords(chart) && !anyDisclosed)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "%1 was not disclosed for any of %2"))
                              .arg(measureName(request.options.measure, words), countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendRows(chart, request, groups);
        chart.headline = headline(chart, request, groups);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "%1 by %2: median and quartiles of the disclosed amounts"))
                         .arg(measureName(request.options.measure, words), splitName(splitOf(request), request.language).toLower());
    qint64 undisclosed = 0;
    for (const TermsGroup &group : groups)
        undisclosed += group.undisclosed.size();
    QStringList notes;
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Not disclosed and left out: %1.")).arg(words.count(undisclosed)));
    if (const qint64 partly = partlyDisclosed(request, groups); partly > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Of these, known only as a bound or a range: %1.")).arg(words.count(partly)));
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Gray: n < 20, not ranked.")));
    UsedDefinitions used{&definitions::kDealTerms, &definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return finished(chart, request, notes, used);
}

} // namespace analytics
